/** Constant expressions: passed over when they are only copied, written when the snapshot has a value for them. */

import { WasmError } from './errors.ts'
import type { Reader } from './reader.ts'
import { type HeapType, readHeapType, writeHeapType } from './types.ts'
import type { Writer } from './writer.ts'

/** Where a constant expression stands, its `end` included. */
export type ConstExpr = { readonly start: number; readonly end: number }

/** A value that a constant expression of one instruction can hold; floats and vectors are bits. */
export type ConstValue =
  | { readonly kind: 'i32'; readonly value: number }
  | { readonly kind: 'i64'; readonly value: bigint }
  | { readonly kind: 'f32'; readonly bits: number }
  | { readonly kind: 'f64'; readonly bits: bigint }
  | { readonly kind: 'v128'; readonly low: bigint; readonly high: bigint }
  | { readonly kind: 'func'; readonly index: number }
  | { readonly kind: 'i31'; readonly value: number }
  | { readonly kind: 'null'; readonly heap: HeapType }

/** What an instruction of a constant expression says that the passes want to know. */
export type ConstInstruction = { readonly opcode: number; readonly immediate: number; readonly offset: number }

/** Reads an expression to its `end`, giving `visit` each instruction (prefixed opcodes as `prefix * 0x10000 + code`). */
export function readConstExpr(reader: Reader, visit?: (instruction: ConstInstruction) => void): ConstExpr {
  const start = reader.offset
  if (!visit && skipConstant(reader)) return { start, end: reader.offset }
  for (;;) {
    const offset = reader.offset
    const opcode = readOpcode(reader)
    if (opcode === 0x0b) return { start, end: reader.offset }
    const immediate = readImmediates(reader, opcode, offset)
    visit?.({ opcode, immediate, offset })
  }
}

/** Passes `i32.const N end`, which most expressions are, where that is what comes next. */
function skipConstant(reader: Reader): boolean {
  const { bytes, offset, end } = reader
  if (bytes[offset] !== 0x41) return false
  let at = offset + 1
  while (at < offset + 5 && (bytes[at] as number) >= 0x80) at++
  if (at + 1 >= end || bytes[at + 1] !== 0x0b) return false
  reader.offset = at + 2
  return true
}

function readOpcode(reader: Reader): number {
  const byte = reader.u8('a constant expression')
  return byte === 0xfb || byte === 0xfd ? byte * 0x10000 + reader.u32('an opcode') : byte
}

/** The first immediate where it is an index or a 32-bit constant, else 0. */
function readImmediates(reader: Reader, opcode: number, offset: number): number {
  switch (opcode) {
    case 0x41: // i32.const
      return reader.s32('a constant')
    case 0x42: // i64.const
      reader.skipLeb('a constant')
      return 0
    case 0x43: // f32.const
      reader.skip(4, 'a constant')
      return 0
    case 0x44: // f64.const
      reader.skip(8, 'a constant')
      return 0
    case 0xfd000c: // v128.const
      reader.skip(16, 'a constant')
      return 0
    case 0x23: // global.get
    case 0xd2: // ref.func
      return reader.u32('an index')
    case 0xd0: // ref.null
      readHeapType(reader)
      return 0
    case 0xfb0000: // struct.new
    case 0xfb0001: // struct.new_default
    case 0xfb0006: // array.new
    case 0xfb0007: // array.new_default
      return reader.u32('a type index')
    case 0xfb0008: {
      // array.new_fixed
      const type = reader.u32('a type index')
      reader.u32('a length')
      return type
    }
    case 0x6a:
    case 0x6b:
    case 0x6c: // i32.add, sub, mul
    case 0x7c:
    case 0x7d:
    case 0x7e: // i64.add, sub, mul
    case 0xfb001a:
    case 0xfb001b: // any.convert_extern, extern.convert_any
    case 0xfb001c: // ref.i31
      return 0
    default:
      throw new WasmError(
        'unsupported',
        `unknown instruction 0x${opcode.toString(16)} in a constant expression`,
        offset,
      )
  }
}

/** Writes the one-instruction expression of `value`, its `end` included. */
export function writeConstExpr(writer: Writer, value: ConstValue): void {
  switch (value.kind) {
    case 'i32':
      writer.u8(0x41).s32(value.value)
      break
    case 'i64':
      writer.u8(0x42).s64(value.value)
      break
    case 'f32':
      writer.u8(0x43).bits32(value.bits)
      break
    case 'f64':
      writer.u8(0x44).bits64(value.bits)
      break
    case 'v128':
      writer.bytes([0xfd, 0x0c]).bits64(value.low).bits64(value.high)
      break
    case 'func':
      writer.u8(0xd2).u32(value.index)
      break
    case 'i31':
      writer.u8(0x41).s32(value.value).bytes([0xfb, 0x1c])
      break
    case 'null':
      writer.u8(0xd0)
      writeHeapType(writer, value.heap)
      break
  }
  writer.u8(0x0b)
}
