/** What globals and tables of reference type hold: as JavaScript values, and as what those refer to. */

import type { ForeignReference, Reference } from '../../wizer/host.ts'

export function readReference(global: WebAssembly.ExportValue | undefined): unknown {
  return (global as WebAssembly.Global).value
}

/** A table whose entries can be looked at, one by one. */
export type ReadableTable = { readonly length: number; readonly read: (entry: number) => unknown }

export function openTable(exported: WebAssembly.ExportValue | undefined): ReadableTable {
  const table = exported as WebAssembly.Table
  return openWith(table, entry => table.get(entry))
}

/** The indices of 64-bit tables are bigints, which the types do not say. */
function openWith(table: WebAssembly.Table, read: (entry: number) => unknown): ReadableTable {
  const isWide = typeof (table.length as unknown) === 'bigint'
  return { length: Number(table.length), read: isWide ? entry => read(BigInt(entry) as never) : read }
}

/** Stands for an entry that JavaScript may not look at (`exnref`). */
const hidden = Symbol('exnref')

/** A table of such references, which are null or `hidden`: the reader module tells which are null. */
export function openOpaqueTable(exported: WebAssembly.ExportValue | undefined, nullReader: Uint8Array): ReadableTable {
  const table = exported as WebAssembly.Table
  const module = new WebAssembly.Module(nullReader as BufferSource)
  const { exports } = new WebAssembly.Instance(module, { tables: { 0: table } })
  const isNull = exports.isNull as (entry: number) => number
  return openWith(table, entry => (isNull(entry) ? null : hidden))
}

export function readEntries(exported: WebAssembly.ExportValue | undefined): readonly unknown[] {
  const { length, read } = openTable(exported)
  return Array.from({ length }, (_, entry) => read(entry))
}

/** Finds the index of a function. */
export type FindFunction = (value: { readonly name: string }) => number | undefined

/**
 * Finds functions in a table that has each function of the module at its index. V8 names a function by its index in its
 * own instance, which may be another one than the module's, so the name is only where to look first.
 */
export function findFunctionsIn(table: WebAssembly.Table | undefined, importedFunctions: number): FindFunction {
  if (!table) return () => undefined
  let imported: ReadonlyMap<unknown, number> | undefined
  return value => {
    const named = Number(value.name)
    if (Number.isInteger(named) && named >= 0 && named < table.length && table.get(named) === value) return named
    imported ??= mapFirst(table, importedFunctions)
    return imported.get(value)
  }
}

/** The first index of each of the first functions of a table: a table may hold ten million, and a module import as many. */
function mapFirst(table: WebAssembly.Table, count: number): ReadonlyMap<unknown, number> {
  const indices = new Map<unknown, number>()
  for (let index = count - 1; index >= 0; index--) indices.set(table.get(index), index)
  return indices
}

export const nullReference: Reference = { kind: 'null' }

export function describeReference(value: unknown, findFunction: FindFunction): Reference {
  if (value === null) return nullReference
  if (typeof value === 'function') {
    const index = findFunction(value)
    return index === undefined ? foreign('a function of another instance') : { kind: 'func', index }
  }
  if (typeof value === 'number') return { kind: 'i31', value }
  if (value === hidden) return foreign('an exception reference')
  // A garbage-collected object is the only kind of object without a prototype that a module can make.
  if (typeof value === 'object' && Object.getPrototypeOf(value) === null) return foreign('a garbage-collected object')
  return foreign('a host reference')
}

export function foreign(what: ForeignReference): Reference {
  return { kind: 'foreign', what }
}
