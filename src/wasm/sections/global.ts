/** The global section. */

import { type ConstExpr, readConstExpr, writeConstExpr } from '../const-expr.ts'
import type { Reader } from '../reader.ts'
import { type ConstValue, readValueType, type ValueType, writeValueType } from '../types.ts'
import { Writer } from '../writer.ts'

export type GlobalType = { readonly type: ValueType; readonly mutable: boolean }

export type Global = GlobalType & { readonly init: ConstExpr; readonly start: number; readonly end: number }

export function readGlobalType(reader: Reader): GlobalType {
  return { type: readValueType(reader), mutable: reader.flag('a mutability') }
}

export function writeGlobalType(writer: Writer, { type, mutable }: GlobalType): void {
  writeValueType(writer, type)
  writer.u8(mutable ? 1 : 0)
}

export function readGlobals(reader: Reader): Global[] {
  return reader.vector(() => {
    const start = reader.offset
    const type = readGlobalType(reader)
    return { ...type, init: readConstExpr(reader), start, end: reader.offset }
  }, 'the global section')
}

/**
 * The contents of a global section, in which some globals start with other values.
 * @param bytes the module that the others are copied from
 */
export function encodeGlobals(
  bytes: Uint8Array,
  globals: readonly Global[],
  values: ReadonlyMap<number, ConstValue>,
): readonly Uint8Array[] {
  const writer = new Writer(16 * globals.length + 8).u32(globals.length)
  globals.forEach((global, index) => {
    const value = values.get(index)
    if (value) {
      writeGlobalType(writer, global)
      writeConstExpr(writer, value)
    } else writer.bytes(bytes.subarray(global.start, global.end))
  })
  return [writer.finish()]
}
