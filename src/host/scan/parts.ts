/** A scan cut into parts, which any number of threads take one after the other until none is left. */

import type { Ranges } from '../../wizer/host.ts'
import type { Collected } from './collect.ts'
import { type Extent, type ScanLimits, type ScannedMemory, scanMemory, wholeOf } from './scan.ts'

/** What a thread is told: everything in it is shared with, or copied to, the thread. */
export type ScanWork = {
  readonly memories: readonly ScannedMemory[]
  readonly limits: ScanLimits
  readonly parts: readonly Part[]
  /** Shared: its only element is the index of the first part that nobody has taken. */
  readonly next: Int32Array<SharedArrayBuffer>
}

/** `memory` is an index into the memories of the work. */
export type Part = Extent & { readonly memory: number }

/** The ranges of the part with the index `part`. */
export type PartResult = { readonly part: number; readonly ranges: Ranges }

/**
 * Bytes of a part: small enough that threads end at about the same time (it takes 1 to 6 ms), large enough that
 * starting the kernel (0.1 ms) does not show.
 */
const partSize = 32 * 1024 * 1024

/** @param ranges what is to be scanned of each memory, in order; everything where it is not given */
export function planWork(
  memories: readonly ScannedMemory[],
  limits: ScanLimits,
  ranges: readonly (readonly Extent[])[] = memories.map(memory => [wholeOf(memory)]),
): ScanWork {
  const parts: Part[] = ranges.flatMap((ranges, memory) =>
    ranges.flatMap(({ from, to }) =>
      Array.from({ length: Math.ceil((to - from) / partSize) }, (_, index) => {
        const start = from + index * partSize
        return { memory, from: start, to: Math.min(start + partSize, to) }
      }),
    ),
  )
  const shared = memories.map(({ memory, address }) => ({ memory, address }))
  return { memories: shared, limits, parts, next: new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)) }
}

/** Scans parts that nobody has taken yet, for as long as there are any: in order, so that one learns from those before. */
export function scanParts(work: ScanWork, report: (result: PartResult) => void): void {
  let { gap } = work.limits
  for (let part = take(work); part < work.parts.length; part = take(work)) {
    const scanned = scanPart(work, part, gap)
    gap = scanned.gap
    report({ part, ranges: scanned.ranges })
  }
}

export function scanPart({ memories, limits, parts }: ScanWork, index: number, gap = limits.gap): Collected {
  const part = parts[index]!
  return scanMemory(memories[part.memory]!, part, { ...limits, gap })
}

function take({ next }: ScanWork): number {
  return Atomics.add(next, 0, 1)
}
