/**
 * The cache of a step as an entry of the runner's service. The service's client knows it by a folder of the workspace; while
 * modules run it is elsewhere, since one of them might look around there.
 */

import { cpSync, lstatSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { type CacheOpener, tolerate } from '../batch/cache.ts'
import { type Hash, hashBytes, setKey } from '../batch/module-key.ts'
import type { BatchOptions } from '../batch/options/batch-options.ts'
import { openStore } from '../batch/store.ts'
import { describeFileError } from '../files/file-error.ts'
import type { Budget } from './budget.ts'
import { openResultsCache, type Restored } from './results-cache.ts'

/** Below the workspace, by the same name on every runner: the service hashes it. */
const folder = '.wizer-action-cache'

/** Grows when what an entry holds changes its form. */
const form = 'wizer-1'

export type ServiceCache = {
  readonly workspace: string
  /** Where temporary files may be. */
  readonly temporary: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly batch: BatchOptions
  readonly budget: Budget
  readonly warn: (message: string) => void
  readonly info: (message: string) => void
}

const told: Readonly<Record<Restored, string>> = {
  exact: 'restored this set of outputs',
  earlier: 'restored an earlier set of outputs',
  none: 'nothing was kept',
}

export function serviceCacheOpener(setup: ServiceCache): CacheOpener {
  const { workspace, temporary, env, batch, budget, warn, info } = setup
  return async ({ runHash, all }) => {
    const shown = join(workspace, folder)
    const home = mkdtempSync(join(temporary, 'wizer-cache-'))
    const cache = openResultsCache({ folder, temporary: home }, budget, { warn, info })
    const hidden = join(home, 'store')
    const forget = () => {
      for (const path of [shown, home]) rmSync(path, { recursive: true, force: true })
    }
    process.once('exit', forget)
    rmSync(shown, { recursive: true, force: true })
    const names = nameEntries(batch, runHash, env)
    const restored = await cache.restore({ exact: names.begin(await all()), earlier: names.earlier })
    info(`Cache: ${told[restored]}`)
    if (restored !== 'none' && lstatSync(shown, { throwIfNoEntry: false })?.isDirectory()) move(shown, hidden)
    // A damaged archive leaves the files behind that came before the damage.
    rmSync(shown, { recursive: true, force: true })
    const store = tolerate(openStore(hidden), folder, warn)
    return {
      store,
      async close({ keys, hasNew }) {
        try {
          if (!batch.cache.save || !hasNew) return false
          store.keepOnly(keys)
          move(hidden, shown)
          return await cache.save(names.name(keys))
        } catch (error) {
          warn(`cannot save the cache: ${describeFileError(error)}; going on without it`)
          return false
        } finally {
          forget()
          process.off('exit', forget)
        }
      },
    }
  }
}

/** Both may be on different disks. */
function move(from: string, to: string): void {
  try {
    renameSync(from, to)
  } catch {
    cpSync(from, to, { recursive: true })
    rmSync(from, { recursive: true, force: true })
  }
}

export type EntryNames = {
  /** How the names of entries that hold these keys begin. */
  begin(keys: Iterable<Hash>): string
  /** A new name: an entry is never written again, so one that is damaged would stay in the way of its own name. */
  name(keys: Iterable<Hash>): string
  /** How the names of entries begin that may hold some of the keys of such a run. */
  readonly earlier: readonly string[]
}

/** An entry is named from what all of its keys are made from, then from the modules that were asked for, then from its keys. */
export function nameEntries(
  { modules, shard, cache }: Pick<BatchOptions, 'modules' | 'shard' | 'cache'>,
  runHash: Hash,
  env: Readonly<Record<string, string | undefined>>,
): EntryNames {
  const asked = hashBytes(new TextEncoder().encode(JSON.stringify([modules, shard ?? null])))
  const run = `${cache.prefix}${form}-${runHash.slice(0, 16)}-`
  const scope = `${run}${asked.slice(0, 16)}-`
  const begin = (keys: Iterable<Hash>) => `${scope}${setKey(keys)}-`
  return {
    begin,
    name: keys => `${begin(keys)}${env.GITHUB_RUN_ID ?? 0}-${env.GITHUB_RUN_ATTEMPT ?? 1}`,
    earlier: [scope, run],
  }
}
