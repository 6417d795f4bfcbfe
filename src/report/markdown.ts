/** The result of a run as the job summary: failures first, then a table. */

import type { Report } from '../batch/report.ts'
import { formatBytes, formatCount, formatTime } from './format.ts'

export function renderMarkdown(report: Report): string {
  const failed = report.modules.filter(module => module.status === 'failed')
  const done = report.modules.filter(module => module.status === 'initialized')
  const lines = ['## Pre-initialized WebAssembly', '']
  for (const { path, error } of failed) lines.push(`- **failed** ${code(path)}: ${escapeText(error)}`)
  if (failed.length > 0) lines.push('')
  if (done.length > 0) {
    lines.push(
      '| module | before | after | segments | time | start-up before | after |',
      '|:--|--:|--:|--:|--:|--:|--:|',
    )
    for (const { path, report } of done) {
      const cells = [
        code(path),
        formatBytes(report.bytesBefore),
        formatBytes(report.bytesAfter),
        formatCount(report.segments),
        formatTime(report.times.total),
        report.startUp ? formatTime(report.startUp.before) : '',
        report.startUp ? formatTime(report.startUp.after) : '',
      ]
      lines.push(`| ${cells.join(' | ')} |`)
    }
    lines.push('')
  }
  const failures = report.failed > 0 ? `, ${formatCount(report.failed)} failed` : ''
  lines.push(`${formatCount(report.count)} pre-initialized${failures} in ${formatTime(report.time)}.`)
  return `${lines.join('\n')}\n`
}

/** Inline code that holds any text, in a table cell too. */
function code(text: string): string {
  return `<code>${escapeText(text)}</code>`
}

function escapeText(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll(/[|`*_[\]\\]/g, character => `&#${character.charCodeAt(0)};`)
    .replaceAll(/\s+/g, ' ')
}
