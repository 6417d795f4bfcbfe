/**
 * Keeps `ref.func` valid: in code it may name a function only where something outside of code names it too (core
 * specification, 3.4.10 and 3.5), and an export or the first value of a global that goes may have been that something.
 */

import { readConstExpr } from '../wasm/const-expr.ts'
import type { Module } from '../wasm/module.ts'
import { Reader } from '../wasm/reader.ts'
import { readElementFunctions } from '../wasm/sections/element.ts'
import type { Export } from '../wasm/sections/export.ts'
import type { Global } from '../wasm/sections/global.ts'
import type { Snapshot } from './snapshot.ts'
import { findReferencedFunctions } from './survey.ts'

const refFunc = 0xd2

/** Functions that code names by `ref.func` and that nothing in the output declares any more, in order. */
export function findUndeclared(module: Module, snapshot: Snapshot, exports: readonly Export[]): readonly number[] {
  const exported = functionsOf(exports)
  const lost = new Set(functionsOf(module.exports))
  for (const index of snapshot.globals.keys()) for (const named of functionsIn(module.globals[index])) lost.add(named)
  for (const index of exported) lost.delete(index)
  if (lost.size === 0) return []
  const referenced = new Set(findReferencedFunctions(module, lost))
  if (referenced.size === 0) return []
  for (const index of declaredElsewhere(module, snapshot)) referenced.delete(index)
  return [...referenced].sort((one, other) => one - other)
}

function functionsOf(exports: readonly Export[]): number[] {
  return exports.flatMap(entry => (entry.kind === 'func' ? [entry.index] : []))
}

function functionsIn(global: Global | undefined): number[] {
  return (global?.instructions ?? []).flatMap(({ opcode, immediate }) => (opcode === refFunc ? [immediate] : []))
}

function* declaredElsewhere(module: Module, snapshot: Snapshot): Iterable<number> {
  for (const segment of module.elements) yield* readElementFunctions(module.bytes, segment)
  for (const [index, global] of module.globals.entries()) {
    const value = snapshot.globals.get(index)
    if (!value) yield* functionsIn(global)
    else if (value.kind === 'func') yield value.index
  }
  for (const entries of snapshot.tables.values())
    for (const entry of entries) if (entry.kind === 'func') yield entry.index
  for (const { init } of module.tables) {
    if (!init) continue
    const named: number[] = []
    readConstExpr(new Reader(module.bytes, init.start, init.end), ({ opcode, immediate }) => {
      if (opcode === refFunc) named.push(immediate)
    })
    yield* named
  }
}
