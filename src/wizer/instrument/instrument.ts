/**
 * Makes the copy that runs instead of the input. Its memories are imported, so the host sees them from the first instruction
 * on, and all that a snapshot reads is exported. Indices are those of the input.
 *
 * ```wat
 * (module                                 (module
 *   (memory 1)                              (import "wizer" "memory:0" (memory 1 65536 shared))
 *   (global (mut i32) (i32.const 0))        (global (mut i32) (i32.const 0))
 *   (table 2 2 funcref)                     (table 2 2 funcref)
 *                                           (table 2 2 funcref)  ;; every function, to tell references apart
 *   (func $f) (func $g)                     (func $f) (func $g)
 *   (start $g)                              (export "wizer:start" (func $g))
 *   (data $d "...")                         (data $d "...")
 *                                           (func (export "wizer:data:0") ;; traps if $d was dropped
 *                                             i32.const 0  i32.const 3  i32.const 0  memory.init $d)
 *   (export "f" (func $f)))                 (export "f" (func $f))
 *                                           (export "wizer:global:0" (global 0)) ...)
 * ```
 */

import { findOriginalOffsets } from '../../wasm/code/original-offsets.ts'
import { concatenate, findShift } from '../../wasm/encode.ts'
import { findSection, readLayout, sectionIds } from '../../wasm/layout.ts'
import { type Limits, maxPages } from '../../wasm/limits.ts'
import type { Module } from '../../wasm/module.ts'
import { ModuleBuilder } from '../../wasm/module-builder.ts'
import { type HeapType, isRefType } from '../../wasm/types.ts'
import type { Initialization } from '../check/init-function.ts'
import { type NormalizeOptions, normalizeCode } from '../determinism/normalize-code.ts'
import { exportStart } from './defer-start.ts'
import { freeName } from './free-name.ts'
import { addProbes, type Probe } from './probes.ts'
import { buildGlobalReader, buildNullReader, type GlobalReader, isOpaque } from './readers.ts'
import { buildStubs, type Stubs } from './stubs.ts'

/** What a host needs to initialize the module and to read its state. It is plain data that can be sent to a thread. */
export type Instrumented = {
  readonly bytes: Uint8Array<ArrayBuffer>
  /** The module name of the imported memories, which are called `memory:0` and so on. */
  readonly memoryModule: string
  readonly memories: readonly HostLimits[]
  /** The memory that WASI works on. */
  readonly wasiMemory: number | undefined
  readonly start: string | undefined
  readonly calls: readonly string[]
  readonly stubs: Stubs | undefined
  readonly globalReader: GlobalReader | undefined
  /** Export names of the globals that the reader module reads, in its order. */
  readonly readGlobals: readonly string[]
  /** Globals that hold references which JavaScript can read. */
  readonly references: readonly NamedIndex[]
  readonly tables: readonly NamedIndex[]
  /** Tables that can hold garbage-collected objects. */
  readonly objectTables: readonly NamedIndex[]
  /** Reader modules of the tables that JavaScript cannot read, by the table's index. */
  readonly nullReaders: ReadonlyMap<number, Uint8Array>
  /** A table that holds every function at its index. */
  readonly functionTable: string | undefined
  readonly importedFunctions: number
  readonly probes: readonly Probe[]
  /** Where instructions of the copy stand in the input; undefined for those that the input does not have. */
  readonly findInputOffsets: (offsets: readonly number[]) => readonly (number | undefined)[]
}

/** A memory of the host always has a maximum. */
export type HostLimits = Limits & { readonly max: bigint }

export type NamedIndex = { readonly index: number; readonly name: string }

export function instrument(
  module: Module,
  { calls }: Initialization,
  options: NormalizeOptions = { relaxed: false, nans: false },
): Instrumented {
  const memoryModule = freeName(module.imports.map(entry => entry.module))
  const prefix = freeName(module.exports.map(entry => entry.name))
  const nameOf = (kind: 'global' | 'table') => (index: number) => ({ index, name: `${prefix}:${kind}:${index}` })
  const copy = ModuleBuilder.copyOf(module, [sectionIds.start, sectionIds.memory])
  const memories = importMemories(module, copy, memoryModule)
  const start = exportStart(module, copy, prefix)

  const globalReader = buildGlobalReader(module)
  const readGlobals = (globalReader?.globals ?? []).map(({ index }) => nameOf('global')(index))
  const references = findReferences(module).map(nameOf('global'))
  for (const { index, name } of [...readGlobals, ...references]) copy.addExport(name, 'global', index)

  const tables = [...module.tables.keys()].map(nameOf('table'))
  for (const { index, name } of tables) copy.addExport(name, 'table', index)
  const functionTable = tables.length > 0 || references.length > 0 ? `${prefix}:functions` : undefined
  if (functionTable) copy.addExport(functionTable, 'table', copy.addTableOfFunctions())

  const probes = addProbes(module, copy, prefix)
  const replacements = normalizeCode(module, copy, options)
  const parts = copy.encode(section => section.name === 'name')
  const bytes = concatenate(parts)
  return {
    bytes,
    memoryModule,
    memories,
    wasiMemory: findWasiMemory(module),
    start,
    calls,
    stubs: buildStubs(module),
    globalReader,
    readGlobals: readGlobals.map(({ name }) => name),
    references,
    tables,
    objectTables: tables.filter(({ index }) => canHoldObjects(module, module.tables[index]?.element.heap ?? 'func')),
    nullReaders: new Map(
      module.tables.flatMap((table, index) =>
        isOpaque(table.element) ? [[index, buildNullReader(table)] as const] : [],
      ),
    ),
    functionTable,
    importedFunctions: module.importedFunctions,
    probes,
    findInputOffsets: replacements
      ? offsets => findOriginalOffsets(module, readLayout(bytes), replacements, offsets)
      : shiftOffsets(findCodeShift(module, parts)),
  }
}

/** The limits of the memory that the host makes for one of the input: shared, with the maximum that the input or V8 sets. */
export function hostLimits({ address, min, max }: Limits): HostLimits {
  return { address, shared: true, min, max: max ?? maxPages[address] }
}

function importMemories(module: Module, copy: ModuleBuilder, memoryModule: string): readonly HostLimits[] {
  const memories = module.memories.map(hostLimits)
  memories.forEach((limits, index) => {
    copy.addImport(memoryModule, `memory:${index}`, { kind: 'memory', limits })
  })
  return memories
}

/** Globals that hold references which JavaScript can read. */
function findReferences(module: Module): readonly number[] {
  return module.globals.flatMap(({ type }, index) => (isRefType(type) && !isOpaque(type) ? [index] : []))
}

function canHoldObjects(module: Module, heap: HeapType): boolean {
  if (typeof heap === 'number') return ['struct', 'array'].includes(module.types[heap]?.composite.kind ?? '')
  return ['any', 'eq', 'struct', 'array', 'extern'].includes(heap)
}

function findWasiMemory(module: Module): number | undefined {
  if (module.memories.length === 0) return undefined
  return module.exports.find(entry => entry.kind === 'memory' && entry.name === 'memory')?.index ?? 0
}

/** A function of its own, because it must not keep the parts. */
function shiftOffsets(shift: number): Instrumented['findInputOffsets'] {
  return offsets => offsets.map(offset => offset - shift)
}

/** By how many bytes the function bodies stand later in the copy. */
function findCodeShift(module: Module, parts: readonly Uint8Array[]): number {
  const code = findSection(module, sectionIds.code)
  return code ? (findShift(parts, module.bytes, code.end - 1) ?? 0) : 0
}
