/** Reader modules: small modules beside the instance that read what JavaScript cannot, such as the bits of a NaN. */

import { pageSize, writeLimits } from '../../wasm/limits.ts'
import { type Module, sectionIds } from '../../wasm/module.ts'
import type { TableType } from '../../wasm/sections/table.ts'
import { isRefType, type NumberType, type RefType, type ValueType, writeValueType } from '../../wasm/types.ts'
import { Writer } from '../../wasm/writer.ts'

import { writeSection } from './stubs.ts'

/** Bytes that a global takes in the memory of the reader. */
const globalSlot = 16

/** `read` stores what it reads in the exported `memory`; global `globals[i]` is imported from `globals` as `i`. */
export type GlobalReader = { readonly bytes: Uint8Array; readonly globals: readonly ReadGlobal[] }

/** What then stands at the offset `at` of that memory: a number's bits, or 1 where a reference is null. */
export type ReadGlobal = { readonly index: number; readonly at: number; readonly holds: NumberType | 'is-null' }

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
