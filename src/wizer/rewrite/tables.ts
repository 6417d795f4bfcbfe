/** The table and element sections of the output, where initialization changed a table or dropped a segment. */

import type { SectionChange } from '../../wasm/encode.ts'
import { sectionIds } from '../../wasm/layout.ts'
import type { Module } from '../../wasm/module.ts'
import { chooseForm, type ElementSegment, encodeElements, type NewElementSegment } from '../../wasm/sections/element.ts'
import { encodeTables, type Table } from '../../wasm/sections/table.ts'
import type { ConstValue } from '../../wasm/types.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'

/** The size of a changed table is its new minimum; its maximum and its initial expression stay. */
export function rewriteTables({ bytes, tables }: Module, snapshot: Snapshot): readonly SectionChange[] {
  const minimums = new Map(Array.from(snapshot.tables, ([index, entries]) => [index, BigInt(entries.length)] as const))
  const isSame = [...minimums].every(([index, min]) => min === tables[index]?.limits.min)
  return isSame ? [] : [[sectionIds.table, encodeTables(bytes, tables, minimums)]]
}

/** A change to the element section. */
export type RewrittenElements = {
  readonly changes: readonly SectionChange[]
  /** The segments of the output; undefined where they are those of the input. */
  readonly segments: readonly NewElementSegment[] | undefined
}

/**
 * Every old segment keeps its index, mode and type, because code names segments. Active ones of a changed table, and passive
 * ones that were dropped, lose their items. The entries of changed tables follow. Last, one segment declares the functions
 * that nothing else declares any more: other tools leave declared segments out when they count, so none may stand before
 * one that code can name.
 */
export function rewriteElements(module: Module, snapshot: Snapshot, undeclared: readonly number[]): RewrittenElements {
  if (snapshot.tables.size === 0 && snapshot.droppedElements.size === 0 && undeclared.length === 0)
    return { changes: [], segments: undefined }
  const old = module.elements.map(
    (segment, index): NewElementSegment => ({
      kind: isEmptied(segment, index, snapshot) ? 'emptied' : 'copied',
      segment,
    }),
  )
  const changed = Array.from(snapshot.tables, ([index, entries]) =>
    findRanges(module.tables[index] as Table, index, entries),
  )
  const declared: NewElementSegment[] = undeclared.length > 0 ? [{ kind: 'declared', functions: undeclared }] : []
  const segments = [...old, ...changed.flat(), ...declared]
  return { changes: [[sectionIds.element, encodeElements(module.bytes, segments)]], segments }
}

/** Whether the output has a segment without its items, which declares none of its functions. */
export function isEmptied(segment: ElementSegment, index: number, snapshot: Snapshot): boolean {
  return segment.mode === 'active' ? snapshot.tables.has(segment.table) : snapshot.droppedElements.has(index)
}

/** Ranges of entries that are not what the table starts with. */
function findRanges(type: Table, table: number, entries: readonly ConstValue[]): readonly NewElementSegment[] {
  const isDefault = (entry: ConstValue | undefined) => !type.init && entry?.kind === 'null'
  const ranges: NewElementSegment[] = []
  for (let start = 0; start < entries.length; start++) {
    if (isDefault(entries[start])) continue
    let end = start + 1
    while (end < entries.length && !isDefault(entries[end])) end++
    ranges.push({ kind: 'active', table, type, start, ...chooseForm(type.element, entries.slice(start, end)) })
    start = end
  }
  return ranges
}
