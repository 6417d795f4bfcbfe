/** Ranges of bytes: merged, joined, and made fewer. */

import { describe, expect, it } from 'vitest'
import { closeSmallestGaps, joinRanges, mergeRanges } from '../../../src/wizer/snapshot/ranges.ts'
import { naiveClose, type Pair, pairsOf, randomFrom, rangesOf } from '../../support/ranges.ts'

describe('mergeRanges', () => {
  it('joins ranges over gaps of at most the given size, inside of a part and between parts', () => {
    const parts = [
      [[0, 4]],
      [],
      [[68, 70]],
      [
        [135, 140],
        [140, 150],
      ],
    ] as const
    expect(pairsOf(mergeRanges(parts.map(rangesOf), 64))).toEqual([
      [0, 70],
      [135, 150],
    ])
  })

  it('joins ranges that touch where a part ends', () => {
    expect(pairsOf(mergeRanges([rangesOf([[10, 64]]), rangesOf([[64, 128]]), rangesOf([[128, 130]])], 0))).toEqual([
      [10, 130],
    ])
  })

  it('reads no more of the arrays than the count says', () => {
    const part = { count: 1, starts: new Float64Array([1, 9]), ends: new Float64Array([2, 10]) }
    expect(pairsOf(mergeRanges([part, rangesOf([[20, 21]])], 0))).toEqual([
      [1, 2],
      [20, 21],
    ])
  })

  it('gives no ranges for no parts', () => {
    expect(mergeRanges([], 64).count).toBe(0)
  })
})

describe('joinRanges', () => {
  it('asks for each range whether it joins the range so far, in order', () => {
    const asked: number[][] = []
    const joined = joinRanges(
      rangesOf([
        [0, 1],
        [3, 4],
        [9, 10],
      ]),
      (...range) => asked.push(range) === 1,
    )
    expect(pairsOf(joined)).toEqual([
      [0, 4],
      [9, 10],
    ])
    expect(asked).toEqual([
      [0, 1, 3, 4],
      [0, 4, 9, 10],
    ])
  })
})

describe('closeSmallestGaps', () => {
  it('closes gaps of equal size from the higher memory and address on', () => {
    const pairs: Pair[] = [
      [0, 1],
      [6, 7],
      [12, 13],
    ]
    const close = (maxRanges: number) => closeSmallestGaps([rangesOf(pairs), rangesOf(pairs)], maxRanges).map(pairsOf)
    expect(close(6)).toEqual([pairs, pairs])
    expect(close(5)).toEqual([
      pairs,
      [
        [0, 1],
        [6, 13],
      ],
    ])
    expect(close(3)).toEqual([
      [
        [0, 1],
        [6, 13],
      ],
      [[0, 13]],
    ])
  })

  it('leaves a range in each memory that has any', () => {
    const memories = [
      [
        [0, 1],
        [2, 3],
      ],
      [],
      [[5, 6]],
      [
        [0, 1],
        [99, 100],
      ],
    ] as const
    const closed = [[[0, 3]], [], [[5, 6]], [[0, 100]]]
    for (const maxRanges of [0, 1, 3])
      expect(closeSmallestGaps(memories.map(rangesOf), maxRanges).map(pairsOf)).toEqual(closed)
  })

  it('closes the same gaps as one who sorts all gaps by size', () => {
    const random = randomFrom(5)
    for (let round = 0; round < 300; round++) {
      const sizes = round % 3 === 0 ? 3 : round % 3 === 1 ? 40 : 1e6
      const memories = Array.from({ length: 1 + Math.floor(random() * 3) }, () => {
        let at = 0
        return Array.from({ length: Math.floor(random() * 40) }, (): Pair => {
          const start = at + 1 + Math.floor(random() * sizes)
          at = start + 1 + Math.floor(random() * 5)
          return [start, at]
        })
      })
      const filled = memories.filter(pairs => pairs.length > 0).length
      const maxRanges = filled + Math.floor(random() * 60)
      expect(closeSmallestGaps(memories.map(rangesOf), maxRanges).map(pairsOf)).toEqual(naiveClose(memories, maxRanges))
    }
  })
})
