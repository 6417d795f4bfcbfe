/** Many modules, several at a time: one that fails leaves the others alone. */

import { availableParallelism } from 'node:os'
import type { Hash } from '../files/hash.ts'
import { type ModuleRecord, makeReport, type Report } from '../report/report.ts'
import type { Host } from '../wizer/host.ts'
import type { FoundModule } from './discover.ts'
import { type ModuleRun, runModule } from './module-run.ts'

export type Batch = ModuleRun & {
  readonly modules: readonly FoundModule[]
  /** Modules at a time; 0 is one per available processor. */
  readonly jobs: number
  /** Whether the first failure ends the run. */
  readonly failFast: boolean
  readonly engineVersion: string
  /** Called with each record as it is made. */
  readonly onModule: (record: ModuleRecord, done: number, total: number) => void
}

export type BatchResult = {
  readonly report: Report
  /** Keys of all outputs, and whether the store had to take any of them. */
  readonly keys: ReadonlySet<Hash>
  readonly hasNew: boolean
}

/** Runs the modules, large ones first so that no long one is left for the end; the records are in the order of paths. */
export async function runBatch(batch: Batch, host: Host): Promise<BatchResult> {
  const started = performance.now()
  const stop = new AbortController()
  const signal = batch.run.signal ? AbortSignal.any([batch.run.signal, stop.signal]) : stop.signal
  const shared: ModuleRun = { ...batch, run: { ...batch.run, signal } }
  const waiting = [...batch.modules].sort((one, other) => other.size - one.size)
  const records = new Map<string, ModuleRecord>()
  const keys = new Set<Hash>()
  let hasNew = false
  const work = async () => {
    for (let module = waiting.shift(); module && !signal.aborted; module = waiting.shift()) {
      const { record, key, isNew } = await runModule(module, shared, host)
      records.set(module.path, record)
      if (key !== undefined) keys.add(key)
      hasNew ||= isNew
      batch.onModule(record, records.size, batch.modules.length)
      if (record.status === 'failed' && batch.failFast) stop.abort()
    }
  }
  const jobs = Math.min(batch.jobs || availableParallelism(), batch.modules.length)
  await Promise.all(Array.from({ length: jobs }, work))
  const ordered = batch.modules.map(({ path }) => records.get(path) ?? ({ status: 'skipped', path } as const))
  return { report: makeReport(ordered, performance.now() - started, batch.engineVersion), keys, hasNew }
}
