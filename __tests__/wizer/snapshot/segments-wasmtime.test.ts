/** Data segments that Wasmtime can map copy-on-write: the layout `wasmtime`, and the rule that it follows. */

import { describe, expect, it } from 'vitest'
import { isCopyOnWrite, layOutSegments, type PlannedSegment } from '../../../src/wizer/snapshot/segments.ts'
import { type Pair, randomFrom, rangesOf } from '../../support/ranges.ts'

const mib = 1024 * 1024

/** Lays out memories of which the scan found these ranges. */
function layOut(memories: readonly (readonly Pair[])[], maxSegments = 10_000): readonly PlannedSegment[] {
  const states = memories.map(pairs => ({ ranges: rangesOf(pairs) }))
  const addresses = memories.map(() => 'i32' as const)
  return layOutSegments(states, addresses, 'wasmtime', maxSegments)
}

const segmentsOf = (memory: number, pairs: readonly Pair[]) => pairs.map(([start, end]) => ({ memory, start, end }))

describe('layOutSegments, by the layout wasmtime', () => {
  const sizeOf = (segments: readonly PlannedSegment[]) => segments.reduce((sum, { start, end }) => sum + end - start, 0)

  it('the layout wasmtime leaves small and dense memories as they are', () => {
    const small: Pair[] = [
      [100, 101],
      [16 * mib + 98, 16 * mib + 99],
    ]
    const dense: Pair[] = [
      [0, 10 * mib + 1],
      [20 * mib, 20 * mib + 1],
    ]
    expect(layOut([small, dense])).toEqual([...segmentsOf(0, small), ...segmentsOf(1, dense)])
  })

  it('the layout wasmtime fills the smallest gaps, the last of them as far as needed', () => {
    const pairs: Pair[] = [
      [0, mib],
      [15 * mib, 16 * mib],
      [20 * mib, 21 * mib],
      [30 * mib, 32 * mib],
    ]
    expect(layOut([pairs])).toEqual(
      segmentsOf(0, [
        [0, mib],
        [15 * mib, 28 * mib + 1],
        [30 * mib, 32 * mib],
      ]),
    )
  })

  it('the layout wasmtime makes every memory one that Wasmtime maps, with no byte too many', () => {
    const random = randomFrom(9)
    for (let round = 0; round < 200; round++) {
      const pairs: Pair[] = []
      for (let at = 0; pairs.length < 20; ) {
        const start = at + Math.ceil(random() * 4 * mib)
        at = start + Math.ceil(random() * 2 * mib)
        pairs.push([start, at])
      }
      const segments = layOut([pairs])
      const before = segmentsOf(0, pairs)
      expect(isCopyOnWrite(segments)).toBe(true)
      expect(segments[0]!.start).toBe(pairs[0]![0])
      expect(segments.at(-1)!.end).toBe(pairs.at(-1)![1])
      const half = Math.floor((pairs.at(-1)![1] - pairs[0]![0]) / 2) + 1
      expect(sizeOf(segments)).toBe(Math.max(sizeOf(before), half))
    }
  })

  it('the layout wasmtime gives memories that Wasmtime maps with few segments too', () => {
    const far: Pair[] = [
      [0, 1],
      [mib, mib + 1],
      [64 * mib, 64 * mib + 1],
    ]
    for (const limit of [6, 4, 2]) {
      const segments = layOut([far, far], limit)
      for (const memory of [0, 1]) expect(isCopyOnWrite(segments.filter(one => one.memory === memory))).toBe(true)
    }
  })
})

describe('isCopyOnWrite', () => {
  it('calls a memory copy-on-write below an extent of 16 MiB, and where more than half of the extent is data', () => {
    const answer = (...pairs: Pair[]) => isCopyOnWrite(segmentsOf(0, pairs))
    expect(answer()).toBe(true)
    expect(answer([50, 51], [16 * mib + 48, 16 * mib + 49])).toBe(true)
    expect(answer([50, 51], [16 * mib + 49, 16 * mib + 50])).toBe(false)
    expect(answer([0, 10 * mib], [20 * mib - 1, 20 * mib])).toBe(true)
    expect(answer([0, 10 * mib - 1], [20 * mib - 1, 20 * mib])).toBe(false)
  })
})
