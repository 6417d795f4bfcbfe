/** The story of a step: settings, modules, cache, run, results. The action runs it, and so does `wizer-action run`. */

import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Engines } from '../engine/processes.ts'
import { describeFileError, FileError } from '../files/file-error.ts'
import { makePrivateFolder } from '../files/temporary-files.ts'
import { renderHtml } from '../report/html.ts'
import { addEarlier } from '../report/make-report.ts'
import type { Report } from '../report/report.ts'
import { showPlain } from '../report/terminal/style.ts'
import { engineVersion } from '../version.ts'
import { type FoundReport, readBase, readNamedReport } from './base/find-base.ts'
import { renderKept } from './base/kept-reports.ts'
import { findBaseBranch, nameReports } from './base/name-reports.ts'
import { allOptions, type OptionsByFile } from './config/options-by-file.ts'
import { discoverModules } from './discover-modules.ts'
import { findPlaces } from './find-places.ts'
import { groupModules } from './group-modules.ts'
import { type GivenOptions, listAssigned, listUsed } from './options/used-options.ts'
import { outputName } from './output-name.ts'
import { nameJob, type RegularText, readEarlier } from './read-earlier.ts'
import { findSecrets } from './run/find-secrets.ts'
import { type RunRequest, runModules } from './run/run-modules.ts'
import { createSecretSearch } from './run/search-secrets.ts'
import { listStaged, type StagedArtifact } from './staged-artifact.ts'
import { hashRun, moduleKeys } from './store/keys.ts'
import type { StoreOpener } from './store/local-store.ts'
import { describeUncompared } from './uncompared-limits.ts'
import { openResults, type Results, renderResults } from './write-results.ts'

export type StepRequest = Pick<RunRequest, 'batch' | 'workspace' | 'onModule'> & {
  readonly options: OptionsByFile
  /** The text of all options that were given. */
  readonly given: GivenOptions
  /** Absolute paths of the files that the globs match. */
  readonly files: readonly string[]
  readonly env: Readonly<Record<string, string | undefined>>
  /** The directory for temporary files. */
  readonly temporary: string
  /** Aborts when the process is told to end. */
  readonly signal: AbortSignal
  /** Undefined where no output is kept. */
  readonly openCache: StoreOpener | undefined
  /** Uploads copies of the outputs and results, whose names are relative to `root`. Undefined where nothing is uploaded. */
  readonly upload: ((files: readonly string[], root: string) => Promise<void>) | undefined
  /** Is told what a user may want to know, and need not. */
  readonly onNote: (message: string) => void
}

export type StepResult = {
  /** Of this step alone. */
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
export async function runStep(request: StepRequest, engines: Engines): Promise<StepResult> {
  const { batch, options, env, workspace, temporary, signal } = request
  const places = findPlaces(batch, { env, workspace, temporary })
  const { outDir, allowed } = places
  const named = readNamedReport(batch.baselineReport, workspace, [workspace, temporary])
  const found = discoverModules(request.files, workspace, batch)
  const { modules, jobs } = await groupModules(found, {
    options,
    batch,
    env,
    workspace,
    places,
    isKept: request.openCache !== undefined,
    signal,
  })
  const keyed = modules.flatMap(({ group: { optionsHash }, ...module }) =>
    optionsHash === undefined ? [] : [{ ...module, optionsHash }],
  )
  const runHash = hashRun(
    keyed.map(({ optionsHash }) => optionsHash),
    options.entries.length > 0,
    engineVersion,
  )
  const reports = nameReports(batch, env)
  const cache = await request.openCache?.({ runHash, all: () => moduleKeys(keyed, allowed, signal), reports })
  const outputs = modules.map(({ file, path }) => (batch.inPlace ? file : join(outDir, outputName(path))))
  const variables = allOptions(options).flatMap(({ engine }) => engine.wasi?.env ?? [])
  const secrets = createSecretSearch(findSecrets(env, variables))
  const { hideText } = createSecretSearch(findSecrets(env, [...variables, ...listAssigned(request.given)]))
  const compared = named ?? findKept(cache?.base, request)
  const facts = {
    job: nameJob(env),
    commit: findCommit(env),
    base: compared ? readBase(compared, request.onNote) : null,
    options: listUsed(request.given, env.GITHUB_JOB ?? '', hideText),
  }
  const folder = { folder: outDir, workspace, places: allowed, outputs }
  const earlier = await readEarlier({ ...folder, modules, job: facts.job, signal, onNote: request.onNote })
  const written = openResults({ ...folder, earlier, facts })

  return withScratch(temporary, async scratch => {
    const artifact = request.upload && makeArtifact(scratch, batch.inPlace ? workspace : outDir)
    const { report, ...use } = await runModules(
      {
        modules,
        jobs,
        batch,
        signal,
        workspace,
        places: allowed,
        scratch,
        secrets,
        facts,
        recognize: written.recognize,
        store: cache?.store,
        artifact,
        onModule(record, done, total) {
          written.add(record)
          request.onModule(record, done, total)
        },
      },
      engines,
    ).finally(written.close)
    signal.throwIfAborted()
    const uncompared = describeUncompared(modules, report)
    if (uncompared !== undefined) request.onNote(uncompared)
    const whole = addEarlier(report, earlier)
    const html = renderHtml(whole)
    const results = written.finish(whole, html)
    const upload = async () => {
      if (!artifact || !request.upload) return
      // An artifact holds the outputs of this step alone, and so do its sums and its report.
      const own = renderResults(report, earlier.length > 0 ? renderHtml(report) : html, results, workspace)
      await request.upload(await listStaged(artifact, report, own, workspace), artifact.folder)
    }
    // Both wait for a service most of the time.
    const [cacheSaved = false] = await Promise.all([cache?.close(use, reports.own && renderKept(report)), upload()])
    return { report, results, cacheHit: report.cached === report.modules.length, cacheSaved }
  })
}

/** What is kept of the base branch, where the run is for a pull request. */
function findKept(kept: RegularText | undefined, { env, onNote }: StepRequest): FoundReport | undefined {
  const source = findBaseBranch(env)
  if (source === undefined) return undefined
  if (kept) return { ...kept, source }
  onNote(
    `found no report of the branch \`${showPlain(source)}\` to compare with: a run of this step for that branch keeps one, where it may write to the cache`,
  )
  return undefined
}

/** The commit that a runner checks out for the run. */
function findCommit({ GITHUB_SHA: sha = '' }: StepRequest['env']): Report['commit'] {
  return /^[\da-f]{40,64}$/.test(sha) ? sha : null
}

function makeArtifact(scratch: string, root: string): StagedArtifact {
  const folder = join(scratch, 'artifact')
  mkdirSync(folder)
  return { root, folder }
}

/** Gives `work` a directory for temporary files, which is removed afterwards, also when the process ends meanwhile. */
async function withScratch<Result>(parent: string, work: (scratch: string) => Promise<Result>): Promise<Result> {
  const scratch = makeScratch(parent)
  const remove = () => rmSync(scratch, { recursive: true, force: true })
  process.once('exit', remove)
  try {
    return await work(scratch)
  } finally {
    process.off('exit', remove)
    remove()
  }
}

function makeScratch(parent: string): string {
  try {
    return makePrivateFolder(parent)
  } catch (cause) {
    throw new FileError(
      'write',
      `cannot make a folder in \`${parent}\`: ${describeFileError(cause)}, expected a directory for temporary files`,
    )
  }
}
