/** The modules that failed, and those that were not tried, on the page. */

import { describeFailure } from '../model/failure.ts'
import { describeSkipped } from '../model/run.ts'
import type { FailedModule, SkippedModule } from '../report.ts'
import { showControls } from '../text.ts'
import { type Markup, markup } from './markup.ts'
import { renderFolded, renderPath, renderSentence } from './text.ts'

/** Characters that are shown of the end of what a module printed. */
export const printedLimit = 4000

/** Stacks are unfolded where there are at most this many failures. */
const openFailures = 3

export function renderFailures(failed: readonly FailedModule[]): Markup | null {
  if (failed.length === 0) return null
  return markup`<section aria-labelledby="failed"><h2 id="failed">Failed</h2>
<ul class="failures">
${failed.map(module => renderFailure(module, failed.length <= openFailures))}</ul></section>
`
}

function renderFailure(module: FailedModule, isOpen: boolean): Markup {
  const { path, error, stack, printed } = describeFailure(module, { printed: printedLimit })
  const text = markup`<h3>${renderPath(path)}</h3><p>${renderSentence(error)}</p>`
  return markup`<li>${text}${stack && renderFolded(stack, isOpen)}${printed && renderFolded(printed)}</li>
`
}

export function renderSkipped(skipped: readonly SkippedModule[]): Markup | null {
  if (skipped.length === 0) return null
  const names = skipped.map(({ path }) => showControls(path))
  return markup`<section>${renderFolded({ heading: describeSkipped(skipped.length), lines: names })}</section>
`
}
