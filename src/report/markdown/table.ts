/** The modules with an output, in a job summary: a row for each, as many as there is room for, and their totals. */

import { formatNumberOf } from '../format.ts'
import { type Cell, type Column, listColumns } from '../model/columns.ts'
import { findSharedFolder, sharedFolderNote } from '../model/paths.ts'
import { cacheNote } from '../model/run.ts'
import type { DoneModule, Report } from '../report.ts'
import { escapeHtml } from '../text.ts'
import { renderCode } from './escape.ts'
import { type Fitted, renderFitting } from './fitting.ts'

/** Both sides of a change stand in one cell. */
type MergedColumn = readonly Column[]

export function renderTable(report: Report, done: readonly DoneModule[], limit: number): Fitted {
  const all = listColumns(done)
  const names = [...new Set(all.map(({ name }) => name))]
  const columns = names.map(name => all.filter(column => column.name === name))
  const headings = renderRow(['module', ...names])
  const alignments = `|:--|${names.map(() => '--:|').join('')}\n`
  const totals = done.length > 1 ? renderTotals(done, columns) : ''
  const legend = report.cached > 0 ? `\n↺ ${cacheNote}\n` : ''
  const shared = findSharedFolder(done)
  const folder = shared === '' ? '' : `${sharedFolderNote} ${renderCode(shared)}:\n\n`
  const render = (module: DoneModule) => renderModule(module, columns, shared)
  return renderFitting(`### Modules\n\n${folder}${headings}${alignments}`, done, render, limit, `${totals}${legend}\n`)
}

function renderModule(module: DoneModule, columns: readonly MergedColumn[], shared: string): string {
  const mark = module.status === 'cached' ? '↺' : '✓'
  const cells = columns.map(sides => renderCells(sides.map(({ cell }) => cell(module))))
  return renderRow([`${mark}&nbsp;${renderCode(module.path.slice(shared.length))}`, ...cells])
}

function renderTotals(done: readonly DoneModule[], columns: readonly MergedColumn[]): string {
  const totals = columns.map(sides => renderCells(sides.map(({ total }) => total(done))))
  return renderRow([formatNumberOf(done.length, 'module'), ...totals].map(total => total && `**${total}**`))
}

function renderRow(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |\n`
}

/** No spaces that a table could wrap at: a number stays on one line with its unit. */
function renderCells(cells: readonly (Cell | undefined)[]): string {
  const texts = cells.flatMap(cell => (cell ? [cell.text] : []))
  return escapeHtml(texts.join(' → ')).replaceAll(' ', '\u00a0')
}
