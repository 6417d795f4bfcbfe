/** Outputs by key, in a folder: what a cache entry holds, or a directory on this machine. */

import { existsSync, readdirSync, readFileSync, rmSync, statSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import type { ModuleReport } from '../wizer/wizen.ts'
import { makeFolder, writeOutput } from './files.ts'
import { type Hash, hashBytes } from './module-key.ts'
import type { CompressedSize } from './report.ts'

/** What stands beside an output, in `KEY.json`. */
type StoredRecord = {
  readonly sha256: Hash
  readonly report: ModuleReport
  readonly compressed: readonly CompressedSize[]
}

export type StoredOutput = StoredRecord & { readonly bytes: Uint8Array<ArrayBuffer> }

export type Store = {
  /** Undefined where there is none; `damaged` where there is one that cannot be trusted, which is then gone. */
  find(key: Hash): StoredOutput | 'damaged' | undefined
  /** Gives whether it is kept. */
  put(key: Hash, output: StoredOutput): boolean
  /** Removes outputs other than these. */
  keepOnly(keys: ReadonlySet<Hash>): void
  /** Removes outputs that were neither put nor found for so many days. */
  removeUnused(days: number): void
}

const keyForm = /^[0-9a-f]{64}$/

/** A store in `folder`, which need not exist yet. Nothing in it is believed: an output is verified whenever it is found. */
export function openStore(folder: string): Store {
  const pathOf = (key: Hash, extension: 'wasm' | 'json') => join(folder, `${key}.${extension}`)
  const remove = (key: Hash) => {
    for (const extension of ['wasm', 'json'] as const) rmSync(pathOf(key, extension), { force: true })
  }
  const keys = () =>
    existsSync(folder)
      ? [...new Set(readdirSync(folder).map(name => name.replace(/\.(wasm|json)$/, '')))].filter(key =>
          keyForm.test(key),
        )
      : []
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
      for (const key of keys()) if (!wanted.has(key)) remove(key)
    },
    removeUnused(days) {
      const oldest = Date.now() - days * 24 * 3_600_000
      for (const key of keys()) {
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
    const record = JSON.parse(readFileSync(json, 'utf8')) as StoredRecord
    const bytes = readFileSync(wasm) as Uint8Array<ArrayBuffer>
    const isTrue =
      hashBytes(bytes) === record.sha256 && record.report.bytesAfter === bytes.length && WebAssembly.validate(bytes)
    return isTrue ? { ...record, bytes } : undefined
  } catch {
    return undefined
  }
}
