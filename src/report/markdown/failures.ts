/** The modules that failed, in a job summary: file, cause, stack and what was printed, as far as there is room. */

import { describeFailure, type Excerpt, type FailureLimits } from '../model/failure.ts'
import type { FailedModule } from '../report.ts'
import { renderCode, renderLines, renderSentence } from './escape.ts'
import { type Fitted, nothing, renderFitting } from './fitting.ts'

/** The first limits that leave room for all failures are taken. Within the last limits, failures may be left out. */
const levels: readonly FailureLimits[] = [
  { error: 4000, frames: 25, printed: 2000 },
  { error: 1000, frames: 25, printed: 0 },
  { error: 300, frames: 0, printed: 0 },
  { error: 100, frames: 0, printed: 0 },
]

export function renderFailures(failed: readonly FailedModule[], limit: number): Fitted {
  let fitted = nothing
  for (const level of levels) {
    fitted = renderFitting('### Failed\n\n', failed, module => renderFailure(module, level), limit)
    if (fitted.count === failed.length) break
  }
  return fitted
}

function renderFailure(module: FailedModule, limits: FailureLimits): string {
  const { path, error, stack, printed } = describeFailure(module, limits)
  const cause = `<p>✗ <strong>${renderCode(path)}</strong><br>${renderSentence(error)}</p>`
  return `${[cause, ...renderFolded(stack), ...renderFolded(printed)].join('\n')}\n\n`
}

function renderFolded(excerpt: Excerpt | undefined): readonly string[] {
  if (!excerpt) return []
  return [`<details><summary>${excerpt.heading}</summary>`, renderLines(excerpt.lines), '</details>']
}
