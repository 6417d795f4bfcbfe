/** Outputs by key, in a folder: what a cache entry holds, or a directory on this machine. */

import { existsSync, readdirSync, readFileSync, rmSync, statSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { makeFolder, writeOutput } from '../files/write.ts'
import type { StoredRecord } from '../report/report.ts'
import { isStoredRecord } from '../report/stored-record.ts'
import { type Hash, hashBytes } from './module-key.ts'

export type StoredOutput = StoredRecord & { readonly bytes: Uint8Array<ArrayBuffer> }

export type Store = {
  /** Undefined where there is none; `damaged` where there is one that cannot be trusted, which is then gone. */
  find(key: Hash): StoredOutput | 'damaged' | undefined
  /** Gives whether it is kept. */
  put(key: Hash, output: StoredOutput): boolean
  /** Removes all but these outputs, whatever it is. */
  keepOnly(keys: ReadonlySet<Hash>): void
  /** Removes outputs that were neither put nor found for so many days. */
  removeUnused(days: number): void
}

const keyForm = /^[0-9a-f]{64}$/

/** A store in `folder`, which need not exist yet. Nothing in it is believed: an output is verified whenever it is found. */
export function openStore(folder: string): Store {
  const pathOf = (key: Hash, extension: 'wasm' | 'json') => join(folder, `${key}.${extension}`)
  const remove = (key: Hash) => {
    for (const extension of ['wasm', 'json'] as const) rmSync(pathOf(key, extension), { recursive: true, force: true })
  }
  const names = () => (existsSync(folder) ? readdirSync(folder) : [])
  const keyOf = (name: string) => name.replace(/\.(wasm|json)$/, '')
  return {
    find(key) {
      if (!existsSync(pathOf(key, 'wasm')) && !existsSync(pathOf(key, 'json'))) return undefined
      const output = readVerified(pathOf(key, 'wasm'), pathOf(key, 'json'))
      if (!output) {
        remove(key)
        return 'damaged'
      }
      touch(pathOf(key, 'json'))
      return output
    },
    put(key, { bytes, ...record }) {
      makeFolder(folder, `${key}.wasm`)
      writeOutput(pathOf(key, 'wasm'), [bytes], `${key}.wasm`)
      writeOutput(pathOf(key, 'json'), [new TextEncoder().encode(JSON.stringify(record))], `${key}.json`)
      return true
    },
    keepOnly(wanted) {
      for (const name of names())
        if (!wanted.has(keyOf(name))) rmSync(join(folder, name), { recursive: true, force: true })
    },
    removeUnused(days) {
      const oldest = Date.now() - days * 24 * 3_600_000
      for (const key of new Set(
        names()
          .map(keyOf)
          .filter(key => keyForm.test(key)),
      )) {
        const found = statSync(pathOf(key, 'json'), { throwIfNoEntry: false })
        if (!found || found.mtimeMs < oldest) remove(key)
      }
    },
  }
}

/** When it was last of use. A store that cannot be written to is still good to read. */
function touch(path: string): void {
  const now = new Date()
  try {
    utimesSync(path, now, now)
  } catch {}
}

/** The hash tells damage from truth, validation a truth that this engine would not have written. */
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
