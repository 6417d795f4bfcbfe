/**
 * Where the data segments of the output stand, by the layout that the user chose. Bytes between ranges are zero, so a segment
 * may hold them or not.
 */

import { sizeOfDataHead } from '../../wasm/sections/data.ts'
import type { MemoryState, Ranges, ReadRequest } from '../host.ts'
import { closeSmallestGaps, joinRanges } from './ranges.ts'

export type SegmentLayout = 'compressed' | 'raw' | 'page' | 'wasmtime'

/** An active segment for the bytes of a memory from `start` up to, not including, `end`. */
export type PlannedSegment = { readonly memory: number; readonly start: number; readonly end: number }

/** So many zeros take less room after gzip or brotli than the head of a segment. */
const compressedGap = 64

/** Bytes of a page in the `page` layout, which is that of the original. */
const nativePage = 4096

/** Wasmtime maps a memory of a smaller extent however sparse its data is (`Config::memory_guaranteed_dense_image_size`). */
const sparseExtent = 16 * 1024 * 1024

/** Which ranges a layout needs. */
export function scanRequestFor(layout: SegmentLayout, maxSegments: number): Pick<ReadRequest, 'gap' | 'maxRanges'> {
  switch (layout) {
    case 'compressed':
    case 'wasmtime':
      return { gap: compressedGap, maxRanges: maxSegments }
    case 'raw':
      // The head of a segment takes 5 bytes or more, and joining two may cost one byte in the size of the result. Which
      // larger gaps are closed depends on more than their sizes, so the scan must leave some choice.
      return { gap: 3, maxRanges: 4 * maxSegments }
    case 'page':
      // 4,095 zeros never fill a page. The scan must not choose among larger gaps, because gaps in pages have another order
      // than gaps in bytes. There is at most one range for each page.
      return { gap: nativePage - 1, maxRanges: Number.POSITIVE_INFINITY }
  }
}

/** The segments of all memories. @param maxSegments at least the number of memories that hold any data */
export function layOutSegments(
  memories: readonly Pick<MemoryState, 'ranges'>[],
  addresses: readonly ('i32' | 'i64')[],
  layout: SegmentLayout,
  maxSegments: number,
): readonly PlannedSegment[] {
  const laidOut = memories.map(({ ranges }, memory) => layOut(ranges, layout, memory, addresses[memory]!))
  const segments = closeSmallestGaps(laidOut, maxSegments).flatMap(({ count, starts, ends }, memory) =>
    Array.from({ length: count }, (_, i) => ({ memory, start: starts[i]!, end: ends[i]! })),
  )
  if (segments.length > maxSegments)
    throw new Error(`bug: ${segments.length} memories with data, ${maxSegments} segments`)
  return segments
}

/**
 * Whether Wasmtime can map a memory with these segments copy-on-write. It does so where this is true of all memories of a
 * module, before it rounds the image to pages of the host (`try_static_init` in wasmtime-environ).
 */
export function isCopyOnWrite(segments: readonly Pick<PlannedSegment, 'start' | 'end'>[]): boolean {
  const extent = segments.length === 0 ? 0 : segments.at(-1)!.end - segments[0]!.start
  const size = segments.reduce((sum, { start, end }) => sum + end - start, 0)
  return extent < sparseExtent || extent < 2 * size
}

function layOut(ranges: Ranges, layout: SegmentLayout, memory: number, address: 'i32' | 'i64'): Ranges {
  switch (layout) {
    case 'compressed':
      return ranges
    case 'raw':
      return joinCheap(ranges, memory, address)
    case 'page':
      return roundToPages(ranges)
    case 'wasmtime':
      return padForCopyOnWrite(ranges)
  }
}

/** Joins a range with the one before it where that takes fewer bytes than a segment of its own. */
function joinCheap(ranges: Ranges, memory: number, width: 'i32' | 'i64'): Ranges {
  const headOf = (start: number, end: number) => sizeOfDataHead({ memory, width, address: start }, end - start)
  return joinRanges(ranges, (start, end, nextStart, nextEnd) => {
    const growth = headOf(start, nextEnd) - headOf(start, end)
    return nextStart - end + growth < headOf(nextStart, nextEnd)
  })
}

/** Grows ranges to whole pages, and joins those that touch. */
function roundToPages({ count, starts, ends }: Ranges): Ranges {
  const pages = {
    count,
    starts: starts.map(start => Math.floor(start / nativePage) * nativePage),
    ends: ends.map(end => Math.ceil(end / nativePage) * nativePage),
  }
  return joinRanges(pages, (_start, end, nextStart) => nextStart <= end)
}

/**
 * Fills the smallest gaps, the last of them in part, until more than half of the extent is data. Every choice of gaps takes as
 * many bytes, and this one leaves the fewest segments.
 */
function padForCopyOnWrite(ranges: Ranges): Ranges {
  const { count, starts } = ranges
  const ends = ranges.ends.slice()
  const extent = count === 0 ? 0 : ends[count - 1]! - starts[0]!
  if (extent < sparseExtent) return ranges
  const size = ends.reduce((sum, end, i) => sum + end - starts[i]!, 0)
  let missing = Math.max(0, Math.floor(extent / 2) + 1 - size)
  const gapAfter = (i: number) => starts[i + 1]! - ends[i]!
  const bySize = Array.from({ length: count - 1 }, (_, i) => i).sort((a, b) => gapAfter(a) - gapAfter(b) || a - b)
  for (const i of bySize) {
    const filled = Math.min(missing, gapAfter(i))
    ends[i]! += filled
    missing -= filled
  }
  return joinRanges({ count, starts, ends }, (_start, end, nextStart) => nextStart === end)
}
