/** Changes what a store on this machine holds, as somebody can who may write there. */

import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { StoredRecord } from '../../src/report/report.ts'
import { sha256 } from './hostile.ts'

/** What one file of a store holds: a record, a line break, and the output. */
export type Entry = {
  readonly path: string
  readonly record: StoredRecord
  readonly output: Buffer
}

/** The entries of a store. @param folder the tool cache of a run */
export function entriesIn(folder: string): Entry[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.entry'))
    .map(name => {
      const path = join(folder, name)
      const bytes = readFileSync(path)
      const end = bytes.indexOf('\n')
      return { path, record: JSON.parse(bytes.toString('utf8', 0, end)), output: bytes.subarray(end + 1) }
    })
}

/** Gives an entry another output, with all that belongs to it in its record: hash, size and key are right. */
export function poison({ path, record }: Entry, bytes: Uint8Array): void {
  const report = { ...record.report, bytesAfter: bytes.length }
  writeEntry(path, { ...record, report, sha256: sha256(bytes) }, bytes)
}

/** @param record anything, whether a store would accept it or not */
export function writeEntry(path: string, record: unknown, output: Uint8Array): void {
  writeFileSync(path, Buffer.concat([Buffer.from(`${JSON.stringify(record)}\n`), output]))
}

/** Puts what `make` makes in the place of a file. */
export function replaceFile(path: string, make: (path: string) => void): void {
  rmSync(path)
  make(path)
}
