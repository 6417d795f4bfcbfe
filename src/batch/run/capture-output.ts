/** Keeps what a module prints away from the standard output of this process, and gives it back as text. */

import { closeSync, fstatSync, mkdtempSync, openSync, readSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { formatCount } from '../../report/format.ts'
import type { ModuleLog } from '../../report/report.ts'

export type Capture = {
  readonly path: string
  /** The descriptor that standard output and standard error go to. */
  readonly descriptor: number
  /** What was printed so far; null if nothing was. */
  read(): ModuleLog | null
  close(): void
}

/** Bytes that are kept of the beginning, and as many of the end. */
const kept = 32_768

/**
 * @param scratch the directory for the temporary file
 * @param secrets values that become asterisks, since the text gets into reports
 */
export function startCapture(scratch: string, secrets: readonly string[] = []): Capture {
  const folder = mkdtempSync(join(scratch, 'wizer-'))
  const path = join(folder, 'output')
  const descriptor = openSync(path, 'w+')
  const hidden = secrets.map(secret => Buffer.from(secret))
  const readText = (start: number, end: number) => readHiding(descriptor, start, end, hidden).toString()
  return {
    path,
    descriptor,
    read() {
      const { size } = fstatSync(descriptor)
      if (size === 0) return null
      if (size <= 2 * kept) return { bytes: size, text: readText(0, size) }
      const head = readText(0, kept)
      const tail = readText(size - kept, size)
      return { bytes: size, text: `${head}\n… ${formatCount(size - 2 * kept)} bytes left out …\n${tail}` }
    },
    close() {
      closeSync(descriptor)
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Reads some bytes more at both ends, since a secret can lie across an end. */
function readHiding(descriptor: number, start: number, end: number, secrets: readonly Buffer[]): Buffer {
  const margin = Math.max(0, ...secrets.map(secret => secret.length))
  const before = Math.min(start, margin)
  const bytes = Buffer.alloc(end + margin - (start - before))
  const read = bytes.subarray(0, readSync(descriptor, bytes, 0, bytes.length, start - before))
  for (const secret of secrets)
    for (let at = read.indexOf(secret); at >= 0; at = read.indexOf(secret, at)) read.fill('*', at, at + secret.length)
  return read.subarray(before, before + end - start)
}
