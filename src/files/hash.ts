/** The hash by which reports, checksums and cache keys name bytes. */

import { createHash } from 'node:crypto'
import { closeSync } from 'node:fs'
import { describeFileError, FileError } from './file-error.ts'
import { openRegular } from './open-regular.ts'
import { createPauses, type Pauses } from './pauses.ts'
import { readPieces } from './pieces.ts'

/** SHA-256 in hexadecimal. */
export type Hash = string

export function hashBytes(bytes: Uint8Array): Hash {
  return createHash('sha256').update(bytes).digest('hex')
}

/** The hash of a value, written as JSON. */
export function hashJson(value: unknown): Hash {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex')
}

const found = { missing: 'no such file or directory', other: 'it is a link, a directory, a pipe or a device' } as const

/**
 * The hash of a regular file, which is never whole in memory. A link in the file's place is not followed.
 * @param maxBytes the largest size that is read
 * @param signal ends the work
 * @throws {FileError} with the name and the reason
 */
export async function hashFile(path: string, name = path, maxBytes = Infinity, signal?: AbortSignal): Promise<Hash> {
  const refuse = (reason: string) =>
    new FileError('read', `cannot read \`${name}\`: ${reason}, expected a regular file`)
  let opened: ReturnType<typeof openRegular>
  try {
    opened = openRegular(path, maxBytes)
  } catch (cause) {
    throw refuse(describeFileError(cause))
  }
  if (opened.kind !== 'file')
    throw refuse(opened.kind === 'too-large' ? `it is larger than ${maxBytes} bytes` : found[opened.kind])
  const { descriptor, size } = opened
  try {
    return await hashDescriptor(descriptor, size, createPauses(signal))
  } catch (cause) {
    signal?.throwIfAborted()
    throw refuse(describeFileError(cause))
  } finally {
    closeSync(descriptor)
  }
}

/**
 * The hash of an open file's first bytes: what is added meanwhile does not count, so that a file which grows has an end.
 * @param size bytes
 */
export async function hashDescriptor(descriptor: number, size: number, pauses: Pauses): Promise<Hash> {
  const hash = createHash('sha256')
  for await (const piece of readPieces(descriptor, size, pauses)) hash.update(piece)
  return hash.digest('hex')
}
