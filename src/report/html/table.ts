/** The modules with an output as a table: one row each, their totals below. */

import { formatNumberOf } from '../format.ts'
import { type Column, listColumns } from '../model/columns.ts'
import { describeMemory, listMarks } from '../model/module.ts'
import { sharedFolderNote } from '../model/paths.ts'
import { cacheNote } from '../model/run.ts'
import type { MemoryReport } from '../module-report.ts'
import type { DoneModule, Report } from '../report.ts'
import { type Markup, markup } from './markup.ts'
import { detailedModules, idOf } from './module.ts'
import { drawMemory, joinCells } from './svg.ts'
import { renderMarks, renderPath } from './text.ts'

/** A table of at least this many modules has a filter. */
const leastFiltered = 8

/** Cells of the small map in a row. */
const smallMap = 48

/** A column with its heading. The first one of a group stands a little apart from the column before. */
type PlacedColumn = Column & { readonly heading: string; readonly isFirst: boolean }

const first = markup` class="first"`

export function renderTable(report: Report, done: readonly DoneModule[], shared: string): Markup | null {
  if (done.length === 0) return null
  const columns = placeColumns(done)
  const hasMaps = done.some(findMap)
  const filter =
    done.length >= leastFiltered &&
    markup`<label class="filter scripted">Filter <input type="search" placeholder="part of a path" autocomplete="off"></label>`
  return markup`<section aria-labelledby="modules"><div class="title"><h2 id="modules">Modules</h2>${filter}</div>
${shared !== '' && markup`<p class="note">${sharedFolderNote} ${renderPath(shared)}</p>`}
<div class="scroll" role="group" aria-labelledby="modules" tabindex="0"><table class="modules">
<thead><tr><td></td>${hasMaps && markup`<td></td>`}${renderGroups(columns)}</tr>
<tr><th scope="col" aria-sort="ascending"><button type="button">module</button></th>${hasMaps && markup`<th scope="col"${first}>memory</th>`}${columns.map(renderHeading)}</tr></thead>
<tbody>
${done.map((module, index) => renderRow(module, index, { columns, hasMaps, shared }))}</tbody>
${done.length > 1 && renderTotals(done, columns, hasMaps)}</table></div>
${report.cached > 0 && markup`<p class="note">${cacheNote}</p>`}</section>
`
}

/** In a group of the same name, both sides of a change are shown; elsewhere, the value after alone. */
function placeColumns(done: readonly DoneModule[]): readonly PlacedColumn[] {
  const columns = listColumns(done).filter(({ name, group, side }) => name === group || side !== 'before')
  return columns.map((column, index) => ({
    ...column,
    heading: column.name === column.group ? column.side : column.name,
    isFirst: column.group !== columns[index - 1]?.group,
  }))
}

function renderGroups(columns: readonly PlacedColumn[]): readonly Markup[] {
  const names = [...new Set(columns.map(({ group }) => group))]
  return names.map(name => {
    const span = columns.filter(({ group }) => group === name).length
    if (name === '') return markup`<td colspan="${span}"></td>`
    return markup`<th scope="colgroup" colspan="${span}"><span>${name}</span></th>`
  })
}

function renderHeading({ heading, isFirst }: PlacedColumn): Markup {
  return markup`<th scope="col"${isFirst && first}><button type="button">${heading}</button></th>`
}

type RowView = { readonly columns: readonly PlacedColumn[]; readonly hasMaps: boolean; readonly shared: string }

function renderRow(module: DoneModule, index: number, { columns, hasMaps, shared }: RowView): Markup {
  const path = renderPath(module.path, shared)
  const name = index < detailedModules ? markup`<a href="#${idOf(index)}">${path}</a>` : path
  const cells = columns.map(({ cell, isFirst }) => {
    const { value, text } = cell(module) ?? { value: 0, text: '' }
    const shown = text === '0' ? markup`<span class="zero">0</span>` : text
    return markup`<td${isFirst && first} data-value="${value}">${shown}</td>`
  })
  return markup`<tr><th scope="row">${name}${renderMarks(listMarks(module))}</th>${hasMaps && markup`<td${first}>${renderSmallMap(module)}</td>`}${cells}</tr>
`
}

/** The first memory that has a map. */
function findMap({ report }: DoneModule): MemoryReport | undefined {
  return report.memories.find(({ map }) => map && map.cells.length > 0)
}

function renderSmallMap(module: DoneModule): Markup | null {
  const memory = findMap(module)
  if (!memory) return null
  const { cells, label } = describeMemory(memory, 0)
  return drawMemory(joinCells(cells, smallMap), 16, label)
}

function renderTotals(done: readonly DoneModule[], columns: readonly PlacedColumn[], hasMaps: boolean): Markup {
  const cells = columns.map(({ total, isFirst }) => markup`<td${isFirst && first}>${total(done)?.text}</td>`)
  return markup`<tfoot><tr><th scope="row">${formatNumberOf(done.length, 'module')}</th>${hasMaps && markup`<td${first}></td>`}${cells}</tr></tfoot>
`
}
