/** The memory map of the report: which parts of a memory hold bytes that are not zero, and how many. */

import type { MemoryMap } from '../../report/module-report.ts'
import type { MemoryState } from '../host.ts'
import { countNonZero } from '../regions/non-zero.ts'

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
