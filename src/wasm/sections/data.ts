/** The data section: where each segment stands, what its head says, and how new segments are written. */

import { addressConstant, type ConstExpr, readConstExpr, writeConstExpr } from '../const-expr.ts'
import { WasmError } from '../errors.ts'
import type { Reader } from '../reader.ts'
import { sizeOfSigned, sizeOfU32, Writer } from '../writer.ts'

type SegmentHead =
  | { readonly mode: 'active'; readonly memory: number; readonly offset: ConstExpr }
  | { readonly mode: 'passive' }

export type DataSegment = SegmentHead & {
  /** Bytes that it holds, which end where the segment ends. */
  readonly size: number
  readonly start: number
  readonly end: number
}

/** The flags (core specification, 5.5.14). */
const flags = { active: 0, passive: 1, otherMemory: 2 } as const

export function readData(reader: Reader): DataSegment[] {
  return reader.vector(() => {
    const start = reader.offset
    const head = readHead(reader)
    const size = reader.u32('the size of a data segment')
    reader.skip(size, 'a data segment')
    return { ...head, size, start, end: reader.offset }
  }, 'the data section')
}

function readHead(reader: Reader): SegmentHead {
  const start = reader.offset
  const found = reader.u32('the flags of a data segment')
  if (found === flags.passive) return { mode: 'passive' }
  if (found > flags.otherMemory)
    throw new WasmError('malformed', `unknown flags 0x${found.toString(16)} of a data segment`, start)
  const memory = found === flags.otherMemory ? reader.u32('a memory index') : 0
  return { mode: 'active', memory, offset: readConstExpr(reader) }
}

/** A segment to be written: one of the input, a passive one without bytes, or bytes of a memory. */
export type NewDataSegment =
  | { readonly kind: 'copied'; readonly segment: DataSegment }
  | { readonly kind: 'empty' }
  | { readonly kind: 'active'; readonly place: DataPlace; readonly bytes: Uint8Array }

/** Where an active segment goes; `width` is that of the memory's addresses. */
export type DataPlace = { readonly memory: number; readonly width: 'i32' | 'i64'; readonly address: number }

/** Room for most heads: flags, a constant of 32 bits, its end, a size. */
const usualHead = 16

/**
 * The contents of a data section: views of what the segments hold, and what goes between them.
 * @param bytes the input, of which segments are copied
 */
export function encodeData(bytes: Uint8Array, segments: readonly NewDataSegment[]): readonly Uint8Array[] {
  const heads = new Writer(usualHead * (segments.length + 1)).u32(segments.length)
  const contents: Uint8Array[] = []
  // Heads are written one after the other, and cut where the bytes of a segment go between them.
  let cut = 0
  const insert = (held: Uint8Array) => {
    if (held.length === 0) return
    if (heads.size > cut) contents.push(heads.since(cut))
    cut = heads.size
    contents.push(held)
  }
  for (const segment of segments) {
    if (segment.kind === 'copied') insert(bytes.subarray(segment.segment.start, segment.segment.end))
    else {
      writeHead(heads, segment)
      if (segment.kind === 'active') insert(segment.bytes)
    }
  }
  return [...contents, heads.since(cut)]
}

/** The same section with segments that hold nothing: no rule of validation looks at what they hold. */
export function encodeEmptyData(segments: readonly NewDataSegment[]): readonly Uint8Array[] {
  const bytes = new Uint8Array()
  return encodeData(
    bytes,
    segments.map(segment => (segment.kind === 'active' ? { ...segment, bytes } : { kind: 'empty' })),
  )
}

function writeHead(writer: Writer, segment: Exclude<NewDataSegment, { readonly kind: 'copied' }>): void {
  if (segment.kind === 'empty') {
    writer.u8(flags.passive).u32(0)
    return
  }
  const { memory, width, address } = segment.place
  if (memory === 0) writer.u8(flags.active)
  else writer.u8(flags.otherMemory).u32(memory)
  writeConstExpr(writer, addressConstant(width, address))
  writer.u32(segment.bytes.length)
}

/** Bytes that an active segment of `size` bytes takes besides them: flags, the constant and its end, and the size. */
export function sizeOfDataHead({ memory, width, address }: DataPlace, size: number): number {
  const flags = memory === 0 ? 1 : 1 + sizeOfU32(memory)
  const constant = 1 + sizeOfSigned(width === 'i32' ? address | 0 : address)
  return flags + constant + 1 + sizeOfU32(size)
}

/** The contents of a data count section. */
export function encodeDataCount(count: number): readonly Uint8Array[] {
  return [new Writer(8).u32(count).finish()]
}
