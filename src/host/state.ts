/** Reads what an initialized instance holds, in terms of the input's index spaces. */

import type { ForeignReference, GlobalState, GlobalValue, ReadRequest, Reference, TableState } from '../wizer/host.ts'
import type { ReadGlobal } from '../wizer/instrument/readers.ts'
import type { LiveInstance } from './instance.ts'
import type { Instructions, SentMemory, SentState } from './messages.ts'
import { readEach, readEntries, readReference } from './references.ts'
import { scanMemories } from './scan/pool.ts'

export async function readState(
  instance: LiveInstance,
  instructions: Instructions,
  request: ReadRequest,
  scanWorker: URL | undefined,
): Promise<SentState> {
  const started = performance.now()
  const functions = functionIndices(instance, instructions)
  const globals = [...readGlobals(instance, instructions), ...readReferences(instance, instructions, functions)]
  const tables = request.tables.map(index => readTable(instance, instructions, index, functions))
  const dropped = (kind: 'data' | 'element') =>
    instructions.probes
      .filter(probe => probe.kind === kind && traps(instance.exports[probe.name] as () => void))
      .map(probe => probe.segment)
  const droppedData = dropped('data')
  const droppedElements = dropped('element')
  const memories = await readMemories(instance, instructions, request, scanWorker)
  return { globals, tables, memories, droppedData, droppedElements, time: performance.now() - started }
}

function traps(probe: () => void): boolean {
  try {
    probe()
    return false
  } catch {
    return true
  }
}

/** Globals of number types, bit by bit, by way of the reader's memory. */
function readGlobals(instance: LiveInstance, { globalReader, readGlobals: names }: Instructions): GlobalState[] {
  if (!globalReader) return []
  const globals: Record<string, WebAssembly.ImportValue> = Object.create(null)
  names.forEach((name, slot) => {
    globals[slot] = instance.exports[name] as WebAssembly.Global
  })
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(globalReader.bytes as BufferSource), { globals })
  ;(exports.read as () => void)()
  const view = new DataView((exports.memory as WebAssembly.Memory).buffer)
  return globalReader.globals.map(({ index, at, holds }) => ({ index, value: readGlobal(view, at, holds) }))
}

function readGlobal(view: DataView, offset: number, holds: ReadGlobal['holds']): GlobalValue {
  switch (holds) {
    case 'i32':
      return { kind: 'i32', value: view.getInt32(offset, true) }
    case 'i64':
      return { kind: 'i64', value: view.getBigInt64(offset, true) }
    case 'f32':
      return { kind: 'f32', bits: view.getUint32(offset, true) }
    case 'f64':
      return { kind: 'f64', bits: view.getBigUint64(offset, true) }
    case 'v128':
      return { kind: 'v128', low: view.getBigUint64(offset, true), high: view.getBigUint64(offset + 8, true) }
    case 'is-null':
      return view.getInt32(offset, true) ? nullReference : foreign('an exception reference')
  }
}

type FunctionIndices = (value: unknown) => number | undefined

/**
 * The index of a function reference. V8 names a function by its index in its own instance, which need not be this one,
 * so the name only says where to look.
 */
function functionIndices(instance: LiveInstance, { functionTable, importedFunctions }: Instructions): FunctionIndices {
  if (functionTable === undefined) return () => undefined
  const table = instance.exports[functionTable] as WebAssembly.Table
  return value => {
    if (typeof value !== 'function') return undefined
    const named = Number(value.name)
    if (Number.isInteger(named) && named >= 0 && named < table.length && table.get(named) === value) return named
    for (let index = 0; index < importedFunctions; index++) if (table.get(index) === value) return index
    return undefined
  }
}

function readReferences(
  instance: LiveInstance,
  { references }: Instructions,
  functions: FunctionIndices,
): GlobalState[] {
  return references.map(({ index, name }, position) => {
    const value = readReference(instance.exports[name])
    const found = describeReference(value, functions)
    // A number in an `externref` can be kept, but not written.
    const what = found.kind === 'foreign' ? found.what : found.kind === 'i31' ? 'a host reference' : undefined
    return { index, value: what && value === instance.initialReferences[position] ? { kind: 'initial', what } : found }
  })
}

function readTable(
  instance: LiveInstance,
  { tables, nullReaders }: Instructions,
  index: number,
  functions: FunctionIndices,
): TableState {
  const table = instance.exports[tables[index]?.name ?? ''] as WebAssembly.Table
  const nullReader = nullReaders.get(index)
  const entries = nullReader ? readNulls(table, nullReader) : readEntries(table)
  const initial = instance.initialEntries.get(index)
  return {
    index,
    isInitial: initial?.length === entries.length && entries.every((entry, position) => entry === initial[position]),
    entries: entries.map(entry => describeReference(entry, functions)),
  }
}

/** What stands for an entry that JavaScript may not look at (`exnref`). */
const hidden = Symbol('exnref')

function readNulls(table: WebAssembly.Table, nullReader: Uint8Array): readonly unknown[] {
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(nullReader as BufferSource), {
    tables: { 0: table },
  })
  const isNull = exports.isNull as (entry: number) => number
  return readEach(table, entry => (isNull(entry) ? null : hidden))
}

const nullReference: Reference = { kind: 'null' }

function describeReference(value: unknown, functions: FunctionIndices): Reference {
  if (value === null) return nullReference
  if (typeof value === 'function') {
    const index = functions(value)
    return index === undefined ? foreign('a function of another instance') : { kind: 'func', index }
  }
  if (typeof value === 'number') return { kind: 'i31', value }
  if (value === hidden) return foreign('an exception reference')
  // A garbage-collected object is the only kind of object without a prototype that a module can make.
  if (typeof value === 'object' && Object.getPrototypeOf(value) === null) return foreign('a garbage-collected object')
  return foreign('a host reference')
}

function foreign(what: ForeignReference): Reference {
  return { kind: 'foreign', what }
}

async function readMemories(
  instance: LiveInstance,
  { memories }: Instructions,
  { gap, maxRanges }: ReadRequest,
  workerUrl: URL | undefined,
): Promise<SentMemory[]> {
  const scanned = memories.map(({ address }, index) => ({
    memory: instance.memories[index] as WebAssembly.Memory,
    address,
  }))
  const ranges = await scanMemories(scanned, { gap, maxRanges, workerUrl })
  return scanned.map(({ memory }, index) => {
    const { buffer } = memory
    return {
      pages: BigInt(buffer.byteLength / 65_536),
      buffer,
      ranges: ranges[index] ?? { count: 0, starts: new Float64Array(), ends: new Float64Array() },
    }
  })
}
