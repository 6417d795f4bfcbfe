/** A store for the length of a run, as the run sees it; and the kind that is a directory of this machine. */

import { homedir, platform } from 'node:os'
import { join } from 'node:path'
import { describeFileError, FileError } from '../../files/file-error.ts'
import type { Hash } from '../../files/hash.ts'
import { readKept, removeOldReports, writeKept } from '../base/kept-reports.ts'
import { noReports, type ReportNames } from '../base/name-reports.ts'
import type { RegularText } from '../read-earlier.ts'
import { openStore, type Store } from './store.ts'

/** What a run did with its store. */
export type StoreUse = {
  /** The run's outputs that are in the store. */
  readonly keys: ReadonlySet<Hash>
  /** Whether the run put any of them there. */
  readonly hasNew: boolean
}

export type RunStore = {
  readonly store: Store
  /** What is kept of the base branch. Undefined where nothing is. */
  readonly base: RegularText | undefined
  /**
   * @param report what is kept of this run, undefined where nothing is to be
   * @returns whether something new was saved for later runs
   */
  close(use: StoreUse, report?: string): Promise<boolean>
}

export type RunKeys = {
  /** What the keys of all modules have in common. */
  readonly runHash: Hash
  /** Computes the keys of all modules. It reads every module, so only a store that needs the keys calls it. */
  all(): Promise<readonly Hash[]>
  readonly reports: ReportNames
}

export type StoreOpener = (keys: RunKeys) => Promise<RunStore>

/** Days that the directory keeps an output that nobody uses. */
const keptDays = 30

/** Opens the store in a directory of this machine. Without `isSaved`, the run only reads it. */
export function openLocalStore(
  folder: string,
  isSaved: boolean,
  warn: (message: string) => void,
  { own, base }: ReportNames = noReports,
): RunStore {
  const store = tolerate(openStore(folder), folder, warn)
  const reports = join(folder, 'reports')
  return {
    store: isSaved ? store : { ...store, put: () => false },
    base: base === undefined ? undefined : readKept(reports, base),
    async close({ hasNew }, report) {
      if (isSaved) store.removeUnused(keptDays)
      if (isSaved && own !== undefined && report !== undefined) keepReport(reports, own, report, warn)
      return hasNew
    },
  }
}

function keepReport(folder: string, name: string, report: string, warn: (message: string) => void): void {
  try {
    writeKept(folder, name, report)
    removeOldReports(folder, keptDays)
  } catch (error) {
    const reason = error instanceof FileError ? error.message : describeFileError(error)
    warn(`cannot keep the report in \`${folder}\`: ${reason}; going on without it`)
  }
}

/** The store of a run that keeps nothing. */
export const noStore: RunStore = {
  store: {
    find: () => undefined,
    put: () => false,
    remove() {},
    keepOnly() {},
    removeUnused() {},
  },
  base: undefined,
  close: async () => false,
}

/** A store whose first error becomes a warning; the run then goes on as if the store were empty. */
export function tolerate(store: Store, name: string, warn: (message: string) => void): Store {
  let isBroken = false
  const attempt = <Result>(work: () => Result, otherwise: Result): Result => {
    if (isBroken) return otherwise
    try {
      return work()
    } catch (error) {
      isBroken = true
      const reason = error instanceof FileError ? error.message : describeFileError(error)
      warn(`cannot use the cache in \`${name}\`: ${reason}; going on without it`)
      return otherwise
    }
  }
  return {
    find: (key, target) => attempt(() => store.find(key, target), undefined),
    put: (key, record, file) => attempt(() => store.put(key, record, file), false),
    remove: key => attempt(() => store.remove(key), undefined),
    keepOnly: keys => attempt(() => store.keepOnly(keys), undefined),
    removeUnused: days => attempt(() => store.removeUnused(days), undefined),
  }
}

/** `RUNNER_TOOL_CACHE`, else the user's cache directory at the place where the operating system has it. */
export function findStoreFolder(env: Readonly<Record<string, string | undefined>>): string {
  const places: Partial<Record<NodeJS.Platform, string>> = {
    win32: env.LOCALAPPDATA || join(homedir(), 'AppData', 'Local'),
    darwin: join(homedir(), 'Library', 'Caches'),
  }
  const userCache = places[platform()] ?? (env.XDG_CACHE_HOME || join(homedir(), '.cache'))
  return join(env.RUNNER_TOOL_CACHE || userCache, 'wizer-action')
}
