/**
 * The store as one entry of the runner's cache service: restored before the modules run, saved after them. A service that is
 * slow, broken or read-only costs a warning and a few seconds, and nothing else.
 */

import { cpSync, lstatSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { BatchOptions } from '../batch/options/batch-options.ts'
import { type StoreOpener, tolerate } from '../batch/store/local-store.ts'
import { openStore } from '../batch/store/store.ts'
import { describeFileError } from '../files/file-error.ts'
import { nameEntries } from './entry-names.ts'
import { findComplaint, openService, patience, type ServiceSettings } from './service.ts'

/** The folder of an entry, in the workspace. The service finds an entry by this name, so it is the same on all runners. */
const folder = '.wizer-action-cache'

export type ServiceStoreSettings = {
  readonly workspace: string
  /** Where temporary files may be. */
  readonly temporary: string
  readonly batch: BatchOptions
  readonly service: ServiceSettings
  readonly warn: (message: string) => void
  readonly info: (message: string) => void
}

/** The store is in the workspace only while the client works: a module could read it there. */
export function serviceStoreOpener(settings: ServiceStoreSettings): StoreOpener {
  const { workspace, temporary, batch, service, warn, info } = settings
  return async ({ runHash, all }) => {
    const home = mkdtempSync(join(temporary, 'wizer-cache-'))
    const [hidden, shown] = [join(home, 'store'), join(workspace, folder)]
    const forget = () => [shown, home].forEach(remove)
    process.once('exit', forget)
    // The client puts its archives into `RUNNER_TEMP`.
    const cache = openService({ ...service, env: { ...service.env, RUNNER_TEMP: home } }, patience.cache)
    const attempt = async <Result>(doing: string, work: () => Promise<Result>): Promise<Result | undefined> => {
      if (cache.isOut()) return undefined
      return work().catch(error => {
        warn(`cannot ${doing} the cache: ${describeFileError(error)}; going on without it`)
        return undefined
      })
    }
    const names = nameEntries(batch, runHash, service.env)
    const exact = names.begin(await all())
    remove(shown)
    const restored = await attempt('restore', async () => {
      const reply = await cache.call('restore', folder, [exact, ...names.earlier])
      checkPrinted(reply.printed)
      return reply.result
    })
    info(`Cache: ${describeRestored(restored, exact)}`)
    if (restored !== undefined && lstatSync(shown, { throwIfNoEntry: false })?.isDirectory()) move(shown, hidden)
    // An archive that is damaged leaves the files that came before the damage.
    remove(shown)
    const store = tolerate(openStore(hidden), folder, warn)
    return {
      store,
      async close({ keys, hasNew }) {
        const save = async () => {
          store.keepOnly(keys)
          move(hidden, shown)
          const { result, printed } = await cache.call('save', folder, names.name(keys))
          checkPrinted(printed)
          // The client returns -1 where it takes the failure for another job that saves the same entry.
          if (result < 0) info(`Cache: not saved: ${findReason(printed)}`)
          return result >= 0
        }
        const isSaved = batch.cache.save && hasNew && (await attempt('save', save))
        cache.close()
        forget()
        process.off('exit', forget)
        return isSaved === true
      },
    }
  }
}

function describeRestored(name: string | undefined, exact: string): string {
  if (name === undefined) return 'nothing was kept'
  return name.startsWith(exact) ? 'restored this set of outputs' : 'restored an earlier set of outputs'
}

/** The client throws few errors: it prints them, and goes on as if there were no entry. */
function checkPrinted(printed: string): void {
  const complaint = findComplaint(printed)
  if (complaint !== undefined) throw new Error(complaint || 'the service did not answer as it should')
}

function findReason(printed: string): string {
  const last = printed.split('\n').findLast(line => line !== '' && !line.startsWith('::'))
  return last ?? 'another job may have saved the same outputs'
}

function remove(path: string): void {
  rmSync(path, { recursive: true, force: true, maxRetries: 3 })
}

/** The two paths can be on different disks. */
function move(from: string, to: string): void {
  try {
    renameSync(from, to)
  } catch {
    cpSync(from, to, { recursive: true })
    remove(from)
  }
}

export function hasCacheService({ env }: ServiceSettings): boolean {
  const url = env.ACTIONS_CACHE_SERVICE_V2 ? env.ACTIONS_RESULTS_URL : env.ACTIONS_CACHE_URL
  return Boolean(url && env.ACTIONS_RUNTIME_TOKEN)
}
