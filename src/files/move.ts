/** Moves an output from where it was made to its place. */

import fs from 'node:fs'
import { copyBytes } from './copy.ts'
import { openRegular } from './open-regular.ts'
import { temporaryBeside } from './temporary-files.ts'
import { cannotWrite } from './write.ts'

/**
 * Moves a regular file. A link, a pipe or a device in its new place is replaced, and never opened. The file gets the
 * permissions of the one that it replaces, else those of a new file. Across file systems it is copied under a temporary
 * name first.
 * @param name the name of the file in errors
 * @throws {FileError} with the name and the reason; what was in the place is then as it was
 */
export function moveFile(from: string, to: string, name = to): void {
  try {
    const opened = openRegular(from)
    if (opened.kind !== 'file') throw new Error('what was made for it is no regular file any more')
    try {
      const mode = findMode(to)
      if (hasModes) fs.fchmodSync(opened.descriptor, mode)
      if (renameWithin(from, to)) return
      copy(opened.descriptor, opened.size, to, mode)
    } finally {
      fs.closeSync(opened.descriptor)
    }
    fs.rmSync(from, { force: true })
  } catch (cause) {
    throw cannotWrite(name, cause)
  }
}

const hasModes = process.platform !== 'win32'

/** The permissions of the file that is there, which must be one that may be written, or those that a new file gets. */
function findMode(path: string): number {
  const found = fs.lstatSync(path, { throwIfNoEntry: false })
  if (!found?.isFile()) return 0o666 & ~process.umask()
  fs.accessSync(path, fs.constants.W_OK)
  return found.mode & 0o777
}

/** @returns whether both are on the same file system */
function renameWithin(from: string, to: string): boolean {
  try {
    fs.renameSync(from, to)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EXDEV') return false
    throw error
  }
}

function copy(descriptor: number, size: number, to: string, mode: number): void {
  const temporary = temporaryBeside(to)
  try {
    const target = fs.openSync(temporary, 'wx', mode)
    try {
      copyBytes(descriptor, 0, size, target)
      if (hasModes) fs.fchmodSync(target, mode)
    } finally {
      fs.closeSync(target)
    }
    fs.renameSync(temporary, to)
  } catch (error) {
    fs.rmSync(temporary, { force: true })
    throw error
  }
}
