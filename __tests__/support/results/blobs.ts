/** Block blobs behind signed addresses, as the Azure clients write and read them; knows nothing of what they hold. */

import { createHash, createHmac, randomBytes, randomUUID } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'

export type Container = 'caches' | 'artifacts'

export type Answer = {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array | string
}

export type BlobRequest = {
  readonly method: string
  readonly url: URL
  readonly headers: IncomingHttpHeaders
  readonly body: Uint8Array
}

type Blob = { readonly bytes: Uint8Array; readonly type: string; readonly etag: string; readonly modified: string }

export type Blobs = {
  /** An address that lets its holder write the blob, or read it, and nothing else. */
  sign(container: Container, name: string, permission: 'write' | 'read'): string
  read(container: Container, name: string): Uint8Array | undefined
  replace(container: Container, name: string, bytes: Uint8Array): void
  answer(request: BlobRequest): Answer
}

/** @param base address of the account: containers stand below it */
export function createBlobs(base: string): Blobs {
  const secret = randomBytes(32)
  const blobs = new Map<string, Blob>()
  const blocks = new Map<string, Map<string, Uint8Array>>()

  const signature = (path: string, permission: string) =>
    createHmac('sha256', secret).update(`${permission} ${path}`).digest('base64')

  function put(path: string, bytes: Uint8Array, type: string): Blob {
    const blob = { bytes, type, etag: `"0x${randomBytes(8).toString('hex')}"`, modified: new Date().toUTCString() }
    blobs.set(path, blob)
    return blob
  }

  function write({ url, headers, body }: BlobRequest, path: string): Answer {
    const md5 = createHash('md5').update(body).digest('base64')
    if ((headers['content-md5'] ?? md5) !== md5) return failure(400, 'Md5Mismatch')
    const type = String(headers['x-ms-blob-content-type'] ?? 'application/octet-stream')
    const comp = url.searchParams.get('comp')
    if (comp === null) {
      if (headers['x-ms-blob-type'] !== 'BlockBlob') return failure(400, 'MissingRequiredHeader')
      return created(put(path, body, type))
    }
    const staged = blocks.get(path) ?? new Map<string, Uint8Array>()
    blocks.set(path, staged)
    if (comp === 'block') {
      staged.set(url.searchParams.get('blockid') ?? '', body)
      return created()
    }
    if (comp !== 'blocklist') return failure(400, 'InvalidQueryParameterValue')
    const ids = [
      ...Buffer.from(body)
        .toString()
        .matchAll(/<(?:Latest|Uncommitted)>([^<]*)</g),
    ].map(([, id]) => id!)
    const parts = ids.map(id => staged.get(id))
    if (parts.includes(undefined)) return failure(400, 'InvalidBlockList')
    blocks.delete(path)
    return created(put(path, Buffer.concat(parts as Uint8Array[]), type))
  }

  return {
    sign(container, name, permission) {
      const path = `${container}/${name}`
      const sp = permission === 'write' ? 'cw' : 'r'
      const se = new Date(Date.now() + 3_600_000).toISOString()
      return `${base}/${path}?${new URLSearchParams({ se, sp, sr: 'b', sig: signature(path, sp) })}`
    },
    read: (container, name) => blobs.get(`${container}/${name}`)?.bytes,
    replace(container, name, bytes) {
      put(`${container}/${name}`, bytes, 'application/octet-stream')
    },
    answer(request) {
      const path = pathOf(request.url)
      const permission = request.url.searchParams.get('sp') ?? ''
      const writes = request.method === 'PUT'
      if (request.url.searchParams.get('sig') !== signature(path, permission))
        return failure(403, 'AuthenticationFailed')
      if (permission !== (writes ? 'cw' : 'r')) return failure(403, 'AuthorizationPermissionMismatch')
      if (writes) return write(request, path)
      const blob = blobs.get(path)
      return blob ? download(blob, request.headers) : failure(404, 'BlobNotFound')
    },
  }
}

/** Container and name are the last two parts: an address without a host of its own begins with the account. */
const pathOf = (url: URL): string => url.pathname.split('/').slice(-2).join('/')

export const containerOf = (url: URL): string | undefined => url.pathname.split('/').at(-2)

function download({ bytes, type, etag, modified }: Blob, headers: IncomingHttpHeaders): Answer {
  const whole = {
    'content-type': type,
    'accept-ranges': 'bytes',
    'x-ms-blob-type': 'BlockBlob',
    etag,
    'last-modified': modified,
  }
  const range = String(headers['x-ms-range'] ?? headers.range ?? '')
  if (range === '') return answer(200, whole, bytes)
  const match = /^bytes=(\d+)-(\d*)$/.exec(range)
  const start = Number(match?.[1])
  if (!match || start >= bytes.length) return failure(416, 'InvalidRange')
  const end = Math.min(match[2] ? Number(match[2]) : Number.POSITIVE_INFINITY, bytes.length - 1)
  const part = { ...whole, 'content-range': `bytes ${start}-${end}/${bytes.length}` }
  return answer(206, part, bytes.subarray(start, end + 1))
}

const created = (blob?: Blob): Answer =>
  answer(201, blob ? { etag: blob.etag, 'last-modified': blob.modified } : {}, new Uint8Array())

export const failure = (status: number, code: string): Answer =>
  answer(
    status,
    { 'content-type': 'application/xml', 'x-ms-error-code': code },
    `<?xml version="1.0" encoding="utf-8"?><Error><Code>${code}</Code><Message>${code}</Message></Error>`,
  )

function answer(status: number, headers: Readonly<Record<string, string>>, body: Uint8Array | string): Answer {
  return { status, headers: { 'x-ms-version': '2025-11-05', 'x-ms-request-id': randomUUID(), ...headers }, body }
}
