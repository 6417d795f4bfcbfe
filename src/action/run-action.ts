/** The action, step by step: inputs, modules, cache, run, artifact, outputs, summary, annotations. */

import { tmpdir } from 'node:os'
import { resolve } from 'node:path'
import * as core from '@actions/core'
import { chooseCacheUse } from '../batch/options/cache-use.ts'
import { runStep } from '../batch/step.ts'
import { findStoreFolder, openLocalStore, type StoreOpener } from '../batch/store/local-store.ts'
import type { Engines } from '../engine/processes.ts'
import { renderMarkdown } from '../report/markdown.ts'
import { isDone, isFailed } from '../report/report.ts'
import { prepareUpload } from './artifact.ts'
import { findModules } from './find-modules.ts'
import { readInputs } from './inputs.ts'
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
  maskGiven(inputs.options.wasi?.env ?? [])
  const workspace = resolve(env.GITHUB_WORKSPACE || process.cwd())
  const temporary = env.RUNNER_TEMP || tmpdir()
  const warn = warnOnce()
  const upload = prepareUpload(inputs, service, logWarning)
  const step = await runStep(
    {
      batch: inputs,
      options: inputs.options,
      given: inputs.given,
      files: await findModules(inputs.modules, workspace),
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
  if (inputs.summary && env.GITHUB_STEP_SUMMARY) await writeSummary(renderMarkdown(step.report), warn)
  return failed.length > 0 || isError || !isSet ? 1 : 0
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
