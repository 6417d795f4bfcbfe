/** From an error to what a person reads on standard error, and to the exit status. */

import { explainError, OptionError } from '../wizer/errors.ts'
import { UsageError } from './flags.ts'

/** `error: …`, the causes that it does not say itself, and the wasm functions on the stack of a trap. */
export function renderError(error: unknown): string {
  const { message, causes, frames } = explainError(error)
  const lines = [
    `error: ${message}`,
    ...causes.map(cause => `  caused by: ${cause}`),
    ...frames.map(frame => `    at ${frame}`),
  ]
  return `${lines.join('\n')}\n`
}

/** 2 where the command line is wrong, 1 for all else. */
export function statusOf(error: unknown): 1 | 2 {
  return error instanceof UsageError || (error instanceof OptionError && error.code !== 'missing-file') ? 2 : 1
}
