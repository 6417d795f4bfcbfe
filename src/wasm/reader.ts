/** A cursor over the bytes of a module: LEB128, names, vectors. Offsets count from the start of the file, and every error names one. */

import { WasmError } from './errors.ts'

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

export class Reader {
  readonly bytes: Uint8Array
  /** Offset of the next byte. */
  offset: number
  /** Offset that reading may not pass. */
  end: number

  constructor(bytes: Uint8Array, offset = 0, end: number = bytes.length) {
    this.bytes = bytes
    this.offset = offset
    this.end = end
  }

  get done(): boolean {
    return this.offset >= this.end
  }

  u8(what = 'a byte'): number {
    if (this.offset >= this.end) throw this.truncated(what)
    return this.bytes[this.offset++] as number
  }

  /** A byte of 0 or 1. */
  flag(what: string): boolean {
    const start = this.offset
    const byte = this.u8(what)
    if (byte > 1) throw new WasmError('malformed', `${what} is 0x${byte.toString(16)}, expected 0 or 1`, start)
    return byte === 1
  }

  /** A byte for which the format has only one value as yet. */
  zero(what: string): void {
    const start = this.offset
    const byte = this.u8(what)
    if (byte !== 0) throw new WasmError('malformed', `${what} is 0x${byte.toString(16)}, expected 0`, start)
  }

  peek(): number | undefined {
    return this.offset < this.end ? this.bytes[this.offset] : undefined
  }

  /** Unsigned LEB128 of at most 32 bits. */
  u32(what = 'an unsigned integer'): number {
    const start = this.offset
    let value = 0
    for (let shift = 0; shift < 35; shift += 7) {
      const byte = this.u8(what)
      if (shift === 28 && byte > 0x0f) break
      value |= (byte & 0x7f) << shift
      if (byte < 0x80) return value >>> 0
    }
    throw this.tooLong(what, '32 bits', start)
  }

  /** Unsigned LEB128 of at most 64 bits. */
  u64(what = 'an unsigned integer'): bigint {
    const start = this.offset
    let value = 0n
    for (let shift = 0n; shift < 70n; shift += 7n) {
      const byte = this.u8(what)
      if (shift === 63n && byte > 0x01) break
      value |= BigInt(byte & 0x7f) << shift
      if (byte < 0x80) return value
    }
    throw this.tooLong(what, '64 bits', start)
  }

  /** Signed LEB128 of at most 33 bits: block types and heap types, where negative values are codes. */
  s33(what = 'a signed integer'): number {
    const start = this.offset
    let value = 0
    for (let shift = 0; shift < 35; shift += 7) {
      const byte = this.u8(what)
      // A shift wraps after 31 bits, a product does not.
      value += (byte & 0x7f) * 2 ** shift
      if (byte < 0x80) return byte & 0x40 ? value - 2 ** (shift + 7) : value
    }
    throw this.tooLong(what, '33 bits', start)
  }

  /** Signed LEB128 of 32 bits. */
  s32(what = 'a signed integer'): number {
    return Number(BigInt.asIntN(32, BigInt(this.s33(what))))
  }

  /** Signed LEB128 of 64 bits. */
  s64(what = 'a signed integer'): bigint {
    const start = this.offset
    let value = 0n
    for (let shift = 0n; shift < 70n; shift += 7n) {
      const byte = this.u8(what)
      value |= BigInt(byte & 0x7f) << shift
      if (byte < 0x80) return BigInt.asIntN(64, byte & 0x40 ? value - (1n << (shift + 7n)) : value)
    }
    throw this.tooLong(what, '64 bits', start)
  }

  /** The bits of a 32-bit float, which never become a JavaScript number of that value. */
  bits32(what = 'a float'): number {
    return Number(this.bits(4, what))
  }

  bits64(what = 'a float'): bigint {
    return this.bits(8, what)
  }

  private bits(size: number, what: string): bigint {
    return this.take(size, what).reduceRight((bits, byte) => (bits << 8n) | BigInt(byte), 0n)
  }

  /** Passes one LEB128 of at most 64 bits without decoding it. */
  skipLeb(what = 'an integer'): void {
    const start = this.offset
    for (let size = 0; size < 10; size++) if (this.u8(what) < 0x80) return
    throw this.tooLong(what, '10 bytes', start)
  }

  /** Passes `size` bytes, which must be there. */
  skip(size: number, what = 'bytes'): void {
    if (size > this.end - this.offset) throw this.truncated(what)
    this.offset += size
  }

  /** A view of the next `size` bytes. */
  take(size: number, what = 'bytes'): Uint8Array {
    const start = this.offset
    this.skip(size, what)
    return this.bytes.subarray(start, start + size)
  }

  /** A length-prefixed UTF-8 name. */
  name(what = 'a name'): string {
    const size = this.u32(what)
    const start = this.offset
    const bytes = this.take(size, what)
    try {
      return utf8.decode(bytes)
    } catch {
      throw new WasmError('malformed', `${what} is not valid UTF-8`, start)
    }
  }

  /** A length-prefixed vector, each element by `read`. */
  vector<T>(read: (index: number) => T, what = 'a vector'): T[] {
    const count = this.count(what)
    const items: T[] = []
    for (let index = 0; index < count; index++) items.push(read(index))
    return items
  }

  /** The length of a vector. An element takes a byte at least, so a count beyond the section is refused at once. */
  count(what = 'a vector'): number {
    const start = this.offset
    const count = this.u32(what)
    if (count > this.end - this.offset)
      throw new WasmError('truncated', `${what} of ${count} elements does not fit in its section`, start)
    return count
  }

  protected truncated(what: string): WasmError {
    return new WasmError('truncated', `the bytes end inside ${what}`, this.offset)
  }

  protected tooLong(what: string, limit: string, start: number): WasmError {
    return new WasmError('malformed', `${what} is encoded in more than ${limit}`, start)
  }
}
