/** Turns measured numbers into comparisons: a result, and whether it meets its target. */

import { median, type Pair } from './measure.ts'

/** How to read a result: how many times faster, what multiple of the other, or how many milliseconds more. */
export type Sense = 'faster' | 'share' | 'over'

export type Comparison = {
  readonly what: string
  readonly unit: 'ms' | 'bytes' | 'GB/s'
  /** Medians; null where it could not be measured. */
  readonly ours: number | null
  readonly theirs: number | null
  /** What ours is compared with. */
  readonly against: string
  readonly sense: Sense
  /** The median of the results of all pairs, and the extremes. */
  readonly result: number | null
  readonly least: number | null
  readonly most: number | null
  /** The number of pairs. */
  readonly count: number
  readonly target: Target | null
}

export type Target = { readonly sense: Sense; readonly limit: number; readonly isMet: boolean }

/** A finding that is no comparison. `isMet` is null where there is no target. */
export type Note = { readonly text: string; readonly isMet: boolean | null }

type Subject = {
  readonly what: string
  readonly against: string
  /** The target: the least speed-up, or else the largest result that is allowed. */
  readonly limit?: number
}

/** How many times faster ours is. */
export function compareSpeed(subject: Subject, pairs: readonly Pair[]): Comparison {
  return compare(subject, 'ms', 'faster', pairs, ({ ours, theirs }) => theirs / ours)
}

/** How many times faster ours is, with both sides in bytes a second. */
export function compareThroughput(subject: Subject, pairs: readonly Pair[], bytes: number): Comparison {
  const comparison = compareSpeed(subject, pairs)
  const throughput = (time: number | null) => (time === null ? null : bytes / time / 1e6)
  return { ...comparison, unit: 'GB/s', ours: throughput(comparison.ours), theirs: throughput(comparison.theirs) }
}

/** Our time as a multiple of the other's. */
export function compareShare(subject: Subject, pairs: readonly Pair[]): Comparison {
  return compare(subject, 'ms', 'share', pairs, ({ ours, theirs }) => ours / theirs)
}

/** Milliseconds that ours takes longer. */
export function compareExcess(subject: Subject, pairs: readonly Pair[]): Comparison {
  return compare(subject, 'ms', 'over', pairs, ({ ours, theirs }) => ours - theirs)
}

/** Our bytes, of memory or of a file, as a multiple of the other's. */
export function compareBytes(subject: Subject, ours: number | null, theirs: number | null): Comparison {
  return compareOnce(subject, 'bytes', ours, theirs, pair => pair.ours / pair.theirs)
}

/** The factor by which a measure grows each time that the size doubles: 1 if it stays, 2 if it grows like the size. */
export function compareGrowth(
  subject: Subject,
  unit: Comparison['unit'],
  doublings: number,
  larger: number | null,
  smaller: number | null,
): Comparison {
  return compareOnce(subject, unit, larger, smaller, ({ ours, theirs }) => (ours / theirs) ** (1 / doublings))
}

function compareOnce(
  subject: Subject,
  unit: Comparison['unit'],
  ours: number | null,
  theirs: number | null,
  resultOf: (pair: Pair) => number,
): Comparison {
  const pairs = ours === null || theirs === null ? [] : [{ ours, theirs }]
  return { ...compare(subject, unit, 'share', pairs, resultOf), ours, theirs }
}

function compare(
  { what, against, limit }: Subject,
  unit: Comparison['unit'],
  sense: Sense,
  pairs: readonly Pair[],
  resultOf: (pair: Pair) => number,
): Comparison {
  const results = pairs.map(resultOf)
  const isEmpty = results.length === 0
  const result = isEmpty ? null : median(results)
  const reaches = (found: number, wanted: number) => (sense === 'faster' ? found >= wanted : found <= wanted)
  return {
    what,
    unit,
    ours: isEmpty ? null : median(pairs.map(({ ours }) => ours)),
    theirs: isEmpty ? null : median(pairs.map(({ theirs }) => theirs)),
    against,
    sense,
    result,
    least: isEmpty ? null : Math.min(...results),
    most: isEmpty ? null : Math.max(...results),
    count: results.length,
    target: limit === undefined || result === null ? null : { sense, limit, isMet: reaches(result, limit) },
  }
}
