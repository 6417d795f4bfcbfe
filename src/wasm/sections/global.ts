/** The global section. */

import { type ConstExpr, type ConstInstruction, readConstExpr } from '../const-expr.ts'
import type { Reader } from '../reader.ts'
import { readValueType, type ValueType } from '../types.ts'

export type Global = {
  readonly type: ValueType
  readonly mutable: boolean
  readonly init: ConstExpr
  /** The instructions of `init`, its `end` left out. */
  readonly instructions: readonly ConstInstruction[]
  readonly start: number
  readonly end: number
}

export function readGlobals(reader: Reader): Global[] {
  return reader.vector(() => {
    const start = reader.offset
    const type = readValueType(reader)
    const mutable = reader.flag('a mutability')
    const instructions: ConstInstruction[] = []
    const init = readConstExpr(reader, instruction => instructions.push(instruction))
    return { type, mutable, init, instructions, start, end: reader.offset }
  }, 'the global section')
}
