/** Questions to the code of a module, answered without walking functions that cannot matter: while it is running. */

import type { CodeCursor } from '../../wasm/code/cursor.ts'
import { findInstructions } from '../../wasm/code/find-instructions.ts'
import { WasmError } from '../../wasm/errors.ts'
import type { Module } from '../../wasm/module.ts'
import type { Export } from '../../wasm/sections/export.ts'
import { findEndangered } from './declarations.ts'

const opcodes = {
  tableSet: 0x26,
  refFunc: 0xd2,
  arrayNewData: 0xfb0009,
  arrayInitData: 0xfb0012,
  memoryInit: 0xfc0008,
  dataDrop: 0xfc0009,
  tableInit: 0xfc000c,
  tableCopy: 0xfc000e,
  tableGrow: 0xfc000f,
  tableFill: 0xfc0011,
  tableAtomicSet: 0xfe0059,
  tableAtomicExchange: 0xfe005a,
  tableAtomicCompareExchange: 0xfe005b,
} as const

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
  return {
    tables: findTableWrites(module),
    functions: findReferencedFunctions(module, findEndangered(module, exports)),
    lastData: findLastDataReference(module),
  }
}

/**
 * The tables that the code can write to: with `table.set`, `table.grow`, `table.fill`, `table.init`, `table.copy` (its
 * destination) and the atomic instructions. All tables where it has an instruction that is not known.
 */
export function findTableWrites(module: Module): ReadonlySet<number> {
  const tables = [...module.imports.flatMap(entry => (entry.kind === 'table' ? [entry.type] : [])), ...module.tables]
  if (tables.length === 0) return new Set()
  const { tableSet, tableInit, tableCopy, tableGrow, tableFill } = opcodes
  const { tableAtomicSet, tableAtomicExchange, tableAtomicCompareExchange } = opcodes
  // Atomic instructions are for shared tables; where there is none, looking for their prefix would be in vain.
  const atomic = tables.some(({ limits }) => limits.shared)
  const query = {
    opcodes: [
      ...[tableSet, tableInit, tableCopy, tableGrow, tableFill],
      ...(atomic ? [tableAtomicSet, tableAtomicExchange, tableAtomicCompareExchange] : []),
    ],
    matches: (instruction: CodeCursor) =>
      writtenTable(instruction) < tables.length &&
      (instruction.opcode !== tableInit || instruction.first < module.elements.length) &&
      (instruction.opcode !== tableCopy || instruction.second < tables.length),
  }
  const written = new Set<number>()
  return understood(() => {
    for (const instruction of findInstructions(module, query)) written.add(writtenTable(instruction))
  })
    ? written
    : new Set(tables.keys())
}

function writtenTable({ opcode, first, second }: CodeCursor): number {
  // A memory order comes before the table of atomic instructions.
  return opcode === opcodes.tableInit || opcode >= opcodes.tableAtomicSet ? second : first
}

/** Those of `wanted` that `ref.func` names in the code; all of them where it has an instruction that is not known. */
export function findReferencedFunctions(module: Module, wanted: ReadonlySet<number>): ReadonlySet<number> {
  const referenced = new Set<number>()
  if (wanted.size === 0) return referenced
  const query = {
    opcodes: [opcodes.refFunc],
    matches: ({ first }: CodeCursor) => wanted.has(first),
  }
  return understood(() => {
    for (const { first } of findInstructions(module, query)) referenced.add(first)
  })
    ? referenced
    : wanted
}

/**
 * The highest index of a data segment that the code names, with `memory.init`, `data.drop`, `array.new_data` or
 * `array.init_data`; -1 where it names none, the last segment's where it has an instruction that is not known.
 */
export function findLastDataReference(module: Module): number {
  const count = module.data.length
  // Code may name data segments only where the data count section says how many there are (5.5.16).
  if (module.dataCount === undefined || count === 0) return -1
  const { memoryInit, dataDrop, arrayNewData, arrayInitData } = opcodes
  const memories = module.imports.filter(({ kind }) => kind === 'memory').length + module.memories.length
  const hasArrays = module.types.some(({ composite }) => composite.kind === 'array')
  let last = -1
  const query = {
    opcodes: [memoryInit, dataDrop, ...(hasArrays ? [arrayNewData, arrayInitData] : [])],
    matches: (instruction: CodeCursor) =>
      namedSegment(instruction) < count && (instruction.opcode !== memoryInit || instruction.second < memories),
  }
  return understood(() => {
    for (const instruction of findInstructions(module, query)) last = Math.max(last, namedSegment(instruction))
  })
    ? last
    : count - 1
}

function namedSegment({ opcode, first, second }: CodeCursor): number {
  return opcode === opcodes.memoryInit || opcode === opcodes.dataDrop ? first : second
}

/** Whether `walk` got to its end: code that is not understood (or not valid, which the engine will say) is no answer. */
function understood(walk: () => void): boolean {
  try {
    walk()
    return true
  } catch (error) {
    if (error instanceof WasmError) return false
    throw error
  }
}
