/** The result of a run as the text of a comment on a pull request. */

import { formatBytes } from './format.ts'
import { renderCode } from './markdown/escape.ts'
import { describeRun, title } from './model/run.ts'
import { isDone, type Report } from './report.ts'

/** Characters that GitHub takes. */
const commentLimit = 65_536

export type Links = { readonly artifact?: { readonly name: string; readonly url: string } }

/** @param limit characters that the text has at most */
export function renderComment(report: Report, limit = commentLimit, { artifact }: Links = {}): string {
  const before = new Map(report.base?.modules.map(module => [module.path, module.bytesAfter]))
  const own = report.modules.filter(isDone).flatMap(({ path, report: { bytesAfter } }) => {
    const size = before.get(path)
    before.delete(path)
    if (size === bytesAfter) return []
    return [`- ${renderCode(path)}: ${size === undefined ? 'new' : formatBytes(size)} → ${formatBytes(bytesAfter)}`]
  })
  const gone = [...before].map(([path, size]) => `- ${renderCode(path)}: ${formatBytes(size)} → gone`)
  const compared = report.base ? [`Compared with ${renderCode(report.base.source)}:`, ...own, ...gone] : []
  const link = artifact ? [`[${renderCode(artifact.name)}](${artifact.url})`] : []
  const text = [`## ${title}`, '', `${describeRun(report)}.`, '', ...compared, ...link].join('\n')
  return `${text.slice(0, limit - 1)}\n`
}
