/** What the table says of a module, column by column. */

import { type Change, findCompressed, listFormats, sumChanges, sumStartUp } from '../facts.ts'
import { formatBytes, formatCount, formatFactor, formatGrowth, formatTime } from '../format.ts'
import type { DoneModule, Report } from '../report.ts'
import { joinCells } from './cells.ts'
import { markup, type Part } from './markup.ts'
import { describeMemory, drawMemory } from './pictures.ts'

/** Cells of the small map in a row. */
const smallMap = 48

export type Column = {
  readonly heading: string
  readonly cell: (module: DoneModule) => Part
  /** What to sort by; absent where the column is a picture. */
  readonly value?: (module: DoneModule) => number
  readonly total?: string
}

/** Columns under one heading; those that matter most stand first, since a narrow window shows no others at once. */
export type Group = { readonly heading: string; readonly columns: readonly Column[] }

/** What is known of no module has no column. */
export function listGroups(report: Report, done: readonly DoneModule[]): readonly Group[] {
  const startUp = sumStartUp(done)
  const hasMap = done.some(({ report }) => report.memories.some(({ picture }) => picture))
  const formats = listFormats(done)
  const groups: readonly Group[] = [
    { heading: '', columns: hasMap ? [{ heading: 'memory', cell: renderSmallMap }] : [] },
    { heading: 'size', columns: listSizes(report, done) },
    { heading: 'start-up', columns: startUp ? listStartUp(done, startUp) : [] },
    {
      heading: 'compressed',
      columns: formats.map(format => ({
        ...changeColumns(formatBytes, done, module => findCompressed(module, format))[1],
        heading: format,
      })),
    },
    { heading: 'written', columns: listWritten(done) },
    {
      heading: '',
      columns: [
        {
          heading: 'initialize',
          cell: ({ report }) => formatTime(report.times.initialize),
          value: ({ report }) => report.times.initialize,
        },
      ],
    },
  ]
  return groups.filter(({ columns }) => columns.length > 0)
}

function listSizes(report: Report, done: readonly DoneModule[]): readonly Column[] {
  const sizes = ({ report: { bytesBefore, bytesAfter } }: DoneModule) => ({ before: bytesBefore, after: bytesAfter })
  return [
    ...changeColumns(formatBytes, done, sizes),
    {
      heading: 'growth',
      cell: ({ report }) => formatGrowth(report.bytesBefore, report.bytesAfter),
      value: ({ report }) => report.bytesAfter / report.bytesBefore,
      total: formatGrowth(report.bytesBefore, report.bytesAfter),
    },
  ]
}

function listStartUp(done: readonly DoneModule[], total: Change): readonly Column[] {
  return [
    ...changeColumns(formatTime, done, ({ report }) => report.startUp),
    {
      heading: 'faster',
      cell: ({ report: { startUp } }) => (startUp ? formatFactor(startUp.before, startUp.after) : ''),
      value: ({ report: { startUp } }) => (startUp ? startUp.before / startUp.after : 0),
      total: formatFactor(total.before, total.after),
    },
  ]
}

/** A column for the value before, and one for the value after. */
function changeColumns(
  format: (value: number) => string,
  done: readonly DoneModule[],
  find: (module: DoneModule) => Change | null | undefined,
): readonly [Column, Column] {
  const total = sumChanges(done.map(find))
  const column = (side: keyof Change): Column => ({
    heading: side,
    cell: module => {
      const change = find(module)
      return change ? format(change[side]) : ''
    },
    value: module => find(module)?.[side] ?? 0,
    ...(total && { total: format(total[side]) }),
  })
  return [column('before'), column('after')]
}

function listWritten(done: readonly DoneModule[]): readonly Column[] {
  const columns = [
    countColumn('segments', ({ report }) => report.segments),
    countColumn('globals', ({ report }) => report.globals),
    countColumn('tables', ({ report }) => report.tables),
  ]
  return columns.filter(({ value }) => done.some(module => value(module) > 0))
}

function countColumn(heading: string, value: (module: DoneModule) => number) {
  const cell = (module: DoneModule) => {
    const count = value(module)
    return count === 0 ? markup`<span class="zero">0</span>` : formatCount(count)
  }
  return { heading, value, cell }
}

/** Of the first memory that has a picture. */
function renderSmallMap({ report }: DoneModule): Part {
  const memory = report.memories.find(({ picture }) => picture && picture.cells.length > 0)
  if (!memory?.picture) return null
  const { nonZeroBytes, cells } = memory.picture
  return drawMemory(joinCells(cells, smallMap), 16, describeMemory(memory.pages, nonZeroBytes))
}
