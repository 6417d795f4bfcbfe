/** Where outputs are kept from run to run, as a step sees it; and the kind that is a directory on this machine. */

import { homedir, platform } from 'node:os'
import { join } from 'node:path'
import { describeFileError, FileError } from '../files/file-error.ts'
import type { Hash } from './module-key.ts'
import { openStore, type Store } from './store.ts'

/** What became of a run's keys. */
export type CacheUse = {
  /** Of the outputs that the store has. */
  readonly keys: ReadonlySet<Hash>
  /** Whether it had to take any of them. */
  readonly hasNew: boolean
}

/** A store for the length of a run. */
export type OpenCache = {
  readonly store: Store
  /** Gives whether something new was saved. */
  close(use: CacheUse): Promise<boolean>
}

export type RunKeys = {
  /** What all keys of the run are made from, beside the bytes of the modules. */
  readonly runHash: Hash
  /** The keys of all modules, which are only worked out where the cache is named by them. */
  all(): Promise<readonly Hash[]>
}

export type CacheOpener = (keys: RunKeys) => Promise<OpenCache>

/** Days that a directory keeps an output which nobody asks for. */
const keptDays = 30

/** A directory of this machine: what is put is there at once. */
export function openLocalCache(folder: string, isSaved: boolean, warn: (message: string) => void): OpenCache {
  const store = tolerate(openStore(folder), folder, warn)
  return {
    store: isSaved ? store : { ...store, put: () => false },
    async close({ hasNew }) {
      if (isSaved) store.removeUnused(keptDays)
      return hasNew
    },
  }
}

/** A store that helps where it can: the first thing that goes wrong with it costs a warning, and no module. */
export function tolerate(store: Store, folder: string, warn: (message: string) => void): Store {
  let isBroken = false
  const attempt = <Result>(work: () => Result, otherwise: Result): Result => {
    if (isBroken) return otherwise
    try {
      return work()
    } catch (error) {
      isBroken = true
      const reason = error instanceof FileError ? error.message : describeFileError(error)
      warn(`cannot use the cache in \`${folder}\`: ${reason}; going on without it`)
      return otherwise
    }
  }
  return {
    find: key => attempt(() => store.find(key), undefined),
    put: (key, output) => attempt(() => store.put(key, output), false),
    keepOnly: keys => attempt(() => store.keepOnly(keys), undefined),
    removeUnused: days => attempt(() => store.removeUnused(days), undefined),
  }
}

/** `RUNNER_TOOL_CACHE`, else the user's cache directory, as the system has it. */
export function findCacheFolder(env: Readonly<Record<string, string | undefined>>): string {
  const parent =
    env.RUNNER_TOOL_CACHE ||
    (platform() === 'win32'
      ? env.LOCALAPPDATA || join(homedir(), 'AppData', 'Local')
      : platform() === 'darwin'
        ? join(homedir(), 'Library', 'Caches')
        : env.XDG_CACHE_HOME || join(homedir(), '.cache'))
  return join(parent, 'wizer-action')
}
