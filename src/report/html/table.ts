/** The modules with an output as a table: one row each, their totals below. */

import { formatNumberOf } from '../format.ts'
import type { DoneModule, Report } from '../report.ts'
import { renderChips } from './chips.ts'
import { type Column, type Group, listGroups } from './columns.ts'
import { type Markup, markup } from './markup.ts'
import { renderPath } from './text.ts'

/** A filter is offered from so many modules on. */
const leastFiltered = 8

/** Columns of a group stand a little apart from those before. */
type PlacedColumn = Column & { readonly isFirst: boolean }

const first = markup` class="first"`

/** `linkTo` gives the address of a module's details, where it has some. */
export function renderTable(
  report: Report,
  done: readonly DoneModule[],
  linkTo: (index: number) => string | undefined,
): Markup | null {
  if (done.length === 0) return null
  const groups = listGroups(report, done)
  const columns = groups.flatMap(({ columns }) => columns.map((column, index) => ({ ...column, isFirst: index === 0 })))
  const filter =
    done.length >= leastFiltered &&
    markup`<label class="filter scripted">Filter <input type="search" placeholder="part of a path" autocomplete="off"></label>`
  return markup`<section aria-labelledby="modules"><div class="title"><h2 id="modules">Modules</h2>${filter}</div>
<div class="scroll" role="region" aria-labelledby="modules" tabindex="0"><table class="modules">
<thead><tr><td></td>${groups.map(renderGroup)}</tr>
<tr><th scope="col" aria-sort="ascending"><button type="button">module</button></th>${columns.map(renderHeading)}</tr></thead>
<tbody>
${done.map((module, index) => renderRow(module, columns, linkTo(index)))}</tbody>
${done.length > 1 && renderTotals(done, columns)}</table></div>
${report.cached > 0 && markup`<p class="note">Times of modules from the cache are those of the run that initialized them.</p>`}</section>
`
}

function renderGroup({ heading, columns }: Group): Markup {
  if (heading === '') return markup`<td colspan="${columns.length}"></td>`
  return markup`<th scope="colgroup" colspan="${columns.length}"><span>${heading}</span></th>`
}

function renderHeading({ heading, value, isFirst }: PlacedColumn): Markup {
  return markup`<th scope="col"${isFirst && first}>${value ? markup`<button type="button">${heading}</button>` : heading}</th>`
}

function renderRow(module: DoneModule, columns: readonly PlacedColumn[], link: string | undefined): Markup {
  const path = renderPath(module.path)
  const cells = columns.map(
    ({ cell, value, isFirst }) =>
      markup`<td${isFirst && first}${value && markup` data-value="${value(module)}"`}>${cell(module)}</td>`,
  )
  return markup`<tr><th scope="row">${link ? markup`<a href="${link}">${path}</a>` : path}${renderChips(module)}</th>${cells}</tr>
`
}

function renderTotals(done: readonly DoneModule[], columns: readonly PlacedColumn[]): Markup {
  const cells = columns.map(({ total = '', isFirst }) => markup`<td${isFirst && first}>${total}</td>`)
  return markup`<tfoot><tr><th scope="row">${formatNumberOf(done.length, 'module')}</th>${cells}</tr></tfoot>
`
}
