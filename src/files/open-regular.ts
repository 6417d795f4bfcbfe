/** Opens files that others may have put there: only a regular file of bounded size, never a link, a pipe or a device. */

import fs from 'node:fs'

export type OpenedFile =
  /** `size` in bytes, when it was opened. The caller closes the descriptor. */
  | { readonly kind: 'file'; readonly descriptor: number; readonly size: number }
  | { readonly kind: 'missing' | 'other' | 'too-large' }

const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0, O_NOCTTY = 0 } = fs.constants

/** What opening says of a link and of a socket, where they came to the path after it was looked at. */
const notRegular: ReadonlySet<string | undefined> = new Set(['ELOOP', 'EMLINK', 'ENXIO', 'ENODEV', 'EISDIR'])

/**
 * Looks before it opens, because opening a device can have effects, and again afterwards, because another process may have
 * changed the file meanwhile. A pipe in its place would let the open wait, so it does not block.
 * @param maxBytes the largest size that is accepted
 * @throws the system's error where the file is there but cannot be opened
 */
export function openRegular(path: string | Buffer, maxBytes = Infinity): OpenedFile {
  let descriptor: number
  try {
    if (!fs.lstatSync(path).isFile()) return { kind: 'other' }
    descriptor = fs.openSync(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'ENOTDIR') return { kind: 'missing' }
    if (notRegular.has(code)) return { kind: 'other' }
    throw error
  }
  const found = fs.fstatSync(descriptor)
  if (found.isFile() && found.size <= maxBytes) return { kind: 'file', descriptor, size: found.size }
  fs.closeSync(descriptor)
  return { kind: found.isFile() ? 'too-large' : 'other' }
}
