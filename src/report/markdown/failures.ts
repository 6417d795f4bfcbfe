/** The modules that failed, in a job summary: file, cause, and the wasm functions on the stack, as much as there is room for. */

import { describeFrame } from '../facts.ts'
import { formatBytes } from '../format.ts'
import type { FailedModule } from '../report.ts'
import { showLastLines } from '../text.ts'
import { renderCode, renderLines, renderSentence } from './escape.ts'
import { type Fitted, nothing, takeFitting } from './fitting.ts'

/** How much is told of a failure: characters of its cause and of what it printed, and frames of the stack. */
type Level = { readonly error: number; readonly frames: number; readonly log: number }

/** The first one with which all have room is taken; of the last, as many as have. */
const levels: readonly Level[] = [
  { error: 4000, frames: 25, log: 2000 },
  { error: 1000, frames: 25, log: 0 },
  { error: 300, frames: 0, log: 0 },
  { error: 100, frames: 0, log: 0 },
]

export function renderFailures(failed: readonly FailedModule[], limit: number): Fitted {
  let fitted = nothing
  for (const level of levels) {
    fitted = takeFitting('### Failed\n\n', renderAll(failed, level), limit)
    if (fitted.count === failed.length) break
  }
  return fitted
}

function* renderAll(failed: readonly FailedModule[], level: Level): Iterable<string> {
  for (const module of failed) yield renderFailure(module, level)
}

function renderFailure({ path, error, frames, log }: FailedModule, level: Level): string {
  const parts = [`<p>✗ <strong>${renderCode(path)}</strong><br>${renderSentence(error, level.error)}</p>`]
  if (frames.length > 0 && level.frames > 0) {
    const shown = frames.slice(0, level.frames).map(frame => describeFrame(frame))
    parts.push(renderFolded('Stack of wasm functions, innermost first', shown))
  }
  if (log && log.text !== '' && level.log > 0)
    parts.push(renderFolded(`It printed ${formatBytes(log.bytes)}`, showLastLines(log.text, level.log)))
  return `${parts.join('\n')}\n\n`
}

function renderFolded(summary: string, lines: readonly string[]): string {
  return `<details><summary>${summary}</summary>\n${renderLines(lines)}\n</details>`
}
