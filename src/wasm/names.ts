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

/** Engines ignore a name section that is malformed, and so do we. */
function findDebugName(module: Module, subsection: number, index: number): string | undefined {
  const section = module.sections.find(section => section.id === sectionIds.custom && section.name === 'name')
  if (!section) return undefined
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
        const named = reader.u32()
        const name = reader.name()
        if (named === index) return name
      }
      return undefined
    }
  } catch {
    return undefined
  }
  return undefined
}
