/** Writes instructions by name: the other side of the code reader, for what is added to a module. */

import { type ConstValue, isRefType, type ValueType, writeHeapType } from '../types.ts'
import { Writer } from '../writer.ts'
import { opcodeOf } from './opcodes.ts'

/** Instructions that store a value of a number type. */
const stores = { i32: 'i32.store', i64: 'i64.store', f32: 'f32.store', f64: 'f64.store', v128: 'v128.store' } as const

export class CodeBuilder {
  private readonly writer: Writer

  constructor(writer: Writer = new Writer(32)) {
    this.writer = writer
  }

  /** An instruction by its opcode or its name, and the indices that follow it. */
  add(instruction: number | string, ...indices: readonly number[]): this {
    const opcode = typeof instruction === 'string' ? opcodeOf(instruction) : instruction
    if (opcode < 0x100) this.writer.u8(opcode)
    else this.writer.u8(opcode >>> 16).u32(opcode & 0xffff)
    for (const index of indices) this.writer.u32(index)
    return this
  }

  i32Const(value: number): this {
    this.add('i32.const').writer.s32(value)
    return this
  }

  i64Const(value: bigint): this {
    this.add('i64.const').writer.s64(value)
    return this
  }

  /** The instructions that give a value. */
  constant(value: ConstValue): this {
    switch (value.kind) {
      case 'i32':
        return this.i32Const(value.value)
      case 'i64':
        return this.i64Const(value.value)
      case 'f32':
        this.add('f32.const').writer.bits32(value.bits)
        return this
      case 'f64':
        this.add('f64.const').writer.bits64(value.bits)
        return this
      case 'v128':
        this.add('v128.const').writer.bits64(value.low).bits64(value.high)
        return this
      case 'func':
        return this.add('ref.func', value.index)
      case 'i31':
        return this.i32Const(value.value).add('ref.i31')
      case 'null':
        writeHeapType(this.add('ref.null').writer, value.heap)
        return this
    }
  }

  /** Stores a number, or whether a reference is null, at `offset` behind the address on the stack. */
  store(type: ValueType, offset: number): this {
    if (isRefType(type)) return this.add('ref.is_null').store('i32', offset)
    // Any alignment is valid; this is the least.
    return this.add(stores[type], 0, offset)
  }

  /** The instructions so far. */
  finish(): Uint8Array<ArrayBuffer> {
    return this.writer.finish()
  }
}

/** The body of a function without locals, its size left out. */
export function functionBody(write: (code: CodeBuilder) => void): Uint8Array<ArrayBuffer> {
  const writer = new Writer(32).u32(0)
  const code = new CodeBuilder(writer)
  write(code)
  code.add('end')
  return writer.finish()
}
