/** The data section of the output: what memories hold, and the passive segments at their indices. */

import { writeConstExpr } from '../wasm/const-expr.ts'
import type { Contents } from '../wasm/encode.ts'
import type { Module } from '../wasm/module.ts'
import { Writer } from '../wasm/writer.ts'
import { UnsupportedModuleError } from './errors.ts'
import type { PlannedSegment } from './segments.ts'
import type { Snapshot } from './snapshot.ts'

/** Contents of the data count section and of the data section. */
export type RewrittenData = { readonly count: Contents | 'same'; readonly contents: Contents | 'same' }

type Slot = { readonly kind: 'copied'; readonly index: number } | { readonly kind: 'empty' } | PlannedSlot

type PlannedSlot = { readonly kind: 'planned'; readonly segment: PlannedSegment }

/** A passive segment of no bytes: what is left of one that was dropped. */
const emptySegment = Uint8Array.of(0x01, 0x00)

/** @param lastData the last data segment that code names, -1 for none */
export function rewriteData(module: Module, snapshot: Snapshot, lastData: number): RewrittenData {
  if (module.memories.length === 0 && snapshot.droppedData.size === 0) return { count: 'same', contents: 'same' }
  const slots = fillSlots(module, snapshot, lastData)
  const count = module.dataCount === undefined ? 'same' : [new Writer(8).u32(slots.length).finish()]
  if (slots.length === 0) return { count: module.dataCount === undefined ? 'same' : undefined, contents: undefined }
  return { count, contents: writeSlots(module, snapshot, slots) }
}

/**
 * Passive segments keep their index, as far as code can name it; new segments take the places of old active ones, and
 * what is then left of those that code names stays as an empty passive segment: dropped, as they were.
 */
function fillSlots(module: Module, snapshot: Snapshot, lastData: number): Slot[] {
  const slots: Slot[] = []
  let next = 0
  const place = (): Slot => {
    const segment = snapshot.segments[next++]
    return segment ? { kind: 'planned', segment } : { kind: 'empty' }
  }
  const kept = countKept(module, snapshot, lastData)
  for (let index = 0; index < kept; index++) {
    if (module.data[index]?.mode === 'active') slots.push(place())
    else slots.push(snapshot.droppedData.has(index) ? { kind: 'empty' } : { kind: 'copied', index })
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

/** Heads are written behind each other, and cut only where contents go in between. */
function writeSlots(module: Module, snapshot: Snapshot, slots: readonly Slot[]): Uint8Array[] {
  const heads = new Writer(16 * slots.length + 16)
  heads.u32(slots.length)
  const contents: { readonly at: number; readonly bytes: Uint8Array }[] = []
  for (const slot of slots) {
    if (slot.kind === 'empty') heads.bytes(emptySegment)
    else if (slot.kind === 'planned') writeHead(heads, module, slot.segment)
    const bytes = contentsOf(module, snapshot, slot)
    if (bytes.length > 0) contents.push({ at: heads.size, bytes })
  }
  const head = heads.finish()
  const parts: Uint8Array[] = []
  let from = 0
  for (const { at, bytes } of contents) {
    if (at > from) parts.push(head.subarray(from, at))
    parts.push(bytes)
    from = at
  }
  if (from < head.length) parts.push(head.subarray(from))
  return parts
}

const nothing = new Uint8Array()

/** What goes behind the head of a slot; of a copied segment, its head too. */
function contentsOf(module: Module, { memories }: Snapshot, slot: Slot): Uint8Array {
  switch (slot.kind) {
    case 'empty':
      return nothing
    case 'copied': {
      const segment = module.data[slot.index]
      return module.bytes.subarray(segment?.start, segment?.end)
    }
    case 'planned': {
      const { memory, start, end } = slot.segment
      return start === end ? nothing : (memories[memory]?.bytes.subarray(start, end) ?? nothing)
    }
  }
}

function writeHead(writer: Writer, module: Module, { memory, start, end }: PlannedSegment): void {
  if (memory === 0) writer.u8(0x00)
  else writer.u8(0x02).u32(memory)
  const isWide = module.memories[memory]?.address === 'i64'
  writeConstExpr(writer, isWide ? { kind: 'i64', value: BigInt(start) } : { kind: 'i32', value: start | 0 })
  writer.u32(end - start)
}
