/** A cursor that passes over the instructions of function bodies without allocating. */

import { WasmError } from '../errors.ts'
import { ImmediateReader } from './immediates.ts'
import { firstPrefix, instructionName, prefixedShapes, shapes, singleShapes } from './opcodes.ts'

/** The block type of a block without parameters and results, as `CodeCursor.first` has it. */
export const emptyBlock = -0x40

/**
 * A cursor over the instructions of function bodies. `enter` a body, then `next` until it is false:
 * each `next` reads one instruction, its `end` included, into `opcode`, `first` and `second`; it starts at `offset`, and
 * the next one at `position`.
 */
export class CodeCursor extends ImmediateReader {
  /** `prefix * 0x10000 + code` for prefixed instructions, as in constant expressions. */
  opcode = 0
  /**
   * The first immediate: an index; the memory that is loaded from or stored to; a block type, negative unless it is an
   * index; a lane; the count of a vector. 0 for constants and for instructions without immediates.
   */
  first = 0
  /** The second index where there is one; of a typed `select`, the code of its last type; of an access, its alignment. */
  second = 0

  /**
   * Goes to the first instruction of the body that stands at `start`, past its locals.
   * @throws {WasmError} where the locals cannot be read.
   */
  enter(start: number, end: number): void {
    this.offset = this.position = start
    this.end = end
    for (let groups = this.u32(); this.isLeft(groups); groups--) {
      this.u32()
      this.valueType()
    }
    this.checkEnd()
  }

  /**
   * Reads the next instruction; false at the end of the body.
   * @throws {WasmError} `unsupported` at an instruction that is not known.
   */
  next(): boolean {
    if (this.position >= this.end) return false
    const byte = this.bytes[this.position] as number
    this.offset = this.position++
    if (byte < firstPrefix) {
      this.opcode = byte
      this.immediates(singleShapes[byte] as number)
    } else {
      const code = this.u32()
      this.opcode = byte * 0x10000 + code
      this.immediates(prefixedShapes[byte - firstPrefix]?.[code] ?? shapes.unknown)
    }
    if (this.position > this.end) this.checkEnd()
    return true
  }

  /**
   * Goes to the first instruction that does not start before `offset`; reads it and is true if it starts just there.
   * The shapes that most instructions have are passed over in place: no call, so it is fast before it is compiled.
   */
  seek(offset: number): boolean {
    const { bytes } = this
    let position = this.position
    while (position < offset) {
      const shape = singleShapes[bytes[position] as number]
      if (shape === shapes.none) position++
      else if ((shape === shapes.index || shape === shapes.integer) && (bytes[position + 1] as number) < 0x80)
        position += 2
      else {
        this.position = position
        if (!this.next()) return false
        position = this.position
      }
    }
    this.position = position
    return position === offset && this.next()
  }

  /** Reads what stands at `offset` as an instruction, in a body or not; false where it is none that is known. */
  readAt(offset: number, end: number): boolean {
    this.position = offset
    this.end = end
    try {
      return this.next()
    } catch (error) {
      if (error instanceof WasmError) return false
      throw error
    }
  }

  /** The cases are the numbers of `shapes`, written out because V8 makes a jump table of literals only. */
  private immediates(shape: number): void {
    switch (shape) {
      case 0: // none
        this.first = this.second = 0
        break
      case 1: // index
        this.first = this.u32()
        this.second = 0
        break
      case 2: // index2
        this.first = this.u32()
        this.second = this.u32()
        break
      case 3: // index3
        this.first = this.u32()
        this.second = this.u32()
        this.u32()
        break
      case 4: // integer
        this.first = this.second = 0
        this.skipLeb()
        break
      case 5: // memory
        this.memory()
        break
      case 6: // memoryLane
        this.memory()
        this.position++
        break
      case 7: // block
        this.second = 0
        this.blockType()
        break
      case 8: // byte
        this.first = this.bytes[this.position++] as number
        this.second = 0
        break
      case 9: // bytes4
        this.first = this.second = 0
        this.position += 4
        break
      case 10: // bytes8
        this.first = this.second = 0
        this.position += 8
        break
      case 11: // bytes16
        this.first = this.second = 0
        this.position += 16
        break
      default:
        this.rareImmediates(shape)
    }
  }

  private rareImmediates(shape: number): void {
    this.second = 0
    switch (shape) {
      case shapes.labels:
        this.first = this.u32()
        for (let rest = this.first + 1; this.isLeft(rest); rest--) this.u32()
        break
      case shapes.types:
        this.first = this.u32()
        for (let rest = this.first; this.isLeft(rest); rest--) this.second = this.valueType()
        break
      case shapes.heap:
        this.first = this.heapType()
        break
      case shapes.cast:
        this.position++
        this.first = this.u32()
        this.heapType()
        this.heapType()
        break
      case shapes.catches:
        this.blockType()
        this.clauses('a catch clause', 3, kind => kind < 2)
        break
      case shapes.handlers:
        this.first = this.u32()
        this.clauses('a handler', 1, kind => kind === 0)
        break
      case shapes.tagHandlers:
        this.first = this.u32()
        this.second = this.u32()
        this.clauses('a handler', 1, kind => kind === 0)
        break
      default:
        throw new WasmError('unsupported', `unknown instruction ${instructionName(this.opcode)}`, this.offset)
    }
  }

  /** A vector of clauses of the kinds up to `lastKind`: an index each, and a second one where `hasTwo` says so. */
  private clauses(what: string, lastKind: number, hasTwo: (kind: number) => boolean): void {
    for (let rest = this.u32(); this.isLeft(rest); rest--) {
      const kind = this.bytes[this.position++] as number
      if (kind > lastKind)
        throw new WasmError('unsupported', `unknown kind 0x${kind.toString(16)} of ${what}`, this.position - 1)
      this.u32()
      if (hasTwo(kind)) this.u32()
    }
  }

  /** Alignment in bits 0 to 2; bit 4 announces a memory order, bit 5 an array type, bit 6 a memory index. */
  private memory(): void {
    const start = this.position
    const flags = this.u32()
    this.first = 0
    this.second = flags & 7
    if (flags > 7) {
      if (flags & ~0x77) throw new WasmError('unsupported', `unknown flags 0x${flags.toString(16)} of an access`, start)
      if (flags & 0x40) this.first = this.u32()
      if (flags & 0x20) this.u32()
      if (flags & 0x10) this.position++
    }
    this.skipLeb()
  }

  private blockType(): void {
    const byte = this.bytes[this.position] as number
    if (byte < 0x40 || byte >= 0x80) this.first = this.s33()
    else if (byte === 0x40) {
      this.first = emptyBlock
      this.position++
    } else this.first = this.valueType() - 0x80
  }
}
