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
  if (found.size === indices.size) return found
  readNames(module, kind, (index, reader) => {
    if (!indices.has(index) || found.has(index)) return 'skip'
    found.set(index, reader.name())
    return found.size === indices.size ? 'stop' : 'taken'
  })
  return found
}

/** The functions that have one of the names in the name section. Where several have the same name, the first. */
export function findFunctionsNamed<Name extends string>(
  module: Module,
  names: readonly Name[],
): ReadonlyMap<Name, number> {
  return findNamed(module, 'func', names)
}

/** The same for globals. */
export function findGlobalsNamed<Name extends string>(
  module: Module,
  names: readonly Name[],
): ReadonlyMap<Name, number> {
  return findNamed(module, 'global', names)
}

function findNamed<Name extends string>(
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

/** The names of some functions in the name section, by their indices. */
export function findFunctionNames(module: Module, indices: ReadonlySet<number>): ReadonlyMap<number, string> {
  const found = new Map<number, string>()
  readNames(module, 'func', (index, reader) => {
    if (!indices.has(index)) return 'skip'
    found.set(index, reader.name())
    return found.size === indices.size ? 'stop' : 'taken'
  })
  return found
}
