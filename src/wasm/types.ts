/** Value, reference, function and composite types, with their encodings (core specification, 5.3). */

import { WasmError } from './errors.ts'
import type { Reader } from './reader.ts'
import type { Writer } from './writer.ts'

export type NumberType = 'i32' | 'i64' | 'f32' | 'f64' | 'v128'

/** Each abstract heap type by its code, which is that of its nullable reference type too. */
const abstractHeapEntries = [
  [0x70, 'func'],
  [0x6f, 'extern'],
  [0x6e, 'any'],
  [0x6d, 'eq'],
  [0x6c, 'i31'],
  [0x6b, 'struct'],
  [0x6a, 'array'],
  [0x69, 'exn'],
  [0x68, 'cont'],
  [0x71, 'none'],
  [0x72, 'noextern'],
  [0x73, 'nofunc'],
  [0x74, 'noexn'],
  [0x75, 'nocont'],
] as const

export type AbstractHeapType = (typeof abstractHeapEntries)[number][1]

/** An abstract heap type, or the index of a defined type. */
export type HeapType = AbstractHeapType | number

export type RefType = {
  readonly nullable: boolean
  readonly heap: HeapType
}

export type ValueType = NumberType | RefType

export type StorageType = ValueType | 'i8' | 'i16'

export type FieldType = { readonly type: StorageType; readonly mutable: boolean }

export type CompositeType =
  | { readonly kind: 'func'; readonly params: readonly ValueType[]; readonly results: readonly ValueType[] }
  | { readonly kind: 'struct'; readonly fields: readonly FieldType[] }
  | { readonly kind: 'array'; readonly fields: readonly FieldType[] }
  | { readonly kind: 'cont' }

/** One entry of the type index space. `offset` is where its definition starts. */
export type DefinedType = {
  readonly composite: CompositeType
  readonly final: boolean
  readonly offset: number
}

const numberTypes: ReadonlyMap<number, NumberType> = new Map([
  [0x7f, 'i32'],
  [0x7e, 'i64'],
  [0x7d, 'f32'],
  [0x7c, 'f64'],
  [0x7b, 'v128'],
])

const abstractHeapTypes: ReadonlyMap<number, AbstractHeapType> = new Map(abstractHeapEntries)

const numberCodes = new Map([...numberTypes].map(([code, type]) => [type, code]))
const abstractHeapCodes = new Map([...abstractHeapTypes].map(([code, type]) => [type, code]))

const refNullCode = 0x63
const refCode = 0x64

export const funcref: RefType = { nullable: true, heap: 'func' }

export function isRefType(type: StorageType): type is RefType {
  return typeof type === 'object'
}

export function readHeapType(reader: Reader): HeapType {
  const start = reader.offset
  const code = reader.s33('a heap type')
  if (code >= 0) return code
  const heap = abstractHeapTypes.get(code + 0x80)
  if (heap === undefined) throw new WasmError('unsupported', `unknown heap type 0x${(code + 0x80).toString(16)}`, start)
  return heap
}

export function readValueType(reader: Reader): ValueType {
  const start = reader.offset
  const code = reader.u8('a value type')
  const number = numberTypes.get(code)
  if (number !== undefined) return number
  const heap = abstractHeapTypes.get(code)
  if (heap !== undefined) return { nullable: true, heap }
  if (code === refNullCode || code === refCode) return { nullable: code === refNullCode, heap: readHeapType(reader) }
  throw new WasmError('unsupported', `unknown value type 0x${code.toString(16)}`, start)
}

export function readRefType(reader: Reader): RefType {
  const start = reader.offset
  const type = readValueType(reader)
  if (!isRefType(type)) throw new WasmError('malformed', `expected a reference type, found ${type}`, start)
  return type
}

export function writeValueType(writer: Writer, type: ValueType): void {
  if (!isRefType(type)) writer.u8(numberCodes.get(type) as number)
  else if (type.nullable && typeof type.heap === 'string') writer.u8(abstractHeapCodes.get(type.heap) as number)
  else {
    writer.u8(type.nullable ? refNullCode : refCode)
    writeHeapType(writer, type.heap)
  }
}

export function writeHeapType(writer: Writer, heap: HeapType): void {
  if (typeof heap === 'number') writer.s64(BigInt(heap))
  else writer.u8(abstractHeapCodes.get(heap) as number)
}

/** `i32`, `(ref null func)`: as the text format writes it. */
export function renderType(type: StorageType): string {
  if (!isRefType(type)) return type
  if (type.nullable && (type.heap === 'func' || type.heap === 'extern' || type.heap === 'exn')) return `${type.heap}ref`
  return `(ref ${type.nullable ? 'null ' : ''}${type.heap})`
}

export function renderFunctionType(params: readonly ValueType[], results: readonly ValueType[]): string {
  return `[${params.map(renderType).join(' ')}] -> [${results.map(renderType).join(' ')}]`
}

/** A value that one constant expression gives; floats and vectors are bits. */
export type ConstValue =
  | { readonly kind: 'i32'; readonly value: number }
  | { readonly kind: 'i64'; readonly value: bigint }
  | { readonly kind: 'f32'; readonly bits: number }
  | { readonly kind: 'f64'; readonly bits: bigint }
  | { readonly kind: 'v128'; readonly low: bigint; readonly high: bigint }
  | { readonly kind: 'func'; readonly index: number }
  | { readonly kind: 'i31'; readonly value: number }
  | { readonly kind: 'null'; readonly heap: HeapType }

/** `i32.const 42`, `f64.const 0x1.8p+1`, `ref.func 12`: as the text format writes it, floats bit by bit. */
export function renderValue(value: ConstValue): string {
  switch (value.kind) {
    case 'i32':
    case 'i64':
      return `${value.kind}.const ${value.value}`
    case 'f32':
      return `f32.const ${renderFloat(BigInt(value.bits), 8n, 23n)}`
    case 'f64':
      return `f64.const ${renderFloat(value.bits, 11n, 52n)}`
    case 'v128': {
      const lane = (bits: bigint) => `0x${bits.toString(16).padStart(16, '0')}`
      return `v128.const i64x2 ${lane(value.low)} ${lane(value.high)}`
    }
    case 'func':
      return `ref.func ${value.index}`
    case 'i31':
      return `i32.const ${value.value} ref.i31`
    case 'null':
      return `ref.null ${value.heap}`
  }
}

function renderFloat(bits: bigint, exponentBits: bigint, fractionBits: bigint): string {
  const sign = bits >> (exponentBits + fractionBits) ? '-' : ''
  const most = (1n << exponentBits) - 1n
  const exponent = (bits >> fractionBits) & most
  const fraction = bits & ((1n << fractionBits) - 1n)
  if (exponent === most) {
    if (fraction === 0n) return `${sign}inf`
    return fraction === 1n << (fractionBits - 1n) ? `${sign}nan` : `${sign}nan:0x${fraction.toString(16)}`
  }
  const bias = most >> 1n
  if (exponent === 0n) return `${sign}0x${fraction.toString(16)}p${fraction === 0n ? '+0' : 1n - bias - fractionBits}`
  // Whole hexadecimal digits.
  const digits = (fraction << (3n - ((fractionBits + 3n) % 4n)))
    .toString(16)
    .padStart(Number((fractionBits + 3n) / 4n), '0')
  const shown = digits.replace(/0+$/, '')
  const power = exponent - bias
  return `${sign}0x1${shown && `.${shown}`}p${power < 0n ? '' : '+'}${power}`
}
