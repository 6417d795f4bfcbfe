/** The action, step by step: inputs, modules, cache, run, artifact, outputs, summary, annotations. */

import { tmpdir } from 'node:os'
import { resolve } from 'node:path'
import * as core from '@actions/core'
import { loadOptions } from '../batch/config/load-options.ts'
import { allOptions, describeUnused, findEntryFiles, type OptionsByFile } from '../batch/config/options-by-file.ts'
import { chooseCacheUse } from '../batch/options/cache-use.ts'
import { runStep } from '../batch/step.ts'
import { findStoreFolder, openLocalStore, type StoreOpener } from '../batch/store/local-store.ts'
import type { Engines } from '../engine/processes.ts'
import { renderMarkdown } from '../report/markdown.ts'
import { isDone, isFailed } from '../report/report.ts'
import { OptionError } from '../wizer/errors.ts'
import { prepareUpload } from './artifact.ts'
import { findModules } from './find-modules.ts'
import { type Inputs, readInputs } from './inputs.ts'
import { annotate, logError, logInfo, logModule, logWarning, maskGiven, writeSummary } from './log.ts'
import { makeOutputs, noOutputs, setOutputs } from './outputs.ts'
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
  const options = await loadOptions({ ...inputs, workspace, temporary, env })
  maskGiven(allOptions(options).flatMap(({ engine }) => engine.wasi?.env ?? []))
  const warn = warnOnce()
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
  const uploaded = upload.result()
  const isError = uploaded.kind === 'failed' && uploaded.isAsked
  if (isError) core.error(uploaded.reason)
  else if (uploaded.kind === 'failed') warn(`${uploaded.reason}; going on without it`)
  const failed = step.report.modules.filter(isFailed)
  annotate(failed, isError ? 1 : 0)
  warnFindings(step.report.modules.filter(isDone))
  const artifact = uploaded.kind === 'uploaded' ? uploaded.artifact : undefined
  if (artifact) logInfo(`Artifact: uploaded as ${artifact.name}`)
  const isSet = setOutputs(makeOutputs(step, artifact, workspace))
  if (inputs.summary && env.GITHUB_STEP_SUMMARY)
    await writeSummary(renderMarkdown(step.report, undefined, { artifact }), warn)
  return failed.length > 0 || isError || !isSet ? 1 : 0
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
  return async () => openLocalStore(findStoreFolder(service.env), batch.cache.save, warn)
}
