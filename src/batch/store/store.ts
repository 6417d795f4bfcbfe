/** A store: outputs by key, as files of one folder. It trusts nothing in the folder, and verifies what it finds. */

import { existsSync, readdirSync, readFileSync, rmSync, statSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { type Hash, hashBytes } from '../../files/hash.ts'
import { makeFolder, writeOutput, writeText } from '../../files/write.ts'
import type { StoredRecord } from '../../report/report.ts'
import { isStoredRecord } from '../../report/stored-record.ts'

export type Store = {
  /** Copies the output to the new file `target`. `damaged` means that the output could not be trusted; it is then removed. */
  find(key: Hash, target: string): StoredRecord | 'damaged' | undefined
  /** Copies `file` into the store. @returns whether the store keeps it */
  put(key: Hash, record: StoredRecord, file: string): boolean
  /** Removes an output that a later check refuses. */
  remove(key: Hash): void
  /** Removes all other files, outputs or not. */
  keepOnly(keys: ReadonlySet<Hash>): void
  /** Removes the outputs that nobody put or found during that many days. */
  removeUnused(days: number): void
}

const keyForm = /^[0-9a-f]{64}$/

/** @param folder need not exist: the first `put` makes it */
export function openStore(folder: string): Store {
  const pathsOf = (key: Hash) => ({ wasm: join(folder, `${key}.wasm`), json: join(folder, `${key}.json`) })
  const names = () => (existsSync(folder) ? readdirSync(folder) : [])
  const keyOf = (name: string) => name.replace(/\.(wasm|json)$/, '')
  const remove = (key: Hash) => {
    for (const path of Object.values(pathsOf(key))) rmSync(path, { recursive: true, force: true })
  }
  return {
    remove,
    find(key, target) {
      const { wasm, json } = pathsOf(key)
      if (!existsSync(wasm) && !existsSync(json)) return undefined
      const record = readVerified(wasm, json, target)
      if (record) markUsed(json)
      else remove(key)
      return record ?? 'damaged'
    },
    put(key, record, file) {
      const { wasm, json } = pathsOf(key)
      makeFolder(folder, `${key}.wasm`)
      writeOutput(wasm, [readFileSync(file)], `${key}.wasm`)
      writeText(json, JSON.stringify(record), `${key}.json`)
      return true
    },
    keepOnly(keys) {
      for (const name of names())
        if (!keys.has(keyOf(name))) rmSync(join(folder, name), { recursive: true, force: true })
    },
    removeUnused(days) {
      const oldest = Date.now() - days * 24 * 3_600_000
      for (const key of new Set(names().map(keyOf))) {
        if (!keyForm.test(key)) continue
        const record = statSync(pathsOf(key).json, { throwIfNoEntry: false })
        if (!record || record.mtimeMs < oldest) remove(key)
      }
    },
  }
}

/** The time of the record's file says when its output was last used. A store that is read-only is still good to read. */
function markUsed(path: string): void {
  const now = new Date()
  try {
    utimesSync(path, now, now)
  } catch {}
}

/** The hash finds damage. */
function readVerified(wasm: string, json: string, target: string): StoredRecord | undefined {
  try {
    const record: unknown = JSON.parse(readFileSync(json, 'utf8'))
    if (!isStoredRecord(record)) return undefined
    const bytes = readFileSync(wasm)
    if (hashBytes(bytes) !== record.sha256 || record.report.bytesAfter !== bytes.length) return undefined
    writeOutput(target, [bytes])
    return record
  } catch {
    return undefined
  }
}
