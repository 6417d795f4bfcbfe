/** Finds what a user should know of a module that was pre-initialized all the same. */

import type { Observed } from '../../report/module-report.ts'

/** Sentences, each a warning. */
export function findWarnings(observed: Observed, isDeterministic: boolean, isCached: boolean): readonly string[] {
  const seen = [
    ...(observed.random > 0 ? ['random numbers'] : []),
    ...(observed.clock > 0 ? ['the clock'] : []),
    ...(observed.writes > 0 ? ['directories that it could write to'] : []),
  ]
  if (seen.length === 0 || isDeterministic) return []
  const list = seen.length > 1 ? `${seen.slice(0, -1).join(', ')} and ${seen.at(-1)}` : seen[0]
  return [
    `the initialization observed ${list}: every instance of the output starts from what it saw${isCached ? ' in an earlier run, whose output was kept' : ''}; \`deterministic\` makes the output reproducible`,
  ]
}
