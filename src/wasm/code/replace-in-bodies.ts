/** Copies function bodies with some of their instructions replaced by other code. */

import type { Layout } from '../layout.ts'
import { Writer } from '../writer.ts'
import { CodeBuilder } from './code-builder.ts'
import { findInstructions } from './find-instructions.ts'
import { findFunctionBodies } from './function-bodies.ts'
import { opcodeOf } from './opcodes.ts'

/** `code` takes the place of the bytes from `start` up to, not including, `end`. */
export type Replacement = { readonly start: number; readonly end: number; readonly code: Uint8Array }

/**
 * The entries of the code section, a size and a body each; undefined where nothing is replaced.
 * @param replacements in the order of the file, each inside one body
 */
export function replaceInBodies(module: Layout, replacements: Iterator<Replacement>): Uint8Array | undefined {
  let next = replacements.next()
  if (next.done) return undefined
  const { bytes } = module
  const { count, entriesStart, starts, ends } = findFunctionBodies(module)
  const sectionEnd = ends[count - 1] ?? entriesStart
  const output = new Writer(sectionEnd - entriesStart)
  /** What stands before this offset is in the output. */
  let copied = entriesStart
  for (let body = 0; body < count && !next.done; body++) {
    const end = ends[body] as number
    if (next.value.start >= end) continue
    output.bytes(bytes.subarray(copied, ends[body - 1] ?? entriesStart))
    copied = starts[body] as number
    const rewritten = new Writer(end - copied + 64)
    for (; !next.done && next.value.start < end; next = replacements.next()) {
      rewritten.bytes(bytes.subarray(copied, next.value.start)).bytes(next.value.code)
      copied = next.value.end
    }
    rewritten.bytes(bytes.subarray(copied, end))
    output.u32(rewritten.size).bytes(rewritten.finish())
    copied = end
  }
  return output.bytes(bytes.subarray(copied, sectionEnd)).finish()
}

/** The same for a module in which every call goes to a function whose index is higher by `shift`. */
export function shiftCalls(module: Layout, shift: number): Uint8Array | undefined {
  return replaceInBodies(module, shiftedCalls(module, shift))
}

function* shiftedCalls(module: Layout, shift: number): Generator<Replacement, void, void> {
  const query = { opcodes: new Set([opcodeOf('call')]), isRare: false }
  for (const { start, offset, first } of findInstructions(module, query))
    yield { start, end: offset, code: new CodeBuilder().add('call', first + shift).finish() }
}
