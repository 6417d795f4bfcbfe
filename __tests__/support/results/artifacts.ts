/** The artifact service of one run: it takes a name once, and checks contents against what the client says of them. */

import { createHash, randomUUID } from 'node:crypto'
import type { Blobs } from './blobs.ts'
import { type Fields, required, TwirpError, type TwirpMethod, text } from './twirp.ts'

/** The run and the job that a token was issued for. */
export type RunIds = { readonly run: string; readonly job: string }

export type ArtifactService = {
  readonly methods: Readonly<Record<string, TwirpMethod>>
  /** Finished artifacts by name: the bytes of the zip. */
  readonly contents: ReadonlyMap<string, Uint8Array>
}

type Artifact = {
  readonly id: number
  readonly name: string
  readonly blob: string
  readonly createdAt: string
  final?: { readonly size: string; readonly digest: string }
}

export function createArtifactService(blobs: Blobs, ids: RunIds, firstId: number): ArtifactService {
  const artifacts = new Map<string, Artifact>()
  const contents = new Map<string, Uint8Array>()
  let nextId = firstId

  function checkRun(request: Fields): void {
    const { workflow_run_backend_id: run, workflow_job_run_backend_id: job } = request
    if (run !== ids.run || job !== ids.job) throw new TwirpError('permission_denied', 'the token is for another run')
  }

  function find(request: Fields): Artifact {
    checkRun(request)
    const artifact = artifacts.get(required(request, 'name'))
    if (!artifact) throw new TwirpError('not_found', 'no artifact of this name')
    return artifact
  }

  return {
    contents,
    methods: {
      CreateArtifact(request) {
        checkRun(request)
        const name = required(request, 'name')
        if (artifacts.has(name))
          throw new TwirpError('already_exists', 'an artifact with this name already exists on the workflow run')
        const artifact: Artifact = { id: nextId++, name, blob: randomUUID(), createdAt: new Date().toISOString() }
        artifacts.set(name, artifact)
        return { ok: true, signed_upload_url: blobs.sign('artifacts', artifact.blob, 'write') }
      },

      FinalizeArtifact(request) {
        const artifact = find(request)
        const bytes = blobs.read('artifacts', artifact.blob)
        if (!bytes) throw new TwirpError('invalid_argument', 'nothing was uploaded')
        const size = text(request, 'size')
        const digest = `sha256:${createHash('sha256').update(bytes).digest('hex')}`
        if (size !== String(bytes.length)) throw new TwirpError('invalid_argument', `size is ${bytes.length}`)
        if ((text(request, 'hash') || digest) !== digest) throw new TwirpError('invalid_argument', `hash is ${digest}`)
        artifact.final = { size, digest }
        contents.set(artifact.name, bytes)
        return { ok: true, artifact_id: String(artifact.id) }
      },

      ListArtifacts(request) {
        checkRun(request)
        const [name, id] = [text(request, 'name_filter'), text(request, 'id_filter')]
        const listed = [...artifacts.values()].filter(
          artifact => artifact.final && (!name || artifact.name === name) && (!id || String(artifact.id) === id),
        )
        return {
          artifacts: listed.map(artifact => ({
            workflow_run_backend_id: ids.run,
            workflow_job_run_backend_id: ids.job,
            database_id: String(artifact.id),
            name: artifact.name,
            created_at: artifact.createdAt,
            ...artifact.final,
          })),
        }
      },

      GetSignedArtifactURL(request) {
        const artifact = find(request)
        if (!artifact.final) throw new TwirpError('not_found', 'the artifact is not finished')
        return { signed_url: blobs.sign('artifacts', artifact.blob, 'read') }
      },

      DeleteArtifact(request) {
        const artifact = find(request)
        artifacts.delete(artifact.name)
        contents.delete(artifact.name)
        return { ok: true, artifact_id: String(artifact.id) }
      },
    },
  }
}
