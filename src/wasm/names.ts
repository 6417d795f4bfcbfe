/** Names for people: from the exports, else from the name section, which is read only when a message needs a name. */

import { quoteName } from './errors.ts'
import type { Module } from './module.ts'
import type { ExternKind } from './sections/export.ts'
import { readNames } from './sections/name.ts'

/** `global 3 (\`counter\`)`, or `global 3` where nothing names it. */
export function describeIndex(module: Module, kind: ExternKind, index: number): string {
  const name = findNames(module, kind, new Set([index])).get(index)
  const noun = kind === 'func' ? 'function' : kind
  return name === undefined ? `${noun} ${index}` : `${noun} ${index} (${quoteName(name)})`
}

/** The names of some items of an index space, by their indices: that of the first export, else that of the name section. */
export function findNames(module: Module, kind: ExternKind, indices: ReadonlySet<number>): ReadonlyMap<number, string> {
  const found = new Map<number, string>()
  for (const { kind: exported, index, name } of module.exports)
    if (exported === kind && indices.has(index) && !found.has(index)) found.set(index, name)
  return found.size === indices.size ? found : readDebugNames(module, kind, indices, found)
}

/** The names of some functions in the name section, by their indices. */
export function findFunctionNames(module: Module, indices: ReadonlySet<number>): ReadonlyMap<number, string> {
  return readDebugNames(module, 'func', indices, new Map())
}

/** Adds to `found` what the name section has and `found` has not. */
function readDebugNames(
  module: Module,
  kind: ExternKind,
  indices: ReadonlySet<number>,
  found: Map<number, string>,
): ReadonlyMap<number, string> {
  readNames(module, kind, (index, reader) => {
    if (!indices.has(index) || found.has(index)) return 'skip'
    found.set(index, reader.name())
    return found.size === indices.size ? 'stop' : 'taken'
  })
  return found
}

/** The items of an index space that have one of the names in the name section. Where several have the same name, the first. */
export function findNamed<Name extends string>(
  module: Module,
  kind: ExternKind,
  names: readonly Name[],
): ReadonlyMap<Name, number> {
  const found = new Map<Name, number>()
  // All names here are ASCII. A large module has many thousands of names, and to decode all takes ten times as long.
  const lengths = new Set(names.map(name => name.length))
  readNames(module, kind, (index, reader) => {
    if (!lengths.has(reader.peek() ?? 0)) return 'skip'
    const name = reader.name() as Name
    if (names.includes(name) && !found.has(name)) found.set(name, index)
    return found.size === names.length ? 'stop' : 'taken'
  })
  return found
}
