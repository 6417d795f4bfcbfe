/** What the reports say of a run as a whole. */

import { formatCount, formatNumberOf, formatTime } from '../format.ts'
import { isDone, type Report } from '../report.ts'
import { showControls } from '../text.ts'
import { type Comparison, compareSizes } from './changes.ts'
import { compareStartUp, sumStartUps } from './start-up.ts'

export const title = 'Pre-initialized WebAssembly'

/** `3 pre-initialized (1 from the cache), 1 failed, 2 skipped in 326 ms: 924 KiB → 3.12 MiB (+245%)`. */
export function describeRun(report: Report): string {
  const { count, cached, failed, skipped, time } = report
  const { texts, result } = compareRun(report)
  return [
    `${formatCount(count)} pre-initialized`,
    cached > 0 ? ` (${formatCount(cached)} from the cache)` : '',
    failed > 0 ? `, ${formatCount(failed)} failed` : '',
    skipped > 0 ? `, ${formatCount(skipped)} skipped` : '',
    ` in ${formatTime(time)}`,
    count > 0 ? `: ${texts.before} → ${texts.after}` : '',
    count > 0 && result ? ` (${result})` : '',
  ].join('')
}

export type Total = { readonly name: string; readonly value: string; readonly note: string }

/** The figures of a run, each with a name. */
export function listTotals(report: Report): readonly Total[] {
  const { modules, count, cached, failed, skipped, time } = report
  const startUp = sumStartUps(modules.filter(isDone))
  const all = count < modules.length ? `of ${formatCount(modules.length)}` : ''
  const fromCache = cached > 0 ? `${formatCount(cached)} from the cache` : ''
  const before = modules.filter(({ earlier }) => earlier).length
  const fromEarlier = before > 0 ? `${formatCount(before)} from an earlier step` : ''
  const notTried = skipped > 0 ? `${formatCount(skipped)} skipped` : ''
  return [
    createTotal('Modules', formatCount(count), all, fromCache, fromEarlier),
    ...(failed > 0 ? [createTotal('Failed', formatCount(failed), notTried)] : []),
    ...(count > 0 ? [totalOf(compareRun(report))] : []),
    ...(startUp ? [totalOf(compareStartUp('Start-up', startUp))] : []),
    createTotal('Time', formatTime(time)),
  ]
}

/** A line for each value that the step was given: `allow-wasi: true`. */
export function listOptions({ options }: Report): readonly string[] {
  return options.flatMap(({ name, values }) => values.map(value => showControls(`${name}: ${value}`)))
}

function compareRun({ bytesBefore, bytesAfter }: Report): Comparison {
  return compareSizes('Size', { before: bytesBefore, after: bytesAfter })
}

function totalOf({ name, texts, result }: Comparison): Total {
  return createTotal(name, texts.after, `from ${texts.before}`, result)
}

function createTotal(name: string, value: string, ...notes: readonly string[]): Total {
  return { name, value, note: notes.filter(note => note !== '').join(', ') }
}

/** The note below a table that has modules from the cache. */
export const cacheNote =
  'Times of modules from the cache are those of the run that initialized them. Their start-up is left out here.'

/** `2 modules not tried, since another one had failed`. */
export function describeSkipped(count: number): string {
  return `${formatNumberOf(count, 'module')} not tried, since another one had failed`
}

/** `+3 more failures`. */
export function describeMore(count: number, singular: string, plural = `${singular}s`): string {
  return `+${formatNumberOf(count, `more ${singular}`, `more ${plural}`)}`
}
