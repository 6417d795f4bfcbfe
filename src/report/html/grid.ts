/** A small table on the page, which scrolls where it is wider than the page. */

import type { Grid, GridRow } from '../model/grid.ts'
import { type Markup, markup } from './markup.ts'

/** A page has thousands of these cells, so each is one element with hardly an attribute. */
export function renderGrid(grid: Grid): Markup {
  const { heading, columns, rows, total, more } = grid
  const headings = columns.map(({ name, kind }) => markup`<th${kind === 'code' && code}>${name}</th>`)
  const sums = total?.map((sum, index) => (index === 0 ? markup`<th>${sum}</th>` : markup`<td>${sum}</td>`))
  return markup`<div class="grid"><div class="scroll" role="group" aria-label="${heading}" tabindex="0"><table><caption>${heading}</caption>
<thead><tr>${headings}</tr></thead>
<tbody>
${rows.map(row => renderRow(row, grid))}</tbody>
${sums && markup`<tfoot><tr>${sums}</tr></tfoot>`}</table></div>${more !== '' && markup`<p class="note">${more}, see <code>report.json</code></p>`}</div>
`
}

/** The page's script shows the place of a row on the map. */
function renderRow({ cells, place }: GridRow, { columns }: Grid): Markup {
  const shown = cells.map((text, index) => {
    if (index === 0) return markup`<th>${text}</th>`
    if (columns[index]?.kind === 'code') return markup`<td${code}>${text}</td>`
    return text === '0 B' ? markup`<td class="zero">0</td>` : markup`<td>${text}</td>`
  })
  return markup`<tr${place && markup`${place.kind && markup` class="is-${place.kind}"`} data-span="${place.start} ${place.end}"`}>${shown}</tr>
`
}

const code = markup` class="code"`
