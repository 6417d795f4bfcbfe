/** Reads what an initialized instance holds, in terms of the input's index spaces. */

import { pageSize } from '../../wasm/limits.ts'
import type { GlobalState, GlobalValue, ReadRequest, Reference } from '../../wizer/host.ts'
import type { ReadGlobal } from '../../wizer/instrument/readers.ts'
import { scanMemories } from '../scan/scan-memories.ts'
import type { Instructions, SentMemory, SentState, SentTable } from './exchange.ts'
import type { LiveInstance } from './instance.ts'
import {
  describeReference,
  type FindFunction,
  findFunctionsIn,
  foreign,
  nullReference,
  openOpaqueTable,
  openTable,
  readReference,
} from './references.ts'

/** @param scanWorker the file for the threads that help with scans */
export async function readState(
  instance: LiveInstance,
  instructions: Instructions,
  request: ReadRequest,
  scanWorker: URL | undefined,
): Promise<SentState> {
  const started = performance.now()
  const { exports } = instance
  const { functionTable, importedFunctions, probes } = instructions
  const functions = functionTable === undefined ? undefined : (exports[functionTable] as WebAssembly.Table)
  const findFunction = findFunctionsIn(functions, importedFunctions)
  const globals = [...readNumbers(exports, instructions), ...readReferences(instance, instructions, findFunction)]
  const tables = request.tables.map(index => readTable(instance, instructions, index, findFunction))
  const dropped = probes.filter(({ name }) => traps(exports[name] as () => void))
  const memories = await readMemories(instance, instructions, request, scanWorker)
  return {
    globals,
    tables,
    memories,
    droppedData: dropped.filter(({ kind }) => kind === 'data').map(({ segment }) => segment),
    droppedElements: dropped.filter(({ kind }) => kind === 'element').map(({ segment }) => segment),
    time: performance.now() - started,
  }
}

function traps(probe: () => void): boolean {
  try {
    probe()
    return false
  } catch {
    return true
  }
}

/** Globals of number types, bit by bit: the reader module writes them into its memory. */
function readNumbers(exports: WebAssembly.Exports, { globalReader, readGlobals }: Instructions): GlobalState[] {
  if (!globalReader) return []
  const globals = Object.fromEntries(readGlobals.map((name, slot) => [slot, exports[name] as WebAssembly.Global]))
  const reader = new WebAssembly.Instance(new WebAssembly.Module(globalReader.bytes as BufferSource), { globals })
  ;(reader.exports.read as () => void)()
  const view = new DataView((reader.exports.memory as WebAssembly.Memory).buffer)
  return globalReader.globals.map(({ index, at, holds }) => ({ index, value: readValue(view, at, holds) }))
}

function readValue(view: DataView, offset: number, holds: ReadGlobal['holds']): GlobalValue {
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

function readReferences(
  { exports, initialReferences }: LiveInstance,
  { references }: Instructions,
  findFunction: FindFunction,
): GlobalState[] {
  return references.map(({ index, name }, position) => {
    const value = readReference(exports[name])
    const found = describeReference(value, findFunction)
    // A number in an `externref` can be kept, but not written.
    const what = found.kind === 'foreign' ? found.what : found.kind === 'i31' ? 'a host reference' : undefined
    return { index, value: what && value === initialReferences[position] ? { kind: 'initial', what } : found }
  })
}

function readTable(
  { exports, initialEntries }: LiveInstance,
  { tables, nullReaders }: Instructions,
  index: number,
  findFunction: FindFunction,
): SentTable {
  const exported = exports[tables[index]!.name]
  const nullReader = nullReaders.get(index)
  const { length, read } = nullReader ? openOpaqueTable(exported, nullReader) : openTable(exported)
  const initial = initialEntries.get(index)
  let isInitial = initial?.length === length
  const references: Reference[] = []
  const positions = new Map<unknown, number>()
  const entries = new Int32Array(length)
  for (let entry = 0; entry < length; entry++) {
    const value = read(entry)
    isInitial &&= value === initial?.[entry]
    let position = positions.get(value)
    if (position === undefined) {
      position = references.push(describeReference(value, findFunction)) - 1
      positions.set(value, position)
    }
    entries[entry] = position
  }
  return { index, isInitial, references, entries }
}

async function readMemories(
  { memories }: LiveInstance,
  instructions: Instructions,
  { gap, maxRanges }: ReadRequest,
  workerUrl: URL | undefined,
): Promise<SentMemory[]> {
  const scanned = memories.map((memory, index) => ({ memory, address: instructions.memories[index]!.address }))
  const ranges = await scanMemories(scanned, { gap, maxRanges, workerUrl })
  return memories.map(({ buffer }, index) => ({
    pages: BigInt(buffer.byteLength / pageSize),
    buffer,
    ranges: ranges[index]!,
  }))
}
