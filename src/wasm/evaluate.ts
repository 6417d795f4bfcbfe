/** Evaluates constant expressions, where that is possible without an instance. */

import type { ConstExpr, ConstInstruction } from './const-expr.ts'
import type { Module } from './module.ts'
import type { ConstValue } from './types.ts'

type Stack = (ConstValue | undefined)[]

/** The values of the globals that cannot change, by index; undefined for the others. */
type GlobalValues = readonly (ConstValue | undefined)[]

const known = new WeakMap<Module['globals'], GlobalValues>()

/** The value of an expression; undefined where it allocates, converts a host reference, or is not valid. */
export function evaluate({ globals }: Module, expression: ConstExpr): ConstValue | undefined {
  const values = known.get(globals) ?? evaluateGlobals(globals)
  known.set(globals, values)
  return evaluateWith(values, expression)
}

/** An address, or an index into a table: an unsigned integer of either width. Undefined where the value is none. */
export function asAddress(value: ConstValue | undefined): number | undefined {
  if (value?.kind === 'i32') return value.value >>> 0
  return value?.kind === 'i64' ? Number(BigInt.asUintN(64, value.value)) : undefined
}

/**
 * Globals name only those before them, so each is evaluated once, in order. Were each evaluated where it is named, a chain of
 * globals that each add the one before twice would never come to an end.
 */
function evaluateGlobals(globals: Module['globals']): GlobalValues {
  const values: (ConstValue | undefined)[] = []
  for (const { mutable, init } of globals) values.push(mutable ? undefined : evaluateWith(values, init))
  return values
}

function evaluateWith(values: GlobalValues, { instructions }: ConstExpr): ConstValue | undefined {
  const stack: Stack = []
  for (const instruction of instructions) stack.push(step(values, instruction, stack))
  return stack.length === 1 ? stack[0] : undefined
}

/** The result of an instruction, whose operands leave the stack. */
function step(values: GlobalValues, instruction: ConstInstruction, stack: Stack): ConstValue | undefined {
  if ('value' in instruction) return instruction.value
  switch (instruction.name) {
    case 'global.get':
      return values[instruction.index]
    case 'ref.i31': {
      const value = stack.pop()
      return value?.kind === 'i32' ? { kind: 'i31', value: (value.value << 1) >> 1 } : undefined
    }
    default:
      return calculate(instruction.name, stack.pop(), stack.pop())
  }
}

function calculate(name: string, right: ConstValue | undefined, left: ConstValue | undefined): ConstValue | undefined {
  if (left?.kind === 'i32' && right?.kind === 'i32') {
    const value = calculations32[name]?.(left.value, right.value)
    return value === undefined ? undefined : { kind: 'i32', value: value | 0 }
  }
  if (left?.kind === 'i64' && right?.kind === 'i64') {
    const value = calculations64[name]?.(left.value, right.value)
    return value === undefined ? undefined : { kind: 'i64', value: BigInt.asIntN(64, value) }
  }
  return undefined
}

const calculations32: Readonly<Record<string, ((left: number, right: number) => number) | undefined>> = {
  'i32.add': (left, right) => left + right,
  'i32.sub': (left, right) => left - right,
  'i32.mul': Math.imul,
}

const calculations64: Readonly<Record<string, ((left: bigint, right: bigint) => bigint) | undefined>> = {
  'i64.add': (left, right) => left + right,
  'i64.sub': (left, right) => left - right,
  'i64.mul': (left, right) => left * right,
}

/** Whether no instruction tells the values apart. Null references of any type are one value. */
export function isSameValue(one: ConstValue, other: ConstValue): boolean {
  if (one.kind !== other.kind) return false
  if (one.kind === 'null') return true
  return Object.entries(one).every(([field, value]) => (other as Record<string, unknown>)[field] === value)
}
