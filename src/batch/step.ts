/** The story of a step: settings, modules, cache, run, results. The action runs it, and so does `wizer-action run`. */

import { mkdtempSync, rmSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { type Hash, hashBytes } from '../files/hash.ts'
import { isInside, isPlacedIn } from '../files/places.ts'
import { resolveSettings } from '../files/resolve-settings.ts'
import { renderHtml } from '../report/html.ts'
import type { Report } from '../report/report.ts'
import { engineVersion } from '../version.ts'
import type { Host } from '../wizer/host.ts'
import { badValue } from '../wizer/options/option-values.ts'
import { discoverModules, type FoundModule } from './discover-modules.ts'
import type { BatchOptions } from './options/batch-options.ts'
import { findSecrets } from './run/find-secrets.ts'
import { type RunRequest, runModules } from './run/run-modules.ts'
import { createSecretSearch } from './run/search-secrets.ts'
import { hashRun, moduleKey } from './store/keys.ts'
import type { StoreOpener } from './store/local-store.ts'
import { type Results, writeResults } from './write-results.ts'

export type StepRequest = Pick<RunRequest, 'batch' | 'options' | 'workspace' | 'onModule'> & {
  /** Absolute paths of the files that the globs match. */
  readonly files: readonly string[]
  readonly env: Readonly<Record<string, string | undefined>>
  /** The directory for temporary files. */
  readonly temporary: string
  /** Aborts when the process is told to end. */
  readonly signal: AbortSignal
  /** Undefined where no output is kept. */
  readonly openCache: StoreOpener | undefined
}

export type StepResult = {
  readonly report: Report
  readonly results: Results
  /** Whether every output came from the cache. */
  readonly cacheHit: boolean
  readonly cacheSaved: boolean
}

/**
 * Runs a step. A module that fails is a record in the report, not an error.
 * @throws {OptionError} before any work
 * @throws {FileError} where there is no module, or the results cannot be written
 */
export async function runStep(request: StepRequest, host: Host): Promise<StepResult> {
  const { batch, options, env, workspace, temporary, signal } = request
  const outDir = resolve(workspace, batch.outDir)
  const places = [workspace, outDir, temporary]
  checkOutDir(batch, workspace, temporary)
  for (const { host: dir } of options.wasi?.dirs ?? [])
    if (!isPlacedIn(resolve(workspace, dir), places)) throw badValue('dirs', dir, `${placed}, links followed`)
  const resolved = await resolveSettings(options, {
    env,
    directory: workspace,
    output: { stdout: 1, stderr: 2 },
    hasStdin: false,
    hidden: { paths: [outDir, temporary], names: ['.git'] },
    measure: true,
  })
  const settings = { ...resolved, signal }
  const modules = discoverModules(request.files, workspace, batch)
  const runHash = hashRun(options, settings, engineVersion)
  const cache = await request.openCache?.({ runHash, all: () => findKeys(modules, runHash) })
  const shared = {
    batch,
    options,
    settings,
    workspace,
    places,
    secrets: createSecretSearch(findSecrets(env, options.wasi?.env)),
    cache: cache && { runHash, store: cache.store },
  }
  const { report, ...use } = await withScratch(temporary, scratch =>
    runModules({ ...shared, scratch, modules, onModule: request.onModule }, host),
  )
  signal.throwIfAborted()
  const results = writeResults(outDir, workspace, report, renderHtml(report), places)
  const cacheSaved = (await cache?.close(use)) ?? false
  return { report, results, cacheHit: report.cached === report.modules.length, cacheSaved }
}

const placed = "a directory in the workspace or in the runner's temporary directory"

/** The user may choose a folder elsewhere, but not one that only seems to be in the workspace. */
function checkOutDir({ outDir, inPlace }: BatchOptions, workspace: string, temporary: string): void {
  const folder = resolve(workspace, outDir)
  if (isInside(workspace, folder) && !isPlacedIn(folder, [workspace, temporary]))
    throw badValue('out-dir', outDir, `${placed}: it is a link that leads out, or below one`)
  if (folder === resolve(workspace) && !inPlace)
    throw badValue('out-dir', outDir, 'a folder of its own: outputs would replace the modules, which `in-place` allows')
}

/** Reads one module after the other: all of them together may not fit into memory. */
async function findKeys(modules: readonly FoundModule[], runHash: Hash): Promise<readonly Hash[]> {
  const keys: Hash[] = []
  for (const { file, path, problem } of modules) {
    // A module that cannot be read gets a key from its path; it fails later, when it is its turn.
    const none = new TextEncoder().encode(path)
    const bytes = problem === undefined ? await readFile(file).catch(() => none) : none
    keys.push(moduleKey(hashBytes(bytes), runHash))
  }
  return keys
}

/** Gives `work` a directory for temporary files, which is removed afterwards, also when the process ends meanwhile. */
async function withScratch<Result>(parent: string, work: (scratch: string) => Promise<Result>): Promise<Result> {
  const scratch = mkdtempSync(join(parent, 'wizer-'))
  const remove = () => rmSync(scratch, { recursive: true, force: true })
  process.once('exit', remove)
  try {
    return await work(scratch)
  } finally {
    process.off('exit', remove)
    remove()
  }
}
