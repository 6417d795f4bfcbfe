/** The active data segments of a module, where they lie in its memories. */

import { asAddress, evaluate } from '../../wasm/evaluate.ts'
import type { Module } from '../../wasm/module.ts'
import { readNames } from '../../wasm/sections/name.ts'
import { limitName } from './limit-name.ts'

/** A data segment at its address; `bytes` is a view of the input. */
export type PlacedSegment = {
  /** Its index among all data segments. */
  readonly index: number
  readonly start: number
  readonly end: number
  readonly bytes: Uint8Array
}

/** The segments of each memory that hold any bytes, in the order of their addresses. */
export function placeData(module: Module): readonly (readonly PlacedSegment[])[] {
  const placed: PlacedSegment[][] = module.memories.map(() => [])
  for (const [index, segment] of module.data.entries()) {
    if (segment.mode !== 'active' || segment.size === 0) continue
    const start = asAddress(evaluate(module, segment.offset))
    if (start === undefined) continue
    const bytes = module.bytes.subarray(segment.end - segment.size, segment.end)
    placed[segment.memory]?.push({ index, start, end: start + segment.size, bytes })
  }
  for (const segments of placed) segments.sort((one, other) => one.start - other.start || one.index - other.index)
  return placed
}

/** The names of the data segments in the name section. */
export function findSegmentNames(module: Module): ReadonlyMap<number, string> {
  const names = new Map<number, string>()
  readNames(module, 'data', (index, reader) => {
    if (index >= module.data.length) return 'skip'
    const name = reader.name()
    if (name !== '') names.set(index, limitName(name))
    return 'taken'
  })
  return names
}
