/** Opens a file that a user or a glob names: a regular file, in a directory that a run may use, when links are followed. */

import { closeSync, lstatSync, readlinkSync, readSync, realpathSync, type Stats } from 'node:fs'
import { relative, sep } from 'node:path'
import { describeFileError, FileError } from './file-error.ts'
import { openRegular } from './open-regular.ts'
import { checkoutFolder, isInside, realPlace } from './places.ts'

export type Allowed = {
  /** Directories that the file must be in. */
  readonly places: readonly string[]
  /** Bytes. */
  readonly maxSize: number
}

/**
 * Opens a file for reading. What is open is checked, because another process may change what is at a path.
 * @param name the name of the file in errors
 * @returns a descriptor, which the caller closes, and the size in bytes
 * @throws {FileError} where it is no regular file, too large, outside of `places`, in `.git`, or cannot be opened
 */
export function openWithin(
  path: string,
  { places, maxSize }: Allowed,
  name: string,
): { readonly descriptor: number; readonly size: number } {
  const refuse = (found: string, expected: string) =>
    new FileError('read', `cannot read \`${name}\`: found ${found}, expected ${expected}`)
  try {
    const real = realpathSync.native(path)
    const isOpen = (place: string, file: string) => !relative(place, file).split(sep).includes(checkoutFolder)
    const found = places.map(realPlace).filter(place => isInside(place, real))
    const isAllowed = (file: string) => found.some(place => isInside(place, file) && isOpen(place, file))
    if (found.length === 0) throw refuse('a path that leads out of the workspace', 'a file in it')
    if (!isAllowed(real))
      throw refuse(`a path that leads into \`${checkoutFolder}\``, 'another file: a checkout keeps its token there')
    const opened = openRegular(real, maxSize)
    if (opened.kind === 'file') {
      if (isAllowed(findOpened(opened.descriptor, real))) return opened
      closeSync(opened.descriptor)
      throw refuse('a path that leads elsewhere meanwhile', 'a file in the workspace')
    }
    const stats = lstatSync(real)
    if (opened.kind === 'too-large')
      throw refuse(`${stats.size.toLocaleString('en')} bytes`, `at most ${maxSize.toLocaleString('en')}`)
    throw refuse(describeKind(stats), 'a regular file')
  } catch (cause) {
    if (cause instanceof FileError) throw cause
    const message = `cannot read \`${name}\`: ${describeFileError(cause)}, expected a regular file`
    throw new FileError('read', message, cause)
  }
}

/** The contents of a file that `openWithin` accepts. @throws {FileError} */
export function readWithin(path: string, allowed: Allowed, name: string): Uint8Array<ArrayBuffer> {
  const { descriptor, size } = openWithin(path, allowed, name)
  try {
    const bytes = new Uint8Array(size)
    let done = 0
    // The size is that of the time of the check, so a file that grows meanwhile takes no more memory.
    for (let count = -1; count !== 0 && done < size; done += count) {
      count = readSync(descriptor, bytes, done, size - done, done)
    }
    return bytes.subarray(0, done)
  } finally {
    closeSync(descriptor)
  }
}

/** The path of what is open, as far as the system tells. */
function findOpened(descriptor: number, path: string): string {
  return process.platform === 'linux' ? readlinkSync(`/proc/self/fd/${descriptor}`) : realpathSync.native(path)
}

function describeKind(stats: Stats): string {
  if (stats.isDirectory()) return 'a directory'
  if (stats.isFIFO()) return 'a pipe'
  if (stats.isSocket()) return 'a socket'
  return 'a device'
}
