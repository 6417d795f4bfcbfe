/** A scan in parts: any number of threads take one part after the other until none is left. */

import type { Ranges } from '../../wizer/host.ts'
import type { Collected } from './collect.ts'
import { type Extent, type ScanLimits, type ScannedMemory, scanMemory } from './scan.ts'

/** What a thread is given: everything in it is shared with, or copied to, the thread. */
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

/** Bytes of a part. It takes 1 to 6 ms, so threads end at about the same time. Starting the kernel takes 0.1 ms. */
const partSize = 32 * 1024 * 1024

export function planWork(memories: readonly ScannedMemory[], limits: ScanLimits): ScanWork {
  const parts = memories.flatMap(({ memory: { buffer } }, memory) =>
    Array.from({ length: Math.ceil(buffer.byteLength / partSize) }, (_, index): Part => {
      const from = index * partSize
      return { memory, from, to: Math.min(from + partSize, buffer.byteLength) }
    }),
  )
  return { memories, limits, parts, next: new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)) }
}

/** Scans parts in order until all are taken. The gaps in one part tell which gaps in later parts are too small. */
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
