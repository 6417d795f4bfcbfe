/** Inputs in, outputs out: whole or not at all. */

import {
  accessSync,
  chmodSync,
  closeSync,
  constants,
  mkdirSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writevSync,
} from 'node:fs'
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { getSystemErrorMap } from 'node:util'

export type FileErrorCode = 'read' | 'write'

/** A file that cannot be read or written. */
export class FileError extends Error {
  override readonly name = 'FileError'
  readonly code: FileErrorCode

  constructor(code: FileErrorCode, message: string, cause?: unknown) {
    super(message, { cause })
    this.code = code
  }
}

/**
 * @param name what errors call it
 * @throws {FileError} naming the path and the reason.
 */
export async function readInput(path: string, name = path): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return await readFile(path)
  } catch (cause) {
    throw new FileError('read', `cannot read \`${name}\`: ${describeFileError(cause)}, expected a WebAssembly module`)
  }
}

/** An output that lies beside its place. */
export type BegunOutput = {
  /** @throws {FileError} */
  commit(): void
  /** Leaves nothing behind. */
  discard(): void
}

/**
 * Writes `parts` to `path` by way of a temporary file beside it: a failure leaves what was there as it was. What is
 * there and is no regular file, such as a pipe or a device, is written to directly.
 * @param name what errors call it
 * @throws {FileError} naming the path and the reason.
 */
export function writeOutput(path: string, parts: readonly Uint8Array[], name = path): void {
  beginOutput(path, parts, name).commit()
}

/** The same in two steps: what is written can turn out not to be wanted. */
export function beginOutput(path: string, parts: readonly Uint8Array[], name = path): BegunOutput {
  const attempt = <Result>(step: () => Result, temporary?: string): Result => {
    try {
      return step()
    } catch (cause) {
      removeTemporary(temporary)
      throw new FileError(
        'write',
        `cannot write \`${name}\`: ${describeFileError(cause)}, expected a place for a file; nothing there was changed`,
      )
    }
  }
  const existing = attempt(() => findExisting(path))
  if (existing && !existing.isFile()) return { commit: () => attempt(() => writeParts(path, 'w', parts)), discard() {} }
  const target = existing ? attempt(() => realpathSync(path)) : path
  const temporary = join(dirname(target), `.wizer-${makeName()}.tmp`)
  attempt(() => {
    if (existing) accessSync(path, constants.W_OK)
    writeParts(temporary, 'wx', parts)
    if (existing) chmodSync(temporary, existing.mode)
  }, temporary)
  return {
    commit: () => attempt(() => renameSync(temporary, target), temporary),
    discard: () => removeTemporary(temporary),
  }
}

/** Whoever has the same is told that there is a file: `wx` refuses to open it. */
function makeName(): string {
  return Math.random().toString(36).slice(2)
}

function findExisting(path: string): Stats | undefined {
  const existing = statSync(path, { throwIfNoEntry: false })
  if (existing?.isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' })
  return existing
}

/** Without an error of its own, which would hide the one that matters. */
function removeTemporary(path: string | undefined): void {
  try {
    if (path !== undefined) rmSync(path, { force: true })
  } catch {}
}

/** Parts that a system call takes at most (IOV_MAX of Linux and macOS). */
const gatheredParts = 1024

/** Straight from where the parts lie, memories of instances included: nothing is copied together first. */
function writeParts(path: string, flags: string, parts: readonly Uint8Array[]): void {
  const descriptor = openSync(path, flags)
  try {
    for (let next = 0; next < parts.length; next += gatheredParts)
      writeAll(descriptor, parts.slice(next, next + gatheredParts))
  } finally {
    closeSync(descriptor)
  }
}

/** A call may write less than it is given: the rest goes into another. */
function writeAll(descriptor: number, parts: readonly Uint8Array[]): void {
  let rest = parts.filter(part => part.length > 0)
  while (rest.length > 0) {
    let written = writevSync(descriptor, rest)
    const whole = rest.findIndex(part => {
      if (written < part.length) return true
      written -= part.length
      return false
    })
    rest = whole < 0 ? [] : [(rest[whole] as Uint8Array).subarray(written), ...rest.slice(whole + 1)]
  }
}

const fileErrors: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or directory',
  EISDIR: 'it is a directory',
  ENOTDIR: 'a part of its path is not a directory',
  EEXIST: 'there is another file in its place',
  EACCES: 'permission denied',
  EPERM: 'operation not permitted',
  EROFS: 'the file system is read-only',
  ENOSPC: 'no space left on the device',
  EMFILE: 'too many open files',
  ELOOP: 'too many links',
  ENAMETOOLONG: 'its name is too long',
  EPIPE: 'the reader has gone',
  ERR_FS_FILE_TOO_LARGE: 'it is larger than 2 GiB',
}

/** What went wrong with a file, in words. */
export function describeFileError(error: unknown): string {
  const { code, errno, message } = error as NodeJS.ErrnoException
  return fileErrors[code ?? ''] ?? getSystemErrorMap().get(errno ?? 0)?.[1] ?? message
}

/**
 * Makes a folder, and those above it.
 * @param name what errors call the file that shall lie in it
 * @throws {FileError}
 */
export function makeFolder(folder: string, name: string): void {
  try {
    mkdirSync(folder, { recursive: true })
  } catch (cause) {
    throw new FileError(
      'write',
      `cannot make the folder of \`${name}\`: ${describeFileError(cause)}, expected a place for a folder`,
    )
  }
}
