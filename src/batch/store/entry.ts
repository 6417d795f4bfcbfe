/**
 * A store's entry: one file that holds a record, a line break, and the output. One file appears whole by one rename, so that
 * no reader finds a record beside the output of another run.
 */

import { createHash } from 'node:crypto'
import fs from 'node:fs'
import { copyBytes, writeAll } from '../../files/copy.ts'
import type { Hash } from '../../files/hash.ts'
import { openRegular } from '../../files/open-regular.ts'
import type { StoredRecord } from '../../report/report.ts'
import { isStoredRecord } from '../../report/stored-record.ts'
import { maxModuleSize } from '../../wasm/limits.ts'

/** Bytes that a record may have. One of a usual module has three thousand. */
const maxRecord = 1 << 20

const lineBreak = '\n'.charCodeAt(0)

/**
 * Reads an entry, and copies its output to the new file `target`, or only verifies it where there is no `target`. Every
 * size is checked before anything of that size is read.
 * @throws the system's error where the entry cannot be read, or the copy cannot be written
 */
export function readEntry(path: string, key: Hash, target?: string): StoredRecord | 'damaged' | 'missing' {
  const opened = openRegular(path, maxRecord + 1 + maxModuleSize)
  if (opened.kind !== 'file') return opened.kind === 'missing' ? 'missing' : 'damaged'
  const { descriptor, size } = opened
  try {
    const found = readRecord(descriptor, size)
    if (!found || found.record.key !== key || found.end + found.record.report.bytesAfter !== size) return 'damaged'
    const { record, end } = found
    if (target === undefined)
      return hashWhileCopying(descriptor, end, size - end) === record.sha256 ? record : 'damaged'
    const hash = writeNew(target, copy => hashWhileCopying(descriptor, end, size - end, copy))
    if (hash === record.sha256) return record
    fs.rmSync(target)
    return 'damaged'
  } finally {
    fs.closeSync(descriptor)
  }
}

/**
 * Writes the entry of the output in `file` to the new file `path`.
 * @returns whether the record is that of the output, and neither is too large to be kept; else nothing is left
 * @throws the system's error
 */
export function writeEntry(path: string, record: StoredRecord, file: string): boolean {
  const head = Buffer.from(`${JSON.stringify(record)}\n`)
  if (head.length > maxRecord + 1 || !isStoredRecord(record)) return false
  const opened = openRegular(file, maxModuleSize)
  if (opened.kind !== 'file') return false
  const { descriptor, size } = opened
  try {
    if (size !== record.report.bytesAfter) return false
    const hash = writeNew(path, entry => {
      writeAll(entry, head)
      return hashWhileCopying(descriptor, 0, size, entry)
    })
    if (hash === record.sha256) return true
    fs.rmSync(path)
    return false
  } finally {
    fs.closeSync(descriptor)
  }
}

type FoundRecord = {
  readonly record: StoredRecord
  /** Where the output begins, in bytes. */
  readonly end: number
}

function readRecord(descriptor: number, size: number): FoundRecord | undefined {
  const head = Buffer.allocUnsafe(Math.min(size, maxRecord + 1))
  const length = fs.readSync(descriptor, head, 0, head.length, 0)
  const end = head.subarray(0, length).indexOf(lineBreak)
  if (end < 0) return undefined
  const record = parse(head.toString('utf8', 0, end))
  return isStoredRecord(record) ? { record, end: end + 1 } : undefined
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function hashWhileCopying(from: number, start: number, length: number, to?: number): Hash {
  const hash = createHash('sha256')
  copyBytes(from, start, length, to, bytes => hash.update(bytes))
  return hash.digest('hex')
}

/** Leaves no part of a file whose writing fails. */
function writeNew<Result>(path: string, write: (descriptor: number) => Result): Result {
  const descriptor = fs.openSync(path, 'wx')
  try {
    return write(descriptor)
  } catch (error) {
    fs.rmSync(path, { force: true })
    throw error
  } finally {
    fs.closeSync(descriptor)
  }
}
