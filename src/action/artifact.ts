/** Uploads outputs and reports as one artifact of the run. */

import { relative } from 'node:path'
import { type BatchOptions, isDefaultArtifactName } from '../batch/options/batch-options.ts'
import { slashed } from '../files/places.ts'
import { showPlain } from '../report/terminal/style.ts'
import { findComplaint, openService, patience, type ServiceSettings } from './service.ts'

export type UploadedArtifact = { readonly id: string; readonly url: string; readonly digest: string }

type Upload =
  | { readonly kind: 'none' }
  | { readonly kind: 'uploaded'; readonly artifact: UploadedArtifact }
  /** `isAsked` says that the user has named the artifact: the step fails without it. */
  | { readonly kind: 'failed'; readonly reason: string; readonly isAsked: boolean }

type ArtifactUpload = {
  /** Uploads files, whose names in the artifact are relative to `root`. Never throws. Undefined where nothing is to be uploaded. */
  readonly begin: ((files: readonly string[], root: string) => Promise<void>) | undefined
  result(): Upload
}

/** @param warn is told which files are left out, because no artifact can hold their names */
export function prepareUpload(
  { artifact }: Pick<BatchOptions, 'artifact'>,
  settings: ServiceSettings,
  warn: (message: string) => void,
): ArtifactUpload {
  const { env } = settings
  const hasService = Boolean(env.ACTIONS_RESULTS_URL && env.ACTIONS_RUNTIME_TOKEN)
  const isAsked = artifact !== undefined && !isDefaultArtifactName(artifact.name, env.GITHUB_JOB ?? '')
  if (!artifact || (!hasService && !isAsked)) return { begin: undefined, result: () => ({ kind: 'none' }) }
  const { name } = artifact
  const failed = (reason: string): Upload => ({
    kind: 'failed',
    reason: `cannot upload the artifact \`${name}\`: ${reason}`,
    isAsked,
  })
  if (!hasService)
    return { begin: undefined, result: () => failed('found no artifact service, expected one of a runner') }
  let result: Upload = { kind: 'none' }
  return {
    result: () => result,
    async begin(files, root) {
      const milliseconds = isAsked ? patience.namedArtifact : patience.artifact
      result = await upload(artifact, leaveOut(files, root, name, warn), root, settings, milliseconds).catch(error =>
        failed((error as Error).message),
      )
    },
  }
}

async function upload(
  { name, retentionDays }: NonNullable<BatchOptions['artifact']>,
  files: readonly string[],
  root: string,
  settings: ServiceSettings,
  milliseconds: number,
): Promise<Upload> {
  const { env } = settings
  const service = openService(settings, milliseconds)
  const options = retentionDays === undefined ? {} : { retentionDays }
  const { result, printed } = await service.call('upload', name, files, root, options).finally(service.close)
  if (result.id === undefined) throw new Error(findComplaint(printed) ?? 'the service gave no artifact')
  const run = `${env.GITHUB_SERVER_URL}/${env.GITHUB_REPOSITORY}/actions/runs/${env.GITHUB_RUN_ID}`
  const url = `${run}/artifacts/${result.id}`
  return { kind: 'uploaded', artifact: { id: String(result.id), url, digest: result.digest ?? '' } }
}

/** A file whose name no artifact can hold would cost the whole artifact. */
function leaveOut(
  files: readonly string[],
  root: string,
  artifact: string,
  warn: (message: string) => void,
): readonly string[] {
  const isPossible = (file: string) => !forbidden.test(nameIn(root, file))
  const leftOut = files.filter(file => !isPossible(file)).map(file => nameIn(root, file))
  if (leftOut.length > 0) warn(describeLeftOut(leftOut, artifact))
  return files.filter(isPossible)
}

/**
 * Characters that no path in an artifact may have, because Windows could not unpack it. A backslash, where it is no
 * separator, would become one in the artifact: `..\a.wasm` would lead out of it, and `a\b.wasm` replace `a/b.wasm`.
 */
const forbidden = /[":<>|*?\\\r\n]/

const nameIn = (root: string, file: string) => slashed(relative(root, file))

/** How many names a warning has at most. */
const maxNames = 10

function describeLeftOut(names: readonly string[], artifact: string): string {
  const shown = names.slice(0, maxNames).map(name => `\`${showPlain(name)}\``)
  const more = names.length > maxNames ? ` and ${names.length - maxNames} more` : ''
  return `cannot put ${shown.join(', ')}${more} into the artifact \`${artifact}\`: found a character that no artifact can hold (one of \`" : < > | * ? \\\` or a line break), expected other names; going on without`
}
