/** The details of modules in a job summary: warnings, a map of each memory, stages, observations. */

import { formatAddress, formatBytes, formatTime } from '../format.ts'
import { describeCompressed } from '../model/compression.ts'
import type { Grid } from '../model/grid.ts'
import { describeFinding, describeMemory, listMarks, listObserved, listStages } from '../model/module.ts'
import { findSharedFolder } from '../model/paths.ts'
import { tabulateRanges, tabulateRegions } from '../model/regions.ts'
import { describeMore } from '../model/run.ts'
import { compareStartUp, describeSamples } from '../model/start-up.ts'
import { describeDropped, describeStack, tabulateGlobals, tabulateTables } from '../model/state.ts'
import { findVerdict } from '../model/verdict.ts'
import type { Finding, MemoryReport, ModuleReport, Observed, StageTimes } from '../module-report.ts'
import type { DoneModule } from '../report.ts'
import { escapeHtml, showSentence } from '../text.ts'
import { renderCode, renderSentence } from './escape.ts'
import { type Fitted, nothing, renderFitting } from './fitting.ts'
import { renderGrid } from './grid.ts'
import { drawBar, drawMap, mapLegend } from './unicode.ts'

/** Cells in a row of a map. */
const mapColumns = 64
/** Columns of the longest bar. */
const barColumns = 24

/** What is shown of one module, so that it leaves room for others; `warning` is the characters of each warning. */
const limits = { memories: 8, warnings: 10, warning: 500, regions: 16, items: 16 } as const

/** Where not all modules fit with their tables, all are shown without them. */
export function renderDetails(done: readonly DoneModule[], limit: number): Fitted {
  const isOpen = done.length === 1
  const shared = findSharedFolder(done)
  let fitted = nothing
  for (const hasTables of [true, false]) {
    const render = (module: DoneModule) => renderModule(module, { isOpen, hasTables, shared })
    fitted = renderFitting(`### Details\n\nMaps: ${mapLegend}.\n\n`, done, render, limit)
    if (fitted.count === done.length) break
  }
  return fitted
}

type ModuleView = {
  readonly isOpen: boolean
  /** Whether to show regions, ranges, globals and tables. */
  readonly hasTables: boolean
  /** The folders that all paths share, which are said elsewhere. */
  readonly shared: string
}

/** One HTML block. An empty line would end the block, so there is none. */
function renderModule(module: DoneModule, { isOpen, hasTables, shared }: ModuleView): string {
  const { path, output, report, warnings } = module
  const summary = [renderCode(path.slice(shared.length)), ...listMarks(module).map(({ text }) => text)].join(' · ')
  return `${[
    `<details${isOpen ? ' open' : ''}><summary>${summary}</summary>`,
    ...renderWarnings(warnings),
    `<p>Written to ${renderCode(output)}, initialized by ${renderCode(report.initFunction)}</p>`,
    ...renderCompression(module),
    ...renderStartUp(module),
    ...renderTakenOut(report),
    ...report.memories
      .slice(0, limits.memories)
      .flatMap((memory, index) => renderMemory(memory, index, hasTables ? listGrids(module, index, memory) : [])),
    ...renderMore(report.memories.length - limits.memories, 'memory', 'memories'),
    ...(hasTables ? [tabulateGlobals(report, limits.items), tabulateTables(report, limits.items)] : []).flatMap(
      renderIfKnown,
    ),
    ...renderStages(report.times),
    ...renderObserved(report.observed),
    '</details>',
  ].join('\n')}\n\n`
}

function renderWarnings(warnings: readonly Finding[]): readonly string[] {
  if (warnings.length === 0) return []
  const shown = warnings
    .slice(0, limits.warnings)
    .map(warning => renderSentence(showSentence(describeFinding(warning), limits.warning)))
  const items = shown.map(warning => `<li>${warning}</li>`).join('')
  return ['<p>Warnings:</p>', `<ul>${items}</ul>`, ...renderMore(warnings.length - limits.warnings, 'warning')]
}

function renderCompression(module: DoneModule): readonly string[] {
  const text = describeCompressed(module)
  return text === '' ? [] : [`<p>Compressed sizes: ${text}</p>`]
}

function renderStartUp(module: DoneModule): readonly string[] {
  const { startUp } = module.report
  if (!startUp) return []
  const { texts, result } = compareStartUp('', startUp)
  const times = `${texts.before} → ${texts.after}${result && `, ${result}`} (${describeSamples(module, startUp)})`
  return [`<p>Start-up: ${escapeHtml(`${times}; ${findVerdict(module)?.text}`)}</p>`]
}

function renderMore(count: number, singular: string, plural?: string): readonly string[] {
  return count > 0 ? [`<p>${describeMore(count, singular, plural)}</p>`] : []
}

function renderTakenOut(report: ModuleReport): readonly string[] {
  const dropped = describeDropped(report)
  const stack = describeStack(report)
  return [
    ...(dropped === '' ? [] : [`<p>Dropped: ${renderSentence(dropped)}</p>`]),
    ...(stack === '' ? [] : [`<p>Cleared of the stack: ${stack}</p>`]),
  ]
}

function listGrids(module: DoneModule, index: number, memory: MemoryReport): readonly (Grid | undefined)[] {
  return [tabulateRegions(module, index, limits.regions), tabulateRanges(memory)]
}

function renderMemory(memory: MemoryReport, index: number, grids: readonly (Grid | undefined)[]): readonly string[] {
  const { heading, facts, size, cells } = describeMemory(memory, index)
  const text = `<p>${heading}: ${escapeHtml(facts.join(', '))}</p>`
  return [text, ...renderMap(cells, size), ...grids.flatMap(renderIfKnown)]
}

function renderIfKnown(grid: Grid | undefined): readonly string[] {
  return grid ? renderGrid(grid) : []
}

function renderMap(cells: readonly number[], size: number): readonly string[] {
  if (cells.length === 0) return []
  const cell = size / cells.length
  const rows = drawMap(cells, mapColumns).map(
    (row, index) => `${formatAddress(Math.floor(index * mapColumns * cell), size)}  ${row}`,
  )
  return [`<pre>\n${rows.join('\n')}\neach character stands for ${formatBytes(cell)}\n</pre>`]
}

function renderStages(times: StageTimes): readonly string[] {
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

function renderObserved(observed: Observed): readonly string[] {
  const seen = listObserved(observed).map(({ what, times }) => `${what} ${times}`)
  return seen.length === 0 ? [] : [`<p>Observed, and so baked into the snapshot: ${seen.join(', ')}</p>`]
}
