/** The modules that failed, in a job summary: cause, files, stack and what was printed, as far as there is room. */

import { formatNumberOf } from '../format.ts'
import { describeFailure, type Excerpt, type FailureLimits } from '../model/failure.ts'
import { type FailureGroup, groupFailures } from '../model/groups.ts'
import type { FailedModule } from '../report.ts'
import { renderCode, renderLines, renderSentence } from './escape.ts'
import { type Fitted, nothing, renderFitting } from './fitting.ts'

/** The first limits that leave room for all failures are taken. Within the last limits, failures may be left out. */
const levels: readonly FailureLimits[] = [
  { error: 4000, frames: 25, printed: 2000, paths: 1000 },
  { error: 1000, frames: 25, printed: 0, paths: 100, repeat: 1000 },
  { error: 300, frames: 0, printed: 0, paths: 0, repeat: 0 },
  { error: 100, frames: 0, printed: 0, paths: 0, repeat: 0 },
]

/** @returns the text, and how many modules it tells of */
export function renderFailures(failed: readonly FailedModule[], limit: number): Fitted {
  const groups = groupFailures(failed)
  let fitted = nothing
  for (const level of levels) {
    fitted = renderFitting('### Failed\n\n', groups, group => renderFailure(group, level), limit)
    if (fitted.count === groups.length) break
  }
  const told = groups.slice(0, fitted.count)
  return { text: fitted.text, count: told.reduce((sum, { paths }) => sum + paths.length, 0) }
}

function renderFailure(group: FailureGroup, limits: FailureLimits): string {
  const { path, others, earlier, error, modules, stack, printed, repeat } = describeFailure(group, limits)
  const more = others > 0 ? ` and ${formatNumberOf(others, 'more module')}` : ''
  const step = earlier ? ' in an earlier step' : ''
  const cause = `<p>✗ <strong>${renderCode(path)}</strong>${more}${step}<br>${renderSentence(error)}</p>`
  return `${[cause, ...[modules, stack, printed, repeat].flatMap(renderFolded)].join('\n')}\n\n`
}

function renderFolded(excerpt: Excerpt | undefined): readonly string[] {
  if (!excerpt) return []
  return [`<details><summary>${renderSentence(excerpt.heading)}</summary>`, renderLines(excerpt.lines), '</details>']
}
