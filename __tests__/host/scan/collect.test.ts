import { describe, expect, it } from 'vitest'
import { collectRuns } from '../../../src/host/scan/collect.ts'
import { naiveClose, type Pair, pairsOf, randomFrom } from '../../support/runs.ts'

/** Runs of one byte, with gaps as they come. */
function runsWith(count: number, gap: (i: number) => number): Pair[] {
  const pairs: Pair[] = []
  for (let i = 0, at = 0; i < count; i++, at += 1 + gap(i)) pairs.push([at, at + 1])
  return pairs
}

/** Hands runs over as the kernel does: joined over the gap that it was told last. */
function collect(pairs: readonly Pair[], maxRuns: number): { kept: Pair[]; emitted: number } {
  const { emit, finish } = collectRuns(0, maxRuns)
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
  return { kept: pairsOf(finish().runs), emitted: emitted + 1 }
}

describe('the runs kept', () => {
  const random = randomFrom(3)
  const shapes: Record<string, (i: number) => number> = {
    'of all sizes': () => 1 + Math.floor(random() * 1e6),
    'of few sizes': () => 1 + Math.floor(random() * 4),
    'of one size': () => 99,
    'that grow': i => i + 1,
    'that shrink': i => 300_000 - i,
  }
  describe.each(Object.keys(shapes))('among gaps %s', shape => {
    const pairs = runsWith(120_000, shapes[shape]!)
    it.each([1, 10, 1000, 20_000])('are those of a global choice: %i of 120,000', maxRuns => {
      expect(collect(pairs, maxRuns).kept).toEqual(naiveClose([pairs], maxRuns)[0])
    })
  })
})

it('asks for no run that is certain to be joined', () => {
  expect(
    collect(
      runsWith(120_000, i => 300_000 - i),
      10,
    ).emitted,
  ).toBeLessThan(70_000)
})

it('keeps everything where nothing is to be joined', () => {
  const pairs = runsWith(100_000, () => 1)
  expect(collect(pairs, Number.POSITIVE_INFINITY).kept).toEqual(pairs)
})

it('gives none for none', () => {
  expect(collectRuns(64, 10).finish()).toEqual({
    runs: { count: 0, starts: new Float64Array(), ends: new Float64Array() },
    gap: 64,
  })
})
