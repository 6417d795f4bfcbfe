/** The shortest function bodies that are valid whatever the type of their function. */

import { Writer } from '../writer.ts'
import { functionBody } from './code-builder.ts'

/**
 * The contents of a code section of `count` bodies, each `unreachable`. The first one names functions before:
 * ```wat
 * (func (type …)  ref.func $a  drop  ref.func $b  drop  unreachable)
 * (func (type …)  unreachable)
 * ```
 * @param named functions that `ref.func` names; none where there are no bodies
 */
export function encodeStubBodies(count: number, named: Iterable<number>): readonly Uint8Array[] {
  const counted = new Writer(8).u32(count)
  if (count === 0) return [counted.finish()]
  const first = functionBody(code => {
    for (const index of named) code.add('ref.func', index).add('drop')
    code.add('unreachable')
  })
  const head = counted.u32(first.length).bytes(first).finish()
  return [head, repeat(encodeStub(), count - 1)]
}

/** A body behind its size. */
export function encodeStub(): Uint8Array {
  const body = functionBody(code => code.add('unreachable'))
  return new Writer(8).u32(body.length).bytes(body).finish()
}

/** Doubles what is there: a module may have a million functions. */
function repeat(bytes: Uint8Array, times: number): Uint8Array {
  const repeated = new Uint8Array(bytes.length * times)
  repeated.set(bytes.subarray(0, repeated.length))
  for (let filled = bytes.length; filled < repeated.length; filled *= 2) repeated.copyWithin(filled, 0, filled)
  return repeated
}
