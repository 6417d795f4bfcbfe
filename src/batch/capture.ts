/** What a module prints while it is initialized, kept away from whoever reads this process's own output. */

import { closeSync, fstatSync, mkdtempSync, openSync, readSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ModuleLog } from './report.ts'

export type Capture = {
  /** The descriptor that standard output and standard error go to. */
  readonly descriptor: number
  /** What was printed so far, undefined if nothing was. */
  read(): ModuleLog | undefined
  close(): void
}

/** Bytes that are kept of the beginning and of the end each. */
const kept = 32_768

/** @param directory where the temporary file lives; the system's own where it is not given */
export function startCapture(directory: string = tmpdir()): Capture {
  const folder = mkdtempSync(join(directory, 'wizer-'))
  const descriptor = openSync(join(folder, 'output'), 'w+')
  return {
    descriptor,
    read() {
      const { size } = fstatSync(descriptor)
      if (size === 0) return undefined
      if (size <= 2 * kept) return { bytes: size, text: readText(descriptor, 0, size) }
      const head = readText(descriptor, 0, kept)
      const tail = readText(descriptor, size - kept, kept)
      return { bytes: size, text: `${head}\n… ${(size - 2 * kept).toLocaleString('en')} bytes left out …\n${tail}` }
    },
    close() {
      closeSync(descriptor)
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function readText(descriptor: number, position: number, size: number): string {
  const bytes = Buffer.alloc(size)
  return bytes.toString('utf8', 0, readSync(descriptor, bytes, 0, size, position))
}
