/** Uploads outputs and reports as one artifact of the run. */

import { dirname, relative, resolve } from 'node:path'
import { type BatchOptions, isDefaultArtifactName } from '../batch/options/batch-options.ts'
import type { StepResult } from '../batch/step.ts'
import { isInside, slashed } from '../files/places.ts'
import { isDone } from '../report/report.ts'
import { showPlain } from '../report/terminal/style.ts'
import { findComplaint, openService, patience, type ServiceSettings } from './service.ts'

export type UploadedArtifact = { readonly id: string; readonly url: string; readonly digest: string }

/** What an artifact is to hold: absolute paths of regular files, and the folder that their names in it are relative to. */
export type ArtifactContents = { readonly files: readonly string[]; readonly root: string }

type Upload =
  | { readonly kind: 'none' }
  | { readonly kind: 'uploaded'; readonly artifact: UploadedArtifact }
  /** `isAsked` says that the user has named the artifact: the step fails without it. */
  | { readonly kind: 'failed'; readonly reason: string; readonly isAsked: boolean }

/** The outputs and the results of a step, where they lie. */
export function findContents(
  { inPlace }: BatchOptions,
  { report, results }: StepResult,
  workspace: string,
): ArtifactContents {
  const outputs = report.modules.filter(isDone).map(({ output }) => resolve(workspace, output))
  const root = inPlace ? workspace : dirname(results.report)
  const files = [...outputs, results.checksums, results.report, results.html]
  return { files: files.filter(file => isInside(root, file)), root }
}

/** Never throws. A file whose name no artifact can hold is left out with a warning, because it would cost the whole artifact. */
export async function uploadArtifact(
  { artifact }: BatchOptions,
  { files: wanted, root }: ArtifactContents,
  settings: ServiceSettings,
  warn: (message: string) => void,
): Promise<Upload> {
  const { env } = settings
  const hasService = Boolean(env.ACTIONS_RESULTS_URL && env.ACTIONS_RUNTIME_TOKEN)
  if (!artifact) return { kind: 'none' }
  const { name, retentionDays } = artifact
  const isAsked = !isDefaultArtifactName(name, env.GITHUB_JOB ?? '')
  if (!hasService && !isAsked) return { kind: 'none' }
  const isPossible = (file: string) => !forbidden.test(nameIn(root, file))
  const files = wanted.filter(isPossible)
  const leftOut = wanted.filter(file => !isPossible(file)).map(file => nameIn(root, file))
  if (leftOut.length > 0) warn(describeLeftOut(leftOut, name))
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

/** Characters that no path in an artifact may have, because Windows could not unpack it. */
const forbidden = /[":<>|*?\r\n]/

const nameIn = (root: string, file: string) => slashed(relative(root, file))

/** How many names a warning has at most. */
const maxNames = 10

function describeLeftOut(names: readonly string[], artifact: string): string {
  const shown = names.slice(0, maxNames).map(name => `\`${showPlain(name)}\``)
  const more = names.length > maxNames ? ` and ${names.length - maxNames} more` : ''
  return `cannot put ${shown.join(', ')}${more} into the artifact \`${artifact}\`: found a character that no artifact can hold (one of \`" : < > | * ?\` or a line break), expected other names; going on without`
}
