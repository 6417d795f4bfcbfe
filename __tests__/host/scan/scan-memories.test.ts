import { Worker } from 'node:worker_threads'
import { beforeAll, describe, expect, it } from 'vitest'
import { type PartResult, planWork } from '../../../src/host/scan/parts.ts'
import type { ScannedMemory } from '../../../src/host/scan/scan.ts'
import { bytesPerThread, scanMemories } from '../../../src/host/scan/scan-memories.ts'
import type { Ranges } from '../../../src/wizer/host.ts'
import { pairsOf, randomFrom } from '../../support/ranges.ts'

const workerUrl = new URL('../../../src/host/scan/scan-worker.ts', import.meta.url)
const timeout = 60_000

function memoryOf(size: number): ScannedMemory & { bytes: Uint8Array } {
  const memory = new WebAssembly.Memory({ initial: size / 65_536, maximum: 65_536, shared: true })
  return { memory, address: 'i32', bytes: new Uint8Array(memory.buffer) }
}

const allPairs = (ranges: readonly Ranges[]) => ranges.map(pairsOf)

describe('memories large enough for more threads', () => {
  const memories = [memoryOf(2 * bytesPerThread), memoryOf(65_536), memoryOf(bytesPerThread)]
  const limits = { gap: 64, maxRanges: 5000 }
  let alone: readonly Ranges[]

  beforeAll(async () => {
    const random = randomFrom(4)
    for (const { bytes } of memories) for (let i = 0; i < 4000; i++) bytes[Math.floor(random() ** 4 * bytes.length)] = 1
    for (let border = 0; border < 2 * bytesPerThread; border += 2 ** 24) memories[0]!.bytes.fill(1, border, border + 5)
    memories[0]!.bytes.fill(1, 2 ** 27 - 100, 2 ** 27 + 100)
    alone = await scanMemories(memories, { ...limits, workerUrl: undefined })
  }, timeout)

  it('all memories together have as many ranges as were asked for', () => {
    expect(alone.reduce((sum, { count }) => sum + count, 0)).toBe(limits.maxRanges)
  })

  it.each([0, 1, 2, 7])('the ranges are the same with %i more threads', { timeout }, async workers => {
    expect(allPairs(await scanMemories(memories, { ...limits, workerUrl, workers }))).toEqual(allPairs(alone))
  })

  it.each([
    ['a thread breaks', 'data:text/javascript,throw new Error("broken")'],
    ['no thread can be started', 'http://localhost/worker.js'],
  ])('the ranges are the same where %s', { timeout }, async (_what, url) => {
    const ranges = await scanMemories(memories, { ...limits, workerUrl: new URL(url), workers: 2 })
    expect(allPairs(ranges)).toEqual(allPairs(alone))
  })
})

const size = 128 * 2 ** 20

it.each<[name: string, addresses: readonly number[]]>([
  ['no byte at all', []],
  ['the first byte', [0]],
  ['the last byte', [size - 1]],
  ['two bytes far apart', [5_000_000, 90_000_000]],
  ['a byte in each MiB', Array.from({ length: size / 2 ** 20 }, (_, index) => index * 2 ** 20 + 77)],
])('in a memory of several parts a scan finds %s', async (_name, addresses) => {
  const memory = memoryOf(size)
  for (const address of addresses) memory.bytes[address] = 9
  const [ranges] = await scanMemories([memory], { gap: 0, maxRanges: 1000, workerUrl: undefined })
  expect(pairsOf(ranges!)).toEqual(addresses.map(address => [address, address + 1]))
})

it('scanning no memories gives no ranges', async () => {
  expect(await scanMemories([], { gap: 64, maxRanges: 10, workerUrl })).toEqual([])
})

describe('a thread that helps', () => {
  it('it scans the parts that nobody has taken, and ends', { timeout }, async () => {
    const memory = memoryOf(96 * 2 ** 20)
    memory.bytes[40 * 2 ** 20] = 1
    const work = planWork([memory], { gap: 64, maxRanges: 10 })
    Atomics.store(work.next, 0, 1)
    const results: PartResult[] = []
    const worker = new Worker(workerUrl, { workerData: work, execArgv: [] })
    worker.on('message', result => results.push(result))
    await new Promise((resolve, reject) => worker.on('exit', resolve).on('error', reject))
    expect(results.map(({ part, ranges }) => [part, pairsOf(ranges)])).toEqual([
      [1, [[40 * 2 ** 20, 40 * 2 ** 20 + 1]]],
      [2, []],
    ])
  })
})
