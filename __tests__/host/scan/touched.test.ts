/** What the system says of a memory's pages: never less than what holds something, and much less than all. */

import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { scanMemories } from '../../../src/host/scan/pool.ts'
import { askedSize, findTouched } from '../../../src/host/scan/touched.ts'
import { pairsOf } from '../../support/ranges.ts'

const canTell = existsSync('/proc/self/pagemap')

const page = 65_536

function makeMemory(bytes: number, most = bytes): WebAssembly.Memory {
  return new WebAssembly.Memory({ initial: bytes / page, maximum: most / page, shared: true })
}

const size = 4 * askedSize

/** Addresses of the bytes that are set. */
const settings: readonly [name: string, addresses: readonly number[]][] = [
  ['no byte at all', []],
  ['the first byte', [0]],
  ['the last byte', [size - 1]],
  ['two bytes far apart', [5_000_000, 90_000_000]],
  ['two bytes of neighbouring pages', [8_191, 8_192]],
  ['a byte in each MiB', Array.from({ length: size / 1_048_576 }, (_, index) => index * 1_048_576 + 77)],
]

describe.runIf(canTell)('the touched pages of a memory', () => {
  it.each(settings)('hold %s', (_name, addresses) => {
    const memory = makeMemory(size)
    const bytes = new Uint8Array(memory.buffer)
    for (const address of addresses) bytes[address] = 1
    const ranges = findTouched(memory) ?? []
    for (const address of addresses) expect(ranges.some(({ from, to }) => from <= address && address < to)).toBe(true)
    expect(ranges.every(({ from, to }, index) => from < to && to <= size && from >= (ranges[index - 1]?.to ?? 0))).toBe(
      true,
    )
    expect(bytes.subarray(0, 64).every((byte, at) => byte === (addresses.includes(at) ? 1 : 0))).toBe(true)
  })

  it('leave out what nobody has touched', () => {
    const memory = makeMemory(size)
    new Uint8Array(memory.buffer)[70_000_000] = 1
    const told = (findTouched(memory) ?? []).reduce((sum, { from, to }) => sum + to - from, 0)
    expect(told).toBeGreaterThan(0)
    expect(told).toBeLessThan(size / 8)
  })

  it('are those of a memory that has grown', () => {
    const memory = makeMemory(page, 2 * size)
    memory.grow((size - page) / page)
    new Uint8Array(memory.buffer)[size - 1] = 1
    expect(findTouched(memory)?.at(-1)?.to).toBe(size)
  })

  it('are those of the right one of two memories of one size', () => {
    const [one, other] = [makeMemory(size), makeMemory(size)]
    new Uint8Array(one.buffer)[10_000_000] = 1
    new Uint8Array(other.buffer)[100_000_000] = 1
    const holds = (memory: WebAssembly.Memory, address: number) =>
      findTouched(memory)?.some(({ from, to }) => from <= address && address < to)
    expect([holds(one, 10_000_000), holds(one, 100_000_000)]).toEqual([true, false])
    expect([holds(other, 10_000_000), holds(other, 100_000_000)]).toEqual([false, true])
  })
})

describe('a memory of which nobody can tell', () => {
  it('is a small one', () => {
    expect(findTouched(makeMemory(askedSize - page))).toBeUndefined()
  })
})

it.each(settings)('a scan finds %s', async (_name, addresses) => {
  const memory = makeMemory(size)
  for (const address of addresses) new Uint8Array(memory.buffer)[address] = 9
  const [ranges] = await scanMemories([{ memory, address: 'i32' }], { gap: 0, maxRanges: 1000, workerUrl: undefined })
  const pairs = addresses.map(address => [address, address + 1])
  const joined = pairs.length === 2 && pairs[0]?.[1] === pairs[1]?.[0] ? [[8_191, 8_193]] : pairs
  expect(pairsOf(ranges!)).toEqual(joined)
})
