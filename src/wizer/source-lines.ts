/** Adds source lines to the trace of an error, where the module has debug information. */

import type { SourceLine } from '../wasm/dwarf/source-lines.ts'
import { toLine } from '../wasm/errors.ts'
import type { Module } from '../wasm/module.ts'
import { InitializationError } from './errors.ts'

/** Characters of a path that are shown. */
const shownPath = 200

/**
 * Gives the same error with source lines in its trace.
 * @param error what the initialization of `module` threw
 */
export async function addSourceLines(error: unknown, module: Module): Promise<unknown> {
  // The offsets of a preload are of its own file.
  if (!(error instanceof InitializationError) || error.code === 'preload') return error
  const offsets = error.trace.flatMap(({ offset }) => offset ?? [])
  if (offsets.length === 0) return error
  // Few initializations fail, so the others do not load it.
  const { findSourceLines } = await import('../wasm/dwarf/source-lines.ts')
  const lines = findSourceLines(module, offsets)
  if (lines.size === 0) return error
  const trace = error.trace.map(frame => {
    const line = frame.offset === undefined ? undefined : lines.get(frame.offset)
    return line ? { ...frame, source: showSourceLine(line) } : frame
  })
  return new InitializationError(error.code, error.message, { ...error, trace })
}

/** `src/parse.c:3:42`. Of a long path the end is shown, which names the file. */
function showSourceLine({ path, line, column }: SourceLine): string {
  const shown = toLine(path)
  const end = shown.length > shownPath ? `…${shown.slice(1 - shownPath).replace(/^[\udc00-\udfff]/, '')}` : shown
  return [end, line, column].filter(part => part !== undefined).join(':')
}
