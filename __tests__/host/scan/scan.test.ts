// `toEqual` takes eight times as long for thousands of ranges.
import { deepStrictEqual } from 'node:assert/strict'
import { describe, expect, it } from 'vitest'
import { type ScannedMemory, scanMemory } from '../../../src/host/scan/scan.ts'
import { closeSmallestGaps, mergeRanges } from '../../../src/wizer/snapshot/ranges.ts'
import { fillRandomly, naiveClose, naiveRanges, type Pair, pairsOf, randomFrom } from '../../support/ranges.ts'

const pageSize = 65_536
const unlimited = Number.POSITIVE_INFINITY

function memoryOf(pages: number, address: 'i32' | 'i64' = 'i32'): ScannedMemory & { bytes: Uint8Array } {
  const descriptor =
    address === 'i32'
      ? { initial: pages, maximum: 65_536, shared: true }
      : { address, initial: BigInt(pages), maximum: 262_144n, shared: true }
  const memory = new WebAssembly.Memory(descriptor as WebAssembly.MemoryDescriptor)
  return { memory, address, bytes: new Uint8Array(memory.buffer) }
}

const hasMemory64 = (() => {
  try {
    return memoryOf(1, 'i64').bytes.length === pageSize
  } catch {
    return false
  }
})()

const scanWhole = (memory: ReturnType<typeof memoryOf>, gap: number, maxRanges = unlimited): Pair[] =>
  pairsOf(scanMemory(memory, { from: 0, to: memory.bytes.length }, { gap, maxRanges }).ranges)

/** From 62 on the kernel treats 64 bytes as one group. */
const gaps = [0, 1, 2, 3, 4, 14, 15, 16, 29, 30, 31, 45, 46, 47, 61, 62, 63, 64, 65, 200, 4095, 4096]

describe.each(['i32', 'i64'] as const)('a memory with %s addresses', address => {
  const runnable = address === 'i32' || hasMemory64

  it.runIf(runnable).each(gaps)('the kernel finds the ranges that a byte-by-byte scan finds, over gaps of %i', gap => {
    const random = randomFrom(gap)
    const shapes = [
      [1, 2],
      [1, gap + 8],
      [3, 2 * gap + 4],
      [100, 2 * gap + 4],
      [1000, 4 * gap + 40],
      [1, 3000],
      [20_000, 20],
      [20_000, 20_000],
    ] as const
    for (const [longest, widest] of shapes) {
      const memory = memoryOf(3, address)
      fillRandomly(memory.bytes, random, longest, widest)
      deepStrictEqual(scanWhole(memory, gap), naiveRanges(memory.bytes, gap))
    }
  })

  it.runIf(runnable)(
    'the kernel finds a single byte anywhere in a block, and at the start and the end of a memory',
    () => {
      const memory = memoryOf(1, address)
      for (const at of [
        ...Array(600).keys(),
        pageSize - 300,
        pageSize - 65,
        pageSize - 64,
        pageSize - 2,
        pageSize - 1,
      ]) {
        memory.bytes.fill(0)
        memory.bytes[at] = 0x80
        expect(scanWhole(memory, 64)).toEqual([[at, at + 1]])
      }
    },
  )

  it.runIf(runnable).each(gaps)('the kernel joins over %i zeros and not over one more, wherever they are', gap => {
    const memory = memoryOf(1, address)
    for (let at = 0; at < 200; at++) {
      memory.bytes.fill(0)
      memory.bytes[at] = 1
      memory.bytes[at + gap + 1] = 1
      expect(scanWhole(memory, gap)).toEqual([[at, at + gap + 2]])
      memory.bytes.copyWithin(at + gap + 2, at + gap + 1, at + gap + 2)
      memory.bytes[at + gap + 1] = 0
      const second = at + gap + 2
      expect(scanWhole(memory, gap)).toEqual([
        [at, at + 1],
        [second, second + 1],
      ])
    }
  })

  it.runIf(runnable)('the kernel scans memories that are empty, full, or have no page', () => {
    const memory = memoryOf(20, address)
    expect(scanWhole(memory, 64)).toEqual([])
    memory.bytes.fill(0xff)
    for (const gap of [0, 3, 64, 4095]) expect(scanWhole(memory, gap)).toEqual([[0, memory.bytes.length]])
    expect(scanWhole(memoryOf(0, address), 64)).toEqual([])
  })
})

describe('a memory of 4 GiB', () => {
  const memory = memoryOf(65_536)
  const size = 2 ** 32
  memory.bytes[size - 1] = 1
  memory.bytes[2 ** 31] = 1

  it('the kernel finds ranges beyond 2 GiB, up to the last byte', { timeout: 60_000 }, () => {
    expect(scanWhole(memory, 64)).toEqual([
      [2 ** 31, 2 ** 31 + 1],
      [size - 1, size],
    ])
  })

  it('a range may reach the end of 4 GiB', () => {
    memory.bytes.fill(1, size - 3 * pageSize)
    expect(
      pairsOf(scanMemory(memory, { from: size - 16 * pageSize, to: size }, { gap: 3, maxRanges: 9 }).ranges),
    ).toEqual([[size - 3 * pageSize, size]])
  })

  it('a memory of one page less is scanned to its end', () => {
    const smaller = memoryOf(65_535)
    const end = smaller.bytes.length
    smaller.bytes[end - 1] = 1
    expect(
      pairsOf(scanMemory(smaller, { from: end - 16 * pageSize, to: end }, { gap: 64, maxRanges: 9 }).ranges),
    ).toEqual([[end - 1, end]])
  })

  it.runIf(hasMemory64)('a range in a 64-bit memory may lie across 4 GiB', () => {
    const larger = memoryOf(65_538, 'i64')
    larger.bytes[size - 1] = 1
    larger.bytes[size + 64] = 1
    const range = { from: size - pageSize, to: size + pageSize }
    expect(pairsOf(scanMemory(larger, range, { gap: 64, maxRanges: 9 }).ranges)).toEqual([[size - 1, size + 65]])
  })
})

describe('parts of a memory', () => {
  it('parts give the same ranges as the whole, wherever the memory is cut, with and without a limit', () => {
    const random = randomFrom(1)
    for (const [gap, maxRanges] of [
      [0, 50],
      [3, 200],
      [64, 7],
      [64, unlimited],
      [4095, 3],
    ] as const) {
      const memory = memoryOf(4)
      fillRandomly(memory.bytes, random, 300, 2 * gap + 20)
      const cuts = [0, 1, 2, 3, 4, 5].map(() => 64 * Math.floor((random() * memory.bytes.length) / 64))
      const borders = [0, ...cuts.sort((a, b) => a - b), memory.bytes.length]
      const parts = borders
        .slice(1)
        .map((to, i) => scanMemory(memory, { from: borders[i]!, to }, { gap, maxRanges }).ranges)
      const [together] = closeSmallestGaps([mergeRanges(parts, gap)], maxRanges)
      deepStrictEqual(pairsOf(together!), naiveClose([naiveRanges(memory.bytes, gap)], maxRanges)[0])
      deepStrictEqual(pairsOf(together!), scanWhole(memory, gap, maxRanges))
    }
  })

  it('a part leaves out gaps that are smaller than those of the parts before, in this memory or the next', () => {
    const random = randomFrom(2)
    for (const maxRanges of [2, 10, 100, 500]) {
      const memories = [memoryOf(8), memoryOf(8)]
      for (const { bytes } of memories) fillRandomly(bytes, random, 20, 150)
      let learned = 64
      const found = memories.map(memory => {
        const parts = [0, 1, 2, 3].map(part => {
          const range = { from: part * 2 * pageSize, to: (part + 1) * 2 * pageSize }
          const { ranges, gap } = scanMemory(memory, range, { gap: learned, maxRanges })
          expect(gap).toBeGreaterThanOrEqual(learned)
          learned = gap
          return ranges
        })
        return mergeRanges(parts, 64)
      })
      const naive = memories.map(({ bytes }) => naiveRanges(bytes, 64))
      deepStrictEqual(closeSmallestGaps(found, maxRanges).map(pairsOf), naiveClose(naive, maxRanges))
      expect(learned).toBeGreaterThan(64)
      expect(found[1]!.count).toBeLessThan(naive[1]!.length)
    }
  })

  it('a part must begin and end at multiples of 64, inside of the memory', () => {
    const memory = memoryOf(1)
    const limits = { gap: 64, maxRanges: 9 }
    expect(() => scanMemory(memory, { from: 1, to: 64 }, limits)).toThrow('bug: a scan from 1 to 64')
    expect(() => scanMemory(memory, { from: 0, to: pageSize + 64 }, limits)).toThrow('bug: ')
  })
})

it('of 100,000 separate bytes the 10,000 ranges with the largest gaps are kept', () => {
  const memory = memoryOf(400)
  const random = randomFrom(2)
  for (let i = 0, at = 0; i < 100_000; i++, at += 66 + Math.floor(random() * 190)) memory.bytes[at] = 1
  const all = naiveRanges(memory.bytes, 64)
  expect(all).toHaveLength(100_000)
  deepStrictEqual(scanWhole(memory, 64, 10_000), naiveClose([all], 10_000)[0])
  expect(scanWhole(memory, 64, 1)).toEqual([[0, all.at(-1)![1]]])
})
