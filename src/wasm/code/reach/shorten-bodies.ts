/** Gives functions that nothing can reach the shortest body. `reachable-functions.ts` finds them. */

import type { Layout } from '../../layout.ts'
import { Writer } from '../../writer.ts'
import { findFunctionBodies } from '../function-bodies.ts'
import { encodeStub } from '../stub-bodies.ts'

export type ShortenedBodies = {
  /** The contents of the code section. */
  readonly contents: Uint8Array
  /** How many functions have got another body. */
  readonly count: number
}

/**
 * ```wat
 * (func (param i32) (result i32) (local i64) …)    (func (param i32) (result i32) unreachable)
 * ```
 * @param importedFunctions how many functions have no body
 * @param reachable 1 for each function that keeps its body, imported ones included
 * @returns undefined where no body gets shorter
 */
export function shortenBodies(
  module: Layout,
  importedFunctions: number,
  reachable: Uint8Array,
): ShortenedBodies | undefined {
  const { count, entriesStart, ends } = findFunctionBodies(module)
  const stub = encodeStub()
  const output = new Writer((ends[count - 1] ?? entriesStart) - entriesStart + 8).u32(count)
  let shortened = 0
  /** What stands before this offset is in the output. */
  let copied = entriesStart
  for (let body = 0; body < count; body++) {
    const start = ends[body - 1] ?? entriesStart
    const end = ends[body]!
    if (reachable[importedFunctions + body] === 1 || end - start <= stub.length) continue
    output.bytes(module.bytes.subarray(copied, start)).bytes(stub)
    copied = end
    shortened++
  }
  if (shortened === 0) return undefined
  return { contents: output.bytes(module.bytes.subarray(copied, ends[count - 1])).finish(), count: shortened }
}
