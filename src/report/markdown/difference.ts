/** How the modules differ from the base, in a job summary and in a comment: a line of totals, and a row for each module that differs. */

import {
  describeCounts,
  describeTotals,
  kindMarks,
  listDifferenceColumns,
  nameBase,
} from '../model/comparison/describe-difference.ts'
import { compareWithBase, type Difference, type ModuleDifference } from '../model/comparison/difference.ts'
import { describeMore } from '../model/run.ts'
import type { Report } from '../report.ts'
import { escapeHtml } from '../text.ts'
import { renderCode } from './escape.ts'
import { type Fitted, nothing, renderFitting } from './fitting.ts'
import { renderHeadings, renderRow, renderText } from './rows.ts'

/** The share of the room that the section takes at most, so that the table of all modules has room, too. */
const share = 1 / 3

/** Bytes that are kept for the line that says what was left out. */
const noteRoom = 100

/** Nothing where there is no base. */
export function renderDifference(report: Report, room: number): Fitted {
  const difference = compareWithBase(report)
  if (!difference) return nothing
  const heading = `### Compared with ${renderBase(difference)}\n\n`
  return renderRows(difference, { heading, limit: room * share, showPath: renderCode })
}

/** `main` (1a2b3c4), as code. */
export function renderBase(difference: Difference): string {
  const { source, commit } = nameBase(difference)
  return `${renderCode(source)}${commit && ` (${renderCode(commit)})`}`
}

type RowsOptions = {
  readonly heading?: string
  /** Bytes of UTF-8. */
  readonly limit: number
  /** The most rows; unset, as many as there is room for. */
  readonly rows?: number
  /** Renders a path, which may be hostile. */
  readonly showPath: (path: string) => string
}

/** The sums, and a table with a row for each module that differs. Nothing where there is no room for the sums. */
export function renderRows(difference: Difference, options: RowsOptions): Fitted {
  const { heading = '', limit, rows, showPath } = options
  const { modules } = difference
  const sentences = [describeCounts(difference), ...describeTotals(difference)]
  const head = `${heading}${sentences.map(sentence => `${escapeHtml(sentence)}.`).join('<br>')}\n\n`
  if (Buffer.byteLength(head) + noteRoom > limit) return nothing
  const columns = listDifferenceColumns(modules)
  const render = (module: ModuleDifference) =>
    renderRow([renderName(module, showPath), ...columns.map(({ text }) => renderText(text(module)))])
  const table = renderFitting(
    `${head}${renderHeadings(columns)}`,
    modules.slice(0, rows),
    render,
    limit - noteRoom,
    '\n',
  )
  const missing = modules.length - table.count
  const note = missing > 0 ? `${describeMore(missing, 'module')} that differ, see \`report.json\`.\n\n` : ''
  return { text: `${table.count > 0 ? table.text : head}${note}`, count: table.count }
}

function renderName({ path, kind }: ModuleDifference, showPath: (path: string) => string): string {
  const mark = kindMarks[kind]
  return `${showPath(path)}${mark && ` **${renderText(mark)}**`}`
}
