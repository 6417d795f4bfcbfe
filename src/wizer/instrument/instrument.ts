/**
 * The copy that is run instead of the input: its memories are imported, so that the host can see them from the first
 * instruction on, and all that a snapshot reads back is exported. Indices stay what they are in the input.
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

import { appendToVector, type Contents, concatenate, encodeModule } from '../../wasm/encode.ts'
import { type Limits, maxPages } from '../../wasm/limits.ts'
import { findSection, type Module, sectionIds } from '../../wasm/module.ts'
import { Reader } from '../../wasm/reader.ts'
import { writeActiveFunctionsHead } from '../../wasm/sections/element.ts'
import { type ExternKind, writeExport } from '../../wasm/sections/export.ts'
import { writeMemoryImport } from '../../wasm/sections/import.ts'
import { type TableType, writeTable } from '../../wasm/sections/table.ts'
import { funcref, type HeapType, isRefType, type ValueType, writeValueType } from '../../wasm/types.ts'
import type { Writer } from '../../wasm/writer.ts'
import type { Initialization } from '../check/init-function.ts'
import type { AddedFunction } from '../determinism/added-function.ts'
import { normalizeCode } from '../determinism/normalize-code.ts'
import { freeName } from './free-name.ts'
import { type Probe, planProbes } from './probes.ts'
import { buildGlobalReader, buildNullReader, type GlobalReader, isOpaque } from './readers.ts'
import { buildStubs, type Stubs } from './stubs.ts'

/** Everything a host needs to run the module and to find its state; plain data, so that it can be sent to a thread. */
export type Instrumented = {
  readonly bytes: Uint8Array<ArrayBuffer>
  /** The module name that the memories are imported from, as `memory:0` and so on. */
  readonly memoryModule: string
  readonly memories: readonly HostLimits[]
  /** The memory that WASI works on. */
  readonly wasiMemory: number | undefined
  readonly start: string | undefined
  readonly calls: readonly string[]
  readonly stubs: Stubs | undefined
  readonly globalReader: GlobalReader | undefined
  /** Export names of the mutable globals that the reader reads, in its order. */
  readonly readGlobals: readonly string[]
  /** Export names of globals of reference type that JavaScript reads. */
  readonly references: readonly NamedIndex[]
  readonly tables: readonly NamedIndex[]
  /** Those that can hold garbage-collected objects. */
  readonly objectTables: readonly NamedIndex[]
  /** For tables that JavaScript cannot look into: modules that do, by the table's index. */
  readonly nullReaders: ReadonlyMap<number, Uint8Array>
  /** A table of every function, at its index. */
  readonly functionTable: string | undefined
  readonly importedFunctions: number
  /** Functions that trap where the segment was dropped. */
  readonly probes: readonly Probe[]
  /** To be subtracted from the offset of an instruction; `undefined` where code was rewritten. */
  readonly codeShift: number | undefined
}

/** A host's memory always has a maximum. */
export type HostLimits = Limits & { readonly max: bigint }

export type NamedIndex = { readonly index: number; readonly name: string }

/** `relaxed` and `nans`: results that differ between processors are made the same on all. */
export type InstrumentOptions = { readonly relaxed: boolean; readonly nans: boolean }

export function instrument(
  module: Module,
  initialization: Initialization,
  options: InstrumentOptions = { relaxed: false, nans: false },
): Instrumented {
  const memoryModule = freeName(module.imports.map(entry => entry.module))
  const prefix = freeName(module.exports.map(entry => entry.name))
  const references = module.globals.flatMap((global, index) =>
    isJsReference(global.type) ? [{ index, name: `${prefix}:global:${index}` }] : [],
  )
  const globalReader = buildGlobalReader(module)
  const tables = module.tables.map((_, index) => ({ index, name: `${prefix}:table:${index}` }))
  const functionTable = tables.length > 0 || references.length > 0 ? `${prefix}:functions` : undefined
  const probes = planProbes(module, prefix, tables.length + (functionTable ? 1 : 0))
  const addedTables = [
    ...(functionTable ? [tableOfFunctions(module)] : []),
    ...probes.tables.map(element => ({ element, limits: emptyTable })),
  ]
  const normalized = normalizeCode(module, options, module.functions.length + probes.functions.length)
  const addedFunctions = [...probes.functions, ...(normalized?.helpers ?? [])]
  const start = module.start === undefined ? undefined : `${prefix}:start`
  const exported: readonly (NamedIndex & { readonly kind: ExternKind })[] = [
    ...(globalReader?.globals ?? []).map(({ index }) => ({
      kind: 'global' as const,
      index,
      name: `${prefix}:global:${index}`,
    })),
    ...references.map(entry => ({ kind: 'global' as const, ...entry })),
    ...tables.map(entry => ({ kind: 'table' as const, ...entry })),
    ...(functionTable ? [{ kind: 'table' as const, index: tables.length, name: functionTable }] : []),
    ...probes.exports.map(({ name, index }) => ({ kind: 'func' as const, name, index })),
    ...(start ? [{ kind: 'func' as const, index: module.start as number, name: start }] : []),
  ]

  const changes = new Map<number, Contents>([
    [sectionIds.start, undefined],
    [sectionIds.memory, undefined],
  ])
  if (module.memories.length > 0) changes.set(sectionIds.import, importMemories(module, memoryModule))
  else if (probes.needsMemory) changes.set(sectionIds.memory, [Uint8Array.of(0x01, 0x00, 0x00)])
  if (addedTables.length > 0)
    changes.set(sectionIds.table, append(module, sectionIds.table, module.tables, addedTables, writeTable))
  if (exported.length > 0)
    changes.set(sectionIds.export, append(module, sectionIds.export, module.exports, exported, writeExport))
  if (functionTable) changes.set(sectionIds.element, declareFunctions(module))
  if (addedFunctions.length > 0 || normalized) addFunctions(module, changes, addedFunctions, normalized?.bodies)

  const parts = encodeModule(module, changes, section => section.name === 'name')
  return {
    bytes: concatenate(parts),
    memoryModule,
    memories: module.memories.map(hostLimits),
    wasiMemory: findWasiMemory(module),
    start,
    calls: initialization.calls,
    stubs: buildStubs(module),
    globalReader,
    readGlobals: (globalReader?.globals ?? []).map(({ index }) => `${prefix}:global:${index}`),
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
    probes: probes.exports,
    codeShift: normalized ? undefined : findCodeShift(module, parts),
  }
}

function isJsReference(type: ValueType): boolean {
  return isRefType(type) && !isOpaque(type)
}

function canHoldObjects(module: Module, heap: HeapType): boolean {
  if (typeof heap === 'number') return ['struct', 'array'].includes(module.types[heap]?.composite.kind ?? '')
  return ['any', 'eq', 'struct', 'array', 'extern'].includes(heap)
}

function findWasiMemory(module: Module): number | undefined {
  if (module.memories.length === 0) return undefined
  return module.exports.find(entry => entry.kind === 'memory' && entry.name === 'memory')?.index ?? 0
}

const emptyTable: Limits = { address: 'i32', shared: false, min: 0n, max: undefined }

function tableOfFunctions(module: Module): TableType {
  const count = BigInt(module.functions.length)
  return { element: funcref, limits: { address: 'i32', shared: false, min: count, max: count } }
}

/** The memory that the host makes for a memory of the input: shared, with the most pages that it may ever have. */
export function hostLimits(limits: Limits): HostLimits {
  return { ...limits, shared: true, max: limits.max ?? maxPages[limits.address] }
}

function importMemories(module: Module, memoryModule: string): Contents {
  return appendToVector(module, sectionIds.import, module.imports.length, module.memories.length, writer => {
    module.memories.forEach((limits, index) => {
      writeMemoryImport(writer, memoryModule, `memory:${index}`, hostLimits(limits))
    })
  })
}

function append<Item>(
  module: Module,
  id: number,
  old: readonly unknown[],
  added: readonly Item[],
  write: (writer: Writer, item: Item) => void,
): Contents {
  return appendToVector(module, id, old.length, added.length, writer => {
    for (const item of added) write(writer, item)
  })
}

function declareFunctions(module: Module): Contents {
  return appendToVector(module, sectionIds.element, module.elements.length, 1, writer => {
    writeActiveFunctionsHead(writer, module.tables.length, offset => offset.bytes([0x41, 0x00, 0x0b]))
    writer.u32(module.functions.length)
    for (let index = 0; index < module.functions.length; index++) writer.u32(index)
  })
}

function addFunctions(
  module: Module,
  changes: Map<number, Contents>,
  added: readonly AddedFunction[],
  bodies: Uint8Array | undefined,
): void {
  const types = findSection(module, sectionIds.type)
  const groups = types ? new Reader(module.bytes, types.contents, types.end).u32() : 0
  changes.set(
    sectionIds.type,
    appendToVector(module, sectionIds.type, groups, added.length, writer => {
      for (const { params, results } of added) {
        writer.u8(0x60)
        writer.vector(params, type => writeValueType(writer, type))
        writer.vector(results, type => writeValueType(writer, type))
      }
    }),
  )
  const defined = module.functions.length - module.importedFunctions
  changes.set(
    sectionIds.function,
    appendToVector(module, sectionIds.function, defined, added.length, writer => {
      added.forEach((_, position) => {
        writer.u32(module.types.length + position)
      })
    }),
  )
  const [count, old, new_] = appendToVector(module, sectionIds.code, defined, added.length, writer => {
    for (const { body } of added) writer.u32(body.length).bytes(body)
  }) as [Uint8Array, Uint8Array, Uint8Array]
  changes.set(sectionIds.code, [count, bodies ?? old, new_])
}

/** How much later the function bodies stand in the copy. */
function findCodeShift(module: Module, parts: readonly Uint8Array[]): number {
  const code = findSection(module, sectionIds.code)
  if (!code) return 0
  // Bodies end where the section ends, in the part that is a view of the input's last body byte.
  const last = code.end - 1 + module.bytes.byteOffset
  let offset = 0
  for (const part of parts) {
    if (part.buffer === module.bytes.buffer && part.byteOffset <= last && last < part.byteOffset + part.length)
      return offset + (last - part.byteOffset) - (code.end - 1)
    offset += part.length
  }
  return 0
}
