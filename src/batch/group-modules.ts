/** Puts the modules of a run into groups with the same options, and prepares once what the modules of a group need. */

import { availableParallelism } from 'node:os'
import { shareMemory } from '../engine/memory.ts'
import type { Hash } from '../files/hash.ts'
import { resolveSettings } from '../files/resolve-settings.ts'
import { engineVersion } from '../version.ts'
import type { InitializationSettings } from '../wizer/wizen.ts'
import { explainOrigin, type ModuleOptions, type OptionsByFile, optionsOf } from './config/options-by-file.ts'
import type { FoundModule } from './discover-modules.ts'
import { checkDirectories, type Places } from './find-places.ts'
import type { BatchOptions } from './options/batch-options.ts'
import { listLimitedFormats } from './options/size-limits.ts'
import type { GroupedModule } from './run/run-module.ts'
import { canChangeDirectories, watchDirectories } from './run/watch-directories.ts'
import { hashDirectories, hashOptions } from './store/keys.ts'

export type GroupRequest = {
  readonly options: OptionsByFile
  readonly batch: Pick<BatchOptions, 'jobs' | 'compressedFormats'>
  readonly env: Readonly<Record<string, string | undefined>>
  readonly workspace: string
  readonly places: Places
  /** Whether outputs are kept, by their keys. */
  readonly isKept: boolean
  readonly signal: AbortSignal
}

export type GroupedModules = {
  readonly modules: readonly GroupedModule[]
  /** How many modules to work on at the same time. */
  readonly jobs: number
}

/** Options of some modules, and what was read for them. */
type Resolved = {
  readonly options: ModuleOptions
  readonly settings: InitializationSettings
  readonly directories: Hash | undefined
}

/** @throws {OptionError} where the options name a file or a directory that cannot be used */
export async function groupModules(modules: readonly FoundModule[], request: GroupRequest): Promise<GroupedModules> {
  const { batch, isKept, signal } = request
  const chosen = modules.map(({ path }) => optionsOf(request.options, path))
  const resolved = await resolveAll(new Set(chosen), request)
  // A module that changes directories must not disturb another one that sees them.
  const isAlone = resolved.some(({ settings }) => canChangeDirectories(settings.wasi))
  const jobs = Math.max(1, Math.min(isAlone ? 1 : batch.jobs || availableParallelism(), modules.length))
  const sampling = shareSampling(jobs, modules.length)
  const watched = watchDirectories(
    resolved.map(({ settings: { wasi }, directories }) => ({ wasi, before: directories })),
    signal,
  )
  const groups = new Map(
    resolved.map(({ options, settings, directories }, index) => {
      const { engine, limits } = options
      const group: GroupedModule['group'] = {
        work: {
          options: engine,
          settings: { ...settings, sampling },
          compressedFormats: batch.compressedFormats,
          exactFormats: listLimitedFormats(limits),
          smokeTest: limits.smokeTest,
        },
        limits: { seconds: engine.timeout, memory: limits.maxMemory ?? shareMemory(jobs) },
        sizes: limits,
        optionsHash: isKept ? hashOptions(engine, settings, directories, engineVersion) : undefined,
        directories: watched[index]!,
      }
      return [options, group]
    }),
  )
  return { modules: modules.map((module, index) => ({ ...module, group: groups.get(chosen[index]!)! })), jobs }
}

/** Milliseconds that samples of start-up times may take, those of all modules of a job and those of one module; and the most modules that share them. */
const allSampling = { milliseconds: 2000, module: 400, modules: 100 } as const

/** Milliseconds for each module. Without a limit, a run of 300 modules would take twice as long. */
function shareSampling(jobs: number, count: number): number {
  return count > allSampling.modules ? 0 : Math.min(allSampling.module, (allSampling.milliseconds * jobs) / count)
}

/** What two entries both name is read once. */
async function resolveAll(all: ReadonlySet<ModuleOptions>, request: GroupRequest): Promise<readonly Resolved[]> {
  const { env, workspace, places, isKept, signal } = request
  const resolve = remember(
    ({ engine }: ModuleOptions) => {
      checkDirectories(engine, places, workspace)
      return resolveSettings(engine, {
        env,
        directory: workspace,
        output: { stdout: 1, stderr: 2 },
        hasStdin: false,
        hidden: places.hidden,
        places: places.allowed,
        measure: true,
      })
    },
    ({ engine }) => JSON.stringify([engine.preloads, engine.wasi, engine.deterministic]),
  )
  const hash = remember(
    // Hashing directories can take long, so it is left out where no key is needed.
    async ({ wasi }: InitializationSettings) => (isKept && wasi ? hashDirectories(wasi, signal) : undefined),
    ({ wasi }) => JSON.stringify(wasi?.dirs),
  )
  const resolved: Resolved[] = []
  for (const options of all) {
    try {
      const settings = await resolve(options)
      resolved.push({ options, settings, directories: await hash(settings) })
    } catch (error) {
      throw explainOrigin(error, options.origins)
    }
  }
  return resolved
}

/** Calls `work` once for all values with the same key. */
function remember<Value, Result>(
  work: (value: Value) => Promise<Result>,
  keyOf: (value: Value) => string | undefined,
): (value: Value) => Promise<Result> {
  const results = new Map<string | undefined, Promise<Result>>()
  return value => {
    const key = keyOf(value)
    const result = results.get(key) ?? work(value)
    results.set(key, result)
    return result
  }
}
