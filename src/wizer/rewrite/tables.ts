/** The table and element sections of the output, where initialization changed a table or dropped a segment. */

import { type ConstValue, writeConstExpr } from '../../wasm/const-expr.ts'
import type { Contents } from '../../wasm/encode.ts'
import type { Module } from '../../wasm/module.ts'
import {
  type ElementSegment,
  writeActiveFunctionsHead,
  writeActiveHead,
  writeDeclaration,
  writeDeclaredHead,
} from '../../wasm/sections/element.ts'
import { type Table, writeTable } from '../../wasm/sections/table.ts'
import type { RefType } from '../../wasm/types.ts'
import { Writer } from '../../wasm/writer.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'

/** The size of a changed table is its new minimum; its maximum and its initial expression stay. */
export function rewriteTables(module: Module, { tables }: Snapshot): Contents | 'same' {
  const isSame = [...tables].every(([index, entries]) => BigInt(entries.length) === module.tables[index]?.limits.min)
  if (isSame) return 'same'
  const writer = new Writer()
  writer.u32(module.tables.length)
  module.tables.forEach((table, index) => {
    const entries = tables.get(index)
    if (!entries) writer.bytes(module.bytes.subarray(table.start, table.end))
    else {
      const limits = { ...table.limits, min: BigInt(entries.length) }
      const init = table.init && module.bytes.subarray(table.init.start, table.init.end)
      writeTable(writer, { element: table.element, limits }, init)
    }
  })
  return [writer.finish()]
}

/**
 * Every old segment keeps its index. Active ones of a changed table, and passive ones that were dropped, become
 * declared ones: as good as dropped from the start, while `ref.func` may still name their functions. The entries of
 * changed tables follow, then the functions that lost the export that declared them.
 */
export function rewriteElements(module: Module, snapshot: Snapshot, undeclared: readonly number[]): Contents | 'same' {
  if (snapshot.tables.size === 0 && snapshot.droppedElements.size === 0 && undeclared.length === 0) return 'same'
  const writer = new Writer(1024)
  let count = module.elements.length
  module.elements.forEach((segment, index) => {
    if (isSpent(segment, index, snapshot)) {
      writeDeclaredHead(writer, segment)
      writer.bytes(module.bytes.subarray(segment.itemsStart, segment.end))
    } else writer.bytes(module.bytes.subarray(segment.start, segment.end))
  })
  for (const [index, entries] of snapshot.tables)
    count += writeEntries(writer, module.tables[index] as Table, index, entries)
  if (undeclared.length > 0) {
    writeDeclaration(writer, undeclared)
    count++
  }
  return [new Writer(8).u32(count).finish(), writer.finish()]
}

function isSpent(segment: ElementSegment, index: number, snapshot: Snapshot): boolean {
  return segment.mode === 'active' ? snapshot.tables.has(segment.table) : snapshot.droppedElements.has(index)
}

/** Writes ranges of entries that are not what the table starts with; gives the number of segments. */
function writeEntries(writer: Writer, table: Table, index: number, entries: readonly ConstValue[]): number {
  const isDefault = (entry: ConstValue | undefined) => !table.init && entry?.kind === 'null'
  let count = 0
  for (let start = 0; start < entries.length; start++) {
    if (isDefault(entries[start])) continue
    let end = start + 1
    while (end < entries.length && !isDefault(entries[end])) end++
    writeRun(writer, table, index, start, entries.slice(start, end))
    count++
    start = end
  }
  return count
}

function writeRun(writer: Writer, table: Table, index: number, start: number, run: readonly ConstValue[]): void {
  const writeOffset = (offset: Writer) =>
    writeConstExpr(
      offset,
      table.limits.address === 'i64' ? { kind: 'i64', value: BigInt(start) } : { kind: 'i32', value: start },
    )
  const functions = run.flatMap(entry => (entry.kind === 'func' ? [entry.index] : []))
  if (functions.length === run.length && isFuncref(table.element)) {
    writeActiveFunctionsHead(writer, index, writeOffset)
    writer.vector(functions, entry => writer.u32(entry))
  } else {
    writeActiveHead(writer, index, table.element, writeOffset)
    writer.vector(run, entry => writeConstExpr(writer, entry))
  }
}

function isFuncref({ nullable, heap }: RefType): boolean {
  return nullable && heap === 'func'
}
