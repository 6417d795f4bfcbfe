/** Pre-initializes one module of a run: takes its output from the store or makes it, checks, writes and records it. */

import { dirname, join, resolve } from 'node:path'
import { FileError } from '../../files/file-error.ts'
import { type Hash, hashBytes } from '../../files/hash.ts'
import { checkPlace, isInside, slashed } from '../../files/places.ts'
import { readInput } from '../../files/read.ts'
import { makeFolder, writeOutput } from '../../files/write.ts'
import type { ModuleLog, ModuleRecord } from '../../report/report.ts'
import { explainError, InitializationError } from '../../wizer/errors.ts'
import type { Host } from '../../wizer/host.ts'
import type { EngineOptions } from '../../wizer/options/options.ts'
import { type InitializationSettings, wizenModule } from '../../wizer/wizen.ts'
import type { FoundModule } from '../discover-modules.ts'
import type { BatchOptions } from '../options/batch-options.ts'
import { moduleKey } from '../store/keys.ts'
import type { Store } from '../store/store.ts'
import { type Capture, startCapture } from './capture-output.ts'
import { checkSecrets, checkSizeLimits } from './check-output.ts'
import { findCompressedSizes } from './compressed-sizes.ts'
import { findWarnings } from './find-warnings.ts'
import type { SecretSearch } from './search-secrets.ts'
import { smokeTest } from './smoke-test.ts'

/** What all modules of a run have in common. */
export type Run = {
  readonly batch: BatchOptions
  readonly options: EngineOptions
  readonly settings: InitializationSettings
  /** Absolute. */
  readonly workspace: string
  /** Directories that may be written to. */
  readonly places: readonly string[]
  /** The directory for temporary files. */
  readonly scratch: string
  readonly secrets: SecretSearch
  /** Undefined where no output is kept. */
  readonly cache: { readonly runHash: Hash; readonly store: Store } | undefined
}

/** `kept` is the key of an output that the store had, or has taken. */
export type ModuleOutcome = {
  readonly record: ModuleRecord
  readonly kept: { readonly key: Hash; readonly isNew: boolean } | undefined
}

/** Never throws: a module that fails has a record too, and so has one that a cancelled run leaves out. */
export async function runModule(module: FoundModule, run: Run, host: Host): Promise<ModuleOutcome> {
  const { path } = module
  const mayPrint = run.settings.wasi?.output.stdout !== undefined
  let capture: Capture | undefined
  const readLog = () => capture?.read() ?? null
  try {
    capture = mayPrint ? startCapture(run.scratch, run.secrets) : undefined
    const settings = capture ? captureOutput(run.settings, capture) : run.settings
    return await produce(module, { ...run, settings }, host, readLog)
  } catch (error) {
    if (error instanceof InitializationError && error.code === 'cancelled')
      return { record: { status: 'skipped', path }, kept: undefined }
    const { message, frames } = explainError(error)
    return { record: { status: 'failed', path, error: message, frames, log: readLog() }, kept: undefined }
  } finally {
    capture?.close()
  }
}

/** The most bytes that a module may print: a module that never stops must not fill the disk. */
const maxPrinted = 256 * 1024 * 1024

function captureOutput({ wasi, ...settings }: InitializationSettings, { descriptor }: Capture): InitializationSettings {
  const output = { stdout: descriptor, stderr: descriptor, limit: maxPrinted }
  return { ...settings, wasi: wasi && { ...wasi, output } }
}

async function produce(
  module: FoundModule,
  run: Run,
  host: Host,
  readLog: () => ModuleLog | null,
): Promise<ModuleOutcome> {
  const { batch, options, settings, cache } = run
  const target = placeOutput(module, run)
  if (module.problem !== undefined) throw new FileError('read', module.problem)
  const input = await readInput(module.file, module.path)
  const key = cache && moduleKey(hashBytes(input), cache.runHash)
  const found = cache && key ? cache.store.find(key) : undefined
  const stored = found === 'damaged' ? undefined : found
  const { bytes, report } = stored ?? (await wizenModule(input, options, settings, host))
  const sha256 = stored?.sha256 ?? hashBytes(bytes)
  checkSecrets(run.secrets.find(bytes), () => run.secrets.find(input))
  checkSizeLimits(input.length, bytes.length, batch)
  if (batch.smokeTest !== undefined) await smokeTest(bytes, batch.smokeTest, options.timeout, settings, host)
  makeFolder(dirname(target.file), module.path)
  // A module that ran meanwhile can have put a link in the place of a folder.
  checkPlace(target.file, run.places, `the output of \`${module.path}\``)
  writeOutput(target.file, [bytes], target.path)
  const compressed = await findCompressedSizes(batch.compressedFormats, input, bytes, stored?.compressed)
  const isNew = cache && key && !stored ? cache.store.put(key, { bytes, report, sha256, compressed }) : false
  return {
    record: {
      status: stored ? 'cached' : 'initialized',
      path: module.path,
      output: target.path,
      sha256,
      report,
      compressed,
      warnings: [
        ...(found === 'damaged' ? ['its cache entry was damaged; it was initialized again'] : []),
        ...findWarnings({
          observed: report.observed,
          isDeterministic: options.deterministic,
          isCached: stored !== undefined,
          refusedWrites: [],
        }),
      ],
      log: readLog(),
    },
    kept: key && (stored || isNew) ? { key, isNew } : undefined,
  }
}

/** An output keeps its path relative to the workspace; the path of a module outside would lead out of `out-dir`. */
function placeOutput(
  { file, path }: FoundModule,
  { workspace, batch, places }: Run,
): Pick<FoundModule, 'file' | 'path'> {
  if (!isInside(workspace, file))
    throw new FileError(
      'write',
      `cannot place the output of \`${path}\`: found a module outside of the workspace, expected one inside`,
    )
  checkPlace(file, places, `the module \`${path}\``)
  if (batch.inPlace) return { file, path }
  const target = join(resolve(workspace, batch.outDir), path)
  if (target === file)
    throw new FileError(
      'write',
      `cannot place the output of \`${path}\`: found the input there, expected another \`out-dir\`, or \`in-place\``,
    )
  checkPlace(target, places, `the output of \`${path}\``)
  return { file: target, path: slashed(join(batch.outDir, path)) }
}
