/** Counts what the initialization did to each region: bytes that it changed, and bytes that it added. */

import type { Region } from '../../report/module-report.ts'
import type { MemoryState, Ranges } from '../host.ts'
import type { NamedExtent } from './find-stack.ts'
import { countNonZero } from './non-zero.ts'
import type { PlacedSegment } from './placed-data.ts'

/**
 * Looks at the ranges and at the input's data alone, because all other bytes are zero and were so.
 * @param regions of that memory, each segment of the input within one of them
 */
export function countRegions(
  regions: readonly NamedExtent[],
  memory: Pick<MemoryState, 'bytes' | 'ranges'>,
  placed: readonly PlacedSegment[],
): readonly Region[] {
  let segment = 0
  const countIn = countInRanges(memory)
  return regions.map(({ name, start, end }) => {
    const nonZero = countIn(start, end)
    let [before, changed, lost] = [0, 0, 0]
    while (segment < placed.length && placed[segment]!.start < end) {
      const { upTo, old } = readOverlapping(placed, segment)
      const found = compare(old, memory.bytes, placed[segment]!.start)
      before += found.before
      changed += found.changed
      lost += found.lost
      segment = upTo
    }
    return { name, start, end, before, changed, added: nonZero - (before - lost), nonZero }
  })
}

/** Counts bytes that are not zero, in extents that come in the order of their addresses. */
function countInRanges({ bytes, ranges: { count, starts, ends } }: { bytes: Uint8Array; ranges: Ranges }) {
  let range = 0
  return (start: number, end: number): number => {
    let sum = 0
    while (range < count && ends[range]! <= start) range++
    for (let at = range; at < count && starts[at]! < end; at++)
      sum += countNonZero(bytes, Math.max(start, starts[at]!), Math.min(end, ends[at]!))
    return sum
  }
}

/** What instantiation writes from the start of a segment on: of segments that overlap, the last one wins. */
function readOverlapping(
  placed: readonly PlacedSegment[],
  from: number,
): { readonly old: Uint8Array; readonly upTo: number } {
  const { start, bytes } = placed[from]!
  let end = placed[from]!.end
  let upTo = from + 1
  for (; upTo < placed.length && placed[upTo]!.start < end; upTo++) end = Math.max(end, placed[upTo]!.end)
  if (upTo === from + 1) return { old: bytes, upTo }
  const old = new Uint8Array(end - start)
  const inOrder = placed.slice(from, upTo).sort((one, other) => one.index - other.index)
  for (const segment of inOrder) old.set(segment.bytes, segment.start - start)
  return { old, upTo }
}

/** `changed` and `lost` count bytes that were not zero: those that are others now, and those of them that are zero. */
function compare(old: Uint8Array, bytes: Uint8Array, start: number) {
  let [before, changed, lost] = [0, 0, 0]
  for (let at = 0; at < old.length; at++) {
    const was = old[at]!
    if (was === 0) continue
    before++
    const is = bytes[start + at]!
    if (is !== was) {
      changed++
      if (is === 0) lost++
    }
  }
  return { before, changed, lost }
}
