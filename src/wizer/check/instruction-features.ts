/** What an instruction uses of the proposals that have a switch. */

import type { Instruction } from '../../wasm/code/code-reader.ts'
import type { Proposal } from '../../wasm/code/instruction-table.ts'
import { findInstruction, type InstructionKind, opcodeOf } from '../../wasm/code/opcodes.ts'
import { type DefinedType, isRefType } from '../../wasm/types.ts'

/** `what` says in words what uses the proposal. */
export type FeatureUse = { readonly proposal: Proposal; readonly what: string }

/**
 * Whether an instruction of that kind can use one of the proposals. Proposals that build on reference types, such as garbage
 * collection, count as reference types.
 */
export function mayUse({ proposal, immediates }: InstructionKind, proposals: ReadonlySet<Proposal>): boolean {
  return (
    (proposal !== undefined && (proposals.has(proposal) || (proposal === 'relaxed-simd' && proposals.has('simd')))) ||
    immediates.some(immediate => proposalsOfImmediate[immediate]?.some(used => proposals.has(used)))
  )
}

const proposalsOfImmediate: Readonly<Record<string, readonly Proposal[] | undefined>> = {
  memory: ['multi-memory'],
  access: ['multi-memory'],
  table: ['reference-types'],
  block: ['multi-value', 'simd', 'reference-types'],
  types: ['simd'],
}

/** The uses of an instruction of a constant expression. */
export function usesOfConstant(name: string): readonly FeatureUse[] {
  const kind = findInstruction(opcodeOf(name))
  return kind ? usesOfKind(kind) : []
}

function usesOfKind({ name, proposal, immediates }: InstructionKind): readonly FeatureUse[] {
  if (proposal === undefined) return []
  const what = immediates.includes('types') ? `a \`${name}\` with a type` : `\`${name}\``
  const standard: FeatureUse = { proposal, what }
  return proposal === 'relaxed-simd' ? [{ proposal: 'simd', what }, standard] : [standard]
}

export function usesOfInstruction(instruction: Instruction, types: readonly DefinedType[]): readonly FeatureUse[] {
  const kind = findInstruction(instruction.opcode)
  if (!kind) return []
  const uses = [...usesOfKind(kind)]
  kind.immediates.forEach((immediate, position) => {
    const index = position === 0 ? instruction.first : instruction.second
    if ((immediate === 'memory' || immediate === 'access') && index > 0)
      uses.push({ proposal: 'multi-memory', what: `\`${kind.name}\` on memory ${index}` })
    if (immediate === 'table' && index > 0)
      uses.push({ proposal: 'reference-types', what: `\`${kind.name}\` on table ${index}` })
    if (immediate === 'block') uses.push(...usesOfBlock(kind.name, instruction, types))
    if (immediate === 'types' && instruction.type === 'v128')
      uses.push({ proposal: 'simd', what: 'a `select` of v128' })
  })
  return uses
}

function usesOfBlock(name: string, { type, first }: Instruction, types: readonly DefinedType[]): readonly FeatureUse[] {
  if (type === 'v128') return [{ proposal: 'simd', what: `a \`${name}\` with a result of type v128` }]
  if (type !== undefined)
    return isRefType(type)
      ? [{ proposal: 'reference-types', what: `a \`${name}\` with a result of reference type` }]
      : []
  const composite = types[first]?.composite
  // A block of several results has a function type of several results, which counts by itself.
  if (composite?.kind !== 'func' || composite.params.length === 0) return []
  return [{ proposal: 'multi-value', what: `a \`${name}\` with parameters` }]
}
