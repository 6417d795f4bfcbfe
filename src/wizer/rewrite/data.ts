/** The data section of the output: what memories hold, and the passive segments at their indices. */

import { writeConstExpr } from '../../wasm/const-expr.ts'
import type { Contents } from '../../wasm/encode.ts'
import type { Module } from '../../wasm/module.ts'
import { Writer } from '../../wasm/writer.ts'
import { UnsupportedModuleError } from '../errors.ts'
import type { PlannedSegment } from '../snapshot/segments.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'

/** Contents of the data count section and of the data section; and of the latter, were all its segments empty. */
export type RewrittenData = {
  readonly count: Contents | 'same'
  readonly contents: Contents | 'same'
  readonly skeleton: Contents | 'same'
}

type WrittenSlots = Pick<RewrittenData, 'contents' | 'skeleton'>

/** An active segment to be written, the index of one of the input to be copied, or one that is empty. */
type Slot = PlannedSegment | number | 'empty'

/** A passive segment of no bytes: what is left of one that was dropped. */
const emptySegment = Uint8Array.of(0x01, 0x00)

/** Bytes of most heads: flags, a constant of 32 bits, its end, a size. */
const headSize = 16

/** @param lastData the last data segment that code names, -1 for none */
export function rewriteData(module: Module, snapshot: Snapshot, lastData: number): RewrittenData {
  if (module.memories.length === 0 && snapshot.droppedData.size === 0)
    return { count: 'same', contents: 'same', skeleton: 'same' }
  const slots = fillSlots(module, snapshot, lastData)
  const count = module.dataCount === undefined ? 'same' : [new Writer(8).u32(slots.length).finish()]
  if (slots.length > 0) return { count, ...writeSlots(module, snapshot, slots) }
  return { count: module.dataCount === undefined ? 'same' : undefined, contents: undefined, skeleton: undefined }
}

/**
 * Passive segments keep their index, as far as code can name it; new segments take the places of old active ones, and
 * what is then left of those that code names stays as an empty passive segment: dropped, as they were.
 */
function fillSlots(module: Module, snapshot: Snapshot, lastData: number): Slot[] {
  const slots: Slot[] = []
  let next = 0
  const place = (): Slot => snapshot.segments[next++] ?? 'empty'
  const kept = countKept(module, snapshot, lastData)
  for (let index = 0; index < kept; index++) {
    if (module.data[index]?.mode === 'active') slots.push(place())
    else slots.push(snapshot.droppedData.has(index) ? 'empty' : index)
  }
  while (next < snapshot.segments.length) slots.push(place())
  if (slots.length > snapshot.maxSegments)
    throw new UnsupportedModuleError(
      'segments',
      `cannot write ${snapshot.maxSegments} data segments (max-segments): found ${slots.length} whose index code can name, expected at least as many`,
    )
  return slots
}

/** Segments that keep their place: up to the last passive one, and up to the last that code names. */
function countKept(module: Module, snapshot: Snapshot, lastData: number): number {
  const passive = module.data.findLastIndex(segment => segment.mode === 'passive') + 1
  const active = module.data.length - module.data.filter(segment => segment.mode === 'passive').length
  // New segments fill the places of old ones: only where there are fewer of them can a place be missed.
  if (module.dataCount === undefined || snapshot.segments.length >= active) return passive
  return Math.max(passive, lastData + 1)
}

/** The section, and the same without what the segments hold. */
function writeSlots(module: Module, { memories }: Snapshot, slots: readonly Slot[]): WrittenSlots {
  const heads = new Writer(headSize * (slots.length + 1)).u32(slots.length)
  const empty = new Writer(headSize * (slots.length + 1)).u32(slots.length)
  const contents: Uint8Array[] = []
  // Heads are written behind each other, and cut only where contents go in between.
  let cut = 0
  const insert = (bytes: Uint8Array) => {
    if (heads.size > cut) contents.push(heads.since(cut))
    cut = heads.size
    contents.push(bytes)
  }
  for (const slot of slots) {
    if (slot === 'empty') {
      heads.bytes(emptySegment)
      empty.bytes(emptySegment)
    } else if (typeof slot === 'number') {
      const segment = module.data[slot]
      empty.bytes(emptySegment)
      insert(module.bytes.subarray(segment?.start, segment?.end))
    } else {
      const { memory, start, end } = slot
      writeHead(heads, module, slot)
      heads.u32(end - start)
      writeHead(empty, module, slot)
      empty.u8(0)
      const bytes = memories[memory]?.bytes
      if (bytes && end > start) insert(bytes.subarray(start, end))
    }
  }
  if (heads.size > cut) contents.push(heads.since(cut))
  return { contents, skeleton: [empty.finish()] }
}

/** Up to the size. */
function writeHead(writer: Writer, module: Module, { memory, start }: PlannedSegment): void {
  if (memory === 0) writer.u8(0x00)
  else writer.u8(0x02).u32(memory)
  const isWide = module.memories[memory]?.address === 'i64'
  writeConstExpr(writer, isWide ? { kind: 'i64', value: BigInt(start) } : { kind: 'i32', value: start | 0 })
}
