/**
 * Two small modules that run beside the instance: stubs for imports that nobody provides, and a reader of globals
 * whose bits would not survive a JavaScript number.
 */

import { appendToVector } from '../../wasm/encode.ts'
import { pageSize, writeLimits } from '../../wasm/limits.ts'
import { findSection, type Module, sectionIds } from '../../wasm/module.ts'
import { Reader } from '../../wasm/reader.ts'
import type { Import } from '../../wasm/sections/import.ts'
import type { TableType } from '../../wasm/sections/table.ts'
import { isRefType, type NumberType, type RefType, type ValueType, writeValueType } from '../../wasm/types.ts'
import { Writer } from '../../wasm/writer.ts'

/** Import `index` of the input is satisfied by the export `name` of the stubs. */
export type Stub = { readonly index: number; readonly kind: 'func' | 'tag'; readonly name: string }

/** `called` is imported from module `host`, with the index of the import as its argument. */
export type Stubs = { readonly bytes: Uint8Array; readonly stubs: readonly Stub[] }

/** Bytes that a global takes in the memory of the reader. */
const globalSlot = 16

/** `read` stores what it reads in the exported `memory`; global `globals[i]` is imported from `globals` as `i`. */
export type GlobalReader = { readonly bytes: Uint8Array; readonly globals: readonly ReadGlobal[] }

/** What then stands at the offset `at` of that memory: a number's bits, or 1 where a reference is null. */
export type ReadGlobal = { readonly index: number; readonly at: number; readonly holds: NumberType | 'is-null' }

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

/**
 * Reads mutable globals as bits:
 * ```wat
 * (global (import "globals" "0") (mut f32))
 * (func (export "read") i32.const 0  global.get 0  f32.store offset=0)
 * ```
 * Of references only those that JavaScript cannot look at (`exnref`) are read here, as whether they are null.
 */
export function buildGlobalReader(module: Module): GlobalReader | undefined {
  const globals = module.globals.flatMap((global, index) =>
    global.mutable && storeOf(global.type) ? [{ index, type: global.type }] : [],
  )
  if (globals.length === 0) return undefined
  const writer = new Writer(64 * globals.length + 256)
  writer.bytes([0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00])
  writeSection(writer, sectionIds.type, contents => contents.bytes([0x01, 0x60, 0x00, 0x00]))
  writeSection(writer, sectionIds.import, contents => {
    let slot = 0
    contents.vector(globals, ({ type }) => {
      contents.name('globals').name(String(slot++)).u8(0x03)
      writeValueType(contents, type)
      contents.u8(0x01)
    })
  })
  writeSection(writer, sectionIds.function, contents => contents.bytes([0x01, 0x00]))
  writeSection(writer, sectionIds.memory, contents => {
    const min = BigInt(Math.ceil((globals.length * globalSlot) / pageSize))
    contents.u8(1)
    writeLimits(contents, { address: 'i32', shared: false, min, max: undefined })
  })
  writeSection(writer, sectionIds.export, contents =>
    contents.u32(2).name('read').bytes([0x00, 0x00]).name('memory').bytes([0x02, 0x00]),
  )
  writeSection(writer, sectionIds.code, contents => {
    const body = new Writer(16 * globals.length).u8(0)
    globals.forEach(({ type }, slot) => {
      body
        .bytes([0x41, 0x00, 0x23])
        .u32(slot)
        .bytes(storeOf(type) ?? [])
        .u8(0)
        .u32(slot * globalSlot)
    })
    body.u8(0x0b)
    contents.u32(1).u32(body.size).bytes(body.finish())
  })
  return {
    bytes: writer.finish(),
    globals: globals.map(({ index, type }, slot) => ({
      index,
      at: slot * globalSlot,
      holds: isRefType(type) ? 'is-null' : type,
    })),
  }
}

/** Whether JavaScript cannot look at a reference, not even to see that it is null. */
export function isOpaque({ heap }: RefType): boolean {
  return heap === 'exn' || heap === 'noexn'
}

/**
 * Tells which entries of a table are null, where JavaScript cannot:
 * ```wat
 * (table (import "tables" "0") 0 exnref)
 * (func (export "isNull") (param i32) (result i32) local.get 0  table.get 0  ref.is_null)
 * ```
 */
export function buildNullReader({ element, limits: { address } }: TableType): Uint8Array {
  const writer = new Writer()
  writer.bytes([0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00])
  const index = address === 'i64' ? 0x7e : 0x7f
  writeSection(writer, sectionIds.type, contents => contents.bytes([0x01, 0x60, 0x01, index, 0x01, 0x7f]))
  writeSection(writer, sectionIds.import, contents => {
    writeValueType(contents.u32(1).name('tables').name('0').u8(0x01), element)
    writeLimits(contents, { address, shared: false, min: 0n, max: undefined })
  })
  writeSection(writer, sectionIds.function, contents => contents.bytes([0x01, 0x00]))
  writeSection(writer, sectionIds.export, contents => contents.u32(1).name('isNull').bytes([0x00, 0x00]))
  writeSection(writer, sectionIds.code, contents =>
    contents.bytes([0x01, 0x07, 0x00, 0x20, 0x00, 0x25, 0x00, 0xd1, 0x0b]),
  )
  return writer.finish()
}

/** The instruction that stores a value of `type`, up to its memory argument. */
function storeOf(type: ValueType): readonly number[] | undefined {
  if (isRefType(type)) return isOpaque(type) ? [0xd1, 0x36] : undefined
  return { i32: [0x36], i64: [0x37], f32: [0x38], f64: [0x39], v128: [0xfd, 0x0b] }[type]
}

function writeSection(writer: Writer, id: number, write: (contents: Writer) => void): void {
  const contents = new Writer()
  write(contents)
  writer.u8(id).u32(contents.size).bytes(contents.finish())
}
