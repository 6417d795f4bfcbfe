/** From an error to what a person reads on standard error, and to the exit status. */

import { describeFrame } from '../report/model/failure.ts'
import { showPlain } from '../report/terminal/style.ts'
import { explainError, OptionError } from '../wizer/errors.ts'
import { UsageError } from './flags.ts'

/**
 * `error: …`, the causes that it does not say itself, and the wasm functions on the stack of a trap: a line each, whatever
 * characters the names have that a module gives to things.
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
