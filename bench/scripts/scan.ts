/** Times all ways to look through a memory of a size, in turn, and prints the times; all have to find the same. */

import { deepStrictEqual } from 'node:assert/strict'
import { argv, stdout } from 'node:process'
import wabt from 'wabt'
import { scanMemory } from '../../src/host/scan/scan.ts'
import { scanMemories } from '../../src/host/scan/scan-memories.ts'
import type { Ranges } from '../../src/wizer/host.ts'
import { type FoundRanges, scanUnrolled, scanWords } from '../modules/loops.ts'

const page = 65_536
const limits = { gap: 64, maxRanges: 1_000_000 }
const workerUrl = new URL('../../dist/scan-worker.js', import.meta.url)

const mebibytes = Number(argv[2])
const rounds = Number(argv[3])
const pages = mebibytes * 16
const used = makeMemory()
const expected = fill(new Uint8Array(used.buffer))
const copy = await makeCopy(used)

type Look = (memory: WebAssembly.Memory) => Ranges | FoundRanges | Promise<Ranges>

const one = (memory: WebAssembly.Memory): Ranges =>
  scanMemory({ memory, address: 'i32' }, { from: 0, to: memory.buffer.byteLength }, limits).ranges

/** `scanMemories` decides whether a second thread is worth its start. */
const two = async (memory: WebAssembly.Memory): Promise<Ranges> =>
  (await scanMemories([{ memory, address: 'i32' }], { ...limits, workerUrl, workers: 1 }))[0]!

const usedLooks = {
  kernel: one,
  together: two,
  words: ({ buffer }) => scanWords(buffer, limits.gap),
  unrolled: ({ buffer }) => scanUnrolled(buffer, limits.gap),
  copy: ({ buffer }) => {
    // The upper half is the same as the lower. So nothing changes, and each byte is read or written once.
    copy(buffer.byteLength / 2, 0, buffer.byteLength / 2)
    return expected
  },
} as const satisfies Record<string, Look>

const untouchedLooks = { untouched: one, untouchedTogether: two } as const satisfies Record<string, Look>

export type Way = keyof typeof usedLooks | keyof typeof untouchedLooks

/** Enough of them for V8 to optimize the loops, which it does only after some time. */
const warmUps = Math.max(2, Math.ceil(1024 / mebibytes))
const times: Record<string, readonly number[]> = {
  ...(await timeLooks(usedLooks, () => used, expected, warmUps)),
  ...(await timeLooks(untouchedLooks, makeMemory, [], 1)),
}
stdout.write(JSON.stringify(times))

async function timeLooks(
  looks: Readonly<Record<string, Look>>,
  provide: () => WebAssembly.Memory,
  wanted: FoundRanges,
  unmeasured: number,
): Promise<Record<string, readonly number[]>> {
  const found = Object.fromEntries(Object.keys(looks).map(way => [way, [] as number[]]))
  for (let round = -unmeasured; round < rounds; round++)
    for (const [way, look] of Object.entries(looks)) {
      const memory = provide()
      const started = performance.now()
      const ranges = await look(memory)
      const time = performance.now() - started
      if (round < 0) deepStrictEqual(flatten(ranges), wanted, way)
      else found[way]?.push(time)
    }
  return found
}

function makeMemory(): WebAssembly.Memory {
  return new WebAssembly.Memory({ initial: pages, maximum: pages, shared: true })
}

async function makeCopy(memory: WebAssembly.Memory): Promise<(to: number, from: number, size: number) => void> {
  const text = `(module (memory (import "" "memory") ${pages} ${pages} shared)
    (func (export "copy") (param i32 i32 i32) (memory.copy (local.get 0) (local.get 1) (local.get 2))))`
  const assembled = (await wabt()).parseWat('copy', text, { bulk_memory: true, threads: true }).toBinary({})
  const module = new WebAssembly.Module(new Uint8Array(assembled.buffer))
  const { exports } = new WebAssembly.Instance(module, { '': { memory } })
  return exports.copy as (to: number, from: number, size: number) => void
}

/** Writes all of it, so that it is in use, and leaves 64 bytes a page that are not zero; gives where. */
function fill(bytes: Uint8Array): FoundRanges {
  bytes.fill(1).fill(0)
  const ranges: number[] = []
  for (let start = 1_000; start < bytes.length; start += page) {
    bytes.fill(7, start, start + 64)
    ranges.push(start, start + 64)
  }
  return ranges
}

function flatten(ranges: Ranges | FoundRanges): FoundRanges {
  if (!('count' in ranges)) return ranges
  return Array.from({ length: 2 * ranges.count }, (_, i) => (i % 2 === 0 ? ranges.starts : ranges.ends)[i >> 1]!)
}
