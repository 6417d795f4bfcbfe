/** The hash by which reports, checksums and cache keys name bytes. */

import { createHash } from 'node:crypto'

/** SHA-256 in hexadecimal. */
export type Hash = string

export function hashBytes(bytes: Uint8Array): Hash {
  return createHash('sha256').update(bytes).digest('hex')
}
