/** The module's memory as WASI sees it: checked views, each made anew, since a memory can grow. */

import { WasiError } from './functions.ts'
import { errno, vector, wordSize } from './preview1.ts'

/** What Linux moves in a call (IOV_MAX). */
const mostBuffers = 1024

/** node:fs takes 2 GiB at most. */
const mostBytes = 0x4000_0000

export type Span = { readonly address: number; readonly size: number }

/** All of these throw a `WasiError`, EFAULT, where an address is outside of the memory. */
export type Guest = {
  /** `undefined`: a module without memory, where every address is out of range. */
  attach(memory: WebAssembly.Memory | undefined): void
  /** Bytes of memory. */
  size(): number
  bytes(address: number, size: number): Uint8Array
  view(address: number, size: number): DataView
  word(address: number): number
  setWord(address: number, value: number): void
  /**
   * The buffers of `count` vectors (iovec, ciovec) at `address`, without empty ones. Of more buffers or bytes than
   * systems move at a time, only the first: a read or a write may be short.
   */
  vectors(address: number, count: number): Uint8Array[]
  /**
   * Lends `size` bytes of memory apart from `keep` to `use`, and restores them. The module waits in its call meanwhile, so it never sees them changed.
   */
  borrow<T>(size: number, use: (address: number) => T, keep?: readonly Span[]): T
}

export function createGuest(): Guest {
  let memory = new WebAssembly.Memory({ initial: 0 })

  function check(address: number, size: number): ArrayBufferLike {
    const { buffer } = memory
    if (address + size > buffer.byteLength) throw new WasiError(errno.fault)
    return buffer
  }

  const guest: Guest = {
    attach(given) {
      if (given) memory = given
    },
    size: () => memory.buffer.byteLength,
    bytes: (address, size) => new Uint8Array(check(address, size), address, size),
    view: (address, size) => new DataView(check(address, size), address, size),
    word: address => guest.view(address, wordSize).getUint32(0, true),
    setWord: (address, value) => guest.view(address, wordSize).setUint32(0, value, true),
    vectors(address, count) {
      const list = guest.view(address, count * vector.byteSize)
      const buffers: Uint8Array[] = []
      let room = mostBytes
      for (let index = 0; index < Math.min(count, mostBuffers) && room > 0; index++) {
        const at = index * vector.byteSize
        const length = list.getUint32(at + vector.length, true)
        const bytes = guest.bytes(list.getUint32(at + vector.address, true), length)
        if (length > 0) buffers.push(length > room ? bytes.subarray(0, room) : bytes)
        room -= length
      }
      return buffers
    },
    borrow(size, use, keep = []) {
      const address = findGap(size, keep)
      const saved = guest.bytes(address, size).slice()
      try {
        return use(address)
      } finally {
        guest.bytes(address, size).set(saved)
      }
    },
  }
  return guest
}

/** The first place for `size` bytes that overlaps none of `keep`. */
function findGap(size: number, keep: readonly Span[]): number {
  let gap = 0
  for (const { address, size: taken } of keep.toSorted((one, other) => one.address - other.address)) {
    if (address >= gap + size) break
    gap = Math.max(gap, Math.ceil((address + taken) / 8) * 8)
  }
  return gap
}
