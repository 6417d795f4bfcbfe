/** Runs over many modules, several at the same time: a module that fails leaves the others alone. */

import { join } from 'node:path'
import type { Engines } from '../../engine/processes.ts'
import type { Hash } from '../../files/hash.ts'
import { makeReport } from '../../report/make-report.ts'
import type { ModuleRecord, Report } from '../../report/report.ts'
import { engineVersion } from '../../version.ts'
import type { StoreUse } from '../store/local-store.ts'
import { type GroupedModule, type Run, runModule, type TaskFiles } from './run-module.ts'

export type RunRequest = Run & {
  readonly modules: readonly GroupedModule[]
  /** How many modules to work on at the same time. */
  readonly jobs: number
  /** Is called with each record as soon as it is made. */
  readonly onModule: (record: ModuleRecord, done: number, total: number) => void
}

export type RunResult = StoreUse & { readonly report: Report }

/** Starts with the largest modules, so that no long one is left for the end. The report keeps the given order. */
export async function runModules(
  { modules, jobs, onModule, ...run }: RunRequest,
  engines: Engines,
): Promise<RunResult> {
  const started = performance.now()
  const stop = new AbortController()
  const signal = AbortSignal.any([stop.signal, run.signal])
  const shared: Run = { ...run, signal }
  const waiting = [...modules].sort((one, other) => other.size - one.size)
  const records = new Map<string, ModuleRecord>()
  const keys = new Set<Hash>()
  let hasNew = false
  let tasks = 0
  const work = async () => {
    let files = nameFiles(run.scratch, tasks++)
    for (let module = waiting.shift(); module && !signal.aborted; module = waiting.shift()) {
      const { record, kept } = await runModule(module, shared, files, engines)
      if (record.status === 'failed') files = nameFiles(run.scratch, tasks++)
      records.set(module.path, record)
      if (kept) keys.add(kept.key)
      hasNew ||= kept?.isNew ?? false
      onModule(record, records.size, modules.length)
      if (record.status === 'failed' && run.batch.failFast) stop.abort()
    }
  }
  await Promise.all(Array.from({ length: jobs }, work))
  const ordered = modules.map(({ path }) => records.get(path) ?? ({ status: 'skipped', path, earlier: false } as const))
  return { report: makeReport(ordered, performance.now() - started, engineVersion, run.facts), keys, hasNew }
}

function nameFiles(scratch: string, task: number): TaskFiles {
  const folder = join(scratch, String(task))
  return { folder, input: join(folder, 'input'), output: join(folder, 'output'), log: join(folder, 'log') }
}
