/** Turns an error into what a person reads on standard error, and into the exit status. */

import { describeFrame } from '../report/model/failure.ts'
import { showPlain } from '../report/terminal/style.ts'
import { explainError, OptionError } from '../wizer/errors.ts'
import { UsageError } from './flags.ts'

/**
 * Renders the error, the causes that its message does not name, and the wasm functions on the stack of a trap.
 * Each takes one line, whatever characters a module has in its names.
 */
export function renderError(error: unknown): string {
  const { message, causes, frames } = explainError(error)
  const lines = [
    `error: ${showPlain(message)}`,
    ...causes.map(cause => `  caused by: ${showPlain(cause)}`),
    ...frames.map(frame => `    ${showPlain(describeFrame(frame))}`),
  ]
  return `${lines.join('\n')}\n`
}

/** 2 where the command line is wrong, 1 for all else. */
export function statusOf(error: unknown): 1 | 2 {
  return error instanceof UsageError || (error instanceof OptionError && error.code !== 'missing-file') ? 2 : 1
}
