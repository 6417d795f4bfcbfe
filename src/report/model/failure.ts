/** What the reports say of modules that failed for one cause, within limits. */

import { formatBytes, formatCount, formatNumberOf } from '../format.ts'
import type { ModuleLog } from '../report.ts'
import { showControls, showLastLines, showSentence } from '../text.ts'
import type { FailureGroup } from './groups.ts'

/** Cause, stack, what was printed and `repeat` are those of the first module. */
export type Failure = {
  readonly path: string
  /** How many other modules failed in the same way. */
  readonly others: number
  /** Whether it was an earlier step that failed. */
  readonly earlier: boolean
  readonly error: string
  /** Undefined where there is one module. */
  readonly modules: Excerpt | undefined
  readonly stack: Excerpt | undefined
  readonly printed: Excerpt | undefined
  readonly repeat: Excerpt | undefined
}

/** Lines of text under a heading. */
export type Excerpt = { readonly heading: string; readonly lines: readonly string[] }

/** How much is told of a failure. */
export type FailureLimits = {
  /** Characters of the cause; unset, 2,000. */
  readonly error?: number
  /** Frames of the stack; unset, all. */
  readonly frames?: number
  /** Characters of what the module printed, from the end. */
  readonly printed: number
  /** Paths of modules with the same cause; unset, 1,000. */
  readonly paths?: number
  /** Characters of the longest command to repeat the failure; unset, any that a report has. */
  readonly repeat?: number
}

export function describeFailure({ first, paths }: FailureGroup, limits: FailureLimits): Failure {
  const { path, earlier, error, frames, log, repeat } = first
  const lines = frames.slice(0, limits.frames).map(describeFrame)
  return {
    path,
    others: paths.length - 1,
    earlier,
    error: showSentence(error, limits.error),
    modules: describePaths(paths, limits.paths ?? 1000),
    stack: lines.length > 0 ? { heading: 'Stack of wasm functions, innermost first', lines } : undefined,
    printed: describePrinted(log, limits.printed),
    repeat: describeRepeat(repeat, limits.repeat ?? Number.POSITIVE_INFINITY),
  }
}

/** Characters of a path in a list. */
const pathLimit = 500

function describePaths(paths: readonly string[], limit: number): Excerpt | undefined {
  if (paths.length === 1 || limit === 0) return undefined
  const shown = paths.slice(0, limit).map(path => showSentence(path, pathLimit))
  const rest = paths.length - shown.length
  return {
    heading: `${formatNumberOf(paths.length, 'module')} with this cause`,
    lines: rest > 0 ? [...shown, `+${formatCount(rest)} more`] : shown,
  }
}

function describeRepeat(command: string | null, limit: number): Excerpt | undefined {
  if (command === null || command.length > limit) return undefined
  const hasVariables = /(^| )'?--env=/.test(command)
  const hint = hasVariables ? ', with the variables after `--env` set' : ''
  return {
    heading: `Repeat on your machine, where the repository is checked out${hint}`,
    lines: [showControls(command)],
  }
}

/** The end of what a module printed; undefined where it printed nothing but blank lines. */
export function describePrinted(log: ModuleLog | null, limit: number): Excerpt | undefined {
  const lines = log && limit > 0 ? showLastLines(log.text, limit) : []
  return log && lines.length > 0 ? { heading: `Printed ${formatBytes(log.bytes)}`, lines } : undefined
}

/** Characters of a frame that are shown: 200 of a name, as those of C++ templates can be very long, and 200 of a path. */
const frameLimit = 450

/** `at parse (src/parse.c:3:42, at offset 0x1f)`, or `…` where frames were left out. */
export function describeFrame(frame: string): string {
  const line = showSentence(frame, frameLimit)
  return line === '…' ? line : `at ${line}`
}
