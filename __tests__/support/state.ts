/** Reads the whole state of an instance, exported or not, through exports that are added to its module. */

import { concatenate } from '../../src/wasm/encode.ts'
import { type Module, parseModule } from '../../src/wasm/module.ts'
import { ModuleBuilder } from '../../src/wasm/module-builder.ts'
import type { Export } from '../../src/wasm/sections/export.ts'
import type { TableType } from '../../src/wasm/sections/table.ts'
import { isRefType, type RefType, renderType, type ValueType } from '../../src/wasm/types.ts'
import { assembleObjects } from './gc.ts'
import { assemble } from './wat.ts'

export type State = {
  /** Numbers by their bits, references by what they refer to. */
  readonly globals: readonly string[]
  readonly tables: readonly (readonly string[])[]
  /** Views: copy what you need after the next call. */
  readonly memories: readonly Uint8Array[]
}

/** Adds an export for each global, table and memory, and changes nothing else. */
export function exposeState(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const module = parseModule(bytes)
  const count = (kind: Export['kind']) => module.imports.filter(entry => entry.kind === kind).length
  const all = (kind: Export['kind'], defined: readonly unknown[]) =>
    Array.from({ length: count(kind) + defined.length }, (_, index) => ({
      kind,
      index,
      name: `state:${kind}:${index}`,
    }))
  const added = [...all('global', module.globals), ...all('table', module.tables), ...all('memory', module.memories)]
  const copy = ModuleBuilder.copyOf(module)
  for (const { name, kind, index } of added) copy.addExport(name, kind, index)
  return concatenate(copy.encode())
}

/** @param exports of an instance of `exposeState`'s module */
export function readState(module: Module, exports: WebAssembly.Exports): State {
  return {
    globals: module.globals.map(({ type, mutable }, index) =>
      readGlobal(exports[`state:global:${index}`] as WebAssembly.Global, type, mutable),
    ),
    tables: module.tables.map((table, index) => readTable(exports[`state:table:${index}`] as WebAssembly.Table, table)),
    memories: module.memories.map(
      (_, index) => new Uint8Array((exports[`state:memory:${index}`] as WebAssembly.Memory).buffer),
    ),
  }
}

/** Describes the first difference; undefined if there is none. */
export function findDifference(expected: State, found: State): string | undefined {
  for (const [index, value] of expected.globals.entries())
    if (found.globals[index] !== value) return `global ${index} is ${found.globals[index]}, expected ${value}`
  for (const [index, entries] of expected.tables.entries()) {
    const others = found.tables[index] ?? []
    if (others.length !== entries.length)
      return `table ${index} has ${others.length} entries, expected ${entries.length}`
    const at = entries.findIndex((entry, position) => entry !== others[position])
    if (at >= 0) return `entry ${at} of table ${index} is ${others[at]}, expected ${entries[at]}`
  }
  for (const [index, bytes] of expected.memories.entries()) {
    const others = found.memories[index] ?? new Uint8Array()
    if (others.length !== bytes.length) return `memory ${index} has ${others.length} bytes, expected ${bytes.length}`
    if (Buffer.compare(bytes, others) === 0) continue
    const at = bytes.findIndex((byte, address) => byte !== others[address])
    return `byte ${at} of memory ${index} is ${others[at]}, expected ${bytes[at]}`
  }
  return undefined
}

/** Describes a reference or a number as far as JavaScript can see it. All NaNs look the same. */
export function describeValue(value: unknown): string {
  if (typeof value === 'function') return `function ${value.name}`
  if (Array.isArray(value)) return `[${value.map(describeValue).join(', ')}]`
  if (typeof value === 'object' && value !== null) return 'an object'
  if (typeof value === 'bigint') return `${value}n`
  return Object.is(value, -0) ? '-0' : String(value)
}

/** Modules that read the bits of an imported global, because JavaScript changes the bits of such numbers. */
const bitReaders = new Map<string, WebAssembly.Module>()
for (const mutability of ['const', 'mut'])
  for (const [type, reads] of Object.entries({
    f32: ['i64.extend_i32_u (i32.reinterpret_f32 (global.get 0))'],
    f64: ['i64.reinterpret_f64 (global.get 0)'],
    v128: ['i64x2.extract_lane 0 (global.get 0)', 'i64x2.extract_lane 1 (global.get 0)'],
  })) {
    const global = mutability === 'mut' ? `(mut ${type})` : type
    const functions = reads.map((read, part) => `(func (export "${part}") (result i64) (${read}))`)
    const text = `(module (import "read" "global" (global ${global})) ${functions.join(' ')})`
    bitReaders.set(`${mutability} ${type}`, new WebAssembly.Module(await assemble(text)))
  }

function readGlobal(global: WebAssembly.Global, type: ValueType, mutable: boolean): string {
  const written = mutable ? `(mut ${renderType(type)})` : renderType(type)
  if (isRefType(type)) {
    if (!isOpaque(type)) return describeValue(global.value)
    const isNull = nullReader(
      `(import "read" "it" (global $g ${written}))`,
      '(result i32) (ref.is_null (global.get $g))',
    )
    return describeOpaque(isNull(global)())
  }
  const reader = bitReaders.get(`${mutable ? 'mut' : 'const'} ${type}`)
  if (!reader) return describeValue(global.value)
  const { exports } = new WebAssembly.Instance(reader, { read: { global } })
  return Object.values(exports)
    .map(read => `0x${BigInt.asUintN(64, (read as () => bigint)()).toString(16)}`)
    .join(' ')
}

function readTable(table: WebAssembly.Table, { element, limits: { address } }: TableType): string[] {
  const indices = Array.from({ length: Number(table.length) }, (_, index) =>
    address === 'i64' ? BigInt(index) : index,
  )
  if (!isOpaque(element)) return indices.map(index => describeValue(table.get(index as number)))
  const import_ = `(import "read" "it" (table $t ${address} 0 ${renderType(element)}))`
  const isNull = nullReader(
    import_,
    `(param ${address}) (result i32) (ref.is_null (table.get $t (local.get 0)))`,
  )(table)
  return indices.map(index => describeOpaque(isNull(index)))
}

/** JavaScript cannot read references to exceptions. */
function isOpaque({ heap }: RefType): boolean {
  return heap === 'exn' || heap === 'noexn'
}

function describeOpaque(isNull: unknown): string {
  return isNull === 1 ? 'null' : 'an object'
}

const nullReaders = new Map<string, WebAssembly.Module>()

type IsNull = (index?: number | bigint) => unknown

function nullReader(imported: string, read: string): (it: WebAssembly.ImportValue) => IsNull {
  const text = `(module ${imported} (func (export "isNull") ${read}))`
  const reader = nullReaders.get(text) ?? new WebAssembly.Module(assembleObjects(text))
  nullReaders.set(text, reader)
  return it => new WebAssembly.Instance(reader, { read: { it } }).exports.isNull as IsNull
}
