/**
 * The store of outputs as one entry of the runner's cache service: restored before the modules, saved after them. A service
 * that is slow, broken or read-only costs a warning and the time of the budget, and nothing else.
 */

import type { Budget } from './budget.ts'
import { findComplaint, quietly } from './quiet.ts'

/** How names of entries begin, the best first: those of the very set of outputs that is wanted, then of others. */
export type CacheNames = { readonly exact: string; readonly earlier: readonly string[] }

export type Restored = 'exact' | 'earlier' | 'none'

export type ResultsCache = {
  /** Puts an entry into the folder. */
  restore(names: CacheNames): Promise<Restored>
  /** Whether the folder was saved under that name; where it was not, the reason is told. */
  save(name: string): Promise<boolean>
}

/** Where the cache tells what it does: `warn` for what is not as it should be. */
export type CacheLog = { readonly warn: (message: string) => void; readonly info: (message: string) => void }

export type CachePlaces = {
  /** What is saved, relative to the workspace: both sides must name the same path, since the service hashes it. */
  readonly folder: string
  /** Where the client may put its archives. One that nobody waits for any longer leaves them behind. */
  readonly temporary: string
}

export function openResultsCache(places: CachePlaces, budget: Budget, { warn, info }: CacheLog): ResultsCache {
  const { folder, temporary } = places
  const attempt = async <Result>(doing: string, work: () => Promise<Result>) => {
    if (budget.isSpent()) return undefined
    try {
      return await budget.spend(async () => {
        const done = await quietly(() => withTemporary(temporary, work))
        const complaint = findComplaint(done.printed)
        if (complaint !== undefined) throw new Error(complaint || 'the service did not answer as it should')
        return done
      })
    } catch (error) {
      warn(`cannot ${doing} the cache: ${(error as Error).message}; going on without it`)
      return undefined
    }
  }
  return {
    async restore({ exact, earlier }) {
      const done = await attempt('restore', async () => {
        const cache = await import('@actions/cache')
        return cache.restoreCache([folder], exact, [exact, ...earlier], undefined, true)
      })
      const name = done?.result
      return name === undefined ? 'none' : name.startsWith(exact) ? 'exact' : 'earlier'
    },
    async save(name) {
      const done = await attempt('save', async () => {
        const cache = await import('@actions/cache')
        return cache.saveCache([folder], name, undefined, true)
      })
      if (!done || done.result >= 0) return done !== undefined
      // The client gives -1 for whatever it takes for another job that saves the same entry.
      info(`Cache: not saved: ${lastLine(done.printed) || 'another job may have saved the same outputs'}`)
      return false
    },
  }
}

/** The client reads the variable itself. No module runs meanwhile. */
async function withTemporary<Result>(folder: string, work: () => Promise<Result>): Promise<Result> {
  const before = process.env.RUNNER_TEMP
  process.env.RUNNER_TEMP = folder
  try {
    return await work()
  } finally {
    if (before === undefined) delete process.env.RUNNER_TEMP
    else process.env.RUNNER_TEMP = before
  }
}

function lastLine(printed: string): string {
  return printed.split('\n').findLast(line => line !== '' && !line.startsWith('::')) ?? ''
}

/** Whether the environment is that of a step which has a cache service (without loading what would speak to it). */
export function hasCacheService(env: Readonly<Record<string, string | undefined>>): boolean {
  const url = env.ACTIONS_CACHE_SERVICE_V2 ? env.ACTIONS_RESULTS_URL : env.ACTIONS_CACHE_URL
  return Boolean(url && env.ACTIONS_RUNTIME_TOKEN)
}
