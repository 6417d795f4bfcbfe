/** What globals and tables of reference type hold: as JavaScript values, and as what those refer to. */

import type { ForeignReference, Reference } from '../../wizer/host.ts'

export function readReference(global: WebAssembly.ExportValue | undefined): unknown {
  return (global as WebAssembly.Global).value
}

export function readEntries(exported: WebAssembly.ExportValue | undefined): readonly unknown[] {
  const table = exported as WebAssembly.Table
  return readEach(table, entry => table.get(entry))
}

/** @param read gets the index of an entry; for 64-bit tables it is a bigint, which the type does not say */
function readEach(table: WebAssembly.Table, read: (entry: number) => unknown): readonly unknown[] {
  const isWide = typeof (table.length as unknown) === 'bigint'
  return Array.from({ length: Number(table.length) }, (_, entry) => read((isWide ? BigInt(entry) : entry) as number))
}

/** Stands for an entry that JavaScript may not look at (`exnref`). */
const hidden = Symbol('exnref')

/** The entries of a table of such references, as null or `hidden`: the reader module tells which are null. */
export function readNulls(exported: WebAssembly.ExportValue | undefined, nullReader: Uint8Array): readonly unknown[] {
  const table = exported as WebAssembly.Table
  const module = new WebAssembly.Module(nullReader as BufferSource)
  const { exports } = new WebAssembly.Instance(module, { tables: { 0: table } })
  const isNull = exports.isNull as (entry: number) => number
  return readEach(table, entry => (isNull(entry) ? null : hidden))
}

/** Finds the index of a function. */
export type FindFunction = (value: { readonly name: string }) => number | undefined

/**
 * Finds functions in a table that has each function of the module at its index. V8 names a function by its index in its
 * own instance, which may be another one than the module's, so the name is only where to look first.
 */
export function findFunctionsIn(table: WebAssembly.Table | undefined, importedFunctions: number): FindFunction {
  if (!table) return () => undefined
  return value => {
    const named = Number(value.name)
    if (Number.isInteger(named) && named >= 0 && named < table.length && table.get(named) === value) return named
    for (let index = 0; index < importedFunctions; index++) if (table.get(index) === value) return index
    return undefined
  }
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
