/** What an instruction uses of the proposals that have a switch. */

import type { CodeCursor } from '../../wasm/code/cursor.ts'
import { emptyBlock } from '../../wasm/code/cursor.ts'
import { instructionName } from '../../wasm/code/opcodes.ts'
import type { DefinedType } from '../../wasm/types.ts'

/** `false` refuses modules that use the proposal. */
export type FeatureSwitches = {
  readonly multiMemory: boolean
  readonly multiValue: boolean
  readonly bulkMemory: boolean
  readonly simd: boolean
  readonly referenceTypes: boolean
  readonly relaxedSimd: boolean
}

export type Feature = keyof FeatureSwitches

export type FeatureUse = {
  readonly feature: Feature
  /** What uses it, in words. */
  readonly what: string
}

/** Of a cursor over code, what tells which proposals an instruction belongs to. */
export type Instruction = Pick<CodeCursor, 'opcode' | 'first' | 'second'>

const nothing: readonly FeatureUse[] = []

/** The code of v128 as a value type. */
const v128Code = 0x7b

/** Proposals that build on reference types (typed function references, garbage collection, stack switching) count as them. */
export function usesOfInstruction(instruction: Instruction, types: readonly DefinedType[]): readonly FeatureUse[] {
  const { opcode, first, second } = instruction
  if (opcode >= 0xfb0000) return usesOfPrefixed(instruction)
  if (opcode === 0x25 || opcode === 0x26) return [use('referenceTypes', opcode)] // table.get, table.set
  if (opcode >= 0x28 && opcode <= 0x40) return first === 0 ? nothing : [otherMemory(opcode, first)]
  if (opcode >= 0x20 && opcode < 0xd0) return nothing
  switch (opcode) {
    case 0x02: // block
    case 0x03: // loop
    case 0x04: // if
    case 0x06: // try
    case 0x1f: // try_table
      return usesOfBlock(opcode, first, types)
    case 0x11: // call_indirect
    case 0x13: // return_call_indirect
      return second === 0 ? nothing : [otherTable(opcode, second)]
    case 0x14: // call_ref
    case 0x15: // return_call_ref
      return [use('referenceTypes', opcode)]
    case 0x1c: {
      const typed: FeatureUse = { feature: 'referenceTypes', what: 'a `select` with a type' }
      return second === v128Code ? [typed, { feature: 'simd', what: 'a `select` of v128' }] : [typed]
    }
    default:
      return opcode < 0xd0 ? nothing : [use('referenceTypes', opcode)]
  }
}

function usesOfBlock(opcode: number, type: number, types: readonly DefinedType[]): readonly FeatureUse[] {
  if (type === emptyBlock) return nothing
  if (type < 0) {
    const code = type + 0x80
    if (code > v128Code) return nothing
    const what = `a \`${instructionName(opcode)}\` with a result of `
    return code === v128Code
      ? [{ feature: 'simd', what: `${what}type v128` }]
      : [{ feature: 'referenceTypes', what: `${what}reference type` }]
  }
  const composite = types[type]?.composite
  // A block of several results has a function type of several results, which counts by itself.
  if (composite?.kind !== 'func' || composite.params.length === 0) return nothing
  return [{ feature: 'multiValue', what: `a \`${instructionName(opcode)}\` with parameters` }]
}

function usesOfPrefixed({ opcode, first, second }: Instruction): readonly FeatureUse[] {
  const code = opcode & 0xffff
  switch (opcode >>> 16) {
    case 0xfb:
      return [use('referenceTypes', opcode)]
    case 0xfc:
      return usesOfNumeric(opcode, first, second)
    case 0xfd: {
      const uses = [use('simd', opcode)]
      if (code >= 0x100 && code <= 0x113) uses.push(use('relaxedSimd', opcode))
      if (first !== 0 && (code <= 0x0b || (code >= 0x54 && code <= 0x5d))) uses.push(otherMemory(opcode, first))
      return uses
    }
    default:
      return first !== 0 && (code <= 0x02 || (code >= 0x10 && code <= 0x4e)) ? [otherMemory(opcode, first)] : nothing
  }
}

function usesOfNumeric(opcode: number, first: number, second: number): readonly FeatureUse[] {
  const bulk = use('bulkMemory', opcode)
  switch (opcode) {
    case 0xfc0008: // memory.init
      return second === 0 ? [bulk] : [bulk, otherMemory(opcode, second)]
    case 0xfc000a: // memory.copy
    case 0xfc000b: // memory.fill
      return first === 0 && second === 0 ? [bulk] : [bulk, otherMemory(opcode, first || second)]
    case 0xfc0009: // data.drop
    case 0xfc000d: // elem.drop
      return [bulk]
    case 0xfc000c: // table.init
      return second === 0 ? [bulk] : [bulk, otherTable(opcode, second)]
    case 0xfc000e: // table.copy
      return first === 0 && second === 0 ? [bulk] : [bulk, otherTable(opcode, first || second)]
    case 0xfc000f: // table.grow
    case 0xfc0010: // table.size
    case 0xfc0011: // table.fill
      return [use('referenceTypes', opcode)]
    case 0xfc0012: // memory.discard
    case 0xfc0030: // f32.load_f16
    case 0xfc0031: // f32.store_f16
      return first === 0 ? nothing : [otherMemory(opcode, first)]
    default:
      return nothing
  }
}

function use(feature: Feature, opcode: number): FeatureUse {
  return { feature, what: `\`${instructionName(opcode)}\`` }
}

function otherMemory(opcode: number, memory: number): FeatureUse {
  return { feature: 'multiMemory', what: `\`${instructionName(opcode)}\` on memory ${memory}` }
}

function otherTable(opcode: number, table: number): FeatureUse {
  return { feature: 'referenceTypes', what: `\`${instructionName(opcode)}\` on table ${table}` }
}
