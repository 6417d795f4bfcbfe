/** Slow and simple ways to find and join ranges, as pairs of numbers: the fast ways are compared with them. */

import type { Ranges } from '../../src/wizer/host.ts'

/** A range: its first byte, and the byte after its last. */
export type Pair = readonly [start: number, end: number]

export const pairsOf = ({ count, starts, ends }: Ranges): Pair[] =>
  Array.from({ length: count }, (_, i) => [starts[i]!, ends[i]!])

export const rangesOf = (pairs: readonly Pair[]): Ranges => ({
  count: pairs.length,
  starts: Float64Array.from(pairs, ([start]) => start),
  ends: Float64Array.from(pairs, ([, end]) => end),
})

/** Looks at each byte. */
export function naiveRanges(bytes: Uint8Array, gap: number): Pair[] {
  const pairs: [number, number][] = []
  bytes.forEach((byte, at) => {
    const last = pairs.at(-1)
    if (byte === 0) return
    if (last && at - last[1] <= gap) last[1] = at + 1
    else pairs.push([at, at + 1])
  })
  return pairs
}

/** Sorts all gaps, and closes the smallest ones one after the other. */
export function naiveClose(memories: readonly (readonly Pair[])[], maxRanges: number): Pair[][] {
  const gaps = memories.flatMap((pairs, memory) =>
    pairs.slice(1).map(([start], i) => ({ memory, i, size: start - pairs[i]![1] })),
  )
  const ranges = memories.reduce((sum, pairs) => sum + pairs.length, 0)
  const closed = new Set(
    gaps
      .sort((a, b) => a.size - b.size || b.memory - a.memory || b.i - a.i)
      .slice(0, Math.max(0, ranges - maxRanges))
      .map(({ memory, i }) => `${memory}:${i}`),
  )
  return memories.map((pairs, memory) => {
    const kept: [number, number][] = []
    pairs.forEach(([start, end], i) => {
      if (i > 0 && closed.has(`${memory}:${i - 1}`)) kept.at(-1)![1] = end
      else kept.push([start, end])
    })
    return kept
  })
}

/** Numbers from 0 up to 1, the same ones for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Fills bytes with ranges of up to `longest` bytes and zeros of up to `widest` between them. */
export function fillRandomly(bytes: Uint8Array, random: () => number, longest: number, widest: number): void {
  for (let at = Math.floor(random() * widest); at < bytes.length; at += Math.ceil(random() * widest)) {
    const end = Math.min(bytes.length, at + Math.ceil(random() * longest))
    for (; at < end; at++) bytes[at] = 1 + Math.floor(random() * 255)
  }
}
