/** Reads the instructions of function bodies one after the other, without an object for each: a large module has millions. */

import { WasmError, type WasmErrorCode } from '../errors.ts'
import { Reader } from '../reader.ts'
import { readHeapType, readValueType, type ValueType } from '../types.ts'
import { findInstruction, firstPrefix, instructionName } from './opcodes.ts'

/** An instruction as it was read: a view of the reader, which moves on. */
export type Instruction = Pick<CodeReader, 'opcode' | 'first' | 'second' | 'type' | 'start' | 'offset'>

/** The byte of a block type without parameters and results. */
const emptyBlock = 0x40

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
  private isTrying = false

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
      singleForms[byte]?.(this)
    } else {
      const code = this.u32()
      this.opcode = byte * 0x10000 + code
      const read = prefixedForms[byte - firstPrefix]?.[code] ?? refuse
      read(this)
    }
    return true
  }

  /** Reads the bytes at `offset` as an instruction, whether one starts there or not; false where they are none. */
  readAt(offset: number): boolean {
    this.offset = offset
    this.isTrying = true
    try {
      return this.next()
    } catch (error) {
      if (error instanceof WasmError) return false
      throw error
    } finally {
      this.isTrying = false
    }
  }

  /** The error for bytes that are no instruction. */
  fail(code: WasmErrorCode, message: string, offset = this.start): WasmError {
    return this.isTrying ? noInstruction : new WasmError(code, message, offset)
  }

  protected override truncated(): WasmError {
    return this.fail('truncated', 'a function body ends inside an instruction')
  }

  protected override tooLong(): WasmError {
    return this.fail('malformed', 'an immediate is encoded in too many bytes')
  }
}

/** One error for all bytes that are tried: to make one takes 15 µs, and a hostile module has millions of such bytes. */
const noInstruction = new WasmError('malformed', 'there is no instruction', 0)

type ReadImmediates = (code: CodeReader) => void

/** Every way in which immediates follow an opcode. An index of any space is read alike. */
const forms: Readonly<Record<string, ReadImmediates>> = {
  '': () => {},
  index: code => {
    code.first = code.u32()
  },
  'index index': code => {
    code.first = code.u32()
    code.second = code.u32()
  },
  i32: code => code.skipLeb(),
  i64: code => code.skipLeb(),
  f32: code => code.skip(4),
  f64: code => code.skip(8),
  v128: code => code.skip(16),
  lanes: code => code.skip(16),
  lane: code => {
    code.first = code.u8()
  },
  order: code => code.skip(1),
  access: readAccess,
  'access lane': code => {
    readAccess(code)
    code.skip(1)
  },
  block: readBlockType,
  labels: code => {
    code.first = code.u32()
    for (let rest = code.first + 1; rest > 0; rest--) code.u32()
  },
  types: code => {
    code.first = code.u32()
    for (let rest = code.first; rest > 0; rest--) code.type = readValueType(code)
  },
  heap: readHeapType,
  cast: code => {
    code.skip(1)
    code.first = code.u32()
    readHeapType(code)
    readHeapType(code)
  },
  catches: code => {
    readBlockType(code)
    for (let rest = code.u32(); rest > 0; rest--) readCatchClause(code)
  },
}

/** Alignment in bits 0 to 2; bit 6 announces a memory index (core specification, 5.4.6). */
function readAccess(code: CodeReader): void {
  const start = code.offset
  const flags = code.u32()
  code.second = flags & 7
  if (flags & ~0x47) throw code.fail('unsupported', `unknown flags 0x${flags.toString(16)} of an access`, start)
  if (flags & 0x40) code.first = code.u32()
  code.skipLeb()
}

/** A type index is a signed integer that is not negative, so its first byte tells it from a value type. */
function readBlockType(code: CodeReader): void {
  const byte = code.peek() ?? 0
  code.first = -1
  if (byte === emptyBlock) code.offset++
  else if (byte < emptyBlock || byte >= 0x80) code.first = code.s33()
  else code.type = readValueType(code)
}

/** `catch` and `catch_ref` have a tag and a label, `catch_all` and `catch_all_ref` a label alone. */
function readCatchClause(code: CodeReader): void {
  const kind = code.u8()
  if (kind > 3) throw code.fail('unsupported', `unknown kind 0x${kind.toString(16)} of a catch clause`, code.offset - 1)
  code.u32()
  if (kind < 2) code.u32()
}

function refuse(code: CodeReader): never {
  throw code.fail('unsupported', `unknown instruction ${instructionName(code.opcode)}`)
}

function formOf(opcode: number): ReadImmediates {
  const kind = findInstruction(opcode)
  if (!kind) return refuse
  const immediates = kind.immediates.map(immediate => (forms[immediate] ? immediate : 'index'))
  return forms[immediates.join(' ')] as ReadImmediates
}

/** By the first byte; and by the prefix, then by the code behind it. */
const singleForms = Array.from({ length: firstPrefix }, (_, byte) => formOf(byte))
const prefixedForms = Array.from({ length: 0x100 - firstPrefix }, (_, prefix) =>
  Array.from({ length: 0x114 }, (_, code) => formOf((prefix + firstPrefix) * 0x10000 + code)),
)
