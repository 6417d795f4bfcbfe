/** Tells which limits against the base could not be checked, in one sentence for all modules. */

import { formatNumberOf } from '../report/format.ts'
import { isDone, type Report } from '../report/report.ts'
import { showSentence } from '../report/text.ts'
import { isComparable } from './run/check-output.ts'
import type { GroupedModule } from './run/run-module.ts'

/** Characters of a path that the sentence shows. */
const maxPath = 200

/** @returns undefined where every limit was checked, or its module failed */
export function describeUncompared(modules: readonly GroupedModule[], report: Report): string | undefined {
  const base = new Map(report.base?.modules.map(module => [module.path, module]))
  const limitsOf = new Map(modules.map(({ path, group }) => [path, group.sizes.maxGrowth]))
  const unchecked = report.modules.filter(isDone).flatMap(({ path, report, compressed }) => {
    const limits = limitsOf.get(path)?.filter(({ against }) => against === 'base') ?? []
    const limit = limits.find(limit => !isComparable({ ...report, compressed }, limit, base.get(path)))
    return limit ? [{ path, limit }] : []
  })
  const [first] = unchecked
  if (!first) return undefined
  const reason = report.base ? 'the base has no such size' : 'there is no base'
  const count = formatNumberOf(unchecked.length, 'module')
  return `the option \`max-growth: ${first.limit.text}\` was not checked for ${count} (the first is \`${showSentence(first.path, maxPath)}\`): ${reason}`
}
