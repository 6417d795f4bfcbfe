/** What instantiation puts into a table, so that an untouched one can be told from a changed one. */

import type { ConstValue } from '../../wasm/const-expr.ts'
import { readConstExpr } from '../../wasm/const-expr.ts'
import { evaluate } from '../../wasm/evaluate.ts'
import type { Module } from '../../wasm/module.ts'
import { Reader } from '../../wasm/reader.ts'
import type { ElementSegment } from '../../wasm/sections/element.ts'
import type { Table } from '../../wasm/sections/table.ts'

/** The entries of table `index` after instantiation; undefined where they cannot be told without running it. */
export function findInitialEntries(module: Module, index: number): readonly ConstValue[] | undefined {
  const table = module.tables[index] as Table
  const first: ConstValue | undefined = table.init
    ? evaluate(module, table.init)
    : { kind: 'null', heap: table.element.heap }
  if (!first) return undefined
  const entries = new Array<ConstValue>(Number(table.limits.min)).fill(first)
  for (const segment of module.elements) {
    if (segment.mode !== 'active' || segment.table !== index) continue
    const offset = evaluate(module, segment.offset)
    const items = readItems(module, segment)
    if (!items || (offset?.kind !== 'i32' && offset?.kind !== 'i64')) return undefined
    const start = offset.kind === 'i32' ? offset.value >>> 0 : Number(BigInt.asUintN(64, offset.value))
    if (start + items.length > entries.length) return undefined
    for (let item = 0; item < items.length; item++) entries[start + item] = items[item] as ConstValue
  }
  return entries
}

function readItems(module: Module, segment: ElementSegment): ConstValue[] | undefined {
  const reader = new Reader(module.bytes, segment.itemsStart, segment.end)
  const items: ConstValue[] = []
  const count = reader.u32()
  for (let item = 0; item < count; item++) {
    const value: ConstValue | undefined =
      segment.form === 'functions' ? { kind: 'func', index: reader.u32() } : evaluate(module, readConstExpr(reader))
    if (!value) return undefined
    items.push(value)
  }
  return items
}
