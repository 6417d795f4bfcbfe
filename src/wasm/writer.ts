/** The other side of the reader: writes LEB128, names and vectors to a buffer that grows. */

const utf8 = new TextEncoder()

export class Writer {
  private buffer: Uint8Array<ArrayBuffer>
  private length = 0

  constructor(capacity = 256) {
    this.buffer = new Uint8Array(capacity)
  }

  /** Bytes written so far. */
  get size(): number {
    return this.length
  }

  u8(byte: number): this {
    this.reserve(1)
    this.buffer[this.length++] = byte
    return this
  }

  u32(value: number): this {
    this.reserve(5)
    let rest = value >>> 0
    while (rest >= 0x80) {
      this.buffer[this.length++] = (rest & 0x7f) | 0x80
      rest >>>= 7
    }
    this.buffer[this.length++] = rest
    return this
  }

  u64(value: bigint): this {
    let rest = BigInt.asUintN(64, value)
    while (rest >= 0x80n) {
      this.u8(Number(rest & 0x7fn) | 0x80)
      rest >>= 7n
    }
    return this.u8(Number(rest))
  }

  s32(value: number): this {
    this.reserve(5)
    let rest = value | 0
    while (rest < -0x40 || rest >= 0x40) {
      this.buffer[this.length++] = (rest & 0x7f) | 0x80
      rest >>= 7
    }
    this.buffer[this.length++] = rest & 0x7f
    return this
  }

  s64(value: bigint): this {
    let rest = BigInt.asIntN(64, value)
    for (;;) {
      const byte = Number(rest & 0x7fn)
      rest >>= 7n
      if ((rest === 0n && !(byte & 0x40)) || (rest === -1n && byte & 0x40)) return this.u8(byte)
      this.u8(byte | 0x80)
    }
  }

  /** A float by its bits, little-endian. */
  bits32(bits: number): this {
    return this.u8(bits & 0xff)
      .u8((bits >>> 8) & 0xff)
      .u8((bits >>> 16) & 0xff)
      .u8((bits >>> 24) & 0xff)
  }

  bits64(bits: bigint): this {
    return this.bits32(Number(bits & 0xffffffffn)).bits32(Number((bits >> 32n) & 0xffffffffn))
  }

  bytes(bytes: Uint8Array | readonly number[]): this {
    this.reserve(bytes.length)
    this.buffer.set(bytes, this.length)
    this.length += bytes.length
    return this
  }

  name(name: string): this {
    const bytes = utf8.encode(name)
    return this.u32(bytes.length).bytes(bytes)
  }

  vector<T>(items: readonly T[], write: (item: T) => void): this {
    this.u32(items.length)
    for (const item of items) write(item)
    return this
  }

  /** A view of the bytes behind the first `size`. They do not change when more is written. */
  since(size: number): Uint8Array<ArrayBuffer> {
    return this.buffer.subarray(size, this.length)
  }

  /** A view of all bytes. Nothing may be written after this. */
  finish(): Uint8Array<ArrayBuffer> {
    return this.buffer.subarray(0, this.length)
  }

  private reserve(size: number): void {
    const needed = this.length + size
    if (needed <= this.buffer.length) return
    const grown = new Uint8Array(Math.max(needed, this.buffer.length * 2))
    grown.set(this.buffer.subarray(0, this.length))
    this.buffer = grown
  }
}

/** The bytes that `value` takes as an unsigned LEB128. */
export function sizeOfU32(value: number): number {
  return value < 0x80 ? 1 : value < 0x4000 ? 2 : value < 0x200000 ? 3 : value < 0x10000000 ? 4 : 5
}

/** The bytes that `value`, any safe integer, takes as a signed LEB128. */
export function sizeOfSigned(value: number): number {
  let size = 1
  for (let limit = 0x40; value >= limit || value < -limit; limit *= 0x80) size++
  return size
}
