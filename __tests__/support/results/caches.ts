/** The cache service: entries are reserved, uploaded and finished, and then found by a key or by its beginning. */

import { randomUUID } from 'node:crypto'
import type { Blobs } from './blobs.ts'
import { type Fields, required, TwirpError, type TwirpMethod, text } from './twirp.ts'

export type CacheEntry = {
  readonly id: number
  readonly key: string
  readonly version: string
  /** The archive: a tar, compressed by what the version stands for. */
  readonly bytes: Uint8Array
}

export type CacheService = {
  readonly methods: Readonly<Record<string, TwirpMethod>>
  /** Final entries by key; of one key in several versions, the newest. */
  readonly entries: ReadonlyMap<string, CacheEntry>
  replace(key: string, bytes: Uint8Array): void
}

type Reservation = { readonly id: number; readonly key: string; readonly version: string; readonly blob: string }

/** @param mayWrite asked at each request whether the token of the run may create entries */
export function createCacheService(blobs: Blobs, mayWrite: () => boolean): CacheService {
  const reserved: Reservation[] = []
  const final: Reservation[] = []
  const entries = new Map<string, CacheEntry>()
  const same = (request: Fields) => {
    const [key, version] = [required(request, 'key'), required(request, 'version')]
    return (entry: Reservation) => entry.key === key && entry.version === version
  }

  function show({ id, key, version, blob }: Reservation): void {
    entries.delete(key)
    entries.set(key, { id, key, version, bytes: blobs.read('caches', blob)! })
  }

  /** For each key in turn: the entry of that name, else the newest one whose name begins with the key. */
  function find(keys: readonly string[], version: string): Reservation | undefined {
    const fitting = final.filter(entry => entry.version === version)
    for (const key of keys) {
      const found =
        fitting.find(entry => entry.key === key) ?? fitting.findLast(entry => key !== '' && entry.key.startsWith(key))
      if (found) return found
    }
    return undefined
  }

  return {
    entries,
    replace(key, bytes) {
      const entry = final.findLast(entry => entry.key === key)
      if (!entry) throw new Error(`no cache entry ${key}`)
      blobs.replace('caches', entry.blob, bytes)
      show(entry)
    },
    methods: {
      CreateCacheEntry(request) {
        // Not an error of the protocol: the client looks for the beginning of this message.
        if (!mayWrite()) return { ok: false, message: 'cache write denied: token has no writable scopes' }
        if (reserved.some(same(request)))
          throw new TwirpError('already_exists', 'cache entry with the same key, version, and scope already exists')
        const entry = {
          id: reserved.length + 1,
          key: required(request, 'key'),
          version: required(request, 'version'),
          blob: randomUUID(),
        }
        reserved.push(entry)
        return { ok: true, signed_upload_url: blobs.sign('caches', entry.blob, 'write') }
      },

      FinalizeCacheEntryUpload(request) {
        const entry = reserved.find(same(request))
        if (!entry || final.includes(entry)) throw new TwirpError('not_found', 'no such reservation')
        const size = blobs.read('caches', entry.blob)?.length
        if (String(size) !== text(request, 'size_bytes'))
          return { ok: false, message: `${size} bytes were uploaded, not ${text(request, 'size_bytes')}` }
        final.push(entry)
        show(entry)
        return { ok: true, entry_id: String(entry.id) }
      },

      GetCacheEntryDownloadURL(request) {
        const restoreKeys = (request.restore_keys ?? []) as readonly string[]
        const entry = find([required(request, 'key'), ...restoreKeys], required(request, 'version'))
        if (!entry) return { ok: false }
        return { ok: true, signed_download_url: blobs.sign('caches', entry.blob, 'read'), matched_key: entry.key }
      },
    },
  }
}
