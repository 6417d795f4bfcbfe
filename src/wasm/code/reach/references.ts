/** Knows what instructions take from functions, globals, tables and element segments. `reachable-functions.ts` follows it. */

import type { Instruction } from '../code-reader.ts'
import { opcodeOf } from '../opcodes.ts'

/** Is told what the code that can be reached takes. */
export type Reach = {
  /** A function is called, or a reference to it is made. */
  takeFunction(index: number): void
  /** The value of a global is read. */
  takeGlobal(index: number): void
  /** Any entry of a table may be read. */
  takeTable(index: number): void
  /** Any entry of a table may be called that is a function of a type. */
  callTable(index: number, type: number): void
  /** The items of an element segment are read. */
  takeElements(index: number): void
}

type Follow = (reach: Reach, instruction: Instruction) => void

const takeFunction: Follow = (reach, { first }) => reach.takeFunction(first)
const callTable: Follow = (reach, { first, second }) => reach.callTable(second, first)
const takeArray: Follow = (reach, { second }) => reach.takeElements(second)

/** All instructions that take something. A test finds one that is missing by its immediates. */
export const takingInstructions: Readonly<Record<string, Follow>> = {
  call: takeFunction,
  return_call: takeFunction,
  'ref.func': takeFunction,
  'global.get': (reach, { first }) => reach.takeGlobal(first),
  call_indirect: callTable,
  return_call_indirect: callTable,
  'table.get': (reach, { first }) => reach.takeTable(first),
  // The first table is the one that is written.
  'table.copy': (reach, { second }) => reach.takeTable(second),
  // Also where the items go to a table that nothing reads: hardly a module has such a table.
  'table.init': (reach, { first }) => reach.takeElements(first),
  'array.new_elem': takeArray,
  'array.init_elem': takeArray,
}

const follows = new Map(Object.entries(takingInstructions).map(([name, follow]) => [opcodeOf(name), follow]))

/** The same for opcodes without a prefix, which most instructions have: an array is faster than a map. */
const ofSingles = Array.from({ length: 0x100 }, (_, opcode) => follows.get(opcode))

export function followInstruction(reach: Reach, instruction: Instruction): void {
  const { opcode } = instruction
  const follow = opcode < 0x100 ? ofSingles[opcode] : follows.get(opcode)
  if (follow) follow(reach, instruction)
}
