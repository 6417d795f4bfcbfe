/**
 * Parses bytes to a `Module`: where the sections lie in the file, and what they hold.
 * Function bodies, the bytes of data segments and custom sections are left to those who need them.
 */

import { quoteName, WasmError } from './errors.ts'
import { findSection, type Layout, readLayout, sectionIds } from './layout.ts'
import { Reader } from './reader.ts'
import { type DataSegment, readData } from './sections/data.ts'
import { type ElementSegment, readElements } from './sections/element.ts'
import { type Export, type ExternKind, readExports } from './sections/export.ts'
import { type Global, readGlobals } from './sections/global.ts'
import { type Import, readImports } from './sections/import.ts'
import { type Memory, readMemories } from './sections/memory.ts'
import { readTables, type Table } from './sections/table.ts'
import { readTags } from './sections/tag.ts'
import { readTypes } from './sections/type.ts'
import type { DefinedType } from './types.ts'

export type Module = Layout & {
  readonly types: readonly DefinedType[]
  readonly imports: readonly Import[]
  /** The type index of every function, imported ones first. */
  readonly functions: readonly number[]
  readonly importedFunctions: number
  readonly tables: readonly Table[]
  readonly memories: readonly Memory[]
  readonly tags: readonly number[]
  readonly globals: readonly Global[]
  readonly exports: readonly Export[]
  readonly start: number | undefined
  readonly elements: readonly ElementSegment[]
  readonly dataCount: number | undefined
  readonly data: readonly DataSegment[]
}

/**
 * Parses a core module in the binary format.
 * @throws {WasmError} where the bytes are no such module, with the offset.
 */
export function parseModule(bytes: Uint8Array): Module {
  const layout = readLayout(bytes)
  const read = <T>(id: number, readContents: (reader: Reader) => T, absent: T): T => {
    const section = findSection(layout, id)
    if (!section) return absent
    const reader = new Reader(bytes, section.contents, section.end)
    const contents = readContents(reader)
    if (!reader.done) throw new WasmError('malformed', 'a section is longer than its contents', reader.offset)
    return contents
  }
  const imports = read(sectionIds.import, readImports, [])
  const importedFunctions = imports.flatMap(entry => (entry.kind === 'func' ? [entry.type] : []))
  const defined = read(sectionIds.function, reader => reader.vector(() => reader.u32('a type index')), [])
  const module: Module = {
    ...layout,
    types: read(sectionIds.type, readTypes, []),
    imports,
    functions: importedFunctions.concat(defined),
    importedFunctions: importedFunctions.length,
    tables: read(sectionIds.table, readTables, []),
    memories: read(sectionIds.memory, readMemories, []),
    tags: read(sectionIds.tag, readTags, []),
    globals: read(sectionIds.global, readGlobals, []),
    exports: read(sectionIds.export, readExports, []),
    start: read<number | undefined>(sectionIds.start, reader => reader.u32('the start function'), undefined),
    elements: read(sectionIds.element, readElements, []),
    dataCount: read<number | undefined>(sectionIds.dataCount, reader => reader.u32('the data count'), undefined),
    data: read(sectionIds.data, readData, []),
  }
  checkIndices(module)
  return module
}

/** How many items each index space has, imported ones included. */
export function countItems({
  imports,
  functions,
  tables,
  memories,
  globals,
  tags,
}: Module): Record<ExternKind, number> {
  const counts = {
    func: functions.length,
    table: tables.length,
    memory: memories.length,
    global: globals.length,
    tag: tags.length,
  }
  for (const { kind } of imports) if (kind !== 'func') counts[kind]++
  return counts
}

/** An index past the end of its space would name something else in a copy to which more is added, so it is refused first. */
function checkIndices(module: Module): void {
  const { types, functions, exports, start } = module
  const check = (id: number, what: string, kind: string, index: number, count: number) => {
    if (index < count) return
    const offset = findSection(module, id)?.start ?? 0
    throw new WasmError('malformed', `${what} is ${kind} ${index}, of ${count} that there are`, offset)
  }
  const untyped = functions.findIndex(type => type >= types.length)
  if (untyped >= 0) {
    const id = untyped < module.importedFunctions ? sectionIds.import : sectionIds.function
    check(id, `the type of function ${untyped}`, 'type', functions[untyped] as number, types.length)
  }
  const counts = countItems(module)
  const dangling = exports.find(({ kind, index }) => index >= counts[kind])
  if (dangling) {
    const { name, kind, index } = dangling
    check(sectionIds.export, `the export ${quoteName(name)}`, kind, index, counts[kind])
  }
  if (start !== undefined) check(sectionIds.start, 'the start function', 'func', start, functions.length)
}
