/** The modules with an output as aligned columns, no wider than the terminal. */

import { type Change, findCompressed, listFormats, sumChanges, sumStartUp } from '../facts.ts'
import { formatBytes, formatCount, formatFactor, formatGrowth, formatNumberOf, formatTime } from '../format.ts'
import type { DoneModule } from '../report.ts'
import { measureWidth, shortenMiddle } from '../text.ts'
import { padTo, type Style, showPlain } from './style.ts'

/** Columns that a path keeps; before it would have fewer, other columns go. */
const leastPath = 24

const gap = '  '

type Column = {
  readonly heading: string
  readonly cells: readonly string[]
  readonly total: string
  readonly width: number
  /** The higher, the sooner it goes where there is not room for all. */
  readonly rank: number
}

export function renderTable(done: readonly DoneModule[], width: number, style: Style): readonly string[] {
  const marks = done.map(({ status }) => (status === 'cached' ? style('dim', '↺') : style('green', '✓')))
  const paths = done.map(({ path }) => showPlain(path))
  const totalName = done.length > 1 ? formatNumberOf(done.length, 'module') : ''
  const longest = Math.max(...[...paths, 'module', totalName].map(measureWidth))
  const columns = chooseColumns(listColumns(done), width - 2 - Math.min(leastPath, longest))
  const room = width - 2 - sumWidths(columns)
  const pathWidth = Math.min(longest, Math.max(leastPath, room))
  const renderRow = (path: string, cells: readonly string[]) =>
    [
      padTo(shortenMiddle(path, pathWidth), pathWidth, 'end'),
      ...cells.map((cell, index) => padTo(cell, (columns[index] as Column).width, 'start')),
    ]
      .join(gap)
      .trimEnd()
  const head = renderRow(
    'module',
    columns.map(column => column.heading),
  )
  const rows = paths.map((path, row) => {
    const cells = columns.map(({ cells }) => cells[row] as string)
    return `${marks[row]} ${renderRow(path, cells)}`
  })
  const totals = renderRow(
    totalName,
    columns.map(({ total }) => total),
  )
  return [`  ${style('bold', head)}`, ...rows, ...(done.length > 1 ? [`  ${style('bold', totals)}`] : [])]
}

/** Those that have room, the least dispensable ones first. */
function chooseColumns(columns: readonly Column[], room: number): readonly Column[] {
  if (columns.length === 0 || sumWidths(columns) <= room) return columns
  const last = Math.max(...columns.map(({ rank }) => rank))
  return chooseColumns(
    columns.filter(({ rank }) => rank !== last),
    room,
  )
}

function sumWidths(columns: readonly Column[]): number {
  return columns.reduce((sum, column) => sum + gap.length + column.width, 0)
}

function createColumn(heading: string, cells: readonly string[], total: string, rank: number): Column {
  const width = cells.reduce((widest, cell) => Math.max(widest, cell.length), Math.max(heading.length, total.length))
  return { heading, cells, total, width, rank }
}

function listColumns(done: readonly DoneModule[]): readonly Column[] {
  const raw = done.map(({ report }) => ({ before: report.bytesBefore, after: report.bytesAfter }))
  const startUps = done.map(({ report }) => report.startUp)
  const startUp = sumStartUp(done)
  const growth = (change: Change) => formatGrowth(change.before, change.after)
  const factor = (change: Change | null) => (change ? formatFactor(change.before, change.after) : '')
  return [
    ...changeColumns('before', 'after', raw, formatBytes, 1),
    createColumn('growth', raw.map(growth), growth(sumChanges(raw) as Change), 4),
    ...listFormats(done).flatMap(format => {
      const sizes = done.map(module => findCompressed(module, format))
      return changeColumns(format, 'after', sizes, formatBytes, 6)
    }),
    createColumn(
      'segments',
      done.map(({ report }) => formatCount(report.segments)),
      '',
      7,
    ),
    createColumn(
      'time',
      done.map(({ report }) => formatTime(report.times.total)),
      '',
      5,
    ),
    ...(startUp ? changeColumns('start-up', 'after', startUps, formatTime, 2) : []),
    ...(startUp ? [createColumn('faster', startUps.map(factor), factor(startUp), 3)] : []),
  ]
}

/** A column for the value before, and one for the value after. */
function changeColumns(
  heading: string,
  after: string,
  changes: readonly (Change | null | undefined)[],
  format: (value: number) => string,
  rank: number,
): readonly Column[] {
  const total = sumChanges(changes)
  const column = (heading: string, side: keyof Change) => {
    const cells = changes.map(change => (change ? format(change[side]) : ''))
    return createColumn(heading, cells, total ? format(total[side]) : '', rank)
  }
  return [column(heading, 'before'), column(after, 'after')]
}
