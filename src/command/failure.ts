/** Turns an error into what a person reads on standard error, and into the exit status. */

import { describeFrame } from '../report/model/failure.ts'
import { showPlain } from '../report/terminal/style.ts'
import { explainError, InitializationError, OptionError } from '../wizer/errors.ts'
import { UsageError } from './flags.ts'
import type { Speller } from './spelling.ts'

/**
 * Renders the error, the causes that its message does not name, and the wasm functions on the stack of a trap.
 * Each takes one line, whatever characters a module has in its names.
 */
export function renderError(error: unknown, spell: Speller = message => message): string {
  const { message, causes, frames } = explainError(error)
  const lines = [
    `error: ${showPlain(spell(message))}`,
    ...causes.map(cause => `  caused by: ${showPlain(spell(cause))}`),
    ...frames.map(frame => `    ${showPlain(describeFrame(frame))}`),
  ]
  return `${lines.join('\n')}\n`
}

/** The init function of componentize-js. */
const componentizeFunction = 'componentize.wizer'

/**
 * Renders an error for whoever called the command. componentize-js shows what the module printed, and leaves out the error of an
 * exit if that has the first line and the last words of the original's.
 * @param initFunction the one that was asked for
 */
export function renderForCaller(error: unknown, spell: Speller, initFunction: string | undefined): string {
  const rendered = renderError(error, spell)
  const isExit = error instanceof InitializationError && error.code === 'exit'
  if (!isExit || initFunction !== componentizeFunction) return rendered
  const first = `Error: the \`${componentizeFunction}\` function trapped\n\nCaused by:\n`
  return `${first}${rendered.replace(/^/gm, '    ').trimEnd()}\n    Exited with i32 exit status ${error.exitCode}\n`
}

/** 2 where the command line is wrong, 1 for all else. */
export function statusOf(error: unknown): 1 | 2 {
  return error instanceof UsageError || (error instanceof OptionError && error.code !== 'missing-file') ? 2 : 1
}
