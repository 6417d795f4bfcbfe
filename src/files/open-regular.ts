/** Opens files that may be anything, such as those that a glob matches: only a regular file in an allowed place is read. */

import { constants, readlinkSync, realpathSync, type Stats } from 'node:fs'
import { type FileHandle, open, stat } from 'node:fs/promises'
import { describeFileError, FileError } from './file-error.ts'
import { isInside, realPlace } from './places.ts'

export type Opened = { readonly handle: FileHandle; readonly size: number }

export type Allowed = {
  /** Directories that the file must be in when links are followed. */
  readonly places: readonly string[]
  /** Bytes. */
  readonly maxSize: number
}

/**
 * Opens a file for reading, and checks what was opened: another process may change what is at a path.
 * @param name the name of the file in errors
 * @throws {FileError} where it is no regular file, too large, outside of `places`, or cannot be opened
 */
export async function openRegular(path: string, { places, maxSize }: Allowed, name: string): Promise<Opened> {
  const refuse = (found: string, expected: string) =>
    new FileError('read', `cannot read \`${name}\`: found ${found}, expected ${expected}`)
  const check = (stats: Stats) => {
    if (!stats.isFile()) throw refuse(describeKind(stats), 'a regular file')
    if (stats.size > maxSize)
      throw refuse(`${stats.size.toLocaleString('en')} bytes`, `at most ${maxSize.toLocaleString('en')}`)
  }
  let handle: FileHandle | undefined
  try {
    // A device may do something when it is opened, so it is not.
    check(await stat(path))
    handle = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
    const stats = await handle.stat()
    check(stats)
    const real = await findOpened(handle, path, stats)
    if (real === undefined || !places.some(place => isInside(realPlace(place), real)))
      throw refuse('a link that leads out of the workspace', 'a file in it')
    return { handle, size: stats.size }
  } catch (cause) {
    await handle?.close()
    if (cause instanceof FileError) throw cause
    throw new FileError('read', `cannot read \`${name}\`: ${describeFileError(cause)}, expected a regular file`)
  }
}

/** The contents of a file that `openRegular` accepts. @throws {FileError} */
export async function readRegular(path: string, allowed: Allowed, name: string): Promise<Uint8Array<ArrayBuffer>> {
  const { handle, size } = await openRegular(path, allowed, name)
  try {
    const bytes = new Uint8Array(size)
    let done = 0
    // The size is that of the time of the check, so a file that grows meanwhile takes no more memory.
    for (let read = -1; read !== 0 && done < size; done += read)
      ({ bytesRead: read } = await handle.read(bytes, done, size - done, done))
    return bytes.subarray(0, done)
  } finally {
    await handle.close()
  }
}

/** The path of what is open, links followed; undefined where the path leads to another file meanwhile. */
async function findOpened({ fd }: FileHandle, path: string, { dev, ino }: Stats): Promise<string | undefined> {
  if (process.platform === 'linux') return readlinkSync(`/proc/self/fd/${fd}`)
  const real = realpathSync(path)
  const found = await stat(real)
  return found.dev === dev && found.ino === ino ? real : undefined
}

function describeKind(stats: Stats): string {
  if (stats.isDirectory()) return 'a directory'
  if (stats.isFIFO()) return 'a pipe'
  if (stats.isSocket()) return 'a socket'
  return 'a device'
}
