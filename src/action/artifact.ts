/** Uploads outputs and reports as one artifact of the run. */

import { dirname, resolve } from 'node:path'
import { type BatchOptions, isDefaultArtifactName } from '../batch/options/batch-options.ts'
import type { StepResult } from '../batch/step.ts'
import { isInside } from '../files/places.ts'
import { isDone } from '../report/report.ts'
import { findComplaint, openService, patience, type ServiceSettings } from './service.ts'

export type UploadedArtifact = { readonly id: string; readonly url: string; readonly digest: string }

type Upload =
  | { readonly kind: 'none' }
  | { readonly kind: 'uploaded'; readonly artifact: UploadedArtifact }
  /** `isAsked` says that the user has named the artifact: the step fails without it. */
  | { readonly kind: 'failed'; readonly reason: string; readonly isAsked: boolean }

/** Never throws. */
export async function uploadArtifact(
  { artifact, inPlace }: BatchOptions,
  { report, results }: StepResult,
  workspace: string,
  settings: ServiceSettings,
): Promise<Upload> {
  const { env } = settings
  const hasService = Boolean(env.ACTIONS_RESULTS_URL && env.ACTIONS_RUNTIME_TOKEN)
  if (!artifact) return { kind: 'none' }
  const { name, retentionDays } = artifact
  const isAsked = !isDefaultArtifactName(name, env.GITHUB_JOB ?? '')
  if (!hasService && !isAsked) return { kind: 'none' }
  const outputs = report.modules.filter(isDone).map(({ output }) => resolve(workspace, output))
  const root = inPlace ? workspace : dirname(results.report)
  const files = [...outputs, results.checksums, results.report, results.html].filter(file => isInside(root, file))
  try {
    if (!hasService) throw new Error('found no artifact service, expected one of a runner')
    const service = openService(settings, isAsked ? patience.namedArtifact : patience.artifact)
    const options = retentionDays === undefined ? {} : { retentionDays }
    const { result, printed } = await service.call('upload', name, files, root, options).finally(service.close)
    if (result.id === undefined) throw new Error(findComplaint(printed) ?? 'the service gave no artifact')
    const run = `${env.GITHUB_SERVER_URL}/${env.GITHUB_REPOSITORY}/actions/runs/${env.GITHUB_RUN_ID}`
    const url = `${run}/artifacts/${result.id}`
    return { kind: 'uploaded', artifact: { id: String(result.id), url, digest: result.digest ?? '' } }
  } catch (error) {
    return { kind: 'failed', reason: `cannot upload the artifact \`${name}\`: ${(error as Error).message}`, isAsked }
  }
}
