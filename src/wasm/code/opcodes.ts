/** Instructions by opcode and by name. An opcode behind a prefix is `prefix * 0x10000 + code`. */

import { type Immediate, instructionTable, type Proposal } from './instruction-table.ts'

export type InstructionKind = {
  readonly opcode: number
  readonly name: string
  readonly immediates: readonly Immediate[]
  readonly proposal: Proposal | undefined
}

/** The lowest byte that is the prefix of an opcode. */
export const firstPrefix = 0xfb

const byOpcode = new Map<number, InstructionKind>()
/** By its name; where two have the same, the first. */
const byName = new Map<string, InstructionKind>()

for (const [prefix, rows, standard] of instructionTable)
  for (const [first, immediates, names, proposal = standard] of rows)
    for (const [position, name] of names.split(' ').entries()) {
      const opcode = prefix * 0x10000 + first + position
      const kind = { opcode, name, immediates: (immediates ? immediates.split(' ') : []) as Immediate[], proposal }
      byOpcode.set(opcode, kind)
      if (!byName.has(name)) byName.set(name, kind)
    }

export function listInstructions(): Iterable<InstructionKind> {
  return byOpcode.values()
}

export function findInstruction(opcode: number): InstructionKind | undefined {
  return byOpcode.get(opcode)
}

/** The name of an instruction in the text format. */
export function instructionName(opcode: number): string {
  return byOpcode.get(opcode)?.name ?? `0x${opcode.toString(16)}`
}

/** @throws {Error} where no instruction has that name: a mistake in a table of ours. */
export function opcodeOf(name: string): number {
  const kind = byName.get(name)
  if (!kind) throw new Error(`bug: there is no instruction \`${name}\``)
  return kind.opcode
}
