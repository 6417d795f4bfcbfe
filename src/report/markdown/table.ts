/** The modules with an output, in a job summary: a row for each, as many as there is room for, and their totals. */

import { formatNumberOf } from '../format.ts'
import { findSharedFolder, sharedFolderNote } from '../model/paths.ts'
import { cacheNote } from '../model/run.ts'
import type { DoneModule, Report } from '../report.ts'
import { renderCode } from './escape.ts'
import { type Fitted, renderFitting } from './fitting.ts'
import { type MergedColumn, mergeColumns, renderHeadings, renderRow } from './rows.ts'

export function renderTable(report: Report, done: readonly DoneModule[], limit: number): Fitted {
  const columns = mergeColumns(done)
  const totals = done.length > 1 ? renderTotals(done, columns) : ''
  const legend = report.cached > 0 ? `\n↺ ${cacheNote}\n` : ''
  const shared = findSharedFolder(done)
  const folder = shared === '' ? '' : `${sharedFolderNote} ${renderCode(shared)}:\n\n`
  const render = (module: DoneModule) => renderModule(module, columns, shared)
  return renderFitting(
    `### Modules\n\n${folder}${renderHeadings(columns)}`,
    done,
    render,
    limit,
    `${totals}${legend}\n`,
  )
}

function renderModule(module: DoneModule, columns: readonly MergedColumn[], shared: string): string {
  const mark = module.status === 'cached' ? '↺' : '✓'
  const cells = columns.map(({ cell }) => cell(module))
  return renderRow([`${mark}&nbsp;${renderCode(module.path.slice(shared.length))}`, ...cells])
}

function renderTotals(done: readonly DoneModule[], columns: readonly MergedColumn[]): string {
  const totals = columns.map(({ total }) => total(done))
  return renderRow([formatNumberOf(done.length, 'module'), ...totals].map(total => total && `**${total}**`))
}
