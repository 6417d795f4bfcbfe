/** Joins ranges of bytes: those of the parts that a memory was scanned in, and those that are too many. */

import type { Ranges } from '../host.ts'

/** The ranges of a memory from those of its parts, which are in the order of their addresses. Gaps of up to `gap` bytes are closed. */
export function mergeRanges(parts: readonly Ranges[], gap: number): Ranges {
  const count = parts.reduce((sum, part) => sum + part.count, 0)
  const starts = new Float64Array(count)
  const ends = new Float64Array(count)
  let offset = 0
  for (const part of parts) {
    starts.set(part.starts.subarray(0, part.count), offset)
    ends.set(part.ends.subarray(0, part.count), offset)
    offset += part.count
  }
  return joinRanges({ count, starts, ends }, (_start, end, nextStart) => nextStart - end <= gap)
}

/**
 * Closes gaps until all memories together have at most `maxRanges` ranges, the smallest gaps first. Of gaps of one size it
 * closes those of the last memory and the highest addresses first: so a scan that has found enough gaps of a size need not
 * look for more. Each memory that has ranges keeps one.
 */
export function closeSmallestGaps(memories: readonly Ranges[], maxRanges: number): readonly Ranges[] {
  const gaps = gapsOf(memories)
  const kept = Math.max(0, maxRanges - memories.filter(({ count }) => count > 0).length)
  if (kept >= gaps.length) return memories
  const limit = kept === 0 ? Number.POSITIVE_INFINITY : gaps.toSorted()[gaps.length - kept]!
  // How many of the gaps that are as large as the limit stay open: those that come first.
  let equalKept = kept - gaps.reduce((larger, gap) => larger + (gap > limit ? 1 : 0), 0)
  return memories.map(ranges =>
    joinRanges(ranges, (_start, end, nextStart) => {
      const gap = nextStart - end
      return gap < limit || (gap === limit && equalKept-- <= 0)
    }),
  )
}

/** Joins a range with the next one where `joins` says so. It is asked in the order of addresses, with what is joined so far. */
export function joinRanges(
  ranges: Ranges,
  joins: (start: number, end: number, nextStart: number, nextEnd: number) => boolean,
): Ranges {
  const starts = new Float64Array(ranges.count)
  const ends = new Float64Array(ranges.count)
  let count = 0
  for (let i = 0; i < ranges.count; i++) {
    const start = ranges.starts[i]!
    const end = ranges.ends[i]!
    if (count === 0 || !joins(starts[count - 1]!, ends[count - 1]!, start, end)) starts[count++] = start
    ends[count - 1] = end
  }
  return { count, starts: starts.slice(0, count), ends: ends.slice(0, count) }
}

/** The sizes of the gaps between ranges, memory by memory, in the order of addresses. */
function gapsOf(memories: readonly Ranges[]): Float64Array {
  const gaps = new Float64Array(memories.reduce((sum, { count }) => sum + Math.max(0, count - 1), 0))
  let index = 0
  for (const { count, starts, ends } of memories)
    for (let i = 1; i < count; i++) gaps[index++] = starts[i]! - ends[i - 1]!
  return gaps
}
