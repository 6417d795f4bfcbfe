/** Keeps what a module prints away from the standard output of this process, and gives it back as text. */

import { closeSync, fstatSync, openSync, readSync, unlinkSync } from 'node:fs'
import { describeFileError, FileError } from '../../files/file-error.ts'
import { formatCount } from '../../report/format.ts'
import type { ModuleLog } from '../../report/report.ts'
import type { SecretSearch } from './search-secrets.ts'

export type Capture = {
  /** The file that standard output and standard error go to. */
  readonly path: string
  /** The file, open for reading and writing. */
  readonly descriptor: number
  /** What was printed so far; null if nothing was. Where the file cannot be read, the text says so. */
  read(): ModuleLog | null
  /** Removes the file. */
  close(): void
}

/** Bytes that are kept of the beginning, and as many of the end. */
const kept = 32_768

/**
 * @param path a new file
 * @param secrets become asterisks, since the text gets into reports
 * @throws {FileError} where no file can be made: the disk is full, or too many files are open
 */
export function startCapture(path: string, secrets: SecretSearch): Capture {
  const descriptor = openTemporary(path)
  const readText = (start: number, end: number) => readHiding(descriptor, start, end, secrets).toString()
  const readLog = (): ModuleLog | null => {
    const { size } = fstatSync(descriptor)
    if (size === 0) return null
    if (size <= 2 * kept) return { bytes: size, text: readText(0, size) }
    const head = readText(0, kept)
    const tail = readText(size - kept, size)
    return { bytes: size, text: `${head}\n… ${formatCount(size - 2 * kept)} bytes left out …\n${tail}` }
  }
  return {
    path,
    descriptor,
    read() {
      try {
        return readLog()
      } catch (error) {
        return { bytes: 0, text: `cannot read what the module printed: ${describeFileError(error)}` }
      }
    },
    close() {
      attempt(() => closeSync(descriptor))
      attempt(() => unlinkSync(path))
    },
  }
}

function openTemporary(path: string): number {
  try {
    return openSync(path, 'wx+', 0o600)
  } catch (cause) {
    throw new FileError(
      'write',
      `cannot keep what the module prints: ${describeFileError(cause)}, expected room for a temporary file`,
    )
  }
}

/** What is left goes with the directory for temporary files, so a failure is none of the module's. */
function attempt(work: () => void): void {
  try {
    work()
  } catch {}
}

/** Reads some bytes more at both ends, since a secret can lie across an end. */
function readHiding(descriptor: number, start: number, end: number, secrets: SecretSearch): Buffer {
  const margin = secrets.longest
  const before = Math.min(start, margin)
  const bytes = Buffer.alloc(end + margin - (start - before))
  const read = bytes.subarray(0, readSync(descriptor, bytes, 0, bytes.length, start - before))
  secrets.hide(read)
  return read.subarray(before, before + end - start)
}
