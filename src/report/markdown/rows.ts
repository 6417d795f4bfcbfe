/** Rows of a table in Markdown. The first column is text, all others are figures. */

import { type Cell, listColumns } from '../model/columns.ts'
import type { DoneModule } from '../report.ts'
import { escapeHtml } from '../text.ts'

export function renderRow(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |\n`
}

/** The rows above those of modules. */
export function renderHeadings(columns: readonly { readonly name: string }[]): string {
  return `${renderRow(['module', ...columns.map(({ name }) => name)])}|:--|${columns.map(() => '--:|').join('')}\n`
}

/** No spaces that a table could wrap at: a number stays on one line with its unit. */
export function renderText(text: string): string {
  return escapeHtml(text).replaceAll(' ', '\u00a0')
}

/** Both sides of a change stand in one cell. */
export type MergedColumn = {
  readonly name: string
  readonly cell: (module: DoneModule) => string
  readonly total: (done: readonly DoneModule[]) => string
}

/** The columns that say something of at least one module. */
export function mergeColumns(done: readonly DoneModule[]): readonly MergedColumn[] {
  const all = listColumns(done)
  return [...new Set(all.map(({ name }) => name))].map(name => {
    const sides = all.filter(column => column.name === name)
    return {
      name,
      cell: module => renderCells(sides.map(({ cell }) => cell(module))),
      total: done => renderCells(sides.map(({ total }) => total(done))),
    }
  })
}

function renderCells(cells: readonly (Cell | undefined)[]): string {
  return renderText(cells.flatMap(cell => (cell ? [cell.text] : [])).join(' → '))
}
