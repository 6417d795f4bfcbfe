/** The data section: where each segment stands and what its header says. */

import { type ConstExpr, readConstExpr } from '../const-expr.ts'
import { WasmError } from '../errors.ts'
import type { Reader } from '../reader.ts'

type SegmentHead =
  | { readonly mode: 'active'; readonly memory: number; readonly offset: ConstExpr }
  | { readonly mode: 'passive' }

export type DataSegment = SegmentHead & {
  /** Bytes of its contents, which end where the segment ends. */
  readonly size: number
  readonly start: number
  readonly end: number
}

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
  const flags = reader.u32('the flags of a data segment')
  if (flags === 1) return { mode: 'passive' }
  if (flags > 2) throw new WasmError('malformed', `unknown flags 0x${flags.toString(16)} of a data segment`, start)
  const memory = flags === 2 ? reader.u32('a memory index') : 0
  return { mode: 'active', memory, offset: readConstExpr(reader) }
}
