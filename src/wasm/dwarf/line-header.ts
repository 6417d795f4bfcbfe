/**
 * Reads the header of a unit of `.debug_line`: how its line program is encoded, and where its tables of directories and
 * files stand (DWARF 5, section 6.2.4; versions 2 to 4 have the same header with other tables).
 */

import { WasmError } from '../errors.ts'
import type { Reader } from '../reader.ts'

export type LineHeader = {
  readonly version: number
  /** Bytes of an offset into another section: 4 or 8. */
  readonly offsetSize: 4 | 8
  /** Offset of the table of directories, which that of the files follows. */
  readonly tables: number
  /** Offset of the line program. */
  readonly program: number
  readonly end: number
  readonly minInstructionLength: number
  readonly lineBase: number
  readonly lineRange: number
  readonly opcodeBase: number
  /** The number of operands of each standard opcode, from opcode 1 on. */
  readonly operandCounts: Uint8Array
}

/** Bytes of the tables of a unit. Large programs have some 100 kB; they are passed once for each line that is looked for. */
const maxTables = 4 * 2 ** 20

/** Where a unit lies, whatever it holds. */
export type UnitExtent = { readonly offsetSize: 4 | 8; readonly start: number; readonly end: number }

/** @throws {WasmError} where the section ends before the unit does: what follows cannot be found then. */
export function readUnitExtent(reader: Reader): UnitExtent {
  const short = reader.bits32('the length of a unit')
  const isLong = short === 0xffffffff
  const length = isLong ? Number(reader.bits64('the length of a unit')) : short
  const start = reader.offset
  reader.skip(length, 'a unit of lines')
  return { offsetSize: isLong ? 8 : 4, start, end: reader.offset }
}

/**
 * @param reader over the unit, behind its length
 * @throws {WasmError} where the header is cut off, contradicts itself, or is of a version that is not known
 */
export function readLineHeader(reader: Reader, offsetSize: 4 | 8): LineHeader {
  const start = reader.offset
  const version = reader.u8() | (reader.u8() << 8)
  if (version < 2 || version > 5) throw new WasmError('unsupported', `lines of DWARF version ${version}`, start)
  // The sizes of addresses and segment selectors: addresses have a length of their own, and segments are not of WebAssembly.
  if (version === 5) reader.skip(2)
  const headerLength = readOffset(reader, offsetSize)
  const program = reader.offset + headerLength
  const minInstructionLength = reader.u8()
  // The most operations of an instruction is for processors with very long instruction words.
  if (version >= 4) reader.skip(1)
  // Whether a statement begins at a row is for debuggers.
  reader.skip(1)
  const lineBase = (reader.u8() << 24) >> 24
  const lineRange = reader.u8()
  const opcodeBase = reader.u8()
  if (lineRange === 0 || opcodeBase === 0) throw new WasmError('malformed', 'a header of lines has a zero', start)
  const operandCounts = reader.take(opcodeBase - 1)
  const tables = reader.offset
  if (program < tables || program > reader.end) throw new WasmError('malformed', 'a line program is outside', start)
  if (program - tables > maxTables) throw new WasmError('unsupported', 'tables of files of more than 4 MiB', tables)
  const encoding = { minInstructionLength, lineBase, lineRange, opcodeBase, operandCounts }
  return { version, offsetSize, tables, program, end: reader.end, ...encoding }
}

/** An offset into a section, or a length. */
export function readOffset(reader: Reader, size: 4 | 8): number {
  return size === 8 ? Number(reader.bits64()) : reader.bits32()
}
