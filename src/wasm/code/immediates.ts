/** What instructions have for immediates, read in place: a cursor over bytes that allocates nothing. */

import { WasmError } from '../errors.ts'

const valueTypes = { first: 0x65, last: 0x7f, refNull: 0x63, ref: 0x64 } as const
/** Prefixes of heap types: exact (custom descriptors), shared (shared-everything threads). */
const heapTypePrefixes = { exact: 0x62, shared: 0x65 } as const

/** Reading past `end` is noticed at the latest when the instruction is read; the bytes behind it may be another body's. */
export class ImmediateReader {
  readonly bytes: Uint8Array
  /** Where the instruction starts that is being read: the offset of errors. */
  offset = 0
  /** Where the next byte stands. */
  position = 0
  protected end = 0

  constructor(bytes: Uint8Array) {
    this.bytes = bytes
  }

  /** Passes a value type; gives its code. */
  protected valueType(): number {
    const code = this.bytes[this.position++] as number
    if (code === valueTypes.refNull || code === valueTypes.ref) this.heapType()
    else if (!(code >= valueTypes.first && code <= valueTypes.last)) {
      this.checkEnd()
      throw new WasmError('unsupported', `unknown value type 0x${code.toString(16)}`, this.position - 1)
    }
    return code
  }

  protected heapType(): number {
    const byte = this.bytes[this.position]
    if (byte === heapTypePrefixes.exact || byte === heapTypePrefixes.shared) this.position++
    return this.s33()
  }

  protected u32(): number {
    const byte = this.bytes[this.position++] as number
    return byte < 0x80 ? byte : this.longU32(byte)
  }

  private longU32(firstByte: number): number {
    let value = firstByte & 0x7f
    for (let shift = 7; shift < 35; shift += 7) {
      const byte = this.bytes[this.position++] as number
      value |= (byte & 0x7f) << shift
      if (byte < 0x80) return value >>> 0
    }
    throw this.tooLong()
  }

  protected s33(): number {
    let value = 0
    for (let shift = 0; shift < 35; shift += 7) {
      const byte = this.bytes[this.position++] as number
      // Shifts past 31 bits would wrap.
      value += (byte & 0x7f) * 2 ** shift
      if (byte < 0x80) return byte & 0x40 ? value - 2 ** (shift + 7) : value
    }
    throw this.tooLong()
  }

  /** Passes an integer of at most 64 bits. */
  protected skipLeb(): void {
    for (let size = 0; size < 10; size++) if ((this.bytes[this.position++] as number) < 0x80) return
    throw this.tooLong()
  }

  /** Whether a vector goes on; its count cannot be trusted to end before the body does. */
  protected isLeft(count: number): boolean {
    if (count > 0 && this.position >= this.end) throw this.truncated()
    return count > 0
  }

  private tooLong(): WasmError {
    this.checkEnd()
    return new WasmError('malformed', 'an immediate is encoded in too many bytes', this.offset)
  }

  protected checkEnd(): void {
    if (this.position > this.end) throw this.truncated()
  }

  private truncated(): WasmError {
    return new WasmError('truncated', 'a function body ends inside an instruction', this.offset)
  }
}
