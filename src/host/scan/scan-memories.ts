/** Scans whole memories, with the help of other threads where they are large. */

import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { Ranges } from '../../wizer/host.ts'
import { closeSmallestGaps, mergeRanges } from '../../wizer/snapshot/ranges.ts'
import { type PartResult, planWork, type ScanWork, scanPart, scanParts } from './parts.ts'
import type { ScanLimits, ScannedMemory } from './scan.ts'

/**
 * Bytes for which a thread is worth its start, about 25 ms: a second one is started from twice as many on. Two threads
 * are faster over pages that the system has yet to map, which it does at 5.7 GB/s a thread: on two cores 256 MiB took
 * 52 ms instead of 46, 512 MiB 75 instead of 91, and 1 GiB 121 instead of 182. Over resident pages one thread reads 34
 * GB/s and two are no faster, but cost only a millisecond or two, since this thread does not wait for one that starts
 * too late.
 */
export const bytesPerThread = 256 * 1024 * 1024

export type ScanOptions = ScanLimits & {
  /** The entry of the threads that help; without it, this thread scans alone. */
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
  { gap, maxRanges, workerUrl, workers = availableParallelism() - 1 }: ScanOptions,
): Promise<readonly Ranges[]> {
  const size = memories.reduce((sum, { memory }) => sum + memory.buffer.byteLength, 0)
  const helpers = Math.max(0, Math.min(workers, Math.floor(size / bytesPerThread) - 1))
  const work = planWork(memories, { gap, maxRanges })
  const results = await scanTogether(work, workerUrl ? startWorkers(workerUrl, work, helpers) : [])
  const ranges = memories.map((_, memory) =>
    mergeRanges(
      results.filter((_, part) => work.parts[part]!.memory === memory),
      gap,
    ),
  )
  return closeSmallestGaps(ranges, maxRanges)
}

/** The ranges of each part. */
async function scanTogether(work: ScanWork, workers: readonly Worker[]): Promise<readonly Ranges[]> {
  const results = new Map<number, Ranges>()
  const record = ({ part, ranges }: PartResult) => results.set(part, ranges)
  const helped = new Promise<void>(resolve => {
    let running = workers.length
    for (const worker of workers) {
      worker.on('message', (result: PartResult) => {
        record(result)
        if (results.size === work.parts.length) resolve()
      })
      // The parts that a broken thread has taken are scanned again below.
      worker.on('error', () => {})
      worker.on('exit', () => {
        if (--running === 0) resolve()
      })
    }
  })
  scanParts(work, record)
  // All parts are taken now, so a thread that has not started yet is not waited for.
  if (results.size < work.parts.length) await helped
  // Nobody waits for the end of a thread, least of all of one that is still starting.
  for (const worker of workers) void worker.terminate()
  return work.parts.map((_, part) => results.get(part) ?? scanPart(work, part).ranges)
}

/** As many threads as the system gives, up to `count`. */
function startWorkers(url: URL, work: ScanWork, count: number): readonly Worker[] {
  const workers: Worker[] = []
  try {
    while (workers.length < count) workers.push(new Worker(url, { workerData: work, execArgv: [] }))
  } catch {}
  return workers
}
