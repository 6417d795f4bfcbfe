/** What constant expressions give, where that can be told without an instance. */

import type { ConstExpr, ConstInstruction, ConstValue } from './const-expr.ts'
import type { Module } from './module.ts'

/** The value of an expression; undefined where it allocates, converts a host reference, or is not valid. */
export function evaluate(module: Module, { instructions }: ConstExpr): ConstValue | undefined {
  const stack: (ConstValue | undefined)[] = []
  for (const instruction of instructions) stack.push(step(module, instruction, stack))
  return stack.length === 1 ? stack[0] : undefined
}

/** The result of an instruction, whose operands leave the stack. */
function step(
  module: Module,
  instruction: ConstInstruction,
  stack: (ConstValue | undefined)[],
): ConstValue | undefined {
  if ('value' in instruction) return instruction.value
  switch (instruction.name) {
    case 'global.get': {
      const global = module.globals[instruction.index]
      return global && !global.mutable ? evaluate(module, global.init) : undefined
    }
    case 'ref.i31': {
      const value = stack.pop()
      return value?.kind === 'i32' ? { kind: 'i31', value: (value.value << 1) >> 1 } : undefined
    }
    case 'i32.add':
      return calculate32(stack, (one, other) => one + other)
    case 'i32.sub':
      return calculate32(stack, (one, other) => one - other)
    case 'i32.mul':
      return calculate32(stack, Math.imul)
    case 'i64.add':
      return calculate64(stack, (one, other) => one + other)
    case 'i64.sub':
      return calculate64(stack, (one, other) => one - other)
    case 'i64.mul':
      return calculate64(stack, (one, other) => one * other)
    default:
      return undefined
  }
}

function calculate32(
  stack: (ConstValue | undefined)[],
  calculate: (one: number, other: number) => number,
): ConstValue | undefined {
  const [other, one] = [stack.pop(), stack.pop()]
  if (one?.kind !== 'i32' || other?.kind !== 'i32') return undefined
  return { kind: 'i32', value: calculate(one.value, other.value) | 0 }
}

function calculate64(
  stack: (ConstValue | undefined)[],
  calculate: (one: bigint, other: bigint) => bigint,
): ConstValue | undefined {
  const [other, one] = [stack.pop(), stack.pop()]
  if (one?.kind !== 'i64' || other?.kind !== 'i64') return undefined
  return { kind: 'i64', value: BigInt.asIntN(64, calculate(one.value, other.value)) }
}

/** Whether no instruction tells the values apart. Null references of any type are one value. */
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
