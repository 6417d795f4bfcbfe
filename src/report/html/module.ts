/** What the page unfolds of a module: sizes, start-up, stages, memories, what was observed, warnings. */

import { type Change, listObserved, listStages, type MemoryReport, pageSize } from '../facts.ts'
import {
  formatAddress,
  formatBytes,
  formatCount,
  formatFactor,
  formatGrowth,
  formatNumberOf,
  formatShare,
  formatTime,
} from '../format.ts'
import type { DoneModule } from '../report.ts'
import { showControls } from '../text.ts'
import { renderChips } from './chips.ts'
import { renderPrinted } from './failures.ts'
import { type Markup, markup, type Part } from './markup.ts'
import { describeMemory, drawChange, drawMemory, drawStack } from './pictures.ts'
import { renderPath, renderSentence } from './text.ts'

/** Memories that are drawn; a module has rarely more than one. */
const shownMemories = 16

/** `id` stands inside of what is folded: a link to it unfolds the module. */
export function renderModule(module: DoneModule, id: string, isOpen: boolean): Markup {
  const { path, warnings, report } = module
  return markup`<details class="module"${isOpen && markup` open`}><summary><h3>${renderPath(path)}</h3>${renderChips(module)}</summary>
<div class="body" id="${id}">${renderWarnings(warnings)}
<div class="pair">${renderSizes(module)}${report.startUp && renderStartUp(report.startUp)}</div>
${renderStages(report.times)}
${report.memories.slice(0, shownMemories).map((memory, index) => renderMemory(memory, index))}${renderMoreMemories(report.memories.length)}
${renderObserved(report.observed)}
${renderFacts(module)}${renderPrinted(module.log)}</div></details>
`
}

function renderFigure(heading: string, note: Part, content: Part): Markup {
  return markup`<section class="figure"><h4>${heading}</h4>${note && markup`<p class="lead">${note}</p>`}${content}</section>`
}

function renderWarnings(warnings: readonly string[]): Markup | null {
  if (warnings.length === 0) return null
  return markup`<ul class="warnings" aria-label="Warnings">${warnings.map(text => markup`<li>${renderSentence(text)}</li>`)}</ul>`
}

/** What the two bars of a change are. */
const key = markup`<span class="key before">before</span> <span class="key after">after</span>`

function renderSizes({ report, compressed }: DoneModule): Markup {
  const raw = { name: 'raw', before: report.bytesBefore, after: report.bytesAfter }
  const sizes = [raw, ...compressed.map(({ format, ...size }) => ({ name: format, ...size }))]
  const largest = Math.max(...sizes.flatMap(({ before, after }) => [before, after]))
  const rows = sizes.map(({ name, ...size }) =>
    renderChange(name, size, largest, formatBytes, formatGrowth(size.before, size.after)),
  )
  return renderFigure('Size', key, markup`<div class="changes">${rows}</div>`)
}

function renderStartUp(startUp: Change): Markup {
  const { before, after } = startUp
  const factor = formatFactor(before, after)
  const row = renderChange('', startUp, Math.max(before, after), formatTime, factor && `${factor} as fast`)
  const note = markup`<p class="note">Instantiated and initialized before; instantiated alone after.</p>`
  return renderFigure('Start-up', key, markup`<div class="changes unnamed">${row}</div>${note}`)
}

function renderChange(
  name: string,
  change: Change,
  largest: number,
  format: (value: number) => string,
  result: string,
): Markup {
  const [before, after] = [format(change.before), format(change.after)]
  const picture = drawChange(change, largest, `${name} ${before} before, ${after} after`.trim())
  return markup`${name !== '' && markup`<span class="name">${name}</span>`}${picture}<span class="values"><span>${before}</span><b>${after}</b></span><span class="result">${result}</span>`
}

function renderStages(times: DoneModule['report']['times']): Markup {
  const { stages, other } = listStages(times)
  const parts = [...stages, { name: 'other', time: other }]
  const items = [...parts, { name: 'total', time: times.total }].map(
    ({ name, time }) => markup`<div><dt class="${name}">${name}</dt><dd>${formatTime(time)}</dd></div>`,
  )
  const told = parts.map(({ name, time }) => `${name} ${formatTime(time)}`).join(', ')
  const label = `Time of each stage, ${formatTime(times.total)} in all: ${told}`
  return renderFigure('Stages', null, markup`${drawStack(parts, label)}<dl class="stages">${items}</dl>`)
}

function renderMemory({ pages, dataBytes, segments, copyOnWrite, picture }: MemoryReport, index: number): Markup {
  const size = pages * pageSize
  const facts = [
    `${formatBytes(size)} in ${formatNumberOf(pages, 'page')}`,
    ...(picture ? [`${formatBytes(picture.nonZeroBytes)} non-zero (${formatShare(picture.nonZeroBytes, size)})`] : []),
    `${formatBytes(dataBytes)} in ${formatNumberOf(segments, 'segment')}`,
    copyOnWrite ? 'Wasmtime can map it copy-on-write' : 'Wasmtime cannot map it copy-on-write',
  ]
  const map =
    picture && picture.cells.length > 0
      ? markup`${drawMemory(picture.cells, 40, describeMemory(pages, picture.nonZeroBytes))}${renderAxis(size)}`
      : null
  return renderFigure(`Memory ${formatCount(index)}`, facts.join(' · '), map)
}

/** Addresses below a map, at every quarter of it. */
function renderAxis(size: number): Markup {
  const addresses = [0, 0.25, 0.5, 0.75, 1].map(part => formatAddress(Math.round(part * size), size))
  return markup`<div class="axis" aria-hidden="true">${addresses.map(address => markup`<span>${address}</span>`)}</div>`
}

function renderMoreMemories(count: number): Markup | null {
  if (count <= shownMemories) return null
  return markup`<p class="note">+${formatNumberOf(count - shownMemories, 'more memory', 'more memories')}, see <code>report.json</code></p>`
}

function renderObserved(observed: DoneModule['report']['observed']): Markup | null {
  const seen = listObserved(observed)
  if (seen.length === 0) return null
  const chips = seen.map(({ what, count }) => markup`<li class="chip">${what} <b>${formatCount(count)}×</b></li>`)
  const lead = 'What the initialization looked at is baked into the snapshot.'
  return renderFigure('Observed', lead, markup`<ul class="chips">${chips}</ul>`)
}

function renderFacts({ output, sha256, report }: DoneModule): Markup {
  const written = [
    formatNumberOf(report.segments, 'segment'),
    ...(report.globals > 0 ? [formatNumberOf(report.globals, 'global')] : []),
    ...(report.tables > 0 ? [formatNumberOf(report.tables, 'table')] : []),
  ]
  const facts: readonly (readonly [string, Part])[] = [
    ['output', renderPath(output)],
    ['SHA-256', markup`<code>${sha256}</code>`],
    ['init function', markup`<code>${showControls(report.initFunction)}</code>`],
    ['written', written.join(', ')],
  ]
  return markup`<dl class="facts">${facts.map(([name, value]) => markup`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`
}
