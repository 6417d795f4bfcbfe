/** Reads what an initialized instance holds, in terms of the input's index spaces. */

import { globalSlot, type ReadGlobal } from '../wizer/companion.ts'
import type {
  ForeignReference,
  GlobalState,
  GlobalValue,
  InstanceState,
  MemoryState,
  ReadRequest,
  Reference,
  TableState,
} from '../wizer/host.ts'
import { type RanInstance, readReference } from './instance.ts'
import type { Instructions } from './messages.ts'
import { scanMemories } from './scan/pool.ts'

export async function readState(
  instance: RanInstance,
  instructions: Instructions,
  request: ReadRequest,
  scanWorker: URL | undefined,
): Promise<InstanceState> {
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
function readGlobals(instance: RanInstance, { globalReader, readGlobals: names }: Instructions): GlobalState[] {
  if (!globalReader) return []
  const globals: Record<string, WebAssembly.ImportValue> = Object.create(null)
  names.forEach((name, slot) => {
    globals[slot] = instance.exports[name] as WebAssembly.Global
  })
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(globalReader.bytes as BufferSource), { globals })
  ;(exports['read'] as () => void)()
  const view = new DataView((exports['memory'] as WebAssembly.Memory).buffer)
  return globalReader.globals.map(({ index, holds }, slot) => ({
    index,
    value: readGlobal(view, slot * globalSlot, holds),
  }))
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
      return view.getInt32(offset, true) ? { kind: 'null' } : { kind: 'foreign', what: 'a host reference' }
  }
}

type FunctionIndices = (value: unknown) => number | undefined

/**
 * The index of a function reference. V8 names a function by its index in its own instance, which need not be this one,
 * so the name only says where to look.
 */
function functionIndices(instance: RanInstance, { functionTable, importedFunctions }: Instructions): FunctionIndices {
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
  instance: RanInstance,
  { references }: Instructions,
  functions: FunctionIndices,
): GlobalState[] {
  return references.map(({ index, name }, position) => {
    const value = readReference(instance.exports[name])
    const found = describeReference(value, functions)
    const isInitial = found.kind === 'foreign' && value === instance.initialReferences[position]
    return { index, value: isInitial ? { kind: 'initial', what: found.what } : found }
  })
}

function readTable(
  instance: RanInstance,
  { tables }: Instructions,
  index: number,
  functions: FunctionIndices,
): TableState {
  const table = instance.exports[tables[index]?.name ?? ''] as WebAssembly.Table
  const entries: Reference[] = []
  const length = Number(table.length)
  const isWide = typeof (table.length as unknown) === 'bigint'
  for (let entry = 0; entry < length; entry++)
    entries.push(describeReference(table.get((isWide ? BigInt(entry) : entry) as number), functions))
  return { index, entries }
}

const nullReference: Reference = { kind: 'null' }

function describeReference(value: unknown, functions: FunctionIndices): Reference {
  if (value === null) return nullReference
  if (typeof value === 'function') {
    const index = functions(value)
    return index === undefined ? foreign('a function of another instance') : { kind: 'func', index }
  }
  if (typeof value === 'number') return { kind: 'i31', value }
  // A garbage-collected object is the only kind of object without a prototype that a module can make.
  if (typeof value === 'object' && Object.getPrototypeOf(value) === null) return foreign('a garbage-collected object')
  return foreign('a host reference')
}

function foreign(what: ForeignReference): Reference {
  return { kind: 'foreign', what }
}

async function readMemories(
  instance: RanInstance,
  { memories }: Instructions,
  { gap, maxRuns }: ReadRequest,
  workerUrl: URL | undefined,
): Promise<MemoryState[]> {
  const scanned = memories.map(({ address }, index) => ({
    memory: instance.memories[index] as WebAssembly.Memory,
    address,
  }))
  const runs = await scanMemories(scanned, { gap, maxRuns, workerUrl })
  return scanned.map(({ memory }, index) => {
    const { buffer } = memory
    return {
      pages: BigInt(buffer.byteLength / 65_536),
      bytes: new Uint8Array(buffer),
      runs: runs[index] ?? { count: 0, starts: new Float64Array(), ends: new Float64Array() },
    }
  })
}
