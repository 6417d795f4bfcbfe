/** The result of a run as the job summary: failures first, then a table, then details; always below the limit of a step. */

import { formatNumberOf } from './format.ts'
import { type Links, renderArtifact } from './markdown/artifact.ts'
import { renderDetails } from './markdown/details.ts'
import { renderDifference } from './markdown/difference.ts'
import { renderFailures } from './markdown/failures.ts'
import { renderOptions } from './markdown/options.ts'
import { renderTable } from './markdown/table.ts'
import { describeMore, describeRun, describeSkipped, title } from './model/run.ts'
import { isDone, isFailed, type Report } from './report.ts'

/**
 * Bytes. GitHub drops the whole summary of a step that has more than 1 MiB
 * (https://docs.github.com/actions/reference/workflow-commands-for-github-actions#step-isolation-and-limits). The
 * difference is room for text that others add to the summary.
 */
export const summaryLimit = 1_000_000

/** Bytes that are kept for the last lines, which say what was left out. */
const noteRoom = 400

/**
 * Where there is no room for everything, details are left out first, then rows, then failures, each from the end.
 * @param limit bytes of UTF-8 that the text has at most; at least 2,048
 */
export function renderMarkdown(report: Report, limit = summaryLimit, links: Links = {}): string {
  const failed = report.modules.filter(isFailed)
  const done = report.modules.filter(isDone)
  const head = `## ${title}\n\n${describeRun(report)}.\n\n${renderArtifact(links.artifact)}`
  let room = limit - Buffer.byteLength(head) - noteRoom
  const failures = renderFailures(failed, room)
  room -= Buffer.byteLength(failures.text)
  const difference = renderDifference(report, room)
  room -= Buffer.byteLength(difference.text)
  const table = renderTable(report, done, room)
  room -= Buffer.byteLength(table.text)
  const options = renderOptions(report, room)
  room -= Buffer.byteLength(options)
  const details = renderDetails(done, table.count < done.length ? 0 : room)
  const missing = { failures: failed.length - failures.count, rows: done.length - table.count }
  const undetailed = missing.rows === 0 ? done.length - details.count : 0
  const notes = [
    missing.failures > 0 ? `${describeMore(missing.failures, 'failure')}, see \`report.json\`.` : '',
    missing.rows > 0 ? `${describeMore(missing.rows, 'module')}, see \`report.json\`.` : '',
    undetailed > 0 ? `Details of ${formatNumberOf(undetailed, 'more module')}: see \`report.json\`.` : '',
    report.skipped > 0 ? `${describeSkipped(report.skipped)}.` : '',
  ].filter(note => note !== '')
  return [
    head,
    failures.text,
    difference.text,
    table.text,
    details.text,
    ...notes.map(note => `${note}\n\n`),
    options,
  ].join('')
}
