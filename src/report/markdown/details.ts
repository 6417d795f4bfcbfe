/** What a job summary unfolds of a module: a map of each memory, the stages, what was observed, warnings. */

import { listObserved, listStages, type MemoryReport, pageSize } from '../facts.ts'
import { formatAddress, formatBytes, formatCount, formatNumberOf, formatTime } from '../format.ts'
import type { DoneModule } from '../report.ts'
import { escapeHtml } from '../text.ts'
import { drawBar, drawMap, mapLegend } from '../unicode.ts'
import { renderCode, renderSentence } from './escape.ts'
import { type Fitted, takeFitting } from './fitting.ts'

/** Cells in a row of a map. */
const mapColumns = 64
/** Columns of the longest bar. */
const barColumns = 24

/** What one module may take of the room of all. */
const limits = { memories: 8, warnings: 10, warning: 500 } as const

export function renderDetails(done: readonly DoneModule[], limit: number): Fitted {
  return takeFitting(`### Details\n\nMaps: ${mapLegend}.\n\n`, renderAll(done), limit)
}

function* renderAll(done: readonly DoneModule[]): Iterable<string> {
  for (const module of done) yield renderModule(module, done.length === 1)
}

/** One HTML block: no line of it is empty. */
function renderModule(module: DoneModule, isOpen: boolean): string {
  const { path, output, report, warnings } = module
  const notes = [
    module.status === 'cached' ? 'from the cache' : '',
    warnings.length > 0 ? formatNumberOf(warnings.length, 'warning') : '',
  ].filter(note => note !== '')
  return `${[
    `<details${isOpen ? ' open' : ''}><summary>${[renderCode(path), ...notes].join(' · ')}</summary>`,
    ...renderWarnings(warnings),
    `<p>Written to ${renderCode(output)}, initialized by ${renderCode(report.initFunction)}</p>`,
    ...report.memories.slice(0, limits.memories).flatMap(renderMemory),
    ...renderMore(report.memories.length - limits.memories, 'memory', 'memories'),
    ...renderStages(report.times),
    ...renderObserved(report.observed),
    '</details>',
  ].join('\n')}\n\n`
}

function renderWarnings(warnings: readonly string[]): string[] {
  if (warnings.length === 0) return []
  const items = warnings.slice(0, limits.warnings).map(text => `<li>${renderSentence(text, limits.warning)}</li>`)
  return ['<p>Warnings:</p>', `<ul>${items.join('')}</ul>`, ...renderMore(warnings.length - limits.warnings, 'warning')]
}

function renderMore(count: number, singular: string, plural?: string): string[] {
  return count > 0 ? [`<p>+${formatNumberOf(count, `more ${singular}`, plural && `more ${plural}`)}</p>`] : []
}

function renderMemory({ pages, dataBytes, segments, copyOnWrite, picture }: MemoryReport, index: number): string[] {
  const size = pages * pageSize
  const facts = [
    `${formatBytes(size)} (${formatNumberOf(pages, 'page')})`,
    ...(picture ? [`${formatBytes(picture.nonZeroBytes)} non-zero`] : []),
    `${formatBytes(dataBytes)} in ${formatNumberOf(segments, 'segment')}`,
    copyOnWrite ? 'Wasmtime can map it copy-on-write' : 'Wasmtime cannot map it copy-on-write',
  ]
  const lines = [`<p>Memory ${formatCount(index)}: ${facts.join(', ')}</p>`]
  if (!picture || picture.cells.length === 0) return lines
  const cell = size / picture.cells.length
  const rows = drawMap(picture.cells, mapColumns).map(
    (row, index) => `${formatAddress(Math.floor(index * mapColumns * cell), size)}  ${row}`,
  )
  return [...lines, `<pre>\n${rows.join('\n')}\neach character stands for ${formatBytes(cell)}\n</pre>`]
}

function renderStages(times: DoneModule['report']['times']): string[] {
  const { stages, other } = listStages(times)
  const largest = Math.max(...stages.map(({ time }) => time))
  const rows = [
    ...stages.map(({ name, time }) => ({ name, time, bar: drawBar(time, largest, barColumns) })),
    { name: 'other', time: other, bar: '' },
    { name: 'total', time: times.total, bar: '' },
  ]
  const lines = rows.map(({ name, time, bar }) =>
    `${name.padEnd(12)}${escapeHtml(formatTime(time).padStart(10))}  ${bar}`.trimEnd(),
  )
  return ['<p>Time of each stage:</p>', `<pre>\n${lines.join('\n')}\n</pre>`]
}

function renderObserved(observed: DoneModule['report']['observed']): string[] {
  const seen = listObserved(observed).map(({ what, count }) => `${what} ${formatCount(count)}×`)
  return seen.length === 0 ? [] : [`<p>Observed, and so baked into the snapshot: ${seen.join(', ')}</p>`]
}
