/** The details of one module on the page: warnings, sizes, start-up, stages, memories, observations. */

import { formatTime } from '../format.ts'
import type { Comparison } from '../model/changes.ts'
import { describeCompressed } from '../model/compression.ts'
import { describePrinted } from '../model/failure.ts'
import { describeFinding, describeWritten, listMarks, listObserved, listSizes, listStages } from '../model/module.ts'
import { compareStartUp, describeSamples } from '../model/start-up.ts'
import { describeDropped, describeStack, tabulateGlobals, tabulateTables } from '../model/state.ts'
import { findVerdict } from '../model/verdict.ts'
import type { Finding, ModuleReport, Observed, StageTimes } from '../module-report.ts'
import type { DoneModule } from '../report.ts'
import { showControls, showSentence } from '../text.ts'
import { printedLimit } from './failures.ts'
import { renderGrid } from './grid.ts'
import { type Markup, markup, type Part } from './markup.ts'
import { renderMemory } from './memory.ts'
import { drawChange, drawStack } from './svg.ts'
import { renderFolded, renderMarks, renderMore, renderPath, renderSentence } from './text.ts'

/** Modules that have details: with more of them, browsers are slow to open the page. */
export const detailedModules = 1000

/** Memories of a module that are drawn; few modules have more than one. */
const shownMemories = 16

/** The id of a module's details on the page. */
export function idOf(index: number): string {
  return `module-${index}`
}

export type ModuleView = {
  readonly isOpen: boolean
  /** The folders that all paths share, if they are said elsewhere. */
  readonly shared: string
}

/** The element with the id is inside the folded part, so that a link to it unfolds the module. */
export function renderModule(module: DoneModule, index: number, { isOpen, shared }: ModuleView): Markup {
  const { path, warnings, report, log } = module
  const { memories } = report
  const printed = describePrinted(log, printedLimit)
  return markup`<details class="module"${isOpen && markup` open`}><summary><h3>${renderPath(path, shared)}</h3>${renderMarks(listMarks(module))}</summary>
<div class="body" id="${idOf(index)}">${renderWarnings(warnings)}
<div class="pair">${renderChanges('Size', listSizes(module))}${renderStartUp(module)}</div>
${renderStages(report.times)}
${memories.slice(0, shownMemories).map((memory, index) => renderMemory(module, memory, index))}${renderMore(memories.length - shownMemories, 'memory', 'memories')}
${renderState(report)}
${renderObserved(report.observed)}
${renderFacts(module)}${printed && renderFolded(printed)}</div></details>
`
}

function renderFigure(heading: string, lead: Part, content: Part): Markup {
  return markup`<section class="figure"><h4>${heading}</h4>${lead && markup`<p class="lead">${lead}</p>`}${content}</section>`
}

function renderWarnings(warnings: readonly Finding[]): Markup | null {
  if (warnings.length === 0) return null
  const items = warnings.map(warning => markup`<li>${renderSentence(showSentence(describeFinding(warning)))}</li>`)
  return markup`<ul class="warnings" aria-label="Warnings">${items}</ul>`
}

/** Explains the two bars of a change. */
const key = markup`<span class="key before">before</span> <span class="key after">after</span>`

function renderStartUp(module: DoneModule): Markup | null {
  const { startUp } = module.report
  if (!startUp) return null
  const note = markup`<p class="verdict">${findVerdict(module)?.text}</p><p class="note">Compiled code: instantiated and initialized before, instantiated alone after; ${describeSamples(module, startUp)}.</p>`
  return renderChanges('Start-up', [compareStartUp('', startUp)], note)
}

function renderChanges(heading: string, changes: readonly Comparison[], note: Part = null): Markup {
  const largest = Math.max(...changes.flatMap(({ before, after }) => [before, after]))
  const isNamed = changes.some(({ name }) => name !== '')
  const rows = changes.map(change => renderChange(change, largest))
  return renderFigure(heading, key, markup`<div class="changes${!isNamed && ' unnamed'}">${rows}</div>${note}`)
}

function renderChange(change: Comparison, largest: number): Markup {
  const { name, texts, result } = change
  const drawing = drawChange(change, largest, `${name} ${texts.before} before, ${texts.after} after`.trim())
  return markup`${name !== '' && markup`<span class="name">${name}</span>`}${drawing}<span class="values"><span>${texts.before}</span><b>${texts.after}</b></span><span class="result">${result}</span>`
}

function renderStages(times: StageTimes): Markup {
  const { stages, other } = listStages(times)
  const parts = [...stages, { name: 'other', time: other }]
  const items = [...parts, { name: 'total', time: times.total }].map(
    ({ name, time }) => markup`<div><dt class="${name}">${name}</dt><dd>${formatTime(time)}</dd></div>`,
  )
  const label = `Time of each stage, ${formatTime(times.total)} in all: the list below has the figures`
  return renderFigure('Stages', null, markup`${drawStack(parts, label)}<dl class="stages">${items}</dl>`)
}

function renderState(report: ModuleReport): Markup | null {
  const grids = [tabulateGlobals(report), tabulateTables(report)].filter(grid => grid !== undefined)
  return grids.length > 0 ? markup`<div class="grids">${grids.map(renderGrid)}</div>` : null
}

function renderObserved(observed: Observed): Markup | null {
  const chips = listObserved(observed).map(({ what, times }) => markup`<li class="chip">${what} <b>${times}</b></li>`)
  if (chips.length === 0) return null
  const lead = 'What the initialization looked at is baked into the snapshot.'
  return renderFigure('Observed', lead, markup`<ul class="chips">${chips}</ul>`)
}

function renderFacts(module: DoneModule): Markup {
  const { output, sha256, report } = module
  const dropped = describeDropped(report)
  const facts: readonly (readonly [name: string, value: Part])[] = [
    ['output', renderPath(output)],
    ['SHA-256', markup`<code>${sha256}</code>`],
    ['init function', markup`<code>${showControls(report.initFunction)}</code>`],
    ['written', describeWritten(report)],
    ['compressed', describeCompressed(module)],
    ['dropped', dropped !== '' && renderSentence(dropped)],
    ['stack cleared', describeStack(report)],
  ]
  const known = facts.filter(([, value]) => value !== '' && value !== false)
  return markup`<dl class="facts">${known.map(([name, value]) => markup`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`
}
