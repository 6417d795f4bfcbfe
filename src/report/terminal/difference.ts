/** How the modules differ from the base, in a few lines for a terminal. */

import measureWidth from 'fast-string-width'
import {
  describeCounts,
  describeTotals,
  kindMarks,
  listDifferenceColumns,
  nameBase,
} from '../model/comparison/describe-difference.ts'
import { compareWithBase, type ModuleDifference } from '../model/comparison/difference.ts'
import { describeMore } from '../model/run.ts'
import type { Report } from '../report.ts'
import { wrapWords } from '../text.ts'
import { padTo, shortenMiddle, widthOfAll } from '../width.ts'
import { type Style, showPlain } from './style.ts'
import { gap, sumWidths } from './table.ts'

/** Modules that are named. */
const rows = 20

/** A path keeps at least this width; columns are left out before a path gets less. */
const leastPath = 20
const indent = '  '

/** The largest columns of the table of differences, which fit beside a path. */
const shown: ReadonlySet<string> = new Set(['Δ', 'Δ gzip', 'Δ brotli', 'start-up'])

/** Nothing where there is no base. */
export function renderDifference(report: Report, width: number, style: Style): readonly string[] {
  const difference = compareWithBase(report)
  if (!difference) return []
  const { source, commit } = nameBase(difference)
  const name = `${showPlain(source)}${commit && ` (${commit})`}`
  const named = difference.modules.slice(0, rows)
  const missing = difference.modules.length - named.length
  const wrap = (text: string) => wrapWords(text, width - indent.length, measureWidth)
  const [heading = '', ...rest] = wrap(`Compared with ${name}: ${describeCounts(difference)}`)
  return [
    style('bold', heading),
    ...[...rest, ...describeTotals(difference).flatMap(wrap)].map(line => `${indent}${line}`),
    ...renderRows(named, width, style),
    ...(missing > 0 ? [`${indent}${describeMore(missing, 'module')} that differ`] : []),
  ]
}

function renderRows(modules: readonly ModuleDifference[], width: number, style: Style): readonly string[] {
  const columns = listDifferenceColumns(modules).filter(({ name }) => shown.has(name))
  const paths = modules.map(({ path }) => showPlain(path))
  const longest = widthOfAll(paths)
  const all = [
    { texts: modules.map(({ kind }) => kindMarks[kind]), side: 'end' as const },
    ...columns.map(({ name, text }) => ({
      texts: modules.map(module => title(name, text(module))),
      side: 'start' as const,
    })),
  ].map(column => ({ ...column, width: widthOfAll(column.texts) }))
  const fitting = fitColumns(
    all.filter(({ width }) => width > 0),
    width - indent.length - Math.min(leastPath, longest),
  )
  const pathWidth = Math.min(longest, Math.max(leastPath, width - indent.length - sumWidths(fitting)))
  return paths.map((path, row) => {
    const cells = fitting.map(({ texts, width, side }) => padTo(texts[row] ?? '', width, side))
    const line = [padTo(shortenMiddle(path, pathWidth), pathWidth, 'end'), ...cells].join(gap).trimEnd()
    return `${indent}${modules[row]?.kind === 'failed' ? style('red', line) : line}`
  })
}

/** The first columns, as many as there is room for; at least two, the mark and the growth. */
function fitColumns<Column extends { readonly width: number }>(
  columns: readonly Column[],
  room: number,
): readonly Column[] {
  return columns.length <= 2 || sumWidths(columns) <= room ? columns : fitColumns(columns.slice(0, -1), room)
}

/** There is no heading: a text says which compression it is of. */
function title(name: string, text: string): string {
  return text === '' || name === 'Δ' ? text : `${name.replace('Δ ', '')} ${text}`
}
