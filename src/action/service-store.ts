/**
 * The store as one entry of the runner's cache service: restored before the modules run, saved after them. A service that is
 * slow, broken or read-only costs a warning and a few seconds, and nothing else.
 */

import { lstatSync, realpathSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { BatchOptions } from '../batch/options/batch-options.ts'
import { noStore, type StoreOpener, tolerate } from '../batch/store/local-store.ts'
import { openStore } from '../batch/store/store.ts'
import { describeFileError } from '../files/file-error.ts'
import { makePrivateFolder } from '../files/temporary-files.ts'
import { nameEntries } from './entry-names.ts'
import { openReportEntry } from './report-entry.ts'
import { checkPrinted, openService, patience, type ServiceSettings } from './service.ts'

/** The folder that an entry holds. The service finds an entry by this name, so it is the same on all runners. */
const folder = '.wizer-action-cache'

export type ServiceStoreSettings = {
  /** Where temporary files may be. */
  readonly temporary: string
  readonly batch: BatchOptions
  readonly service: ServiceSettings
  readonly warn: (message: string) => void
  readonly info: (message: string) => void
}

/**
 * The store is in a private folder, which the client takes for the workspace: nothing that lies in the workspace gets into
 * the client's way, and no module finds the store there.
 */
export function serviceStoreOpener({ temporary, batch, service, warn, info }: ServiceStoreSettings): StoreOpener {
  return async ({ runHash, all, reports }) => {
    const home = makeHome(temporary, warn)
    if (home === undefined) return noStore
    const shown = join(home, folder)
    const forget = () => remove(home)
    process.once('exit', forget)
    // The client puts its archives into `RUNNER_TEMP`, and unpacks them in `GITHUB_WORKSPACE`.
    const env = { ...service.env, RUNNER_TEMP: home, GITHUB_WORKSPACE: home }
    const cache = openService({ ...service, env }, patience.cache)
    const told = new Set<string>()
    const attempt = async <Result>(doing: string, work: () => Promise<Result>): Promise<Result | undefined> => {
      if (cache.isOut()) return undefined
      return work().catch(error => {
        const message = `cannot ${doing} the cache: ${describeFileError(error)}; going on without it`
        // Two entries that fail for one reason are one message.
        if (!told.has(message)) warn(message)
        told.add(message)
        return undefined
      })
    }
    const entry = openReportEntry(cache, home, batch, service.env)
    // While the keys are computed, the client loads and looks for the report: no run waits for it alone.
    const { own, base: wanted } = reports
    const looked = wanted === undefined ? undefined : attempt('restore', () => entry.restore(wanted))
    const names = nameEntries(batch, runHash, service.env)
    const asked = await all().catch(error => {
      cache.close()
      throw error
    })
    const exact = names.begin(asked)
    const restored = await attempt('restore', async () => {
      const reply = await cache.call('restore', folder, [exact, ...names.earlier])
      checkPrinted(reply.printed)
      return reply.result
    })
    info(`Cache: ${describeRestored(restored, exact)}`)
    // An archive that is damaged leaves the files that came before the damage; others can hold what is no folder.
    if (restored === undefined || !lstatSync(shown, { throwIfNoEntry: false })?.isDirectory()) remove(shown)
    const base = await looked
    const store = tolerate(openStore(shown), folder, warn)
    store.keepOnly(new Set(asked))
    return {
      store,
      base,
      async close({ keys, hasNew }, report) {
        const save = async () => {
          store.keepOnly(keys)
          const { result, printed } = await cache.call('save', folder, names.name(keys))
          checkPrinted(printed)
          // The client returns -1 where it takes the failure for another job that saves the same entry.
          if (result < 0) info(`Cache: not saved: ${findReason(printed)}`)
          return result >= 0
        }
        const keepReport = async () => {
          if (cache.isOut() || !batch.cache.save || own === undefined || report === undefined) return
          await entry.save(own, report)
        }
        const [isSaved, problem] = await Promise.all([
          batch.cache.save && hasNew && attempt('save', save),
          keepReport().catch(describeFileError),
        ])
        // Nobody has asked for it, so a token that may not write is no warning; a service that takes our time is one.
        if (typeof problem === 'string') (cache.isOut() ? warn : info)(`Cache: the report is not kept: ${problem}`)
        cache.close()
        forget()
        process.off('exit', forget)
        return isSaved === true
      },
    }
  }
}

/** The folder by its real path, because the client compares paths. */
function makeHome(temporary: string, warn: (message: string) => void): string | undefined {
  try {
    return realpathSync(makePrivateFolder(temporary))
  } catch (error) {
    warn(
      `cannot use the cache: cannot make a folder in \`${temporary}\`: ${describeFileError(error)}; going on without it`,
    )
    return undefined
  }
}

function describeRestored(name: string | undefined, exact: string): string {
  if (name === undefined) return 'nothing was kept'
  return name.startsWith(exact) ? 'restored this set of outputs' : 'restored an earlier set of outputs'
}

function findReason(printed: string): string {
  const last = printed.split('\n').findLast(line => line !== '' && !line.startsWith('::'))
  return last ?? 'another job may have saved the same outputs'
}

function remove(path: string): void {
  rmSync(path, { recursive: true, force: true, maxRetries: 3 })
}

export function hasCacheService({ env }: ServiceSettings): boolean {
  const url = env.ACTIONS_CACHE_SERVICE_V2 ? env.ACTIONS_RESULTS_URL : env.ACTIONS_CACHE_URL
  return Boolean(url && env.ACTIONS_RUNTIME_TOKEN)
}
