/**
 * Keeps `ref.func` valid: in code it may name a function only where something outside of code names it too (core
 * specification, 3.4.10 and 3.5). That can be an export, the first value of a global, or an element segment, all of which the
 * output may lack.
 */

import { functionsIn } from '../../wasm/const-expr.ts'
import type { Module } from '../../wasm/module.ts'
import { functionsOfSegment } from '../../wasm/sections/element.ts'
import type { Export } from '../../wasm/sections/export.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'
import { isEmptied } from './tables.ts'

/**
 * Functions that may lose their declaration: an export that is not among `exports`, the value of a mutable global, or an item
 * of a segment that is dropped or belongs to a table that changes.
 * @param written tables that code can write to
 */
export function findEndangered(
  module: Module,
  exports: readonly Export[],
  written: ReadonlySet<number>,
): ReadonlySet<number> {
  const endangered = new Set(exportedFunctions(module.exports))
  for (const { mutable, init } of module.globals)
    if (mutable) for (const named of functionsIn(init)) endangered.add(named)
  for (const segment of module.elements)
    if (segment.mode === 'passive' || (segment.mode === 'active' && written.has(segment.table)))
      for (const index of functionsOfSegment(segment)) endangered.add(index)
  for (const index of exportedFunctions(exports)) endangered.delete(index)
  return endangered
}

/** Of the functions that code names, in order, those that nothing in the output declares. */
export function findUndeclared(module: Module, snapshot: Snapshot, referenced: ReadonlySet<number>): readonly number[] {
  if (referenced.size === 0) return []
  const undeclared = new Set(referenced)
  for (const index of declaredElsewhere(module, snapshot)) undeclared.delete(index)
  return [...undeclared].sort((one, other) => one - other)
}

function exportedFunctions(exports: readonly Export[]): number[] {
  return exports.flatMap(entry => (entry.kind === 'func' ? [entry.index] : []))
}

function* declaredElsewhere(module: Module, snapshot: Snapshot): Iterable<number> {
  for (const [index, segment] of module.elements.entries())
    if (!isEmptied(segment, index, snapshot)) yield* functionsOfSegment(segment)
  for (const [index, { init }] of module.globals.entries()) {
    const value = snapshot.globals.get(index)
    if (!value) yield* functionsIn(init)
    else if (value.kind === 'func') yield value.index
  }
  for (const entries of snapshot.tables.values())
    for (const entry of entries) if (entry.kind === 'func') yield entry.index
  for (const { init } of module.tables) if (init) yield* functionsIn(init)
}
