import { describe, expect, it } from 'vitest'
import { Writer } from '../../../src/wasm/writer.ts'
import {
  isCopyOnWrite,
  layOutSegments,
  type PlannedSegment,
  type SegmentLayout,
  scanRequestFor,
} from '../../../src/wizer/snapshot/segments.ts'
import { fillRandomly, naiveClose, naiveRanges, type Pair, randomFrom, rangesOf } from '../../support/ranges.ts'

const mib = 1024 * 1024

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

describe('every layout', () => {
  const layouts = ['compressed', 'raw', 'page', 'wasmtime'] as const

  it.each(layouts)('holds every byte that is not zero, in order: %s', layout => {
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

  it.each(layouts)('has no segments for memories of zeros: %s', layout => {
    expect(layOut(layout, [[], []])).toEqual([])
  })

  it.each(layouts)('closes the smallest gaps of all memories to stay at the limit: %s', layout => {
    const page = 4096
    const first: Pair[] = [0, 4, 6, 9].map(at => [at * page, (at + 1) * page])
    const second: Pair[] = [1, 5, 7].map(at => [at * page, (at + 1) * page])
    const memories = [first, [], second]
    for (let limit = 7; limit >= 2; limit--)
      expect(layOut(layout, memories, limit)).toEqual(
        naiveClose(memories, limit).flatMap((pairs, memory) => segmentsOf(memory, pairs)),
      )
  })

  it.each(layouts)('needs a segment for each memory with data: %s', layout => {
    expect(() => layOut(layout, [[[0, 1]], [[0, 1]]], 1)).toThrow('bug: 2 memories with data, 1 segments')
  })
})

describe('compressed', () => {
  it('takes the ranges, which the scan joins over 64 bytes, as they are', () => {
    expect(scanRequestFor('compressed', 7)).toEqual({ gap: 64, maxRanges: 7 })
    const pairs: Pair[] = [
      [3, 4],
      [69, 70],
      [2 ** 32 - 1, 2 ** 32],
    ]
    expect(layOut('compressed', [pairs])).toEqual(segmentsOf(0, pairs))
  })
})

describe('raw', () => {
  /** The largest gap over which two bytes are joined, the second of which stands at `at`. */
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

  it('joins where the zeros take fewer bytes than a segment: flags, constant, end, size', () => {
    expect(largestJoined(0x3f)).toBe(4)
    expect(largestJoined(0x40)).toBe(5)
    expect(largestJoined(0x1fff)).toBe(5)
    expect(largestJoined(0x2000)).toBe(6)
    expect(largestJoined(0x10_0000)).toBe(7)
    expect(largestJoined(0x800_0000)).toBe(8)
  })

  it('knows that 32-bit offsets from 2 GiB on are written as negative numbers', () => {
    expect(largestJoined(2 ** 31 - 1)).toBe(8)
    expect(largestJoined(2 ** 31)).toBe(8)
    expect(largestJoined(2 ** 32 - 2 ** 27)).toBe(7)
    expect(largestJoined(2 ** 32 - 0x40)).toBe(4)
    expect(largestJoined(2 ** 32 - 0x40, 0, 'i64')).toBe(8)
    expect(largestJoined(2 ** 34, 0, 'i64')).toBe(9)
  })

  it('counts the index of a memory other than the first', () => {
    expect(largestJoined(0x3f, 1)).toBe(5)
    expect(largestJoined(0x3f, 128)).toBe(6)
  })

  it('counts what joining adds to the size, and what a size of two bytes costs', () => {
    const joined = (first: Pair, second: Pair) => layOut('raw', [[first, second]]).length === 1
    expect(joined([1000, 1100], [1105, 1106])).toBe(true)
    expect(joined([1000, 1124], [1129, 1130])).toBe(false)
    expect(joined([1000, 1124], [1128, 1129])).toBe(true)
    expect(joined([1000, 1001], [1007, 1200])).toBe(false)
    expect(joined([1000, 1200], [1206, 1400])).toBe(true)
  })

  it('asks the scan to join only what is worth it anywhere', () => {
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

  it('takes no more bytes in a file than any one gap for all does', () => {
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

describe('page', () => {
  it('holds the pages with any byte that is not zero, adjacent ones together', () => {
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

  it('tells gaps apart by pages, not by bytes', () => {
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

  it('reaches the end of a memory of 4 GiB', () => {
    expect(layOut('page', [[[2 ** 32 - 1, 2 ** 32]]])).toEqual([{ memory: 0, start: 2 ** 32 - 4096, end: 2 ** 32 }])
  })
})

describe('wasmtime', () => {
  const sizeOf = (segments: readonly PlannedSegment[]) => segments.reduce((sum, { start, end }) => sum + end - start, 0)

  it('leaves what is small, or dense, as it is', () => {
    const small: Pair[] = [
      [100, 101],
      [16 * mib + 98, 16 * mib + 99],
    ]
    const dense: Pair[] = [
      [0, 10 * mib + 1],
      [20 * mib, 20 * mib + 1],
    ]
    expect(layOut('wasmtime', [small, dense])).toEqual([...segmentsOf(0, small), ...segmentsOf(1, dense)])
  })

  it('fills the smallest gaps, the last one as far as it takes', () => {
    const pairs: Pair[] = [
      [0, mib],
      [15 * mib, 16 * mib],
      [20 * mib, 21 * mib],
      [30 * mib, 32 * mib],
    ]
    expect(layOut('wasmtime', [pairs])).toEqual(
      segmentsOf(0, [
        [0, mib],
        [15 * mib, 28 * mib + 1],
        [30 * mib, 32 * mib],
      ]),
    )
  })

  it('makes every memory one that Wasmtime maps, with no byte too many', () => {
    const random = randomFrom(9)
    for (let round = 0; round < 200; round++) {
      const pairs: Pair[] = []
      for (let at = 0; pairs.length < 20; ) {
        const start = at + Math.ceil(random() * 4 * mib)
        at = start + Math.ceil(random() * 2 * mib)
        pairs.push([start, at])
      }
      const segments = layOut('wasmtime', [pairs])
      const before = segmentsOf(0, pairs)
      expect(isCopyOnWrite(segments)).toBe(true)
      expect(segments[0]!.start).toBe(pairs[0]![0])
      expect(segments.at(-1)!.end).toBe(pairs.at(-1)![1])
      const half = Math.floor((pairs.at(-1)![1] - pairs[0]![0]) / 2) + 1
      expect(sizeOf(segments)).toBe(Math.max(sizeOf(before), half))
    }
  })

  it('is still mapped with few segments', () => {
    const far: Pair[] = [
      [0, 1],
      [mib, mib + 1],
      [64 * mib, 64 * mib + 1],
    ]
    for (const limit of [6, 4, 2]) {
      const segments = layOut('wasmtime', [far, far], limit)
      for (const memory of [0, 1]) expect(isCopyOnWrite(segments.filter(one => one.memory === memory))).toBe(true)
    }
  })
})

describe('isCopyOnWrite', () => {
  it('is true below 16 MiB, and where more than half of the extent is data', () => {
    const answer = (...pairs: Pair[]) => isCopyOnWrite(segmentsOf(0, pairs))
    expect(answer()).toBe(true)
    expect(answer([50, 51], [16 * mib + 48, 16 * mib + 49])).toBe(true)
    expect(answer([50, 51], [16 * mib + 49, 16 * mib + 50])).toBe(false)
    expect(answer([0, 10 * mib], [20 * mib - 1, 20 * mib])).toBe(true)
    expect(answer([0, 10 * mib - 1], [20 * mib - 1, 20 * mib])).toBe(false)
  })
})
