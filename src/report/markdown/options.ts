/** The options of the step, folded at the end of a job summary: one wants them where a figure is not as expected. */

import { describeMore, listOptions } from '../model/run.ts'
import type { Report } from '../report.ts'
import { showSentence } from '../text.ts'
import { renderLines } from './escape.ts'

/** How many values are shown, and characters of each. */
const limits = { lines: 100, line: 300 } as const

/** Empty where there are no options, and where they need more than `limit` bytes. */
export function renderOptions(report: Report, limit: number): string {
  const all = listOptions(report)
  if (all.length === 0) return ''
  const shown = all.slice(0, limits.lines).map(line => showSentence(line, limits.line))
  const lines = all.length > shown.length ? [...shown, describeMore(all.length - shown.length, 'option')] : shown
  const text = `<details><summary>Options</summary>\n${renderLines(lines)}\n</details>\n\n`
  return Buffer.byteLength(text) > limit ? '' : text
}
