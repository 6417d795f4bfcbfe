/** The result of a run for a terminal: failures first, then a table, warnings, and one line that sums up. */

import measureWidth from 'fast-string-width'
import { describeFailure } from './model/failure.ts'
import { type FailureGroup, groupFailures, nameSome } from './model/groups.ts'
import { describeFinding } from './model/module.ts'
import { describeRun } from './model/run.ts'
import { type DoneModule, isDone, isFailed, type Report } from './report.ts'
import { renderDifference } from './terminal/difference.ts'
import { createStyle, type Style, showPlain } from './terminal/style.ts'
import { renderTable } from './terminal/table.ts'
import { showSentence, wrapWords } from './text.ts'

export type TerminalOptions = {
  readonly color: boolean
  /** Columns of the terminal; unset, no line is shortened or broken. */
  readonly width?: number | undefined
  /** Whether to show the table and the sum below failures; true where it is unset. */
  readonly hasTable?: boolean | undefined
}

/** How much is shown of the end of what a failed module printed. */
const lastPrinted = { characters: 1000, lines: 10 } as const

/** A warning and a failure name at most this many modules. */
const namedPaths = 3

/** Empty where only failures and warnings are to be shown, and there are none. */
export function renderTerminal(report: Report, options: TerminalOptions): string {
  const { color, width = Number.POSITIVE_INFINITY, hasTable = true } = options
  const style = createStyle(color)
  const done = report.modules.filter(isDone)
  const blocks = [
    ...groupFailures(report.modules.filter(isFailed)).map(group => renderFailure(group, width, style)),
    hasTable && done.length > 0 ? renderTable(done, width, style) : [],
    renderWarnings(done, width, style),
    hasTable ? renderDifference(report, width, style) : [],
    hasTable ? [style(report.failed > 0 ? 'red' : 'bold', describeRun(report))] : [],
  ]
  const texts = blocks.filter(block => block.length > 0).map(block => block.join('\n'))
  return texts.map(text => `${text}\n`).join('\n')
}

function renderFailure(group: FailureGroup, width: number, style: Style): readonly string[] {
  const { error, stack, printed } = describeFailure(group, { printed: lastPrinted.characters })
  const begin = gutter(style)
  const lines = printed?.lines.slice(-lastPrinted.lines) ?? []
  return [
    `${style('red', '✗ failed')} ${style('bold', nameSome(group.paths, namedPaths, showPlain))}`,
    ...renderSentence(error, width, style),
    ...(stack?.lines ?? []).map(line => `${begin}  ${showPlain(line)}`),
    ...(printed ? [`${begin}${printed.heading}, at the end:`] : []),
    ...lines.map(line => `${begin}  ${showPlain(line)}`.trimEnd()),
  ]
}

/** A warning that many modules share is printed once. */
function renderWarnings(done: readonly DoneModule[], width: number, style: Style): readonly string[] {
  const paths = new Map<string, string[]>()
  for (const { path, warnings } of done)
    for (const warning of warnings.map(describeFinding)) {
      const known = paths.get(warning)
      if (known) known.push(path)
      else paths.set(warning, [path])
    }
  return [...paths].flatMap(([warning, paths]) => [
    `${style('yellow', '! warning')} ${style('bold', nameSome(paths, namedPaths, showPlain))}`,
    ...renderSentence(showSentence(warning), width, style),
  ])
}

function renderSentence(sentence: string, width: number, style: Style): readonly string[] {
  return wrapWords(showPlain(sentence), width - 4, measureWidth).map(line => `${gutter(style)}${line}`)
}

/** Begins each line that holds text of others, so that no line starts with that text. */
function gutter(style: Style): string {
  return `  ${style('dim', '│')} `
}
