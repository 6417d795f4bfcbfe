/** From measured numbers to comparisons: what was found, in which sense it is better, and whether that was aimed at. */

import { median, type Pair } from './measure.ts'

/** How a result reads: so many times faster, this share of the other's, or so much over the other. */
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
  /** The median of what each pair gives, and the extremes. */
  readonly result: number | null
  readonly least: number | null
  readonly most: number | null
  /** Pairs. */
  readonly count: number
  readonly target: Target | null
}

export type Target = { readonly sense: Sense; readonly limit: number; readonly isMet: boolean }

/** Something found that is no comparison; null where it was not aimed at anything. */
export type Note = { readonly text: string; readonly isMet: boolean | null }

type Subject = {
  readonly what: string
  readonly against: string
  /** What to reach: at least, where it is a matter of faster, and at most elsewhere. */
  readonly limit?: number
}

/** How many times faster ours is. */
export function compareSpeed(subject: Subject, pairs: readonly Pair[]): Comparison {
  return compare(subject, 'ms', 'faster', pairs, ({ ours, theirs }) => theirs / ours)
}

/** The same, told in bytes a second. */
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
  const pairs = ours === null || theirs === null ? [] : [{ ours, theirs }]
  return { ...compare(subject, 'bytes', 'share', pairs, pair => pair.ours / pair.theirs), ours, theirs }
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
