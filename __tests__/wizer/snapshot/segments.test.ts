/** Where data segments stand, by layout: they hold every byte that is not zero, and are no more than allowed. */

import { describe, expect, it } from 'vitest'
import { Writer } from '../../../src/wasm/writer.ts'
import {
  layOutSegments,
  type PlannedSegment,
  type SegmentLayout,
  scanRequestFor,
} from '../../../src/wizer/snapshot/segments.ts'
import { fillRandomly, naiveClose, naiveRanges, type Pair, randomFrom, rangesOf } from '../../support/ranges.ts'

/** Lays out memories of which the scan found these ranges. */
function layOut(layout: SegmentLayout, memories: readonly (readonly Pair[])[], maxSegments = 10_000): PlannedSegment[] {
  const states = memories.map(pairs => ({ ranges: rangesOf(pairs) }))
  const addresses = memories.map(() => 'i32' as const)
  return [...layOutSegments(states, addresses, layout, maxSegments)]
}

const segmentsOf = (memory: number, pairs: readonly Pair[]) => pairs.map(([start, end]) => ({ memory, start, end }))

/** A memory, and the ranges that a layout asks for. */
function randomMemory(layout: SegmentLayout, random: () => number, longest: number, widest: number) {
  const bytes = new Uint8Array(3 * 65_536)
  fillRandomly(bytes, random, longest, widest)
  return { bytes, pairs: naiveRanges(bytes, scanRequestFor(layout, 10_000).gap) }
}

/** Bytes of the segments in a file. */
function encodedSize(segments: readonly PlannedSegment[]): number {
  return segments.reduce((sum, { memory, start, end }) => {
    const writer = new Writer().u8(memory === 0 ? 0 : 2)
    if (memory > 0) writer.u32(memory)
    return (
      sum +
      writer
        .u8(0x41)
        .s32(start)
        .u8(0x0b)
        .u32(end - start).size +
      end -
      start
    )
  }, 0)
}

describe('layOutSegments', () => {
  const layouts = ['compressed', 'raw', 'page', 'wasmtime'] as const

  it.each(layouts)('the layout %s holds every byte that is not zero, in order', layout => {
    const random = randomFrom(6)
    for (const [longest, widest] of [
      [1, 20],
      [8, 300],
      [3000, 9000],
    ] as const) {
      const { bytes, pairs } = randomMemory(layout, random, longest, widest)
      for (const maxSegments of [10_000, 5, 1]) {
        const segments = layOut(layout, [pairs], maxSegments)
        expect(segments.length).toBeLessThanOrEqual(maxSegments)
        let at = 0
        for (const { start, end } of segments) {
          expect(start).toBeLessThan(end)
          expect(bytes.subarray(at, start).every(byte => byte === 0)).toBe(true)
          at = end
        }
        expect(bytes.subarray(at).every(byte => byte === 0)).toBe(true)
      }
    }
  })

  it.each(layouts)('the layout %s has no segments for memories of zeros', layout => {
    expect(layOut(layout, [[], []])).toEqual([])
  })

  it.each(layouts)(
    'the layout %s closes the smallest gaps of all memories to have no more segments than allowed',
    layout => {
      const page = 4096
      const first: Pair[] = [0, 4, 6, 9].map(at => [at * page, (at + 1) * page])
      const second: Pair[] = [1, 5, 7].map(at => [at * page, (at + 1) * page])
      const memories = [first, [], second]
      for (let limit = 7; limit >= 2; limit--)
        expect(layOut(layout, memories, limit)).toEqual(
          naiveClose(memories, limit).flatMap((pairs, memory) => segmentsOf(memory, pairs)),
        )
    },
  )

  it.each(layouts)('the layout %s says that fewer segments than memories with data are a bug', layout => {
    expect(() => layOut(layout, [[[0, 1]], [[0, 1]]], 1)).toThrow('bug: 2 memories with data, 1 segments')
  })
})

describe('layOutSegments, by the layout compressed', () => {
  it('the layout compressed takes the ranges as they are, which the scan joins over gaps of 64 bytes', () => {
    expect(scanRequestFor('compressed', 7)).toEqual({ gap: 64, maxRanges: 7 })
    const pairs: Pair[] = [
      [3, 4],
      [69, 70],
      [2 ** 32 - 1, 2 ** 32],
    ]
    expect(layOut('compressed', [pairs])).toEqual(segmentsOf(0, pairs))
  })
})

describe('layOutSegments, by the layout raw', () => {
  /** The largest gap over which two bytes are joined. The second stands at `at`. */
  function largestJoined(at: number, memory = 0, address: 'i32' | 'i64' = 'i32'): number {
    const joins = (gap: number) => {
      const pairs: Pair[] = [
        [at - gap - 1, at - gap],
        [at, at + 1],
      ]
      const states = Array.from({ length: memory + 1 }, (_, i) => ({ ranges: rangesOf(i === memory ? pairs : []) }))
      const addresses = states.map(() => address)
      return layOutSegments(states, addresses, 'raw', 10).length === 1
    }
    const gaps = Array.from({ length: 30 }, (_, gap) => gap).filter(joins)
    expect(gaps).toEqual(gaps.map((_, i) => i))
    return gaps.length - 1
  }

  it('the layout raw joins ranges where the zeros take fewer bytes than the head of a segment', () => {
    expect(largestJoined(0x3f)).toBe(4)
    expect(largestJoined(0x40)).toBe(5)
    expect(largestJoined(0x1fff)).toBe(5)
    expect(largestJoined(0x2000)).toBe(6)
    expect(largestJoined(0x10_0000)).toBe(7)
    expect(largestJoined(0x800_0000)).toBe(8)
  })

  it('the layout raw counts the bytes of 32-bit offsets from 2 GiB on as those of negative numbers', () => {
    expect(largestJoined(2 ** 31 - 1)).toBe(8)
    expect(largestJoined(2 ** 31)).toBe(8)
    expect(largestJoined(2 ** 32 - 2 ** 27)).toBe(7)
    expect(largestJoined(2 ** 32 - 0x40)).toBe(4)
    expect(largestJoined(2 ** 32 - 0x40, 0, 'i64')).toBe(8)
    expect(largestJoined(2 ** 34, 0, 'i64')).toBe(9)
  })

  it('the layout raw counts the index of a memory that is not the first', () => {
    expect(largestJoined(0x3f, 1)).toBe(5)
    expect(largestJoined(0x3f, 128)).toBe(6)
  })

  it('the layout raw counts the bytes of sizes, which grow when ranges are joined', () => {
    const joined = (first: Pair, second: Pair) => layOut('raw', [[first, second]]).length === 1
    expect(joined([1000, 1100], [1105, 1106])).toBe(true)
    expect(joined([1000, 1124], [1129, 1130])).toBe(false)
    expect(joined([1000, 1124], [1128, 1129])).toBe(true)
    expect(joined([1000, 1001], [1007, 1200])).toBe(false)
    expect(joined([1000, 1200], [1206, 1400])).toBe(true)
  })

  it('the layout raw asks the scan to join only over gaps that it would close anywhere', () => {
    const { gap } = scanRequestFor('raw', 10_000)
    const lengths = [1, 57, 60, 62, 63, 100, 120, 126, 127, 128, 129, 16_000, 16_383, 16_384, 2 ** 21 - 2, 2 ** 21]
    for (const first of lengths)
      for (const second of lengths)
        for (const zeros of [1, gap]) {
          const at = first + zeros
          const pairs: Pair[] = [
            [0, first],
            [at, at + second],
          ]
          expect(layOut('raw', [pairs])).toHaveLength(1)
        }
  })

  it('the layout raw takes no more bytes in a file than any rule with one gap for all ranges', () => {
    const random = randomFrom(7)
    for (const [longest, widest] of [
      [1, 12],
      [4, 20],
      [20, 40],
      [300, 300],
    ] as const) {
      const { bytes, pairs } = randomMemory('raw', random, longest, widest)
      const size = encodedSize(layOut('raw', [pairs], 100_000))
      for (let gap = 0; gap < 70; gap++)
        expect(size).toBeLessThanOrEqual(encodedSize(segmentsOf(0, naiveRanges(bytes, gap))))
    }
  })
})

describe('layOutSegments, by the layout page', () => {
  it('the layout page holds each page with a byte that is not zero, adjacent pages in one segment', () => {
    const random = randomFrom(8)
    for (const [longest, widest] of [
      [1, 30_000],
      [1, 9000],
      [9000, 9000],
      [1, 4200],
    ] as const) {
      const { bytes, pairs } = randomMemory('page', random, longest, widest)
      const pages: [number, number][] = []
      for (let at = 0; at < bytes.length; at += 4096) {
        const last = pages.at(-1)
        if (bytes.subarray(at, at + 4096).every(byte => byte === 0)) continue
        if (last?.[1] === at) last[1] += 4096
        else pages.push([at, at + 4096])
      }
      expect(layOut('page', [pairs])).toEqual(segmentsOf(0, pages))
    }
  })

  it('the layout page orders gaps by pages, not by bytes', () => {
    const pairs: Pair[] = [
      [0, 4096],
      [3 * 4096, 3 * 4096 + 1],
      [6 * 4096 - 1, 6 * 4096],
    ]
    const segments = layOut('page', [pairs], 2)
    expect(segments).toEqual([
      { memory: 0, start: 0, end: 4096 },
      { memory: 0, start: 3 * 4096, end: 6 * 4096 },
    ])
    expect(scanRequestFor('page', 2)).toEqual({ gap: 4095, maxRanges: Number.POSITIVE_INFINITY })
  })

  it('the layout page reaches the end of a memory of 4 GiB', () => {
    expect(layOut('page', [[[2 ** 32 - 1, 2 ** 32]]])).toEqual([{ memory: 0, start: 2 ** 32 - 4096, end: 2 ** 32 }])
  })
})
