/** Takes runs as the kernel finds them, and joins some as soon as they are many: so that memory stays bounded. */

import type { Runs } from '../../wizer/host.ts'
import { closeSmallestGaps } from '../../wizer/snapshot/ranges.ts'

export type RunCollector = {
  /** Takes a run; gives the gap over which later runs may be joined before they come here. */
  readonly emit: (start: number, end: number) => number
  /** At most the runs that were asked for, and the gap over which all that lie behind them may be joined. */
  readonly finish: () => Collected
}

export type Collected = { readonly runs: Runs; readonly gap: number }

/**
 * What is dropped on the way could not have come through at the end: of the gaps found, only the `maxRuns - 1` largest
 * can, and of later ones none that is not larger than the smallest of those.
 */
export function collectRuns(gap: number, maxRuns: number): RunCollector {
  // The sooner some are joined, the fewer the kernel has to tell of.
  const mostHeld = Math.max(2 * maxRuns, 4096)
  let closing = gap
  let count = 0
  let starts = new Float64Array(1024)
  let ends = new Float64Array(1024)

  const close = (): Runs => {
    const kept = closeSmallestGaps([{ count, starts, ends }], maxRuns)[0]!
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
      return { runs: { count, starts: starts.slice(0, count), ends: ends.slice(0, count) }, gap: closing }
    },
  }
}

function grow(array: Float64Array<ArrayBuffer>, most: number): Float64Array<ArrayBuffer> {
  const grown = new Float64Array(Math.min(array.length * 2, most))
  grown.set(array)
  return grown
}

/** Bytes between the two runs that are closest; where there is one run alone, more than any memory has. */
function smallestGap({ count, starts, ends }: Runs): number {
  let smallest: number = Number.MAX_SAFE_INTEGER
  for (let i = 1; i < count; i++) smallest = Math.min(smallest, starts[i]! - ends[i - 1]!)
  return smallest
}
