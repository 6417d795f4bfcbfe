/** The action, step by step: inputs, modules, cache, run, artifact, outputs, summary, annotations. */

import { tmpdir } from 'node:os'
import { dirname, resolve } from 'node:path'
import * as core from '@actions/core'
import { type CacheOpener, findCacheFolder, openLocalCache } from '../batch/cache.ts'
import { runStep, type StepResult } from '../batch/step.ts'
import { renderMarkdown } from '../report/markdown.ts'
import { isDone, isFailed } from '../report/report.ts'
import { explainError } from '../wizer/errors.ts'
import type { Host } from '../wizer/host.ts'
import { hasArtifactService, type UploadedArtifact, uploadArtifact } from './artifact.ts'
import { startBudget } from './budget.ts'
import { findModules } from './find-modules.ts'
import { type Inputs, readInputs } from './inputs.ts'
import { annotate, logModule } from './log.ts'
import { makeOutputs } from './outputs.ts'
import { hasCacheService } from './results-cache.ts'
import { serviceCacheOpener } from './service-cache.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** Milliseconds that a service may cost the step when it does not answer: together less than ten seconds. */
const outage = { cache: 4_500, artifact: 3_500 } as const

/** Milliseconds without progress that an artifact is given which the user has named. */
const patience = 120_000

/** Runs the step; failures of modules are its outputs and its exit code, not errors. */
export async function runAction(host: Host, env: Environment, signal: AbortSignal): Promise<void> {
  const inputs = readInputs()
  const workspace = resolve(env.GITHUB_WORKSPACE || process.cwd())
  const warn = warnOnce()
  const step = await runStep(
    {
      batch: inputs,
      options: inputs.options,
      files: await findModules(inputs.modules),
      env,
      workspace,
      temporary: temporaryOf(env),
      signal,
      openCache: chooseCache(inputs, env, workspace, warn),
      onModule: logModule,
    },
    host,
  )
  const { artifact, failure } = await upload(inputs, step, env, workspace)
  for (const [name, value] of Object.entries(makeOutputs(step, artifact, workspace))) core.setOutput(name, value)
  if (inputs.summary && env.GITHUB_STEP_SUMMARY) await core.summary.addRaw(renderMarkdown(step.report)).write()
  if (failure?.isAsked) core.error(failure.reason)
  else if (failure) warn(`${failure.reason}; going on without it`)
  const failed = step.report.modules.filter(isFailed)
  annotate(failed, failure?.isAsked ? 1 : 0)
  if (failed.length > 0 || failure?.isAsked) process.exitCode = 1
}

/** An error that ends the step. */
export function failStep(error: unknown): void {
  core.setFailed(explainError(error).message)
}

/** A service that is out is one thing to say, however many calls it costs. */
function warnOnce(): (message: string) => void {
  let hasWarned = false
  return message => {
    if (hasWarned) core.info(message)
    else core.warning(message)
    hasWarned = true
  }
}

function chooseCache(
  inputs: Inputs,
  env: Environment,
  workspace: string,
  warn: (message: string) => void,
): CacheOpener | undefined {
  if (!inputs.cache.restore) return undefined
  if (!hasCacheService(env)) return async () => openLocalCache(findCacheFolder(env), inputs.cache.save, warn)
  return serviceCacheOpener({
    workspace,
    temporary: temporaryOf(env),
    env,
    batch: inputs,
    budget: startBudget(outage.cache),
    warn,
    info: core.info,
  })
}

function temporaryOf(env: Environment): string {
  return env.RUNNER_TEMP || tmpdir()
}

type Upload = {
  readonly artifact?: UploadedArtifact
  readonly failure?: { readonly reason: string; readonly isAsked: boolean }
}

/** Nobody has asked for an artifact that has the name which `action.yml` makes up: an outage is then no failure. */
async function upload(
  { artifact, inPlace }: Inputs,
  { report, results }: StepResult,
  env: Environment,
  workspace: string,
): Promise<Upload> {
  if (!artifact) return {}
  const isAsked = !new RegExp(`^wizened-${env.GITHUB_JOB ?? ''}-\\d*$`).test(artifact.name)
  if (!hasArtifactService(env) && !isAsked) return {}
  const outputs = report.modules.filter(isDone).map(({ output }) => resolve(workspace, output))
  const files = [...outputs, results.checksums, results.report, results.html]
  const root = inPlace ? workspace : dirname(results.report)
  try {
    const budget = startBudget(isAsked ? patience : outage.artifact)
    return { artifact: await uploadArtifact({ ...artifact, files, root }, env, budget) }
  } catch (error) {
    const reason = `cannot upload the artifact \`${artifact.name}\`: ${(error as Error).message}`
    return { failure: { reason, isAsked } }
  }
}
