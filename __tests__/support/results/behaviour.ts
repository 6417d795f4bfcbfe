/** What the service does wrong on purpose, and to which requests. */

import { containerOf } from './blobs.ts'
import { parseRoute } from './twirp.ts'

/** Calls of a service, or requests for contents, or one operation of these. */
export type Area = 'cache' | 'artifact' | 'blob' | Operation

/** A method of Twirp, or what is done to a blob. */
export type Operation =
  | 'CreateCacheEntry'
  | 'FinalizeCacheEntryUpload'
  | 'GetCacheEntryDownloadURL'
  | 'CreateArtifact'
  | 'FinalizeArtifact'
  | 'ListArtifacts'
  | 'GetSignedArtifactURL'
  | 'DeleteArtifact'
  | 'cache-upload'
  | 'cache-download'
  | 'artifact-upload'
  | 'artifact-download'

export type Behaviour =
  | { readonly kind: 'normal' }
  /** Waits before each answer. */
  | { readonly kind: 'slow'; readonly milliseconds: number; readonly only?: Area }
  | { readonly kind: 'status'; readonly status: number; readonly only?: Area }
  /** Never answers. */
  | { readonly kind: 'hang'; readonly only?: Area }
  /** Drops the connection instead of answering. */
  | { readonly kind: 'reset'; readonly only?: Area }
  /** The token is that of a pull request from a fork: it cannot create cache entries. */
  | { readonly kind: 'read-only' }
  /** Downloads have the right length, but wrong bytes from their middle on. */
  | { readonly kind: 'corrupt' }
  /** The connection ends in the middle of a download. */
  | { readonly kind: 'truncate' }

/** `area` is undefined for an address that the service does not have. */
export function classify(
  method: string,
  url: URL,
): { readonly area: 'cache' | 'artifact' | 'blob' | undefined; readonly operation: string } {
  const route = parseRoute(url.pathname)
  if (route) return { area: route.service === 'CacheService' ? 'cache' : 'artifact', operation: route.method }
  const container = containerOf(url)
  if (container !== 'caches' && container !== 'artifacts') return { area: undefined, operation: '' }
  return { area: 'blob', operation: `${container.slice(0, -1)}-${method === 'PUT' ? 'upload' : 'download'}` }
}

export function concerns(behaviour: Behaviour, area: string | undefined, operation: string): boolean {
  const only = 'only' in behaviour ? behaviour.only : undefined
  return only === undefined || only === area || only === operation
}
