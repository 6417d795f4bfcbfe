/** Tells which limits against the base could not be checked, in one sentence for all modules. */

import { formatNumberOf } from '../report/format.ts'
import { isDone, type Report } from '../report/report.ts'
import { showSentence } from '../report/text.ts'
import { isComparable } from './run/check-output.ts'
import type { GroupedModule } from './run/run-module.ts'

/** Characters of a path that the sentence shows. */
const maxPath = 200

/** Limits that the sentence names. */
const maxLimits = 5

/** @returns undefined where every limit was checked, or its module failed */
export function describeUncompared(modules: readonly GroupedModule[], report: Report): string | undefined {
  const base = new Map(report.base?.modules.map(module => [module.path, module]))
  const limitsOf = new Map(modules.map(({ path, group }) => [path, group.sizes.maxGrowth]))
  const unchecked = report.modules.filter(isDone).flatMap(({ path, report, compressed }) => {
    const limits = limitsOf.get(path)?.filter(({ against }) => against === 'base') ?? []
    const missing = limits.filter(limit => !isComparable({ ...report, compressed }, limit, base.get(path)))
    return missing.length > 0 ? [{ path, missing }] : []
  })
  const [first] = unchecked
  if (!first) return undefined
  const limits = [...new Set(unchecked.flatMap(({ missing }) => missing.map(({ text }) => text)))]
  const names = limits.slice(0, maxLimits).map(text => `the option \`max-growth: ${text}\``)
  const more = limits.length > maxLimits ? ` and ${limits.length - maxLimits} more` : ''
  const count = formatNumberOf(unchecked.length, 'module')
  return `${names.join(', ')}${more} ${limits.length > 1 ? 'were' : 'was'} not checked for ${count} (the first is \`${showSentence(first.path, maxPath)}\`): ${explain()}`

  function explain(): string {
    if (!report.base) return 'there is no base'
    if (unchecked.every(({ path }) => !base.has(path))) return 'the base does not have what is new'
    return 'the base has no size that was measured in the same way, which it gets from a run with the same limits'
  }
}
