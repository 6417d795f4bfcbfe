/** Scans memories, with the help of other threads where they are large. */

import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { Ranges } from '../../wizer/host.ts'
import { closeSmallestGaps, mergeRanges } from '../../wizer/snapshot/ranges.ts'
import { type PartResult, planWork, type ScanWork, scanPart, scanParts } from './parts.ts'
import { type ScanLimits, type ScannedMemory, wholeOf } from './scan.ts'
import { findTouched } from './touched.ts'

/**
 * Bytes for which a thread is worth its start, about 25 ms: a second one is started from twice as many on. With two
 * threads on two cores, 256 MiB that were never touched took 52 ms instead of 46, 512 MiB 75 instead of 91, and 1 GiB
 * 121 instead of 182: the system maps such pages at 5.7 GB/s a thread. Of memory in use one thread reads 34 GB/s and
 * two no more; there they cost a millisecond or two, since this thread does not wait for one that comes too late.
 */
export const bytesPerThread = 256 * 1024 * 1024

export type ScanOptions = ScanLimits & {
  /** The entry of the threads that help; without it, this one scans alone. */
  readonly workerUrl: URL | undefined
  /** Threads that may be started; unset, as many as the machine can run beside this one. */
  readonly workers?: number
}

/**
 * The ranges of each memory, at most `maxRanges` in all. They do not depend on the number of threads.
 * While this thread scans, it does nothing else.
 */
export async function scanMemories(
  memories: readonly ScannedMemory[],
  options: ScanOptions,
): Promise<readonly Ranges[]> {
  const { gap, maxRanges, workerUrl, workers = availableParallelism() - 1 } = options
  const extents = memories.map(scanned => findTouched(scanned.memory) ?? [wholeOf(scanned)])
  const size = extents.flat().reduce((sum, { from, to }) => sum + to - from, 0)
  const helpers = workerUrl ? Math.max(0, Math.min(workers, Math.floor(size / bytesPerThread) - 1)) : 0
  const ranges = await scanTogether(planWork(memories, { gap, maxRanges }, extents), workerUrl, helpers)
  return closeSmallestGaps(ranges, maxRanges)
}

async function scanTogether(work: ScanWork, workerUrl: URL | undefined, helpers: number): Promise<readonly Ranges[]> {
  const results = new Map<number, Ranges>()
  const record = ({ part, ranges }: PartResult) => results.set(part, ranges)
  const workers = workerUrl ? startWorkers(workerUrl, work, helpers) : []
  const helped = new Promise<void>(resolve => {
    let running = workers.length
    for (const worker of workers) {
      worker.on('message', (result: PartResult) => {
        record(result)
        if (results.size === work.parts.length) resolve()
      })
      // One that breaks off only leaves more to do here.
      worker.on('error', () => {})
      worker.on('exit', () => {
        if (--running === 0) resolve()
      })
    }
  })
  scanParts(work, record)
  // All parts are taken now: a worker that has yet to start is not waited for.
  if (results.size < work.parts.length) await helped
  for (const worker of workers) void worker.terminate()
  const ranges = work.parts.map((_, part) => results.get(part) ?? scanPart(work, part).ranges)
  return work.memories.map((_, memory) =>
    mergeRanges(
      ranges.filter((_, part) => work.parts[part]!.memory === memory),
      work.limits.gap,
    ),
  )
}

/** As many as the system gives threads for, up to `count`. */
function startWorkers(url: URL, work: ScanWork, count: number): readonly Worker[] {
  const workers: Worker[] = []
  try {
    while (workers.length < count) workers.push(new Worker(url, { workerData: work, execArgv: [] }))
  } catch {}
  return workers
}
