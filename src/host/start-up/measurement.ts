/** Makes a measurement of its samples. */

import type { Measurement } from '../../report/module-report.ts'

/**
 * The least sample, and how much longer the median is. Of an even number of samples, the smaller one in the middle is taken:
 * the first sample of an input is always too long, because V8 compiles functions when they are called.
 * @param samples milliseconds; at least one
 */
export function toMeasurement(samples: readonly number[]): Measurement {
  const sorted = samples.toSorted((one, other) => one - other)
  const least = sorted[0]!
  return { least, spread: sorted[Math.ceil(sorted.length / 2) - 1]! - least, count: sorted.length }
}
