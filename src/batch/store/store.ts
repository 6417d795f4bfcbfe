/** A store: outputs by key, as files of one folder. It trusts nothing in the folder, and verifies what it finds. */

import { lstatSync, lutimesSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Hash } from '../../files/hash.ts'
import { removeOldTemporaries, temporaryBeside } from '../../files/temporary-files.ts'
import { makeFolder } from '../../files/write.ts'
import type { StoredRecord } from '../../report/report.ts'
import { readEntry, writeEntry } from './entry.ts'

export type Store = {
  /**
   * Copies the output to the new file `target`, and verifies the copy by its hash. Whether it is an output of the input with
   * that key, only an engine can tell.
   * @returns `damaged` where there is an entry that cannot be trusted; it is then removed
   */
  find(key: Hash, target: string): StoredRecord | 'damaged' | undefined
  /**
   * Copies the output in `file` into the store. An entry that is there and right stays.
   * @returns whether the store keeps an output of that key
   */
  put(key: Hash, record: StoredRecord, file: string): boolean
  /** Takes an output out of the store, which a later check has refused. */
  remove(key: Hash): void
  /** Removes all other files, outputs or not. */
  keepOnly(keys: ReadonlySet<Hash>): void
  /** Removes the outputs that nobody put or found during that many days. */
  removeUnused(days: number): void
}

const entryForm = /^([0-9a-f]{64})\.entry$/

const keyOf = (name: string): Hash | undefined => entryForm.exec(name)?.[1]

/** @param folder need not exist: the first `put` makes it */
export function openStore(folder: string): Store {
  const pathOf = (key: Hash) => join(folder, `${key}.entry`)
  removeOldTemporaries(folder)
  return {
    find(key, target) {
      const found = readEntry(pathOf(key), key, target)
      if (found === 'missing') return undefined
      if (found === 'damaged') remove(pathOf(key))
      else markUsed(pathOf(key))
      return found
    },
    put(key, record, file) {
      const path = pathOf(key)
      makeFolder(folder, path)
      const isKept = () => typeof readEntry(path, key) === 'object'
      return isKept() || replaceEntry(path, record, file, isKept)
    },
    remove: key => remove(pathOf(key)),
    keepOnly(keys) {
      for (const name of namesIn(folder)) if (!keys.has(keyOf(name) ?? '')) remove(join(folder, name))
    },
    removeUnused(days) {
      const oldest = Date.now() - days * 24 * 3_600_000
      for (const name of namesIn(folder)) {
        if (keyOf(name) === undefined) continue
        const path = join(folder, name)
        const found = lstatSync(path, { throwIfNoEntry: false })
        if (found && (!found.isFile() || found.mtimeMs < oldest)) remove(path)
      }
    },
  }
}

/** Where another run holds the entry open, Windows does not replace it: then that run's entry does as well. */
function replaceEntry(path: string, record: StoredRecord, file: string, isKept: () => boolean): boolean {
  const temporary = temporaryBeside(path)
  try {
    if (!writeEntry(temporary, record, file)) return false
    // A folder of that name cannot be replaced by a rename.
    if (lstatSync(path, { throwIfNoEntry: false })?.isDirectory()) remove(path)
    renameSync(temporary, path)
    return true
  } catch (error) {
    rmSync(temporary, { force: true })
    if (isKept()) return true
    throw error
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}

/** A link is removed, and not what it leads to. */
function remove(path: string): void {
  rmSync(path, { recursive: true, force: true })
}

/** The time of the file says when its output was last used. A store that is read-only is still good to read. */
function markUsed(path: string): void {
  const now = new Date()
  try {
    lutimesSync(path, now, now)
  } catch {}
}
