// `toEqual` takes eight times as long for thousands of ranges.
import { deepStrictEqual } from 'node:assert/strict'
import { describe, expect, it } from 'vitest'
import { collectRanges } from '../../../src/host/scan/collect.ts'
import { naiveClose, type Pair, pairsOf, randomFrom } from '../../support/ranges.ts'

/** Ranges of one byte, with gaps as they come. */
function rangesWith(count: number, gap: (i: number) => number): Pair[] {
  const pairs: Pair[] = []
  for (let i = 0, at = 0; i < count; i++, at += 1 + gap(i)) pairs.push([at, at + 1])
  return pairs
}

/** Hands ranges over as the kernel does: joined over the gap that it was told last. */
function collect(pairs: readonly Pair[], maxRanges: number): { kept: Pair[]; emitted: number } {
  const { emit, finish } = collectRanges(0, maxRanges)
  let emitted = 0
  let gap = 0
  let [start, end] = pairs[0]!
  for (const [nextStart, nextEnd] of pairs) {
    if (nextStart - end > gap) {
      gap = emit(start, end)
      emitted++
      start = nextStart
    }
    end = nextEnd
  }
  emit(start, end)
  return { kept: pairsOf(finish().ranges), emitted: emitted + 1 }
}

describe('gaps between 120,000 ranges', () => {
  const random = randomFrom(3)
  const shapes: Record<string, (i: number) => number> = {
    'of all sizes': () => 1 + Math.floor(random() * 1e6),
    'of few sizes': () => 1 + Math.floor(random() * 4),
    'of one size': () => 99,
    'that grow': i => i + 1,
    'that shrink': i => 300_000 - i,
  }
  describe.each(Object.keys(shapes))('gaps %s', shape => {
    const pairs = rangesWith(120_000, shapes[shape]!)
    it.each([1, 10, 1000, 20_000])(
      'the %i ranges that are kept are those that joining at the end would keep',
      maxRanges => {
        deepStrictEqual(collect(pairs, maxRanges).kept, naiveClose([pairs], maxRanges)[0])
      },
    )
  })
})

it('the kernel need not emit ranges that are certain to be joined', () => {
  expect(
    collect(
      rangesWith(120_000, i => 300_000 - i),
      10,
    ).emitted,
  ).toBeLessThan(70_000)
})

it('all ranges are kept where none has to be joined', () => {
  const pairs = rangesWith(100_000, () => 1)
  deepStrictEqual(collect(pairs, Number.POSITIVE_INFINITY).kept, pairs)
})

it('without a range the gap stays as it was', () => {
  expect(collectRanges(64, 10).finish()).toEqual({
    ranges: { count: 0, starts: new Float64Array(), ends: new Float64Array() },
    gap: 64,
  })
})
