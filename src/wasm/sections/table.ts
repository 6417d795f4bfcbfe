/** The table section. */

import { type ConstExpr, readConstExpr } from '../const-expr.ts'
import { type Limits, readLimits, writeLimits } from '../limits.ts'
import type { Reader } from '../reader.ts'
import { type RefType, readRefType, writeValueType } from '../types.ts'
import { Writer } from '../writer.ts'

export type TableType = { readonly element: RefType; readonly limits: Limits }

/** `init` is what every entry starts as, where the table says so; otherwise null. */
export type Table = TableType & {
  readonly init: ConstExpr | undefined
  readonly start: number
  readonly end: number
}

/** What a table with an initial expression starts with; a byte of 0 follows (core specification, 5.5.7). */
const initialized = 0x40

export function readTableType(reader: Reader): TableType {
  const element = readRefType(reader)
  return { element, limits: readLimits(reader, 'a table') }
}

export function writeTableType(writer: Writer, { element, limits }: TableType): void {
  writeValueType(writer, element)
  writeLimits(writer, limits)
}

export function readTables(reader: Reader): Table[] {
  return reader.vector(() => {
    const start = reader.offset
    const hasInit = reader.peek() === initialized
    if (hasInit) reader.skip(2, 'a table')
    const type = readTableType(reader)
    const init = hasInit ? readConstExpr(reader) : undefined
    return { ...type, init, start, end: reader.offset }
  }, 'the table section')
}

/**
 * The contents of a table section, in which some tables have another minimum.
 * @param bytes the module that the others are copied from
 */
export function encodeTables(
  bytes: Uint8Array,
  tables: readonly Table[],
  minimums: ReadonlyMap<number, bigint>,
): readonly Uint8Array[] {
  const writer = new Writer().u32(tables.length)
  tables.forEach(({ element, limits, init, start, end }, index) => {
    const min = minimums.get(index)
    if (min === undefined) writer.bytes(bytes.subarray(start, end))
    else {
      if (init) writer.u8(initialized).u8(0)
      writeTableType(writer, { element, limits: { ...limits, min } })
      if (init) writer.bytes(bytes.subarray(init.start, init.end))
    }
  })
  return [writer.finish()]
}
