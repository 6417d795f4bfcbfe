/** What constant expressions give, where that can be told without an instance. */

import { type ConstExpr, type ConstInstruction, type ConstValue, readConstExpr } from './const-expr.ts'
import type { Module } from './module.ts'
import { Reader } from './reader.ts'
import { readHeapType } from './types.ts'

/** The value of `expression`; undefined where it allocates, converts a host reference, or uses what we do not know. */
export function evaluate(module: Module, expression: ConstExpr): ConstValue | undefined {
  const stack: (ConstValue | undefined)[] = []
  readConstExpr(new Reader(module.bytes, expression.start, expression.end), instruction => {
    stack.push(step(module, instruction, stack))
  })
  return stack.length === 1 ? stack[0] : undefined
}

function step(
  module: Module,
  { opcode, immediate, offset }: ConstInstruction,
  stack: (ConstValue | undefined)[],
): ConstValue | undefined {
  const bytes = new DataView(module.bytes.buffer, module.bytes.byteOffset, module.bytes.byteLength)
  switch (opcode) {
    case 0x23: {
      const global = module.globals[immediate]
      return global && !global.mutable ? evaluate(module, global.init) : undefined
    }
    case 0x41:
      return { kind: 'i32', value: immediate }
    case 0x42:
      return { kind: 'i64', value: new Reader(module.bytes, offset + 1).s64() }
    case 0x43:
      return { kind: 'f32', bits: bytes.getUint32(offset + 1, true) }
    case 0x44:
      return { kind: 'f64', bits: bytes.getBigUint64(offset + 1, true) }
    case 0xfd000c: {
      const reader = new Reader(module.bytes, offset + 1)
      reader.u32()
      return {
        kind: 'v128',
        low: bytes.getBigUint64(reader.offset, true),
        high: bytes.getBigUint64(reader.offset + 8, true),
      }
    }
    case 0xd0:
      return { kind: 'null', heap: readHeapType(new Reader(module.bytes, offset + 1)) }
    case 0xd2:
      return { kind: 'func', index: immediate }
    case 0xfb001c: {
      const value = stack.pop()
      return value?.kind === 'i32' ? { kind: 'i31', value: (value.value << 1) >> 1 } : undefined
    }
    default:
      return calculate(opcode, stack.pop(), stack.pop())
  }
}

/** Extended constant expressions. */
function calculate(
  opcode: number,
  right: ConstValue | undefined,
  left: ConstValue | undefined,
): ConstValue | undefined {
  if (left?.kind === 'i32' && right?.kind === 'i32') {
    const value = {
      106: left.value + right.value,
      107: left.value - right.value,
      108: Math.imul(left.value, right.value),
    }[opcode]
    return value === undefined ? undefined : { kind: 'i32', value: value | 0 }
  }
  if (left?.kind === 'i64' && right?.kind === 'i64') {
    const value = { 124: left.value + right.value, 125: left.value - right.value, 126: left.value * right.value }[
      opcode
    ]
    return value === undefined ? undefined : { kind: 'i64', value: BigInt.asIntN(64, value) }
  }
  return undefined
}

/** Two values that no instruction tells apart; null references of any type are one value. */
export function isSameValue(one: ConstValue, other: ConstValue): boolean {
  switch (one.kind) {
    case 'null':
      return other.kind === 'null'
    case 'i32':
    case 'i31':
      return other.kind === one.kind && other.value === one.value
    case 'i64':
      return other.kind === 'i64' && other.value === one.value
    case 'f32':
      return other.kind === 'f32' && other.bits === one.bits
    case 'f64':
      return other.kind === 'f64' && other.bits === one.bits
    case 'v128':
      return other.kind === 'v128' && other.low === one.low && other.high === one.high
    case 'func':
      return other.kind === 'func' && other.index === one.index
  }
}
