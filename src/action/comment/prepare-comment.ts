/** The text of a step's comment, and how the comment is found again. */

import { identifyStep } from '../../batch/base/name-reports.ts'
import type { BatchOptions } from '../../batch/options/batch-options.ts'
import { commentLimit, renderComment } from '../../report/comment.ts'
import type { Links } from '../../report/markdown/artifact.ts'
import { hasChanged } from '../../report/model/comparison/difference.ts'
import type { Report } from '../../report/report.ts'
import type { Environment } from '../service.ts'

export type PreparedComment = {
  /** What the text begins with, and that of no other step. GitHub does not show it. */
  readonly marker: string
  readonly text: string
  /** Whether a comment is made where there is none. */
  readonly isMade: boolean
}

/** Undefined where the user wants no comment. */
export function prepareComment(
  options: BatchOptions,
  report: Report,
  links: Links,
  env: Environment,
): PreparedComment | undefined {
  if (options.comment === 'never') return undefined
  const marker = `<!-- wizer-action:${identifyStep(options, env).slice(0, 32)} -->`
  const text = `${marker}\n${renderComment(report, commentLimit - marker.length - 1, links)}`
  return { marker, text, isMade: options.comment === 'always' || hasChanged(report) }
}
