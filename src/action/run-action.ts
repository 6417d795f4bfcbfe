/** The action, step by step: inputs, modules, cache, run, artifact, outputs, summary, annotations. */

import { tmpdir } from 'node:os'
import { resolve } from 'node:path'
import * as core from '@actions/core'
import { runStep } from '../batch/step.ts'
import { findStoreFolder, openLocalStore, type StoreOpener } from '../batch/store/local-store.ts'
import { renderMarkdown } from '../report/markdown.ts'
import { isFailed } from '../report/report.ts'
import type { Host } from '../wizer/host.ts'
import { uploadArtifact } from './artifact.ts'
import { findModules } from './find-modules.ts'
import { readInputs } from './inputs.ts'
import { annotate, logError, logInfo, logModule, logWarning, maskGiven, writeSummary } from './log.ts'
import { makeOutputs, noOutputs, setOutputs } from './outputs.ts'
import type { ServiceSettings } from './service.ts'
import { hasCacheService, type ServiceStoreSettings, serviceStoreOpener } from './service-store.ts'

/**
 * Runs the step. Failures of modules are told in its outputs, other errors in its log.
 * @returns the exit status
 */
export async function runAction(host: Host, service: ServiceSettings, signal: AbortSignal): Promise<number> {
  try {
    return await runInputs(host, service, signal)
  } catch (error) {
    setOutputs(noOutputs)
    if (!signal.aborted) logError(error)
    return 1
  }
}

async function runInputs(host: Host, service: ServiceSettings, signal: AbortSignal): Promise<number> {
  const { env } = service
  const inputs = readInputs()
  maskGiven(inputs.options.wasi?.env ?? [])
  const workspace = resolve(env.GITHUB_WORKSPACE || process.cwd())
  const temporary = env.RUNNER_TEMP || tmpdir()
  const warn = warnOnce()
  const step = await runStep(
    {
      batch: inputs,
      options: inputs.options,
      files: await findModules(inputs.modules, workspace),
      env,
      workspace,
      temporary,
      signal,
      openCache: chooseStore({ workspace, temporary, batch: inputs, service, warn, info: logInfo }),
      onModule: logModule,
    },
    host,
  )
  const upload = await uploadArtifact(inputs, step, workspace, service)
  const isError = upload.kind === 'failed' && upload.isAsked
  if (isError) core.error(upload.reason)
  else if (upload.kind === 'failed') warn(`${upload.reason}; going on without it`)
  const failed = step.report.modules.filter(isFailed)
  annotate(failed, isError ? 1 : 0)
  const isSet = setOutputs(makeOutputs(step, upload.kind === 'uploaded' ? upload.artifact : undefined, workspace))
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
  const { batch, service, warn } = settings
  if (!batch.cache.restore) return undefined
  if (hasCacheService(service)) return serviceStoreOpener(settings)
  return async () => openLocalStore(findStoreFolder(service.env), batch.cache.save, warn)
}
