/** A store: outputs by key, as files of one folder. It trusts nothing in the folder, and verifies what it finds. */

import { existsSync, readdirSync, readFileSync, rmSync, statSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { type Hash, hashBytes } from '../../files/hash.ts'
import { makeFolder, writeOutput, writeText } from '../../files/write.ts'
import type { StoredRecord } from '../../report/report.ts'
import { isStoredRecord } from '../../report/stored-record.ts'

export type StoredOutput = StoredRecord & { readonly bytes: Uint8Array<ArrayBuffer> }

export type Store = {
  /** `damaged` means that the output could not be trusted; it is then removed. */
  find(key: Hash): StoredOutput | 'damaged' | undefined
  /** @returns whether the store keeps the output */
  put(key: Hash, output: StoredOutput): boolean
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
    find(key) {
      const { wasm, json } = pathsOf(key)
      if (!existsSync(wasm) && !existsSync(json)) return undefined
      const output = readVerified(wasm, json)
      if (output) markUsed(json)
      else remove(key)
      return output ?? 'damaged'
    },
    put(key, { bytes, ...record }) {
      const { wasm, json } = pathsOf(key)
      makeFolder(folder, `${key}.wasm`)
      writeOutput(wasm, [bytes], `${key}.wasm`)
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

/** The hash finds damage. Validation finds a record and bytes that fit each other, but that this engine never wrote. */
function readVerified(wasm: string, json: string): StoredOutput | undefined {
  try {
    const record: unknown = JSON.parse(readFileSync(json, 'utf8'))
    if (!isStoredRecord(record)) return undefined
    const bytes = readFileSync(wasm) as Uint8Array<ArrayBuffer>
    const isTrue =
      hashBytes(bytes) === record.sha256 && record.report.bytesAfter === bytes.length && WebAssembly.validate(bytes)
    return isTrue ? { ...record, bytes } : undefined
  } catch {
    return undefined
  }
}
