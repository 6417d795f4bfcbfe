/** Takes ranges as the kernel finds them, and joins some as soon as they are many: so that memory stays bounded. */

import type { Ranges } from '../../wizer/host.ts'
import { closeSmallestGaps } from '../../wizer/snapshot/ranges.ts'

export type RangeCollector = {
  /** Takes a range; gives the gap over which later ranges may be joined before they come here. */
  readonly emit: (start: number, end: number) => number
  /** At most the ranges that were asked for, and the gap over which all that lie behind them may be joined. */
  readonly finish: () => Collected
}

export type Collected = { readonly ranges: Ranges; readonly gap: number }

/**
 * What is dropped on the way could not have come through at the end: of the gaps found, only the `maxRanges - 1` largest
 * can, and of later ones none that is not larger than the smallest of those.
 */
export function collectRanges(gap: number, maxRanges: number): RangeCollector {
  // The sooner some are joined, the fewer the kernel has to tell of.
  const mostHeld = Math.max(2 * maxRanges, 4096)
  let closing = gap
  let count = 0
  let starts = new Float64Array(1024)
  let ends = new Float64Array(1024)

  const close = (): Ranges => {
    const kept = closeSmallestGaps([{ count, starts, ends }], maxRanges)[0]!
    if (kept.count < count) closing = Math.max(closing, smallestGap(kept))
    return kept
  }

  const makeRoom = () => {
    if (count >= mostHeld) {
      const kept = close()
      count = kept.count
      starts.set(kept.starts)
      ends.set(kept.ends)
    } else {
      starts = grow(starts, mostHeld)
      ends = grow(ends, mostHeld)
    }
  }

  return {
    emit: (start, end) => {
      if (count === starts.length) makeRoom()
      starts[count] = start
      ends[count++] = end
      return closing
    },
    finish: () => {
      const { count, starts, ends } = close()
      return { ranges: { count, starts: starts.slice(0, count), ends: ends.slice(0, count) }, gap: closing }
    },
  }
}

function grow(array: Float64Array<ArrayBuffer>, most: number): Float64Array<ArrayBuffer> {
  const grown = new Float64Array(Math.min(array.length * 2, most))
  grown.set(array)
  return grown
}

/** Bytes between the two ranges that are closest; where there is one range alone, more than any memory has. */
function smallestGap({ count, starts, ends }: Ranges): number {
  let smallest: number = Number.MAX_SAFE_INTEGER
  for (let i = 1; i < count; i++) smallest = Math.min(smallest, starts[i]! - ends[i - 1]!)
  return smallest
}
