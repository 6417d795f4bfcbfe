/** What the reports say of a module that failed, within limits. */

import { formatBytes } from '../format.ts'
import type { FailedModule, ModuleLog } from '../report.ts'
import { showLastLines, showSentence } from '../text.ts'

export type Failure = {
  readonly path: string
  readonly error: string
  readonly stack: Excerpt | undefined
  readonly printed: Excerpt | undefined
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
}

export function describeFailure({ path, error, frames, log }: FailedModule, limits: FailureLimits): Failure {
  const lines = frames.slice(0, limits.frames).map(describeFrame)
  return {
    path,
    error: showSentence(error, limits.error),
    stack: lines.length > 0 ? { heading: 'Stack of wasm functions, innermost first', lines } : undefined,
    printed: describePrinted(log, limits.printed),
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
