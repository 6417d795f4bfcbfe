/** Reads a report that another step has written, or whoever could write to its folder since. */

import type { Report } from '../report.ts'
import { matches } from '../stored-record.ts'
import { reportSchema } from './report-schema.ts'

/** `problem` is what was found instead. */
export type ParsedReport =
  | { readonly kind: 'report'; readonly report: Report }
  | { readonly kind: 'other'; readonly problem: string }

const { version } = reportSchema.properties

export function parseReport(text: string): ParsedReport {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return { kind: 'other', problem: 'no JSON' }
  }
  if (isReport(value)) return { kind: 'report', report: value }
  const found = typeof value === 'object' && value !== null && 'version' in value ? value.version : undefined
  const isOther = Number.isInteger(found) && found !== version.const
  return { kind: 'other', problem: isOther ? `version ${found}` : 'values that no report has' }
}

function isReport(value: unknown): value is Report {
  return matches(reportSchema, value)
}
