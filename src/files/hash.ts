/** Hashes of bytes. */

import { createHash } from 'node:crypto'

/** SHA-256 in hexadecimal. */
export type Hash = string

export function hashBytes(bytes: Uint8Array): Hash {
  return createHash('sha256').update(bytes).digest('hex')
}
