/** Writes instructions that make random values of any type. */

import type { Module } from '../../src/wasm/module.ts'
import { functionsOfSegment } from '../../src/wasm/sections/element.ts'
import { isRefType, type RefType, type ValueType, writeHeapType } from '../../src/wasm/types.ts'
import type { Writer } from '../../src/wasm/writer.ts'

export type Chance = {
  /** Gives a whole number from 0 to below `limit`. */
  below(limit: number): number
  pick<Item>(items: readonly Item[]): Item | undefined
  bits32(): number
  bits64(): bigint
}

/** Lists the functions that `ref.func` may name, because an export or a segment names them. */
export function declaredFunctions(module: Module): readonly number[] {
  const exported = module.exports.flatMap(({ kind, index }) => (kind === 'func' ? [index] : []))
  const inSegments = module.elements.flatMap(segment => [...functionsOfSegment(segment)])
  return [...new Set([...exported, ...inSegments])]
}

/** Adds the init function to them: only its export declares it, and that export is removed. */
export function nameableFunctions(module: Module): readonly number[] {
  return [...declaredFunctions(module), module.functions.length]
}

function fittingFunctions(module: Module, { heap }: RefType, declared: readonly number[]): readonly number[] {
  if (heap === 'func') return declared
  return typeof heap === 'number' ? declared.filter(index => module.functions[index] === heap) : []
}

export function canMake(module: Module, type: ValueType, declared: readonly number[]): boolean {
  return !isRefType(type) || type.nullable || fittingFunctions(module, type, declared).length > 0
}

const small: ReadonlySet<unknown> = new Set(['any', 'eq', 'i31'])

export function writeValue(
  code: Writer,
  module: Module,
  type: ValueType,
  declared: readonly number[],
  chance: Chance,
): unknown {
  if (!isRefType(type)) return writeNumber(code, type, chance)
  const fitting = chance.pick(fittingFunctions(module, type, declared))
  if (fitting !== undefined && (!type.nullable || chance.below(4) > 0)) return code.u8(0xd2).u32(fitting)
  if (small.has(type.heap) && chance.below(3) > 0) return code.u8(0x41).s32(chance.bits32()).bytes([0xfb, 0x1c])
  return writeHeapType(code.u8(0xd0), type.heap)
}

function writeNumber(code: Writer, type: ValueType, { bits32, bits64 }: Chance): unknown {
  switch (type) {
    case 'i32':
      return code.u8(0x41).s32(bits32())
    case 'i64':
      return code.u8(0x42).s64(bits64())
    case 'f32':
      return code.u8(0x43).bits32(bits32())
    case 'f64':
      return code.u8(0x44).bits64(bits64())
    default:
      return code.bytes([0xfd, 0x0c]).bits64(bits64()).bits64(bits64())
  }
}

export function writeIndex(code: Writer, address: 'i32' | 'i64', index: number): void {
  if (address === 'i32') code.u8(0x41).s32(index)
  else code.u8(0x42).s64(BigInt(index))
}

/** The bits of NaNs, both quiet and signalling, of negative zeros, and of the least and greatest integers. */
const patterns: readonly bigint[] = [0x7fa0000100000001n, 0xfff0000000000001n, 0x8000000000000000n, 0x7fffffffffffffffn]

export function chanceFrom(random: () => number): Chance {
  const below = (limit: number) => Math.floor(random() * limit)
  const bits64 = () => patterns[below(8)] ?? (BigInt(below(2 ** 32)) << 32n) | BigInt(below(2 ** 32))
  return { below, pick: items => items[below(items.length)], bits32: () => Number(bits64() >> 32n) | 0, bits64 }
}
