/**
 * Keeps `ref.func` valid: in code it may name a function only where something outside of code names it too (core
 * specification, 3.4.10 and 3.5), and an export or the first value of a global that goes may have been that something.
 */

import { readConstExpr } from '../../wasm/const-expr.ts'
import type { Module } from '../../wasm/module.ts'
import { Reader } from '../../wasm/reader.ts'
import { readElementFunctions } from '../../wasm/sections/element.ts'
import type { Export } from '../../wasm/sections/export.ts'
import type { Global } from '../../wasm/sections/global.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'

const refFunc = 0xd2

/** Functions whose declaration can go: by an export that is not among `exports`, or by a global that gets another value. */
export function findEndangered(module: Module, exports: readonly Export[]): ReadonlySet<number> {
  const endangered = new Set(functionsOf(module.exports))
  for (const global of module.globals)
    if (global.mutable) for (const named of functionsIn(global)) endangered.add(named)
  for (const index of functionsOf(exports)) endangered.delete(index)
  return endangered
}

/** Those of the endangered functions that code names (`referenced`) and that nothing in the output declares, in order. */
export function findUndeclared(module: Module, snapshot: Snapshot, referenced: ReadonlySet<number>): readonly number[] {
  if (referenced.size === 0) return []
  const undeclared = new Set(referenced)
  for (const index of declaredElsewhere(module, snapshot)) undeclared.delete(index)
  return [...undeclared].sort((one, other) => one - other)
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
