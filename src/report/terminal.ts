/** The result of a run for a terminal: failures first, then a table, warnings, and one line that sums up. */

import { describeFrame, describeRun } from './facts.ts'
import { formatBytes, formatCount } from './format.ts'
import { type DoneModule, type FailedModule, isDone, isFailed, type Report } from './report.ts'
import { createStyle, type Style, showPlain, wrapWords } from './terminal/style.ts'
import { renderTable } from './terminal/table.ts'
import { showLastLines, showSentence } from './text.ts'

export type TerminalOptions = {
  readonly color: boolean
  /** Columns that a line has at most; unset, lines are as long as they are. */
  readonly width?: number | undefined
}

/** What is shown of what a failed module printed: characters and lines, from the end. */
const lastPrinted = { characters: 1000, lines: 10 } as const

/** Modules that a warning names. */
const namedPaths = 3

/** Characters of a cause or a warning that are shown. */
const sentenceLimit = 2000

export function renderTerminal(report: Report, { color, width = Number.POSITIVE_INFINITY }: TerminalOptions): string {
  const style = createStyle(color)
  const done = report.modules.filter(isDone)
  const blocks = [
    ...report.modules.filter(isFailed).map(failure => renderFailure(failure, width, style)),
    done.length > 0 ? renderTable(done, width, style) : [],
    renderWarnings(done, width, style),
    [renderTotals(report, style)],
  ]
  return `${blocks
    .filter(block => block.length > 0)
    .map(block => block.join('\n'))
    .join('\n\n')}\n`
}

function renderFailure({ path, error, frames, log }: FailedModule, width: number, style: Style): readonly string[] {
  const printed = log ? showLastLines(log.text, lastPrinted.characters).slice(-lastPrinted.lines) : []
  return [
    `${style('red', '✗ failed')} ${style('bold', showPlain(path))}`,
    ...renderSentence(error, width, style),
    ...frames.map(frame => `${gutter(style)}  ${showPlain(describeFrame(frame))}`),
    ...(log && printed.length > 0 ? [`${gutter(style)}printed ${formatBytes(log.bytes)}, at the end:`] : []),
    ...printed.map(line => `${gutter(style)}  ${showPlain(line)}`.trimEnd()),
  ]
}

/** The same warning of many modules is printed once. */
function renderWarnings(done: readonly DoneModule[], width: number, style: Style): readonly string[] {
  const paths = new Map<string, string[]>()
  for (const module of done)
    for (const warning of module.warnings) {
      const known = paths.get(warning)
      if (known) known.push(module.path)
      else paths.set(warning, [module.path])
    }
  return [...paths].flatMap(([warning, paths]) => [
    `${style('yellow', '! warning')} ${style('bold', nameSome(paths))}`,
    ...renderSentence(warning, width, style),
  ])
}

function nameSome(paths: readonly string[]): string {
  const rest = paths.length - namedPaths
  const named = paths.slice(0, namedPaths).map(showPlain).join(', ')
  return rest > 0 ? `${named} and ${formatCount(rest)} more` : named
}

function renderSentence(text: string, width: number, style: Style): readonly string[] {
  return wrapWords(showPlain(showSentence(text, sentenceLimit)), width - 4).map(line => `${gutter(style)}${line}`)
}

/** Stands before text of others, so that no line starts with it. */
function gutter(style: Style): string {
  return `  ${style('dim', '│')} `
}

function renderTotals(report: Report, style: Style): string {
  const line = describeRun(report)
  if (report.failed > 0) return style('red', line)
  return style('bold', line)
}
