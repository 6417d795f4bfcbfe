/** The error for a file that cannot be read or written, and the reason for it in words. */

import { getSystemErrorMap } from 'node:util'
import { CodedError } from '../wasm/errors.ts'

/** A file that cannot be read or written, or a path that leads out of the places a run may use. */
export class FileError extends CodedError<'read' | 'write' | 'outside'> {
  override readonly name = 'FileError'
}

/** Reasons that the system does not name, or not as clearly. */
const reasons: Readonly<Record<string, string>> = {
  EISDIR: 'it is a directory',
  ENOTDIR: 'a part of its path is not a directory',
  EEXIST: 'there is another file in its place',
  EROFS: 'the file system is read-only',
  ENOSPC: 'no space left on the device',
  ELOOP: 'too many links',
  ENAMETOOLONG: 'its name is too long',
  EPIPE: 'the reader has gone',
  ERR_FS_FILE_TOO_LARGE: 'it is larger than 2 GiB',
}

/** Says in words why a file could not be used. */
export function describeFileError(error: unknown): string {
  const { code = '', message } = error as NodeJS.ErrnoException
  return reasons[code] ?? new Map(getSystemErrorMap().values()).get(code) ?? message
}
