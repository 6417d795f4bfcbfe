/** The modules that failed, and those that were not tried, on the page. */

import { formatNumberOf } from '../format.ts'
import { describeFailure } from '../model/failure.ts'
import { type FailureGroup, groupFailures } from '../model/groups.ts'
import { earlierMark } from '../model/module.ts'
import { describeSkipped } from '../model/run.ts'
import type { FailedModule, SkippedModule } from '../report.ts'
import { showControls } from '../text.ts'
import { type Markup, markup } from './markup.ts'
import { renderFolded, renderMarks, renderPath, renderSentence } from './text.ts'

/** Characters that are shown of the end of what a module printed. */
export const printedLimit = 4000

/** Stacks are unfolded where there are at most this many failures. */
const openFailures = 3

export function renderFailures(failed: readonly FailedModule[]): Markup | null {
  if (failed.length === 0) return null
  const groups = groupFailures(failed)
  return markup`<section aria-labelledby="failed"><h2 id="failed">Failed</h2>
<ul class="failures">
${groups.map(group => renderFailure(group, groups.length <= openFailures))}</ul></section>
`
}

function renderFailure(group: FailureGroup, isOpen: boolean): Markup {
  const { path, others, earlier, error, modules, stack, printed, repeat } = describeFailure(group, {
    printed: printedLimit,
  })
  const more = others > 0 && markup` <span class="chip">and ${formatNumberOf(others, 'more module')}</span>`
  const head = markup`<h3>${renderPath(path)}</h3>${more}${earlier && renderMarks([earlierMark])}`
  const folded = [modules, stack, printed, repeat].map(
    excerpt => excerpt && renderFolded(excerpt, isOpen && excerpt === stack),
  )
  return markup`<li>${head}<p>${renderSentence(error)}</p>${folded}</li>
`
}

export function renderSkipped(skipped: readonly SkippedModule[]): Markup | null {
  if (skipped.length === 0) return null
  const names = skipped.map(({ path }) => showControls(path))
  return markup`<section>${renderFolded({ heading: describeSkipped(skipped.length), lines: names })}</section>
`
}
