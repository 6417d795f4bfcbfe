/** A module of import stubs: it satisfies the imports that nobody provides. */

import { appendToVector } from '../../wasm/encode.ts'
import { findSection, type Module, sectionIds } from '../../wasm/module.ts'
import { Reader } from '../../wasm/reader.ts'
import type { Import } from '../../wasm/sections/import.ts'
import { Writer } from '../../wasm/writer.ts'

/** Import `index` of the input is satisfied by the export `name` of the stubs. */
export type Stub = { readonly index: number; readonly kind: 'func' | 'tag'; readonly name: string }

/** `called` is imported from module `host`, with the index of the import as its argument. */
export type Stubs = { readonly bytes: Uint8Array; readonly stubs: readonly Stub[] }

/**
 * Every function and tag import as a module of its own, with the input's types, so that signatures which JavaScript
 * cannot call (v128, typed references) still give the import's name, by a trap that no handler in the module catches:
 * ```wat
 * (func (import "host" "called") (param i32))
 * (func (export "0") (type $of-the-import) i32.const 0  call 0  unreachable)
 * ```
 */
export function buildStubs(module: Module): Stubs | undefined {
  const stubs = module.imports.flatMap((entry, index): Stub[] =>
    entry.kind === 'func' || entry.kind === 'tag' ? [{ index, kind: entry.kind, name: String(index) }] : [],
  )
  if (stubs.length === 0) return undefined
  const functions = stubs.filter(stub => stub.kind === 'func')
  const tags = stubs.filter(stub => stub.kind === 'tag')
  const writer = new Writer(64 * stubs.length + 1024)
  writer.bytes([0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00])
  writeTypes(writer, module)
  writeSection(writer, sectionIds.import, contents =>
    contents.u32(1).name('host').name('called').u8(0x00).u32(module.types.length),
  )
  writeSection(writer, sectionIds.function, contents =>
    contents.vector(functions, stub => contents.u32(typeOf(module, stub.index))),
  )
  if (tags.length > 0)
    writeSection(writer, sectionIds.tag, contents =>
      contents.vector(tags, stub => contents.u8(0).u32(typeOf(module, stub.index))),
    )
  writeSection(writer, sectionIds.export, contents =>
    // Function 0 is `called`.
    contents
      .u32(stubs.length)
      .bytes(writeExports(functions, 0x00, 1))
      .bytes(writeExports(tags, 0x04, 0)),
  )
  writeSection(writer, sectionIds.code, contents =>
    contents.vector(functions, stub => {
      const body = new Writer(16).u8(0).u8(0x41).s32(stub.index).bytes([0x10, 0x00, 0x00, 0x0b]).finish()
      contents.u32(body.length).bytes(body)
    }),
  )
  return { bytes: writer.finish(), stubs }
}

function writeExports(stubs: readonly Stub[], kind: number, first: number): Uint8Array {
  const writer = new Writer()
  stubs.forEach((stub, position) => {
    writer
      .name(stub.name)
      .u8(kind)
      .u32(first + position)
  })
  return writer.finish()
}

function typeOf(module: Module, importIndex: number): number {
  const entry = module.imports[importIndex] as Import
  return 'type' in entry && typeof entry.type === 'number' ? entry.type : -1
}

/** The input's types, and behind them the type of `called`. */
function writeTypes(writer: Writer, module: Module): void {
  const section = findSection(module, sectionIds.type)
  const groups = section ? new Reader(module.bytes, section.contents, section.end).u32() : 0
  const parts = appendToVector(module, sectionIds.type, groups, 1, added => added.bytes([0x60, 0x01, 0x7f, 0x00]))
  writeSection(writer, sectionIds.type, contents => {
    for (const part of parts) contents.bytes(part)
  })
}

export function writeSection(writer: Writer, id: number, write: (contents: Writer) => void): void {
  const contents = new Writer()
  write(contents)
  writer.u8(id).u32(contents.size).bytes(contents.finish())
}
