/** One module of a run: from the store or from its initialization, checked, written, and put on record. */

import { join, resolve } from 'node:path'
import { FileError, makeFolder, readInput, writeOutput } from '../files/files.ts'
import { type Hash, hashBytes } from '../files/hash.ts'
import { checkPlace, isInside } from '../files/places.ts'
import type { DoneModule, FailedModule, ModuleRecord } from '../report/report.ts'
import { explainError, InitializationError } from '../wizer/errors.ts'
import type { Host } from '../wizer/host.ts'
import type { EngineOptions } from '../wizer/options/options.ts'
import { type InitializationSettings, wizenModule } from '../wizer/wizen.ts'
import { type Capture, startCapture } from './capture.ts'
import { formatsOf, measureCompressed } from './compress.ts'
import { type FoundModule, slashed } from './discover.ts'
import type { Compression } from './options.ts'
import { checkSecrets, type Secret } from './secrets.ts'
import { checkSizeLimits, type SizeLimits } from './size-limits.ts'
import { smokeTest } from './smoke.ts'
import { moduleKey } from './store/keys.ts'
import type { Store, StoredOutput } from './store/store.ts'
import { findWarnings } from './warnings.ts'

/** What all modules of a run have in common. */
export type ModuleRun = {
  readonly workspace: string
  /** Relative to the workspace, or absolute. */
  readonly outDir: string
  readonly inPlace: boolean
  readonly options: EngineOptions
  readonly run: InitializationSettings
  /** The hash of all that is common, for the keys; undefined where nothing is kept. */
  readonly cache: { readonly runHash: Hash; readonly store: Store } | undefined
  readonly sizeLimits: SizeLimits
  readonly smokeTest: string | undefined
  readonly compression: Compression
  readonly secrets: readonly Secret[]
  /** Directories that may be written to. */
  readonly places: readonly string[]
  /** Where temporary files go. */
  readonly scratch: string
}

/** The record, and the key of what the store holds of it, where it is or has become part of it. */
export type RanModule = { readonly record: ModuleRecord; readonly key: Hash | undefined; readonly isNew: boolean }

/** Never throws: a failure is a record, and so is that the run was ended before this module was. */
export async function runModule(module: FoundModule, run: ModuleRun, host: Host): Promise<RanModule> {
  const capture =
    run.run.wasi?.output.stdout === undefined
      ? undefined
      : startCapture(
          run.scratch,
          run.secrets.map(({ value }) => value),
        )
  try {
    return await produce(module, run, host, capture)
  } catch (error) {
    if (error instanceof InitializationError && error.code === 'cancelled')
      return { record: { status: 'skipped', path: module.path }, key: undefined, isNew: false }
    const { message, frames } = explainError(error)
    const record: FailedModule = {
      status: 'failed',
      path: module.path,
      error: message,
      frames,
      log: capture?.read() ?? null,
    }
    return { record, key: undefined, isNew: false }
  } finally {
    capture?.close()
  }
}

async function produce(
  module: FoundModule,
  run: ModuleRun,
  host: Host,
  capture: Capture | undefined,
): Promise<RanModule> {
  const target = placeOutput(module, run)
  const input = await readInput(module.file, module.path)
  const key = run.cache && moduleKey(hashBytes(input), run.cache.runHash)
  const found = key === undefined ? undefined : run.cache?.store.find(key)
  const stored = found === 'damaged' ? undefined : found
  const output = stored ?? (await initialize(input, run, host, capture))
  checkSecrets(input, output.bytes, run.secrets)
  checkSizeLimits(input.length, output.bytes.length, run.sizeLimits)
  if (run.smokeTest !== undefined)
    await smokeTest(output.bytes, run.smokeTest, run.options.timeout, withOutput(run.run, capture), host)
  makeFolder(resolve(target, '..'), module.path)
  // Made folders can turn out to be links that somebody else made.
  checkPlace(target, run.places, `the output of \`${module.path}\``)
  writeOutput(target, [output.bytes], slashed(run.inPlace ? module.path : join(run.outDir, module.path)))
  const formats = formatsOf(run.compression)
  const compressed =
    stored && formats.every(format => stored.compressed.some(size => size.format === format))
      ? stored.compressed.filter(size => formats.includes(size.format))
      : await measureCompressed(formats, input, output.bytes)
  const isNew = key !== undefined && !stored && run.cache?.store.put(key, { ...output, compressed }) === true
  const record: DoneModule = {
    status: stored ? 'cached' : 'initialized',
    path: module.path,
    output: slashed(run.inPlace ? module.path : join(run.outDir, module.path)),
    sha256: output.sha256,
    report: output.report,
    compressed,
    warnings: [
      ...(found === 'damaged' ? ['its cache entry was damaged; it was initialized again'] : []),
      ...findWarnings(output.report.observed, run.options.deterministic, stored !== undefined),
    ],
    log: capture?.read() ?? null,
  }
  return { record, key: stored || isNew ? key : undefined, isNew }
}

async function initialize(
  input: Uint8Array,
  { options, run }: ModuleRun,
  host: Host,
  capture: Capture | undefined,
): Promise<Omit<StoredOutput, 'compressed'>> {
  const { bytes, report } = await wizenModule(input, options, withOutput(run, capture), host)
  return { bytes, report, sha256: hashBytes(bytes) }
}

/** Bytes that a module may print: one that never stops must not fill the disk. */
const mostPrinted = 256 * 1024 * 1024

function withOutput(run: InitializationSettings, capture: Capture | undefined): InitializationSettings {
  if (!run.wasi || !capture) return run
  const { descriptor } = capture
  return { ...run, wasi: { ...run.wasi, output: { stdout: descriptor, stderr: descriptor, limit: mostPrinted } } }
}

/** Outputs keep their path below the workspace; the path of an input from elsewhere would lead out of the folder. */
function placeOutput({ file, path }: FoundModule, { workspace, outDir, inPlace, places }: ModuleRun): string {
  if (!isInside(workspace, file))
    throw new FileError(
      'write',
      `cannot place the output of \`${path}\`: found a module outside of the workspace, expected one inside`,
    )
  checkPlace(file, places, `the module \`${path}\``)
  const target = inPlace ? file : join(resolve(workspace, outDir), path)
  if (target === file && !inPlace)
    throw new FileError(
      'write',
      `cannot place the output of \`${path}\`: found the input there, expected another \`out-dir\`, or \`in-place\``,
    )
  checkPlace(target, places, `the output of \`${path}\``)
  return target
}
