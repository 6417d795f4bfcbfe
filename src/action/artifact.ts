/** Uploads outputs and reports as one artifact of the run. */

import { relative } from 'node:path'
import { type BatchOptions, isDefaultArtifactName } from '../batch/options/batch-options.ts'
import { slashed } from '../files/places.ts'
import { showPlain } from '../report/terminal/style.ts'
import { findComplaint, openService, patience, type ServiceSettings } from './service.ts'

export type UploadedArtifact = {
  readonly name: string
  readonly id: string
  readonly url: string
  readonly digest: string
}

export type Upload =
  | { readonly kind: 'none' }
  | { readonly kind: 'uploaded'; readonly artifact: UploadedArtifact }
  /** `isAsked` says that the user has named the artifact: the step fails without it. */
  | { readonly kind: 'failed'; readonly reason: string; readonly isAsked: boolean }

type ArtifactUpload = {
  /** Uploads files, whose names in the artifact are relative to `root`. Never throws. Undefined where nothing is to be uploaded. */
  readonly begin: ((files: readonly string[], root: string) => Promise<void>) | undefined
  result(): Upload
}

/**
 * A run takes a name once. Where another step has taken the default name, which nobody chose, the artifact gets a number.
 * @param warn is told which files are left out, because no artifact can hold their names
 */
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
      const names = isAsked ? [name] : numberNames(name)
      const { retentionDays } = artifact
      const possible = leaveOut(files, root, name, warn)
      result = await upload({ names, retentionDays }, possible, root, settings, milliseconds).catch(error =>
        failed((error as Error).message),
      )
    },
  }
}

/** How many names are tried: so many steps of one job can leave the name to us. */
const maxNames = 20

/** `wizened-build-0`, `wizened-build-0-2`, `wizened-build-0-3`, … */
function numberNames(name: string): readonly string[] {
  return Array.from({ length: maxNames }, (_, index) => (index === 0 ? name : `${name}-${index + 1}`))
}

type Wanted = {
  /** The first one that is free is taken. */
  readonly names: readonly string[]
  readonly retentionDays: number | undefined
}

async function upload(
  { names, retentionDays }: Wanted,
  files: readonly string[],
  root: string,
  settings: ServiceSettings,
  milliseconds: number,
): Promise<Upload> {
  const { env } = settings
  const service = openService(settings, milliseconds)
  const options = retentionDays === undefined ? {} : { retentionDays }
  const tryNames = async ([name = '', ...others]: readonly string[]): Promise<UploadedArtifact> => {
    try {
      const { result, printed } = await service.call('upload', name, files, root, options)
      if (result.id === undefined) throw new Error(findComplaint(printed) ?? 'the service gave no artifact')
      const run = `${env.GITHUB_SERVER_URL}/${env.GITHUB_REPOSITORY}/actions/runs/${env.GITHUB_RUN_ID}`
      return { name, id: String(result.id), url: `${run}/artifacts/${result.id}`, digest: result.digest ?? '' }
    } catch (error) {
      if (!isTaken((error as Error).message)) throw error
      if (others.length > 0) return tryNames(others)
      throw new Error(
        'found an artifact of this run that has the name already, expected one for each step (the option `artifact-name`)',
      )
    }
  }
  return { kind: 'uploaded', artifact: await tryNames(names).finally(service.close) }
}

/** What the client says of the status 409 of `CreateArtifact`. Another call can meet that status too, for other reasons. */
function isTaken(message: string): boolean {
  return /\(409\)/.test(message) && /CreateArtifact|already exists/.test(message)
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
const maxShown = 10

function describeLeftOut(names: readonly string[], artifact: string): string {
  const shown = names.slice(0, maxShown).map(name => `\`${showPlain(name)}\``)
  const more = names.length > maxShown ? ` and ${names.length - maxShown} more` : ''
  return `cannot put ${shown.join(', ')}${more} into the artifact \`${artifact}\`: found a character that no artifact can hold (one of \`" : < > | * ? \\\` or a line break), expected other names; going on without`
}
