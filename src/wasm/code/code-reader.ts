/** Reads the instructions of function bodies one after the other, without an object for each: a large module has millions. */

import { WasmError } from '../errors.ts'
import { Reader } from '../reader.ts'
import { readHeapType, readValueType, type ValueType } from '../types.ts'
import type { Immediate } from './instruction-table.ts'
import { findInstruction, firstPrefix, instructionName } from './opcodes.ts'

/** An instruction as it was read: a view of the reader, which moves on. */
export type Instruction = Pick<CodeReader, 'opcode' | 'first' | 'second' | 'type' | 'start' | 'offset'>

/** The byte of a block type without parameters and results. */
const emptyBlock = 0x40

/** How immediates are read; the commonest stand first in the `switch` below. */
type Form =
  | 'none'
  | 'index'
  | 'integer'
  | 'access'
  | 'block'
  | 'index index'
  | 'byte'
  | 'access byte'
  | 'unknown'
  | Immediate

const formOfImmediate: Readonly<Partial<Record<Immediate, Form>>> = {
  i32: 'integer',
  i64: 'integer',
  lane: 'byte',
  order: 'byte',
  lanes: 'v128',
}
const ownForms: readonly Immediate[] = [
  'f32',
  'f64',
  'v128',
  'access',
  'block',
  'labels',
  'types',
  'heap',
  'cast',
  'catches',
]

function formOf(opcode: number): Form {
  const kind = findInstruction(opcode)
  if (!kind) return 'unknown'
  const forms = kind.immediates.map(
    immediate => formOfImmediate[immediate] ?? (ownForms.includes(immediate) ? immediate : 'index'),
  )
  return forms.length === 0 ? 'none' : (forms.join(' ') as Form)
}

/** By the first byte; and by the prefix, then by the code behind it. */
const singleForms = Array.from({ length: firstPrefix }, (_, byte) => formOf(byte))
const prefixedForms = Array.from({ length: 0x100 - firstPrefix }, (_, prefix) =>
  Array.from({ length: 0x114 }, (_, code) => formOf((prefix + firstPrefix) * 0x10000 + code)),
)

/**
 * A reader of function bodies: `enter` a body, then `next` until it is false. Each `next` reads one instruction, its `end`
 * included. The instruction starts at `start`, and the next one at `offset`.
 */
export class CodeReader extends Reader {
  /** `prefix * 0x10000 + code` for instructions behind a prefix. */
  opcode = 0
  /** The first immediate: an index, -1 where a block has none; the memory of an access; a lane; the length of a vector. Else 0. */
  first = 0
  /** The second index, or the alignment of an access. Else 0. */
  second = 0
  /** The result type of a block that has no function type, or the type of a typed `select`. */
  type: ValueType | undefined
  start = 0

  /**
   * Goes to the first instruction of a body, past its locals.
   * @throws {WasmError} where the locals cannot be read.
   */
  enter(start: number, end: number): void {
    this.start = this.offset = start
    this.end = end
    for (let groups = this.u32(); groups > 0; groups--) {
      this.u32()
      readValueType(this)
    }
  }

  /**
   * Reads the next instruction; false at the end of the body.
   * @throws {WasmError} `unsupported` at an instruction that is not known.
   */
  next(): boolean {
    if (this.offset >= this.end) return false
    this.start = this.offset
    const byte = this.u8()
    this.first = this.second = 0
    this.type = undefined
    if (byte < firstPrefix) {
      this.opcode = byte
      this.immediates(singleForms[byte] as Form)
    } else {
      const code = this.u32()
      this.opcode = byte * 0x10000 + code
      this.immediates(prefixedForms[byte - firstPrefix]?.[code] ?? 'unknown')
    }
    return true
  }

  /** Reads the bytes at `offset` as an instruction, whether one starts there or not; false where they are none. */
  readAt(offset: number): boolean {
    this.offset = offset
    try {
      return this.next()
    } catch (error) {
      if (error instanceof WasmError) return false
      throw error
    }
  }

  private immediates(form: Form): void {
    switch (form) {
      case 'none':
        break
      case 'index':
        this.first = this.u32()
        break
      case 'integer':
        this.skipLeb()
        break
      case 'access':
        this.access()
        break
      case 'block':
        this.blockType()
        break
      case 'index index':
        this.first = this.u32()
        this.second = this.u32()
        break
      case 'f32':
        this.skip(4)
        break
      case 'f64':
        this.skip(8)
        break
      case 'byte':
        this.first = this.u8()
        break
      case 'v128':
        this.skip(16)
        break
      case 'access byte':
        this.access()
        this.u8()
        this.second = 0
        break
      default:
        this.rareImmediates(form)
    }
  }

  private rareImmediates(form: Form): void {
    switch (form) {
      case 'labels':
        this.first = this.u32()
        for (let rest = this.first + 1; rest > 0; rest--) this.u32()
        break
      case 'types':
        this.first = this.u32()
        for (let rest = this.first; rest > 0; rest--) this.type = readValueType(this)
        break
      case 'heap':
        readHeapType(this)
        break
      case 'cast':
        this.u8()
        this.first = this.u32()
        readHeapType(this)
        readHeapType(this)
        break
      case 'catches':
        this.blockType()
        for (let rest = this.u32(); rest > 0; rest--) this.catchClause()
        break
      default:
        throw new WasmError('unsupported', `unknown instruction ${instructionName(this.opcode)}`, this.start)
    }
  }

  /** `catch` and `catch_ref` have a tag and a label, `catch_all` and `catch_all_ref` a label alone. */
  private catchClause(): void {
    const kind = this.u8()
    if (kind > 3)
      throw new WasmError('unsupported', `unknown kind 0x${kind.toString(16)} of a catch clause`, this.offset - 1)
    this.u32()
    if (kind < 2) this.u32()
  }

  /** Alignment in bits 0 to 2; bit 6 announces a memory index (core specification, 5.4.6). */
  private access(): void {
    const start = this.offset
    const flags = this.u32()
    this.second = flags & 7
    if (flags & ~0x47) throw new WasmError('unsupported', `unknown flags 0x${flags.toString(16)} of an access`, start)
    if (flags & 0x40) this.first = this.u32()
    this.skipLeb()
  }

  /** A type index is a signed integer that is not negative, so its first byte tells it from a value type. */
  private blockType(): void {
    const byte = this.peek() ?? 0
    this.first = -1
    if (byte === emptyBlock) this.offset++
    else if (byte < emptyBlock || byte >= 0x80) this.first = this.s33()
    else this.type = readValueType(this)
  }

  protected override truncated(): WasmError {
    return new WasmError('truncated', 'a function body ends inside an instruction', this.start)
  }

  protected override tooLong(): WasmError {
    return new WasmError('malformed', 'an immediate is encoded in too many bytes', this.start)
  }
}
