/** Names for people: from the exports, else from the name section, which is read only when a message needs a name. */

import { quoteName } from './errors.ts'
import { sectionIds } from './layout.ts'
import type { Module } from './module.ts'
import { Reader } from './reader.ts'
import type { ExternKind } from './sections/export.ts'

/** Subsections of the name section (core specification, appendix 7.4, and the extended names proposal). */
const subsections: Readonly<Record<ExternKind, number>> = { func: 1, table: 5, memory: 6, global: 7, tag: 11 }

/** `global 3 (\`counter\`)`, or `global 3` where nothing names it. */
export function describeIndex(module: Module, kind: ExternKind, index: number): string {
  const exported = module.exports.find(entry => entry.kind === kind && entry.index === index)
  const name = exported?.name ?? findDebugName(module, subsections[kind], index)
  const noun = kind === 'func' ? 'function' : kind
  return name === undefined ? `${noun} ${index}` : `${noun} ${index} (${quoteName(name)})`
}

function findDebugName(module: Module, subsection: number, index: number): string | undefined {
  let found: string | undefined
  readNames(module, subsection, (named, reader) => {
    if (named === index) found = reader.name()
    return found === undefined ? 'skip' : 'stop'
  })
  return found
}

/** The functions that have one of the names in the name section. Where several have the same name, the first. */
export function findFunctionsNamed<Name extends string>(
  module: Module,
  names: readonly Name[],
): ReadonlyMap<Name, number> {
  const found = new Map<Name, number>()
  // All names here are ASCII. A large module has many thousands of names, and to decode all takes ten times as long.
  const lengths = new Set(names.map(name => name.length))
  readNames(module, subsections.func, (index, reader) => {
    if (!lengths.has(reader.peek() ?? 0)) return 'skip'
    const name = reader.name() as Name
    if (names.includes(name) && !found.has(name)) found.set(name, index)
    return found.size === names.length ? 'stop' : 'taken'
  })
  return found
}

/** The names of some functions, by their indices. */
export function findFunctionNames(module: Module, indices: ReadonlySet<number>): ReadonlyMap<number, string> {
  const found = new Map<number, string>()
  readNames(module, subsections.func, (index, reader) => {
    if (!indices.has(index)) return 'skip'
    found.set(index, reader.name())
    return found.size === indices.size ? 'stop' : 'taken'
  })
  return found
}

/** Gets an index, and a reader at its name: takes the name, or has it skipped, or needs no more. */
type TakeName = (index: number, reader: Reader) => 'taken' | 'skip' | 'stop'

/** Engines ignore a name section that is malformed, and so do we. */
function readNames(module: Module, subsection: number, take: TakeName): void {
  const section = module.sections.find(section => section.id === sectionIds.custom && section.name === 'name')
  if (!section) return
  try {
    const reader = new Reader(module.bytes, section.contents, section.end)
    reader.name()
    while (!reader.done) {
      const id = reader.u8()
      const size = reader.u32()
      if (id !== subsection) {
        reader.skip(size)
        continue
      }
      for (let rest = reader.u32(); rest > 0; rest--) {
        const taken = take(reader.u32(), reader)
        if (taken === 'skip') reader.skip(reader.u32())
        if (taken === 'stop') return
      }
      return
    }
  } catch {}
}
