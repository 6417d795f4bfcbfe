/** The modules with an output as aligned columns, no wider than the terminal. */

import { formatNumberOf } from '../format.ts'
import { type Column, listColumns } from '../model/columns.ts'
import { findSharedFolder, sharedFolderNote } from '../model/paths.ts'
import type { DoneModule } from '../report.ts'
import { padTo, shortenMiddle, widthOfAll } from '../width.ts'
import { type Style, showPlain } from './style.ts'

/** A path keeps at least this width; columns of the table are left out before a path gets less. */
const leastPath = 24

/** Between columns. */
export const gap = '  '

/** A column from top to bottom: the heading, a text for each module, the total. */
type DrawnColumn = { readonly texts: readonly string[]; readonly width: number; readonly rank: number }

export function renderTable(done: readonly DoneModule[], width: number, style: Style): readonly string[] {
  const total = done.length > 1 ? [formatNumberOf(done.length, 'module')] : []
  const shared = findSharedFolder(done)
  const paths = ['module', ...done.map(({ path }) => showPlain(path.slice(shared.length))), ...total]
  const longest = widthOfAll(paths)
  const drawn = listColumns(done).map(column => drawColumn(column, done))
  const columns = chooseColumns(drawn, width - 2 - Math.min(leastPath, longest))
  const pathWidth = Math.min(longest, Math.max(leastPath, width - 2 - sumWidths(columns)))
  const rows = paths.map((path, row) => {
    const cells = columns.map(({ texts, width }) => padTo(texts[row] ?? '', width, 'start'))
    const line = [padTo(shortenMiddle(path, pathWidth), pathWidth, 'end'), ...cells].join(gap).trimEnd()
    const module = done[row - 1]
    return module ? `${renderMark(module, style)} ${line}` : `  ${style('bold', line)}`
  })
  return [...renderShared(shared, width), ...rows]
}

function renderShared(shared: string, width: number): readonly string[] {
  if (shared === '') return []
  const room = width - 3 - sharedFolderNote.length
  return [`  ${sharedFolderNote} ${shortenMiddle(showPlain(shared), Math.max(leastPath, room))}`]
}

function renderMark({ status }: DoneModule, style: Style): string {
  return status === 'cached' ? style('dim', '↺') : style('green', '✓')
}

function drawColumn({ name, side, rank, cell, total }: Column, done: readonly DoneModule[]): DrawnColumn {
  const cells = [...done.map(cell), total(done)]
  const texts = [side === 'after' ? side : name, ...cells.map(cell => cell?.text ?? '')]
  return { texts, width: widthOfAll(texts), rank }
}

/** Leaves out columns, those with the highest rank first, until there is room for the others. */
function chooseColumns(columns: readonly DrawnColumn[], room: number): readonly DrawnColumn[] {
  if (columns.length === 0 || sumWidths(columns) <= room) return columns
  const last = Math.max(...columns.map(({ rank }) => rank))
  const others = columns.filter(({ rank }) => rank !== last)
  return chooseColumns(others, room)
}

/** The width of columns, with the gap before each. */
export function sumWidths(columns: readonly { readonly width: number }[]): number {
  return columns.reduce((sum, { width }) => sum + gap.length + width, 0)
}
