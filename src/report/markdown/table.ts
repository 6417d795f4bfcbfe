/** The modules with an output, in a job summary: a row for each, as many as there is room for, and their totals. */

import { type Change, findCompressed, listFormats, sumChanges, sumStartUp } from '../facts.ts'
import { formatBytes, formatCount, formatFactor, formatGrowth, formatNumberOf, formatTime } from '../format.ts'
import type { DoneModule, Report } from '../report.ts'
import { escapeHtml } from '../text.ts'
import { renderCode } from './escape.ts'
import { type Fitted, takeFitting } from './fitting.ts'

type Column = {
  readonly heading: string
  readonly cell: (module: DoneModule) => string
  /** Of all of them; left out, there is no sum. */
  readonly total?: string
}

/** What is known of no module has no column. */
export function renderTable(report: Report, done: readonly DoneModule[], limit: number): Fitted {
  const columns = listColumns(report, done)
  const headings = renderRow(columns.map(column => column.heading))
  const alignments = `|${columns.map((_, index) => (index === 0 ? ':--' : '--:')).join('|')}|\n`
  const totals = done.length > 1 ? renderRow(columns.map(({ total }) => (total ? `**${total}**` : ''))) : ''
  const legend = report.cached > 0 ? '\n↺ from the cache: times are those of the run that initialized it.\n' : ''
  return takeFitting(
    `### Modules\n\n${headings}${alignments}`,
    renderRows(done, columns),
    limit,
    `${totals}${legend}\n`,
  )
}

function* renderRows(done: readonly DoneModule[], columns: readonly Column[]): Iterable<string> {
  for (const module of done) yield renderRow(columns.map(column => column.cell(module)))
}

/** Cells hold no spaces that a narrow table could wrap at, but for those of a heading. */
function renderRow(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |\n`
}

function listColumns(report: Report, done: readonly DoneModule[]): readonly Column[] {
  const total = { before: report.bytesBefore, after: report.bytesAfter }
  const startUp = sumStartUp(done)
  return [
    {
      heading: 'module',
      cell: ({ path, status }) => `${status === 'cached' ? '↺' : '✓'}&nbsp;${renderCode(path)}`,
      total: formatNumberOf(done.length, 'module'),
    },
    { heading: 'size', cell: ({ report }) => formatSizes(sizesOf(report)), total: formatSizes(total) },
    {
      heading: 'growth',
      cell: ({ report }) => formatGrowth(report.bytesBefore, report.bytesAfter),
      total: formatGrowth(total.before, total.after),
    },
    ...(startUp ? startUpColumns(startUp) : []),
    ...listFormats(done).map(format => ({
      heading: format,
      cell: (module: DoneModule) => formatSizes(findCompressed(module, format)),
      total: formatSizes(sumChanges(done.map(module => findCompressed(module, format)))),
    })),
    { heading: 'segments', cell: ({ report }) => formatCount(report.segments) },
    ...changedColumn('globals', done, ({ report }) => report.globals),
    ...changedColumn('tables', done, ({ report }) => report.tables),
    { heading: 'initialize', cell: ({ report }) => hold(formatTime(report.times.initialize)) },
  ]
}

function startUpColumns(total: Change): readonly Column[] {
  const factor = (change: Change | null) => (change ? formatFactor(change.before, change.after) : '')
  return [
    { heading: 'start-up', cell: ({ report }) => formatTimes(report.startUp), total: formatTimes(total) },
    { heading: 'faster', cell: ({ report }) => factor(report.startUp), total: factor(total) },
  ]
}

function changedColumn(heading: string, done: readonly DoneModule[], count: (module: DoneModule) => number): Column[] {
  return done.some(module => count(module) > 0) ? [{ heading, cell: module => formatCount(count(module)) }] : []
}

function sizesOf({ bytesBefore, bytesAfter }: DoneModule['report']): Change {
  return { before: bytesBefore, after: bytesAfter }
}

function formatSizes(sizes: Change | undefined): string {
  return sizes ? hold(`${formatBytes(sizes.before)} → ${formatBytes(sizes.after)}`) : ''
}

function formatTimes(times: Change | null): string {
  return times ? hold(`${formatTime(times.before)} → ${formatTime(times.after)}`) : ''
}

/** Keeps a number and its unit on one line. */
function hold(text: string): string {
  return escapeHtml(text).replaceAll(' ', '\u00a0')
}
