/** The table section. */

import { type ConstExpr, readConstExpr } from '../const-expr.ts'
import { type Limits, readLimits, writeLimits } from '../limits.ts'
import type { Reader } from '../reader.ts'
import { type RefType, readRefType, writeValueType } from '../types.ts'
import type { Writer } from '../writer.ts'

export type TableType = { readonly element: RefType; readonly limits: Limits }

/** `init` is what every entry starts as, where the table says so; otherwise null. */
export type Table = TableType & {
  readonly init: ConstExpr | undefined
  readonly start: number
  readonly end: number
}

export function readTableType(reader: Reader): TableType {
  const element = readRefType(reader)
  return { element, limits: readLimits(reader, 'a table') }
}

export function readTables(reader: Reader): Table[] {
  return reader.vector(() => {
    const start = reader.offset
    const hasInit = reader.peek() === 0x40
    if (hasInit) reader.skip(2, 'a table')
    const type = readTableType(reader)
    const init = hasInit ? readConstExpr(reader) : undefined
    return { ...type, init, start, end: reader.offset }
  }, 'the table section')
}

/** Writes a table; `init` are the bytes of its initial expression, `end` included. */
export function writeTable(writer: Writer, { element, limits }: TableType, init?: Uint8Array): void {
  if (init) writer.bytes([0x40, 0x00])
  writeValueType(writer, element)
  writeLimits(writer, limits)
  if (init) writer.bytes(init)
}
