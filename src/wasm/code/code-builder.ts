/** Writes instructions by name: the other side of the code reader, for what is added to a module. */

import { type HeapType, isRefType, type ValueType, writeHeapType } from '../types.ts'
import { Writer } from '../writer.ts'
import { opcodeOf } from './opcodes.ts'

/** Instructions that store a value of a number type. */
const stores = { i32: 'i32.store', i64: 'i64.store', f32: 'f32.store', f64: 'f64.store', v128: 'v128.store' } as const

export class CodeBuilder {
  private readonly writer: Writer

  /** @param writer where the instructions go */
  constructor(writer: Writer = new Writer(32)) {
    this.writer = writer
  }

  /** An instruction without immediates, by its opcode or its name. */
  plain(instruction: number | string): this {
    const opcode = typeof instruction === 'string' ? opcodeOf(instruction) : instruction
    if (opcode < 0x100) this.writer.u8(opcode)
    else this.writer.u8(opcode >>> 16).u32(opcode & 0xffff)
    return this
  }

  unreachable(): this {
    return this.plain('unreachable')
  }

  i32Const(value: number): this {
    this.plain('i32.const').writer.s32(value)
    return this
  }

  i64Const(value: bigint): this {
    this.plain('i64.const').writer.s64(value)
    return this
  }

  /** A float by its bits, as all floats here. */
  f32Const(bits: number): this {
    this.plain('f32.const').writer.bits32(bits)
    return this
  }

  f64Const(bits: bigint): this {
    this.plain('f64.const').writer.bits64(bits)
    return this
  }

  v128Const(low: bigint, high: bigint): this {
    this.plain('v128.const').writer.bits64(low).bits64(high)
    return this
  }

  refNull(heap: HeapType): this {
    writeHeapType(this.plain('ref.null').writer, heap)
    return this
  }

  refFunc(index: number): this {
    return this.indexed('ref.func', index)
  }

  refIsNull(): this {
    return this.plain('ref.is_null')
  }

  call(index: number): this {
    return this.indexed('call', index)
  }

  localGet(index: number): this {
    return this.indexed('local.get', index)
  }

  globalGet(index: number): this {
    return this.indexed('global.get', index)
  }

  tableGet(index: number): this {
    return this.indexed('table.get', index)
  }

  memoryInit(segment: number, memory: number): this {
    return this.indexed('memory.init', segment, memory)
  }

  tableInit(segment: number, table: number): this {
    return this.indexed('table.init', segment, table)
  }

  /** Stores a number, or whether a reference is null, at `offset` behind the address on the stack. */
  store(type: ValueType, offset: number): this {
    if (isRefType(type)) return this.refIsNull().store('i32', offset)
    // Any alignment is valid; this is the least.
    return this.indexed(stores[type], 0, offset)
  }

  end(): this {
    return this.plain('end')
  }

  /** The instructions so far. */
  finish(): Uint8Array<ArrayBuffer> {
    return this.writer.finish()
  }

  private indexed(name: string, ...indices: readonly number[]): this {
    this.plain(name)
    for (const index of indices) this.writer.u32(index)
    return this
  }
}

/** The body of a function without locals, its size left out. */
export function functionBody(write: (code: CodeBuilder) => void): Uint8Array<ArrayBuffer> {
  const writer = new Writer(32).u32(0)
  const code = new CodeBuilder(writer)
  write(code)
  code.end()
  return writer.finish()
}
