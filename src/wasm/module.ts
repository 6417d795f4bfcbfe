/**
 * Parses bytes to a `Module`: where the sections lie in the file, and what they hold.
 * Function bodies, the bytes of data segments and custom sections are left to those who need them.
 */

import { WasmError } from './errors.ts'
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

export const sectionIds = {
  custom: 0,
  type: 1,
  import: 2,
  function: 3,
  table: 4,
  memory: 5,
  global: 6,
  export: 7,
  start: 8,
  element: 9,
  code: 10,
  data: 11,
  dataCount: 12,
  tag: 13,
} as const

/** The order in which the specification wants the sections that are not custom (5.5.16). */
export const sectionOrder: readonly number[] = [1, 2, 3, 4, 5, 13, 6, 7, 8, 9, 12, 10, 11]

export type Section = {
  readonly id: number
  /** Offset of its id. */
  readonly start: number
  /** Offset of its contents, which begin with the name in a custom section. */
  readonly contents: number
  readonly end: number
  /** The name of a custom section, else empty. */
  readonly name: string
}

export type Module = {
  readonly bytes: Uint8Array
  readonly sections: readonly Section[]
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
  checkPreamble(bytes)
  const sections = readSections(new Reader(bytes, 8))
  const read = <T>(id: number, readContents: (reader: Reader) => T, absent: T): T => {
    const section = sections.find(section => section.id === id)
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
    bytes,
    sections,
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

/** An index past the end of its space would name something else in a copy to which more is added, so it is refused first. */
function checkIndices(module: Module): void {
  const { types, imports, functions, exports, start } = module
  const defined = { table: module.tables, memory: module.memories, global: module.globals, tag: module.tags }
  const count = (kind: ExternKind) =>
    kind === 'func' ? functions.length : defined[kind].length + imports.filter(entry => entry.kind === kind).length
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
  for (const { name, kind, index } of exports)
    check(sectionIds.export, `the export \`${name}\``, kind, index, count(kind))
  if (start !== undefined) check(sectionIds.start, 'the start function', 'func', start, functions.length)
}

export function findSection(module: Module, id: number): Section | undefined {
  return module.sections.find(section => section.id === id)
}

function checkPreamble(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new WasmError('empty', 'the input is empty, expected a WebAssembly module', 0)
  if (!startsWith(bytes, [0x00, 0x61, 0x73, 0x6d])) {
    if (looksLikeText(bytes))
      throw new WasmError(
        'text',
        'the input is the text format, expected the binary format: convert it first, with `wat2wasm` or `wasm-tools parse`',
        0,
      )
    throw new WasmError('not-wasm', 'the input does not start with `\\0asm`, expected a WebAssembly module', 0)
  }
  if (bytes.length < 8) throw new WasmError('truncated', 'the input ends inside its version', bytes.length)
  if (startsWith(bytes.subarray(4), [0x01, 0x00, 0x00, 0x00])) return
  if (bytes[6] === 0x01 && bytes[7] === 0x00)
    throw new WasmError(
      'component',
      'the input is a component, expected a core module: pre-initialize the core module before it is made a component',
      4,
    )
  throw new WasmError('version', `the input has the version 0x${hex(bytes.subarray(4, 8))}, expected 0x01000000`, 4)
}

function startsWith(bytes: Uint8Array, prefix: readonly number[]): boolean {
  return prefix.every((byte, index) => bytes[index] === byte)
}

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('')
}

/** The text format starts with white space, comments, and an opening parenthesis. */
function looksLikeText(bytes: Uint8Array): boolean {
  return /^(\xef\xbb\xbf|\s|;;[^\n]*\n|\(;[\s\S]*?;\))*\(\s*(module|component|;|@|func|type|import|memory|table|global|export)/.test(
    String.fromCharCode(...bytes.subarray(0, 1024)),
  )
}

function readSections(reader: Reader): Section[] {
  const sections: Section[] = []
  let last = -1
  while (!reader.done) {
    const start = reader.offset
    const id = reader.u8('a section')
    const size = reader.u32('the size of a section')
    const contents = reader.offset
    if (size > reader.end - contents)
      throw new WasmError(
        'truncated',
        `the input ends inside a section of ${size} bytes, of which ${reader.end - contents} are there`,
        start,
      )
    if (id !== sectionIds.custom) {
      const position = sectionOrder.indexOf(id)
      if (position < 0) throw new WasmError('unsupported', `unknown section ${id}`, start)
      if (position <= last) throw new WasmError('malformed', `section ${id} is repeated or out of order`, start)
      last = position
    }
    const name =
      id === sectionIds.custom
        ? new Reader(reader.bytes, contents, contents + size).name('the name of a custom section')
        : ''
    reader.skip(size)
    sections.push({ id, start, contents, end: reader.offset, name })
  }
  return sections
}
