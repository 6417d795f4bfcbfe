/** The story of a step: modules, options, cache, run, results. What the action does on a runner and `run` on any machine. */

import { mkdtempSync, rmSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { type Hash, hashBytes } from '../files/hash.ts'
import { isInside, isPlacedIn } from '../files/places.ts'
import { resolveSettings } from '../files/resolve.ts'
import type { ModuleRecord, Report } from '../report/report.ts'
import type { Host } from '../wizer/host.ts'
import { badValue } from '../wizer/options/option-values.ts'
import type { EngineOptions } from '../wizer/options/options.ts'
import { discoverModules, type FoundModule } from './discover.ts'
import type { BatchOptions } from './options.ts'
import { type Results, writeResults } from './results.ts'
import { runBatch } from './run.ts'
import { findSecrets } from './secrets.ts'
import { hashRun, moduleKey } from './store/keys.ts'
import type { StoreOpener } from './store/local-store.ts'

export type StepRequest = {
  readonly batch: BatchOptions
  readonly options: EngineOptions
  /** Absolute paths of the files that the globs match. */
  readonly files: readonly string[]
  readonly env: Readonly<Record<string, string | undefined>>
  readonly workspace: string
  /** Where temporary files may be. */
  readonly temporary: string
  readonly engineVersion: string
  readonly signal: AbortSignal
  readonly openCache: StoreOpener | undefined
  readonly onModule: (record: ModuleRecord, done: number, total: number) => void
  readonly renderHtml: (report: Report) => string
}

export type StepResult = {
  readonly report: Report
  readonly results: Results
  /** Whether nothing had to be initialized. */
  readonly cacheHit: boolean
  readonly cacheSaved: boolean
}

/**
 * Runs a step. The failures of modules are in the report.
 * @throws {OptionError} before any work, and {FileError} where the results cannot be written.
 */
export async function runStep(request: StepRequest, host: Host): Promise<StepResult> {
  const { batch, options, workspace, env, engineVersion } = request
  const outDir = resolve(workspace, batch.outDir)
  const places = [workspace, outDir, request.temporary]
  checkOutDir(batch, workspace, request.temporary)
  for (const { host: dir } of options.wasi?.dirs ?? [])
    if (!isPlacedIn(resolve(workspace, dir), places)) throw badValue('dirs', dir, `${placed}, links followed`)
  const resolved = await resolveSettings(options, {
    env,
    directory: workspace,
    output: { stdout: 1, stderr: 2 },
    hasStdin: false,
    measure: true,
  })
  const run = { ...resolved, signal: request.signal }
  const modules = discoverModules(request.files, workspace, batch.outDir, batch.shard)
  const runHash = hashRun(options, run, engineVersion)
  const cache = await request.openCache?.({ runHash, all: () => findKeys(modules, runHash) })
  const scratch = mkdtempSync(join(request.temporary, 'wizer-'))
  const forget = () => rmSync(scratch, { recursive: true, force: true })
  process.once('exit', forget)
  try {
    const { report, keys, hasNew } = await runBatch(
      {
        modules,
        workspace,
        outDir: batch.outDir,
        inPlace: batch.inPlace,
        jobs: batch.jobs,
        failFast: batch.failFast,
        options,
        run,
        cache: cache && { runHash, store: cache.store },
        sizeLimits: batch,
        smokeTest: batch.smokeTest,
        compression: batch.compression,
        secrets: findSecrets(env),
        places,
        scratch,
        engineVersion,
        onModule: request.onModule,
      },
      host,
    )
    request.signal.throwIfAborted()
    const results = writeResults(outDir, workspace, report, request.renderHtml(report), places)
    const cacheSaved = (await cache?.close({ keys, hasNew })) ?? false
    return { report, results, cacheHit: report.cached === report.modules.length, cacheSaved }
  } finally {
    process.off('exit', forget)
    forget()
  }
}

const placed = "a directory in the workspace or in the runner's temporary directory"

/** A folder elsewhere is the user's choice; one that only seems to be in the workspace is not. */
function checkOutDir({ outDir, inPlace }: BatchOptions, workspace: string, temporary: string): void {
  const folder = resolve(workspace, outDir)
  if (isInside(workspace, folder) && !isPlacedIn(folder, [workspace, temporary]))
    throw badValue('out-dir', outDir, `${placed}: it is a link that leads out, or below one`)
  if (folder === resolve(workspace) && !inPlace)
    throw badValue('out-dir', outDir, 'a folder of its own: outputs would replace the modules, which `in-place` allows')
}

/** One after the other: all modules at once may be more than there is memory. */
async function findKeys(modules: readonly FoundModule[], runHash: Hash): Promise<readonly Hash[]> {
  const keys: Hash[] = []
  for (const { file, path } of modules) {
    // A module that cannot be read has no key worth having: it fails later, by its name.
    const bytes = await readFile(file).catch(() => new TextEncoder().encode(path))
    keys.push(moduleKey(hashBytes(bytes), runHash))
  }
  return keys
}
