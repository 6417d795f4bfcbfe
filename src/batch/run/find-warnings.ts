/** Finds what a user should know of a module that was pre-initialized all the same. */

import type { Observed } from '../../report/module-report.ts'
import { showSentence } from '../../report/text.ts'

export type Finding = {
  readonly observed: Observed
  readonly isDeterministic: boolean
  /** Whether an earlier run initialized the module. */
  readonly isCached: boolean
  /** What the module wanted to write to, as it calls it, where directories are read-only. */
  readonly refusedWrites: readonly string[]
}

/** Sentences, each a warning. */
export function findWarnings(finding: Finding): readonly string[] {
  return [...findObserved(finding), ...findRefused(finding.refusedWrites)]
}

function findObserved({ observed, isDeterministic, isCached }: Finding): readonly string[] {
  const seen = [
    ...(observed.random > 0 ? ['random numbers'] : []),
    ...(observed.clock > 0 ? ['the clock'] : []),
    ...(observed.writes > 0 ? ['directories that it could write to'] : []),
  ]
  if (seen.length === 0 || isDeterministic) return []
  return [
    `the initialization observed ${listWords(seen)}: every instance of the output starts from what it saw${isCached ? ' in an earlier run, whose output was kept' : ''}; the option \`deterministic\` makes the output reproducible`,
  ]
}

/** Paths that a warning names, and characters of each. */
const named = { paths: 3, characters: 100 } as const

/** A module chooses these paths. A backtick would end the code in which a report shows a path. */
function findRefused(paths: readonly string[]): readonly string[] {
  const different = [...new Set(paths)]
  if (different.length === 0) return []
  const shown = different.slice(0, named.paths).map(path => `\`${showPath(path)}\``)
  const rest = different.length - shown.length
  const list = listWords(rest > 0 ? [...shown, `${rest} more`] : shown)
  return [
    `the module could not write to ${list}: directories are read-only here, expected the option \`writable-dirs: true\` where it has to`,
  ]
}

function showPath(path: string): string {
  return showSentence(path.replaceAll('`', '\\u{60}'), named.characters)
}

function listWords(words: readonly string[]): string {
  return words.length > 1 ? `${words.slice(0, -1).join(', ')} and ${words.at(-1)}` : words.join('')
}
