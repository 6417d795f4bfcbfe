/** The module's memory as WASI sees it: checked views, each taken afresh, since a shared memory grows under its buffer. */

/** An address that the module passed lies outside its memory; the module is told so with EFAULT. */
export class Fault extends Error {}

export type Span = { readonly address: number; readonly size: number }

export type Guest = {
  /** `undefined`: a module without memory, where every address is out of range. */
  attach(memory: WebAssembly.Memory | undefined): WebAssembly.Memory
  /** Bytes of memory. */
  size(): number
  /** @throws {Fault} */
  bytes(address: number, size: number): Uint8Array
  /** @throws {Fault} */
  view(address: number, size: number): DataView
  /** The buffers of `count` vectors (iovec, ciovec) at `address`. @throws {Fault} */
  vectors(address: number, count: number): Uint8Array[]
  /**
   * Lends `size` bytes of memory apart from `keep` to `use`, and restores them: node:wasi knows no other place to read
   * and write. The module waits in its call meanwhile, so it never sees them changed.
   * @throws {Fault}
   */
  borrow<T>(size: number, use: (address: number) => T, keep?: readonly Span[]): T
}

const vectorSize = 8

export function createGuest(): Guest {
  let memory = new WebAssembly.Memory({ initial: 0 })

  function check(address: number, size: number): ArrayBufferLike {
    const { buffer } = memory
    if (address + size > buffer.byteLength) throw new Fault(`address ${address} is outside the memory`)
    return buffer
  }

  const guest: Guest = {
    attach(given) {
      if (given) memory = given
      return memory
    },
    size: () => memory.buffer.byteLength,
    bytes: (address, size) => new Uint8Array(check(address, size), address, size),
    view: (address, size) => new DataView(check(address, size), address, size),
    vectors(address, count) {
      const list = guest.view(address, count * vectorSize)
      return Array.from({ length: count }, (_, index) =>
        guest.bytes(list.getUint32(index * vectorSize, true), list.getUint32(index * vectorSize + 4, true)),
      )
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
