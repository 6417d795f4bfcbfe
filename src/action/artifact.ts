/** Uploads outputs and reports as one artifact of the run. */

import { isInside } from '../files/places.ts'
import type { Budget } from './budget.ts'
import { findComplaint, quietly } from './quiet.ts'

export type ArtifactRequest = {
  readonly name: string
  readonly retentionDays: number | undefined
  /** Absolute paths. */
  readonly files: readonly string[]
  /** Paths inside of the artifact are relative to this directory. */
  readonly root: string
}

export type UploadedArtifact = { readonly id: string; readonly url: string; readonly digest: string }

/** @throws {Error} where it could not be uploaded, with the reason */
export async function uploadArtifact(
  { name, retentionDays, files, root }: ArtifactRequest,
  env: Readonly<Record<string, string | undefined>>,
  budget: Budget,
): Promise<UploadedArtifact> {
  if (!hasArtifactService(env)) throw new Error('found no artifact service, expected one of a runner')
  return budget.spend(async () => {
    const { result, printed } = await quietly(async () => {
      const { DefaultArtifactClient } = await import('@actions/artifact')
      return new DefaultArtifactClient().uploadArtifact(
        name,
        files.filter(file => isInside(root, file)),
        root,
        retentionDays === undefined ? {} : { retentionDays },
      )
    })
    if (result.id === undefined) throw new Error(findComplaint(printed) ?? 'the service gave no artifact')
    const id = String(result.id)
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = env
    return { id, url: `${server}/${repository}/actions/runs/${run}/artifacts/${id}`, digest: result.digest ?? '' }
  })
}

export function hasArtifactService(env: Readonly<Record<string, string | undefined>>): boolean {
  return Boolean(env.ACTIONS_RESULTS_URL && env.ACTIONS_RUNTIME_TOKEN)
}
