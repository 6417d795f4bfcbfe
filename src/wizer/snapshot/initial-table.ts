/** What instantiation puts into a table, to tell whether initialization changed it. */

import { asAddress, evaluate } from '../../wasm/evaluate.ts'
import type { Module } from '../../wasm/module.ts'
import type { ElementSegment } from '../../wasm/sections/element.ts'
import type { Table } from '../../wasm/sections/table.ts'
import type { ConstValue } from '../../wasm/types.ts'

export type ActiveSegment = ElementSegment & { readonly mode: 'active' }

/** The active segments of each table, in their order: a module may have many of both. */
export function groupByTable({ elements }: Module): ReadonlyMap<number, readonly ActiveSegment[]> {
  const groups = new Map<number, ActiveSegment[]>()
  for (const segment of elements) {
    if (segment.mode !== 'active') continue
    const group = groups.get(segment.table)
    if (group) group.push(segment)
    else groups.set(segment.table, [segment])
  }
  return groups
}

/**
 * The entries of table `index` after instantiation; undefined where only an instance can tell them.
 * @param segments the active segments of that table
 */
export function findInitialEntries(
  module: Module,
  index: number,
  segments: readonly ActiveSegment[],
): readonly ConstValue[] | undefined {
  const table = module.tables[index] as Table
  const first: ConstValue | undefined = table.init
    ? evaluate(module, table.init)
    : { kind: 'null', heap: table.element.heap }
  if (!first) return undefined
  const entries = new Array<ConstValue>(Number(table.limits.min)).fill(first)
  for (const segment of segments) {
    const start = asAddress(evaluate(module, segment.offset))
    const items = findItems(module, segment)
    if (!items || start === undefined) return undefined
    if (start + items.length > entries.length) return undefined
    items.forEach((item, position) => {
      entries[start + position] = item
    })
  }
  return entries
}

function findItems(module: Module, segment: ElementSegment): readonly ConstValue[] | undefined {
  if (segment.form === 'functions') return Array.from(segment.items, index => ({ kind: 'func', index }))
  const items = segment.items.map(item => evaluate(module, item))
  return items.every(item => item !== undefined) ? items : undefined
}
