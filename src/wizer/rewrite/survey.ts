/** Finds what the code of a module can do, without a walk over functions that cannot matter. */

import type { Instruction } from '../../wasm/code/code-reader.ts'
import { findInstructions } from '../../wasm/code/find-instructions.ts'
import { opcodeOf } from '../../wasm/code/opcodes.ts'
import { WasmError } from '../../wasm/errors.ts'
import type { Module } from '../../wasm/module.ts'
import type { Export } from '../../wasm/sections/export.ts'
import { findEndangered } from './declarations.ts'

/** What the code can do, as far as the snapshot and the output depend on it. */
export type CodeSurvey = {
  /** Tables that it can write to. */
  readonly tables: ReadonlySet<number>
  /** Functions that it names by `ref.func`, of those whose declaration can go. */
  readonly functions: ReadonlySet<number>
  /** The last data segment that it names; -1 where it names none. */
  readonly lastData: number
}

/** @param exports those of the output */
export function surveyCode(module: Module, exports: readonly Export[]): CodeSurvey {
  const tables = findTableWrites(module)
  return {
    tables,
    functions: findReferencedFunctions(module, findEndangered(module, exports, tables)),
    lastData: findLastDataReference(module),
  }
}

/** Instructions that write to the table that they name first; `table.init` names it second. */
const writesFirst = ['table.set', 'table.grow', 'table.fill', 'table.copy'].map(opcodeOf)
const tableInit = opcodeOf('table.init')
const tableCopy = opcodeOf('table.copy')

/** The tables that the code can write to: all tables where it has an instruction that is not known. */
export function findTableWrites(module: Module): ReadonlySet<number> {
  const { tables, elements } = module
  const isThere = ({ opcode, first, second }: Instruction) =>
    (opcode !== tableInit || first < elements.length) && (opcode !== tableCopy || second < tables.length)
  const writtenTable = ({ opcode, first, second }: Instruction) => (opcode === tableInit ? second : first)
  const written = collect(module, {
    opcodes: [...writesFirst, tableInit],
    matches: instruction => writtenTable(instruction) < tables.length && isThere(instruction),
    take: writtenTable,
    isNeeded: tables.length > 0,
  })
  return written ?? new Set(tables.keys())
}

/** Those of `wanted` that `ref.func` names in the code; all of them where it has an instruction that is not known. */
export function findReferencedFunctions(module: Module, wanted: ReadonlySet<number>): ReadonlySet<number> {
  const referenced = collect(module, {
    opcodes: [opcodeOf('ref.func')],
    matches: ({ first }) => wanted.has(first),
    take: ({ first }) => first,
    isNeeded: wanted.size > 0,
  })
  return referenced ?? wanted
}

/** Instructions that name a data segment, as their first index and as their second. */
const namesFirst = ['memory.init', 'data.drop'].map(opcodeOf)
const namesSecond = ['array.new_data', 'array.init_data'].map(opcodeOf)
const memoryInit = opcodeOf('memory.init')

/**
 * The highest index of a data segment that the code names; -1 where it names none, that of the last segment where the code
 * has an instruction that is not known.
 */
export function findLastDataReference(module: Module): number {
  const count = module.data.length
  const hasArrays = module.types.some(({ composite }) => composite.kind === 'array')
  const namedSegment = ({ opcode, first, second }: Instruction) => (namesSecond.includes(opcode) ? second : first)
  const named = collect(module, {
    opcodes: hasArrays ? [...namesFirst, ...namesSecond] : namesFirst,
    matches: instruction =>
      namedSegment(instruction) < count &&
      (instruction.opcode !== memoryInit || instruction.second < module.memories.length),
    take: namedSegment,
    // Code may name data segments only where the data count section says how many there are (5.5.16).
    isNeeded: module.dataCount !== undefined && count > 0,
  })
  return named ? [...named].reduce((last, segment) => Math.max(last, segment), -1) : count - 1
}

type Question = {
  readonly opcodes: readonly number[]
  readonly matches: (instruction: Instruction) => boolean
  readonly take: (instruction: Instruction) => number
  /** False where nothing can be found, and the code need not be searched. */
  readonly isNeeded: boolean
}

/**
 * What the matching instructions name. Undefined where the code has an instruction that is not known, or is not valid, which
 * V8 says later.
 */
function collect(module: Module, { opcodes, matches, take, isNeeded }: Question): ReadonlySet<number> | undefined {
  const found = new Set<number>()
  if (!isNeeded) return found
  try {
    const query = { opcodes: new Set(opcodes), matches, isRare: true }
    for (const instruction of findInstructions(module, query)) found.add(take(instruction))
    return found
  } catch (error) {
    if (error instanceof WasmError) return undefined
    throw error
  }
}
