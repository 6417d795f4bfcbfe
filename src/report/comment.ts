/** The result of a run as a comment on a pull request: what differs from the base, what failed, and all modules folded. */

import { formatBytes, formatCount, formatNumberOf } from './format.ts'
import { type Links, renderArtifact } from './markdown/artifact.ts'
import { renderBase, renderRows } from './markdown/difference.ts'
import { renderCode, renderSentence } from './markdown/escape.ts'
import { type Fitted, nothing, renderFitting } from './markdown/fitting.ts'
import { mergeColumns, renderHeadings, renderRow } from './markdown/rows.ts'
import { showGrowth } from './model/comparison/describe-difference.ts'
import { compareWithBase, type Difference } from './model/comparison/difference.ts'
import { type FailureGroup, groupFailures } from './model/groups.ts'
import { describeMore, describeSkipped, title } from './model/run.ts'
import { type DoneModule, isDone, isFailed, type Report } from './report.ts'
import { showControls, showSentence } from './text.ts'
import { shortenMiddle } from './width.ts'

/** Characters of a comment that GitHub takes. */
export const commentLimit = 65_536

/** How much is told, so that a comment stays short. */
const limits = { path: 80, failures: 10, paths: 3, cause: 300, rows: 50, openRows: 20 } as const

/** Bytes that are kept for the last lines. */
const noteRoom = 400

/**
 * Short where nothing is wrong. No mention, link or command that a report has acts.
 * @param limit characters; at least 2,048. What is left out first is the folded table, then rows of the others.
 * @returns Markdown without a marker
 */
export function renderComment(report: Report, limit: number = commentLimit, links: Links = {}): string {
  const done = report.modules.filter(isDone)
  const difference = compareWithBase(report)
  const head = `### ${title}\n\n${describeHead(report, difference)}\n\n`
  const skipped = report.skipped > 0 ? `${describeSkipped(report.skipped)}.\n\n` : ''
  const notes = `${skipped}${renderArtifact(links.artifact)}`
  // A byte of UTF-8 for each character, at least: what fits as bytes fits as characters.
  let room = limit - Buffer.byteLength(head) - Buffer.byteLength(notes) - noteRoom
  const failures = renderFailures(groupFailures(report.modules.filter(isFailed)), room)
  room -= Buffer.byteLength(failures)
  const compared = difference ? renderRows(difference, { limit: room / 2, rows: limits.rows, showPath }) : nothing
  room -= Buffer.byteLength(compared.text)
  const table = renderTable(done, room, difference !== undefined)
  const missing = done.length - table.count
  const rest = missing > 0 ? `${describeMore(missing, 'module')}, see \`report.json\`.\n\n` : ''
  return [head, failures, compared.text, table.text, rest, notes].join('').trimEnd()
}

/** `**12 modules, 3.12 MiB**, **1 failed**, compared with main (1a2b3c4): +44 KiB (+1.4%).` */
function describeHead(report: Report, difference: Difference | undefined): string {
  const { count, failed, bytesBefore, bytesAfter } = report
  const what = `**${formatNumberOf(count, 'module')}, ${formatBytes(bytesAfter)}**`
  const failures = failed > 0 ? `, **${formatCount(failed)} failed**` : ''
  if (!difference) return `${what}${failures}, from ${formatBytes(bytesBefore)} before.`
  const { size } = difference.totals.all
  const growth = size ? `: ${showGrowth(size)}` : ''
  return `${what}${failures}, compared with ${renderBase(difference)}${growth}.`
}

function renderFailures(groups: readonly FailureGroup[], room: number): string {
  const render = ({ first, paths }: FailureGroup) => {
    const named = paths.slice(0, limits.paths).map(showPath).join(', ')
    const others = paths.length - limits.paths
    const more = others > 0 ? ` and ${formatNumberOf(others, 'more module')}` : ''
    return `- ✗ ${named}${more}: ${quiet(renderSentence(showSentence(first.error, limits.cause)))}\n`
  }
  const { text, count } = renderFitting('', groups.slice(0, limits.failures), render, room / 4, '')
  if (groups.length === 0) return ''
  const missing = groups.length - count
  return `${text}${missing > 0 ? `- ${describeMore(missing, 'cause')}, see \`report.json\`\n` : ''}\n`
}

/** Columns of the table of all modules. */
const shown = ['size', 'growth', 'gzip', 'brotli', 'start-up']

/** A row for each module, folded where there is something shorter to read. */
function renderTable(done: readonly DoneModule[], room: number, isFolded: boolean): Fitted {
  if (done.length === 0) return nothing
  const all = mergeColumns(done)
  const columns = shown.flatMap(name => all.find(column => column.name === name) ?? [])
  const isOpen = !isFolded && done.length <= limits.openRows
  const begin = isOpen ? '' : `<details><summary>Modules before and after</summary>\n\n`
  const render = (module: DoneModule) => renderRow([showPath(module.path), ...columns.map(({ cell }) => cell(module))])
  return renderFitting(`${begin}${renderHeadings(columns)}`, done, render, room, isOpen ? '\n' : '\n</details>\n\n')
}

function showPath(path: string): string {
  return renderCode(shortenMiddle(showControls(path), limits.path))
}

/** Beside mentions, a comment makes links of what looks like an issue (`GH-12`) or a commit, and tells the issue of it. */
function quiet(text: string): string {
  return text.replaceAll(/GH-(?=\d)/gi, '$&<wbr>').replaceAll(/[0-9a-f]{6}(?=[0-9a-f])/gi, '$&<wbr>')
}
