/** The action, step by step: inputs, modules, cache, run, artifact, outputs, summary, annotations. */

import { tmpdir } from 'node:os'
import { resolve } from 'node:path'
import * as core from '@actions/core'
import { readBase, readNamedReport } from '../batch/base/find-base.ts'
import { loadOptions } from '../batch/config/load-options.ts'
import { allOptions, describeUnused, findEntryFiles, type OptionsByFile } from '../batch/config/options-by-file.ts'
import { chooseCacheUse } from '../batch/options/cache-use.ts'
import { runStep } from '../batch/step.ts'
import { findStoreFolder, openLocalStore, type StoreOpener } from '../batch/store/local-store.ts'
import type { Engines } from '../engine/processes.ts'
import { renderMarkdown, summaryLimit } from '../report/markdown.ts'
import { isDone, isFailed } from '../report/report.ts'
import { OptionError } from '../wizer/errors.ts'
import { prepareUpload, type Upload } from './artifact.ts'
import { prepareComment } from './comment/prepare-comment.ts'
import { writeComment } from './comment/write-comment.ts'
import { findInWorkspace, findModules } from './find-modules.ts'
import { type Inputs, readInputs, readToken } from './inputs.ts'
import { annotate, logError, logInfo, logModule, logWarning, maskGiven, writeSummary } from './log.ts'
import { makeMergedOutputs, makeOutputs, noOutputs, type Outputs, type StepOutputs, setOutputs } from './outputs.ts'
import type { ServiceSettings } from './service.ts'
import { hasCacheService, type ServiceStoreSettings, serviceStoreOpener } from './service-store.ts'
import { warnFindings } from './warn-findings.ts'

/**
 * Runs the step. Failures of modules are told in its outputs, other errors in its log.
 * @returns the exit status
 */
export async function runAction(engines: Engines, service: ServiceSettings, signal: AbortSignal): Promise<number> {
  try {
    return await runInputs(engines, service, signal)
  } catch (error) {
    setOutputs(noOutputs)
    if (!signal.aborted) logError(error)
    return 1
  }
}

async function runInputs(engines: Engines, service: ServiceSettings, signal: AbortSignal): Promise<number> {
  const { env } = service
  const inputs = readInputs()
  const workspace = resolve(env.GITHUB_WORKSPACE || process.cwd())
  const temporary = env.RUNNER_TEMP || tmpdir()
  const action = { inputs, service, workspace, temporary, warn: warnOnce() }
  return inputs.mergeReports.length > 0 ? runMerge(action, signal) : runModules(action, engines, signal)
}

type Action = {
  readonly inputs: Inputs
  readonly service: ServiceSettings
  /** Absolute. */
  readonly workspace: string
  /** The directory for temporary files. */
  readonly temporary: string
  readonly warn: (message: string) => void
}

async function runModules(action: Action, engines: Engines, signal: AbortSignal): Promise<number> {
  const { inputs, service, workspace, temporary, warn } = action
  const { env } = service
  const options = await loadOptions({ ...inputs, workspace, temporary, env })
  maskGiven(allOptions(options).flatMap(({ engine }) => engine.wasi?.env ?? []))
  const upload = prepareUpload(inputs, service, logWarning)
  const step = await runStep(
    {
      batch: inputs,
      options,
      given: inputs.given,
      files: await findFiles(inputs, options, workspace),
      env,
      workspace,
      temporary,
      signal,
      openCache: chooseStore({ temporary, batch: inputs, service, warn, info: logInfo }),
      onModule: logModule,
      upload: upload.begin,
      onNote: logInfo,
    },
    engines,
  )
  const { artifact, isError } = tellUpload(upload.result(), warn)
  const failed = step.report.modules.filter(isFailed)
  annotate(failed, isError ? 1 : 0)
  warnFindings(step.report.modules.filter(isDone))
  const isSet = await publish(action, { ...step, artifact }, done => makeOutputs(done, step, workspace))
  return failed.length > 0 || isError || !isSet ? 1 : 0
}

/** Modules that failed have failed their own jobs, and are annotated there. */
async function runMerge(action: Action, signal: AbortSignal): Promise<number> {
  const { inputs, service, workspace, temporary, warn } = action
  if (inputs.modules.length > 0)
    throw new OptionError(
      'bad-value',
      'merge-reports',
      'cannot use the option `merge-reports`: found the option `modules` beside it, expected one of them: reports are merged in a job after those that make them',
    )
  const named = readNamedReport(inputs.baselineReport, workspace, [workspace, temporary])
  const files = await findInWorkspace('merge-reports', inputs.mergeReports, workspace)
  const upload = prepareUpload(inputs, service, logWarning)
  const { mergeStep } = await import('../batch/merge/merge-step.ts')
  const step = await mergeStep({
    batch: inputs,
    files,
    base: named ? readBase(named, logInfo) : null,
    workspace,
    env: service.env,
    temporary,
    signal,
    upload: upload.begin,
    onNote: logInfo,
  })
  const { artifact, isError } = tellUpload(upload.result(), warn)
  const isSet = await publish(action, { ...step, artifact }, done => makeMergedOutputs(done, workspace))
  return isError || !isSet ? 1 : 0
}

/** An artifact that the user has not asked for is worth a warning at most. */
function tellUpload(uploaded: Upload, warn: (message: string) => void) {
  const isError = uploaded.kind === 'failed' && uploaded.isAsked
  if (isError) core.error(uploaded.reason)
  else if (uploaded.kind === 'failed') warn(`${uploaded.reason}; going on without it`)
  const artifact = uploaded.kind === 'uploaded' ? uploaded.artifact : undefined
  if (artifact) logInfo(`Artifact: uploaded as ${artifact.name}`)
  return { artifact, isError }
}

/**
 * Sets the outputs of the step, and shows its result where people look for it: in the summary, and on the pull request.
 * @returns whether all outputs are set
 */
async function publish(
  { inputs, service, warn }: Action,
  done: Omit<StepOutputs, 'comment'>,
  make: (done: StepOutputs) => Outputs,
): Promise<boolean> {
  const { report, artifact } = done
  const comment = prepareComment(inputs, report, { artifact }, service.env)
  const isSet = setOutputs(make({ ...done, comment: comment?.text ?? '' }))
  if (inputs.summary && service.env.GITHUB_STEP_SUMMARY)
    await writeSummary(renderMarkdown(report, summaryLimit, { artifact }), warn)
  if (comment) await writeComment(comment, readToken(), service, { info: logInfo, warn: logWarning })
  return isSet
}

/** The modules that the input names, or else those of the entries in the file of options. */
async function findFiles({ modules }: Inputs, options: OptionsByFile, workspace: string): Promise<readonly string[]> {
  if (modules.length === 0 && options.entries.length === 0)
    throw new OptionError(
      'bad-value',
      'modules',
      'cannot use the input `modules`: found nothing, expected globs, one per line, or a file of options with entries (the input `config`)',
    )
  const search = (globs: readonly string[]) => findModules(globs, workspace)
  const files = modules.length > 0 ? await search(modules) : await findEntryFiles(options, workspace, search)
  const unused = describeUnused(options, files, workspace)
  // A file of options for the whole repository can have entries for the modules of other steps.
  if (unused !== undefined) (modules.length > 0 ? logInfo : logWarning)(unused)
  return files
}

/** An outage is one warning, however many calls it affects. */
function warnOnce(): (message: string) => void {
  let hasWarned = false
  return message => {
    if (hasWarned) logInfo(message)
    else logWarning(message)
    hasWarned = true
  }
}

function chooseStore(settings: ServiceStoreSettings): StoreOpener | undefined {
  const { batch, service, warn, info } = settings
  const use = chooseCacheUse(batch.cache.choice, service.env)
  if (!use.isUsed && use.reason !== undefined) info(`Cache: ${use.reason}`)
  if (!use.isUsed) return undefined
  if (hasCacheService(service)) return serviceStoreOpener(settings)
  return async ({ reports }) => openLocalStore(findStoreFolder(service.env), batch.cache.save, warn, reports)
}
