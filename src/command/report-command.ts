/** `wizer-action report`: makes one report of many, shows reports, and compares them with another one. */

import { resolve } from 'node:path'
import { readReport, readReports } from '../batch/merge/read-reports.ts'
import { checkWritable, renderJson, writeText } from '../files/write.ts'
import { toBase } from '../report/model/comparison/base.ts'
import type { Report } from '../report/report.ts'
import { renderTerminal } from '../report/terminal.ts'
import type { OptionDescription } from '../wizer/options/option-table.ts'
import type { CommandContext } from './context.ts'
import { fileName, isOn, parseFlags, UsageError } from './flags.ts'
import type { HelpPage } from './help.ts'

const outputFlags = [
  {
    name: 'output',
    kind: 'string',
    help: 'The file for the merged report, as JSON. Unset, and without another file to write: standard output.',
    aliases: ['o'],
    placeholder: 'FILE',
    group: 'Main options',
  },
  {
    name: 'html',
    kind: 'string',
    help: 'A file for the report as a page.',
    placeholder: 'FILE',
    group: 'Main options',
  },
  {
    name: 'markdown',
    kind: 'string',
    help: 'A file for the report as a job summary.',
    placeholder: 'FILE',
    group: 'Main options',
  },
] as const satisfies readonly OptionDescription[]

export const reportFlags: readonly OptionDescription[] = [
  ...outputFlags,
  {
    name: 'baseline-report',
    kind: 'string',
    help: 'A report to compare with, in place of those that the reports were compared with.',
    placeholder: 'FILE',
    group: 'Main options',
  },
  { name: 'help', kind: 'boolean', help: 'Print this help.', aliases: ['h'], group: 'Help' },
]

export const reportHelp: HelpPage = {
  about: 'Makes one report of those that several runs have written, such as the jobs of a matrix, or shows them.',
  usage: ['wizer-action report merge [OPTIONS] FILE…', 'wizer-action report show [--baseline-report FILE] FILE…'],
  examples: [
    { what: 'One page of many jobs:', line: 'wizer-action report merge reports/*.json -o all.json --html all.html' },
    { what: 'What has changed since:', line: 'wizer-action report show new.json --baseline-report old.json' },
  ],
  options: reportFlags,
  notes: [
    'FILE is a `report.json`. A module that several have with different outputs gets a row for each, which begins with what tells the files apart.',
    '`merge` writes the table to standard output, or to standard error where the merged report goes there. `show` writes no file.',
    'Exit status: 0 done, 1 a file is no report or cannot be written, 2 wrong usage. A module that failed does not count.',
  ],
}

export type ReportRequest = {
  readonly action: 'merge' | 'show'
  readonly files: readonly string[]
  readonly baseline: string | undefined
  readonly outputs: Readonly<Record<(typeof outputFlags)[number]['name'], string | undefined>>
}

/** @throws {UsageError} */
export function parseReportCommand(args: readonly string[]): ReportRequest | 'help' {
  const { values, positionals } = parseFlags(args, reportFlags)
  if (isOn(values, 'help')) return 'help'
  const [action, ...files] = positionals
  if (action !== 'merge' && action !== 'show') {
    const found = action === undefined ? 'nothing stands behind `report`' : `unknown command \`report ${action}\``
    throw new UsageError(`${found}, expected \`report merge FILE…\` or \`report show FILE…\``)
  }
  if (files.length === 0) throw new UsageError(`no report is given, expected \`wizer-action report ${action} FILE…\``)
  const outputs = {
    output: fileName('--output', values.output),
    html: fileName('--html', values.html),
    markdown: fileName('--markdown', values.markdown),
  }
  const [written] = Object.entries(outputs).filter(([, file]) => file !== undefined)
  if (action === 'show' && written)
    throw new UsageError(`the option \`${written[0]}\` is given to \`report show\`, expected \`report merge\``)
  return { action, files, baseline: fileName('--baseline-report', values['baseline-report']), outputs }
}

/** Writes all files, or none where one of them cannot be written. */
export async function reportCommand(
  { action, files, baseline, outputs }: ReportRequest,
  context: CommandContext,
): Promise<0> {
  const { directory, isTerminal, env, columns, writeStdout, writeStderr } = context
  const locate = (name: string) => ({ file: resolve(directory, name), name })
  const targets = Object.values(outputs).filter(name => name !== undefined)
  refuseTwins(targets, directory)
  for (const name of targets) checkWritable(resolve(directory, name), name)
  const merged = readReports(files.map(locate))
  const base = baseline === undefined ? merged.base : toBase(readReport(locate(baseline)), baseline)
  const report: Report = { ...merged, base }

  const texts = await renderOutputs(report, outputs)
  for (const [name, text] of texts) writeText(resolve(directory, name), text, name)
  const isPrinted = action === 'merge' && targets.length === 0
  const stream = isPrinted ? 'stderr' : 'stdout'
  // Terminals show colors unless the user wants none (https://no-color.org).
  const table = renderTerminal(report, { color: isTerminal[stream] && !env.NO_COLOR, width: columns })
  if (isPrinted) await writeStdout(renderJson(report))
  if (isPrinted) writeStderr(table)
  else await writeStdout(table)
  return 0
}

function refuseTwins(names: readonly string[], directory: string): void {
  const twin = names.find((name, index) =>
    names.slice(0, index).some(other => resolve(directory, other) === resolve(directory, name)),
  )
  if (twin !== undefined) throw new UsageError(`two options write to \`${twin}\`, expected a file for each`)
}

/** Pairs of a file and its text. */
async function renderOutputs(
  report: Report,
  { output, html, markdown }: ReportRequest['outputs'],
): Promise<readonly (readonly [string, string])[]> {
  const renderPage = async () => (await import('../report/html.ts')).renderHtml(report)
  const renderSummary = async () => (await import('../report/markdown.ts')).renderMarkdown(report)
  return [
    ...(output === undefined ? [] : [[output, renderJson(report)] as const]),
    ...(html === undefined ? [] : [[html, await renderPage()] as const]),
    ...(markdown === undefined ? [] : [[markdown, await renderSummary()] as const]),
  ]
}
