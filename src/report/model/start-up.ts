/** Start-up times: whether they are known, add up, and differ. */

import { formatCount, formatFactor, formatNumberOf, formatTime } from '../format.ts'
import type { Measurement, StartUp } from '../module-report.ts'
import type { DoneModule } from '../report.ts'
import type { Comparison } from './changes.ts'

/** Undefined where this run has not measured it: a module from the cache has the start-up of an earlier run. */
export function findStartUp({ status, report: { startUp } }: DoneModule): StartUp | undefined {
  return status === 'initialized' && startUp ? startUp : undefined
}

/** The sum over the modules that this run has measured; undefined where there is none. */
export function sumStartUps(done: readonly DoneModule[]): StartUp | undefined {
  const known = done.map(findStartUp).filter(startUp => startUp !== undefined)
  if (known.length === 0) return undefined
  return { before: sum(known.map(({ before }) => before)), after: sum(known.map(({ after }) => after)) }
}

function sum(measurements: readonly Measurement[]): Measurement {
  return measurements.reduce((sum, { least, spread, count }) => ({
    least: sum.least + least,
    spread: sum.spread + spread,
    count: Math.min(sum.count, count),
  }))
}

/** Samples that are too few to show their spread, and the part of the least one that is taken for it then. */
const few = { samples: 3, share: 0.2 } as const

/** Whether two measurements tell which is longer: it is open where they overlap, each from its least to its median sample. */
export function differ(one: Measurement, other: Measurement): boolean {
  return one.least > endOf(other) || other.least > endOf(one)
}

/** Milliseconds. */
export function endOf({ least, spread, count }: Measurement): number {
  return least + (count < few.samples ? Math.max(spread, few.share * least) : spread)
}

/** How many times as fast: `254×`; empty where that is open. */
export function formatFaster({ before, after }: StartUp): string {
  return differ(before, after) ? formatFactor(before.least, after.least) : ''
}

export function compareStartUp(name: string, startUp: StartUp): Comparison {
  const [before, after] = [startUp.before.least, startUp.after.least]
  const texts = { before: formatTime(before), after: formatTime(after) }
  const factor = formatFaster(startUp)
  return { name, before, after, texts, result: factor && `${factor} as fast` }
}

/** `least of 4 samples before and of 12 after`; of a module from the cache also that it was not measured now. */
export function describeSamples({ status }: DoneModule, { before, after }: StartUp): string {
  const earlier = status === 'cached' ? ', measured by the run that initialized it' : ''
  return `least of ${formatNumberOf(before.count, 'sample')} before and of ${formatCount(after.count)} after${earlier}`
}
