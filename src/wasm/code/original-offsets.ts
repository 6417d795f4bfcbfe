/** Finds where instructions of rewritten bodies stood before. `replace-in-bodies.ts` rewrites them. */

import type { Layout } from '../layout.ts'
import { type FunctionBodies, findFunctionBodies } from './function-bodies.ts'
import type { Replacement } from './replace-in-bodies.ts'

/**
 * @param module the module as it was
 * @param copy the module with rewritten bodies, and maybe more of them at its end
 * @param replacements those with which it was made
 * @param offsets where instructions stand in the copy
 * @returns where they stand in the module; undefined for those that are in no body of it
 */
export function findOriginalOffsets(
  module: Layout,
  copy: Layout,
  replacements: Iterable<Replacement>,
  offsets: readonly number[],
): readonly (number | undefined)[] {
  const original = findFunctionBodies(module)
  const rewritten = findFunctionBodies(copy)
  const sought = offsets.map(offset => findInBody(original, rewritten, offset))
  for (const { start, end, code } of replacements)
    for (const instruction of sought) {
      if (!instruction || start < instruction.bodyStart || start >= instruction.bodyEnd) continue
      // Code before this replacement stands where the replacements before it have put it.
      if (instruction.offset >= start + code.length) instruction.offset -= code.length - (end - start)
      else if (instruction.offset > start) instruction.offset = start
    }
  return sought.map(instruction => instruction?.offset)
}

/** An instruction, with the offset that it has if no replacement before it has another length than what it replaced. */
type Sought = { readonly bodyStart: number; readonly bodyEnd: number; offset: number }

function findInBody(original: FunctionBodies, rewritten: FunctionBodies, offset: number): Sought | undefined {
  const body = rewritten.ends.findIndex(end => offset < end)
  const bodyStart = original.starts[body]
  const bodyEnd = original.ends[body]
  const start = rewritten.starts[body]
  if (bodyStart === undefined || bodyEnd === undefined || start === undefined || offset < start) return undefined
  return { bodyStart, bodyEnd, offset: bodyStart + offset - start }
}
