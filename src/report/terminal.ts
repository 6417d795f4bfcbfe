/** The result of a run as a table for a terminal: failures first. */

import { styleText } from 'node:util'
import type { FailedModule, InitializedModule, Report } from '../batch/report.ts'
import { formatBytes, formatCount, formatTime } from './format.ts'

export type TerminalOptions = { readonly color: boolean }

const headings = ['module', 'before', 'after', 'segments', 'time', 'start-up before', 'after'] as const

export function renderTerminal(report: Report, { color }: TerminalOptions): string {
  const style = (format: Parameters<typeof styleText>[0], text: string) =>
    color ? styleText(format, text, { validateStream: false }) : text
  const failures = report.modules.filter(module => module.status === 'failed')
  const done = report.modules.filter(module => module.status === 'initialized')
  const lines = failures.flatMap(failure => renderFailure(failure, style))
  if (done.length > 0) {
    const [head, ...rows] = alignColumns([[...headings], ...done.map(renderRow)])
    lines.push(style('bold', head ?? ''), ...rows)
  }
  const failed = report.failed > 0 ? style('red', `, ${formatCount(report.failed)} failed`) : ''
  const sizes = `${formatBytes(report.bytesBefore)} to ${formatBytes(report.bytesAfter)}`
  lines.push('', `${formatCount(report.count)} pre-initialized${failed} in ${formatTime(report.time)}, ${sizes}`)
  return `${lines.join('\n')}\n`
}

function renderFailure(
  { path, error, frames }: FailedModule,
  style: (format: 'red', text: string) => string,
): string[] {
  return [`${style('red', 'failed')} ${path}`, `  ${error}`, ...frames.map(frame => `    at ${frame}`), '']
}

function renderRow({ path, report }: InitializedModule): string[] {
  return [
    path,
    formatBytes(report.bytesBefore),
    formatBytes(report.bytesAfter),
    formatCount(report.segments),
    formatTime(report.times.total),
    report.startUp ? formatTime(report.startUp.before) : '',
    report.startUp ? formatTime(report.startUp.after) : '',
  ]
}

/** The first column to the left, numbers to the right. */
function alignColumns(rows: readonly (readonly string[])[]): string[] {
  const widths = headings.map((_, column) => Math.max(...rows.map(row => row[column]?.length ?? 0)))
  return rows.map(row =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ')
      .trimEnd(),
  )
}
