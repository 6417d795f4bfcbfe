/** Turns findings into warnings and errors, as the user wants them. */

import type { Finding } from '../../report/module-report.ts'
import { UnsupportedModuleError } from '../errors.ts'
import type { Judgement } from '../options/options.ts'

/**
 * The findings that are warnings: those that the user does not allow.
 * @throws {UnsupportedModuleError} `denied` where the user denies one
 */
export function judgeFindings(findings: readonly Finding[], { deny, allow }: Judgement): readonly Finding[] {
  const isIn = (ids: ReadonlySet<string>) => (finding: Finding) => ids.has(finding.id)
  const denied = findings.filter(isIn(deny))
  if (denied.length > 0)
    throw new UnsupportedModuleError(
      'denied',
      `cannot accept the output: ${denied.map(({ id, message }) => `${message} (the option \`deny: ${id}\`)`).join('; ')}`,
    )
  return findings.filter(finding => !isIn(allow)(finding))
}
