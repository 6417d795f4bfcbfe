/** The modules that failed, and those that were not tried, on the page. */

import { describeFrame, type SkippedModule } from '../facts.ts'
import { formatBytes, formatNumberOf } from '../format.ts'
import type { FailedModule } from '../report.ts'
import { showControls, showLastLines } from '../text.ts'
import { type Markup, markup } from './markup.ts'
import { renderPath, renderSentence } from './text.ts'

/** Characters of what a module printed that are shown, from the end. */
const printedLimit = 4000

/** Stacks are open where there are few failures. */
const openFailures = 3

export function renderFailures(failed: readonly FailedModule[]): Markup | null {
  if (failed.length === 0) return null
  const items = failed.map(failure => renderFailure(failure, failed.length <= openFailures))
  return markup`<section aria-labelledby="failed"><h2 id="failed">Failed</h2>
<ul class="failures">
${items}</ul></section>
`
}

function renderFailure({ path, error, frames, log }: FailedModule, isOpen: boolean): Markup {
  const stack =
    frames.length > 0 &&
    renderFolded('Stack of wasm functions, innermost first', frames.map(describeFrame).join('\n'), isOpen)
  return markup`<li><h3>${renderPath(path)}</h3><p>${renderSentence(error)}</p>${stack}${renderPrinted(log)}</li>
`
}

/** What a module printed, folded. */
export function renderPrinted(log: FailedModule['log']): Markup | null {
  if (!log || log.text === '') return null
  return renderFolded(`Printed ${formatBytes(log.bytes)}`, showLastLines(log.text, printedLimit).join('\n'), false)
}

function renderFolded(summary: string, text: string, isOpen: boolean): Markup {
  return markup`<details class="folded"${isOpen && markup` open`}><summary>${summary}</summary><pre>${text}</pre></details>`
}

export function renderSkipped(skipped: readonly SkippedModule[]): Markup | null {
  if (skipped.length === 0) return null
  const names = skipped.map(({ path }) => showControls(path)).join('\n')
  const summary = `${formatNumberOf(skipped.length, 'module')} not tried, since another one had failed`
  return markup`<section>${renderFolded(summary, names, false)}</section>
`
}
