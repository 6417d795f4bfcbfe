/**
 * Which pages of a memory were ever touched, where the system tells (Linux): all others are zero, and reading them would
 * make the system map them one by one, which takes longer than all else. Anything unexpected is no answer.
 */

import { closeSync, openSync, readFileSync, readSync } from 'node:fs'
import { platform } from 'node:os'
import type { Extent } from './scan.ts'

/** Bytes of a memory from which on asking (1 to 3 ms) is worth it: mapping as many takes 6 ms. */
export const askedSize = 32 * 1024 * 1024

/** Untouched bytes between two ranges that are scanned all the same: as long as another start of the kernel, 0.1 ms. */
const joinedGap = 1024 * 1024

/** Bits of an entry of `pagemap` that say that the page is in memory, or swapped out (Linux, admin-guide/mm/pagemap). */
const present = 0xc0000000

const entrySize = 8

/**
 * Ranges of whole pages outside of which every byte is zero, in order; undefined where nobody can tell.
 * @param memory one that nothing runs on meanwhile
 */
export function findTouched(memory: WebAssembly.Memory): readonly Extent[] | undefined {
  const size = memory.buffer.byteLength
  if (platform() !== 'linux' || size < askedSize) return undefined
  try {
    const address = findAddress(new Uint8Array(memory.buffer))
    const pageSize = readPageSize()
    if (address === undefined || pageSize === undefined || address % pageSize || size % pageSize) return undefined
    const entries = readAt('/proc/self/pagemap', (address / pageSize) * entrySize, (size / pageSize) * entrySize)
    return entries && joinPages(new Uint32Array(entries.buffer), pageSize)
  } catch {
    return undefined
  }
}

/** The one mapping of that size which shows a change of the memory; the change is undone. */
function findAddress(bytes: Uint8Array): number | undefined {
  const nonce = makeNonce()
  const old = bytes.slice(0, nonce.length)
  bytes.set(nonce)
  try {
    return findMappings(bytes.length).find(address => readAt('/proc/self/mem', address, nonce.length)?.equals(nonce))
  } finally {
    bytes.set(old)
  }
}

/** Nobody guesses at it: loading what makes better ones takes 4 ms. */
function makeNonce(): Buffer {
  return Buffer.from(Float64Array.of(Math.random(), Math.random()).buffer)
}

/** Where the mappings of this process begin that can be written to and are of that size. */
function findMappings(size: number): number[] {
  return readFileSync('/proc/self/maps', 'latin1')
    .split('\n')
    .flatMap(line => {
      const [, start = '', end = ''] = /^([0-9a-f]+)-([0-9a-f]+) rw/.exec(line) ?? []
      const address = Number.parseInt(start, 16)
      return Number.parseInt(end, 16) - address === size ? [address] : []
    })
}

/** The entry `AT_PAGESZ` of the auxiliary vector. */
function readPageSize(): number | undefined {
  const vector = readFileSync('/proc/self/auxv')
  for (let offset = 0; offset + 16 <= vector.length; offset += 16)
    if (vector.readBigUInt64LE(offset) === 6n) return Number(vector.readBigUInt64LE(offset + 8))
  return undefined
}

/** Undefined where the file ends before. */
function readAt(file: string, position: number, size: number): Buffer | undefined {
  const bytes = Buffer.from(new ArrayBuffer(size))
  const descriptor = openSync(file, 'r')
  try {
    for (let read = 0; read < size; ) {
      const count = readSync(descriptor, bytes, read, size - read, position + read)
      if (count === 0) return undefined
      read += count
    }
    return bytes
  } finally {
    closeSync(descriptor)
  }
}

/** @param words the entries of the pages, low and high half of each */
function joinPages(words: Uint32Array, pageSize: number): Extent[] {
  const ranges: Extent[] = []
  let from = -1
  let to = 0
  for (let high = 1; high < words.length; high += 2) {
    if ((words[high]! & present) === 0) continue
    const page = (high >> 1) * pageSize
    if (from < 0) from = page
    else if (page - to > joinedGap) {
      ranges.push({ from, to })
      from = page
    }
    to = page + pageSize
  }
  if (from >= 0) ranges.push({ from, to })
  return ranges
}
