/** Ranges of bytes, joined: across the parts that a memory was cut into, and where there are too many of them. */

import type { Ranges } from '../host.ts'

/** The ranges of one memory from those of its parts, in order of address, joined over gaps of at most `gap` bytes. */
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
 * Joins ranges until all the memories together have at most `maxRanges`: over the smallest gaps first, and of equal ones
 * over those of the higher memory and, in it, of the higher address, so that a scan which has enough of a size need not
 * look for more of it. One range stays of each memory that has any.
 */
export function closeSmallestGaps(memories: readonly Ranges[], maxRanges: number): readonly Ranges[] {
  const gaps = gapsOf(memories)
  const kept = Math.max(0, maxRanges - memories.filter(({ count }) => count > 0).length)
  if (kept >= gaps.length) return memories
  const limit = kept === 0 ? Number.POSITIVE_INFINITY : largest(gaps.slice(), kept)
  // Of the gaps as large as the limit some are kept: the first in order.
  let equalKept = kept - gaps.reduce((larger, gap) => larger + (gap > limit ? 1 : 0), 0)
  return memories.map(ranges =>
    joinRanges(ranges, (_start, end, nextStart) => {
      const gap = nextStart - end
      return gap < limit || (gap === limit && equalKept-- <= 0)
    }),
  )
}

/** Ranges joined where `joins` says so, asked in order of address: may the range so far take in the next one? */
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

/** Sizes of the gaps between ranges, in order of memory and address. */
function gapsOf(memories: readonly Ranges[]): Float64Array {
  const gaps = new Float64Array(memories.reduce((sum, { count }) => sum + Math.max(0, count - 1), 0))
  let index = 0
  for (const { count, starts, ends } of memories)
    for (let i = 1; i < count; i++) gaps[index++] = starts[i]! - ends[i - 1]!
  return gaps
}

/** The `n`th largest of the numbers, counted from 1. Puts them in another order: this is Hoare's selection. */
function largest(numbers: Float64Array, n: number): number {
  const target = numbers.length - n
  let low = 0
  let high = numbers.length - 1
  while (low < high) {
    const pivot = numbers[(low + high) >>> 1]!
    let left = low
    let right = high
    while (left <= right) {
      while (numbers[left]! < pivot) left++
      while (numbers[right]! > pivot) right--
      if (left > right) break
      const number = numbers[left]!
      numbers[left++] = numbers[right]!
      numbers[right--] = number
    }
    if (target <= right) high = right
    else if (target >= left) low = left
    else break
  }
  return numbers[target]!
}
