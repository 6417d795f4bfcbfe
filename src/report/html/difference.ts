/** How the modules differ from the base, on the page: the sums, and a row for each module that differs. */

import {
  describeCounts,
  describeTotals,
  kindMarks,
  listDifferenceColumns,
  nameBase,
} from '../model/comparison/describe-difference.ts'
import { compareWithBase, type Difference, type ModuleDifference } from '../model/comparison/difference.ts'
import type { Report } from '../report.ts'
import { type Markup, markup } from './markup.ts'
import { renderMarks, renderMore, renderPath } from './text.ts'

/** Rows of the table. */
const rowLimit = 2000

/** Null where there is no base. */
export function renderDifference(report: Report): Markup | null {
  const difference = compareWithBase(report)
  if (!difference) return null
  const { modules } = difference
  const { source, commit } = nameBase(difference)
  const sums = describeTotals(difference).map(
    text => markup`<p class="note">${text}</p>
`,
  )
  return markup`<section aria-labelledby="difference"><h2 id="difference">Compared with <code>${source}</code>${commit !== '' && markup` (<code>${commit}</code>)`}</h2>
<p class="note">${describeCounts(difference)}</p>
${sums}${modules.length > 0 && renderTable(difference)}${renderMore(modules.length - rowLimit, 'module that differs', 'modules that differ')}</section>
`
}

function renderTable({ modules }: Difference): Markup {
  const columns = listDifferenceColumns(modules)
  const render = (
    module: ModuleDifference,
  ) => markup`<tr><th scope="row">${renderPath(module.path)}${renderKind(module)}</th>${columns.map(({ text }) => renderCell(text(module)))}</tr>
`
  return markup`<div class="scroll" role="region" aria-labelledby="difference" tabindex="0"><table>
<thead><tr><th scope="col">module</th>${columns.map(({ name }) => markup`<th scope="col">${name}</th>`)}</tr></thead>
<tbody>
${modules.slice(0, rowLimit).map(render)}</tbody>
</table></div>
`
}

function renderCell(text: string): Markup {
  return markup`<td>${text === '±0' ? markup`<span class="zero">±0</span>` : text}</td>`
}

function renderKind({ kind }: ModuleDifference): Markup | null {
  const mark = kindMarks[kind]
  return mark === '' ? null : renderMarks([{ text: mark, isWarning: kind === 'failed' }])
}
