/** Sections of source lines, put together by hand: what the reader of `src/wasm/dwarf/` is tried with. */

import type { Layout } from '../../src/wasm/layout.ts'
import { customSection, ids, leb, moduleOf, section, text } from './sections.ts'

export const u16 = (value: number) => [value & 0xff, value >> 8]
export const u32 = (value: number) => [...new Uint8Array(Uint32Array.of(value).buffer)]
export const zeroEnded = (name: string) => [...new TextEncoder().encode(name), 0]

/** Signed LEB128 of a small number. */
const sleb = (value: number): number[] =>
  value >= -64 && value < 64 ? [value & 0x7f] : [(value & 0x7f) | 0x80, ...sleb(value >> 7)]

/** Opcodes of a line program. `special` moves on by an address and a line, each of which it tells as a row. */
export const op = {
  copy: [1],
  advancePc: (by: number) => [2, ...leb(by)],
  advanceLine: (by: number) => [3, ...sleb(by)],
  setFile: (file: number) => [4, ...leb(file)],
  setColumn: (column: number) => [5, ...leb(column)],
  constAddPc: [8],
  fixedAdvancePc: (by: number) => [9, ...u16(by)],
  setAddress: (address: number) => [0, 5, 2, ...u32(address)],
  endSequence: [0, 1, 1],
  special: (addresses: number, lines: number) => [lines + 5 + 14 * addresses + 13],
}

export type UnitParts = {
  readonly version?: number
  /** The tables of directories and files. */
  readonly tables: readonly number[]
  readonly program: readonly number[]
  /** What the header says in place of the truth. */
  readonly claims?: {
    readonly length?: number
    readonly headerLength?: number
    readonly lineRange?: number
    readonly opcodeBase?: number
  }
}

/** A unit as LLVM writes it: special opcodes advance by up to 17 addresses, and by -5 to 8 lines. */
export function unit({ version = 4, tables, program, claims = {} }: UnitParts): number[] {
  const { lineRange = 14, opcodeBase = 13 } = claims
  const operands = [0, 1, 1, 1, 1, 0, 0, 0, 1, 0, 0, 1]
  const encoding = [1, ...(version >= 4 ? [1] : []), 1, 0xfb, lineRange, opcodeBase, ...operands]
  const headerLength = claims.headerLength ?? encoding.length + tables.length
  const header = [...u16(version), ...(version === 5 ? [4, 0] : []), ...u32(headerLength), ...encoding]
  return [...u32(claims.length ?? header.length + tables.length + program.length), ...header, ...tables, ...program]
}

/** The same of pieces that are too large for arrays of numbers. */
export function largeUnit(tables: readonly Piece[], program: readonly Piece[]): Buffer {
  const parts = [tables, program].map(pieces => Buffer.concat(pieces.map(piece => Uint8Array.from(piece))))
  const [headerLength, length] = [18 + parts[0]!.length, 24 + parts[0]!.length + parts[1]!.length]
  return Buffer.concat([Buffer.from(unit({ tables: [], program: [], claims: { headerLength, length } })), ...parts])
}

type Piece = Buffer | readonly number[]

/** Tables of versions 2 to 4; a file is its name and its directory. */
export function tables(directories: readonly string[], files: readonly (readonly [string, number])[]): number[] {
  return [
    ...directories.flatMap(zeroEnded),
    0,
    ...files.flatMap(([name, directory]) => [...zeroEnded(name), ...leb(directory), 0, 0]),
    0,
  ]
}

/** Tables of version 5 with the names inside. */
export function tables5(directories: readonly string[], files: readonly (readonly [string, number])[]): number[] {
  const form = { string: 0x08, udata: 0x0f }
  return [
    ...[1, 1, form.string, ...leb(directories.length), ...directories.flatMap(zeroEnded)],
    ...[2, 1, form.string, 2, form.udata, ...leb(files.length)],
    ...files.flatMap(([name, directory]) => [...zeroEnded(name), ...leb(directory)]),
  ]
}

/** Offset of the contents of the code section in `moduleWithLines`. */
export const codeStart = 8 + 3

/** The sections of a module that is too large to be put together from numbers. */
export function layoutWithLines(lines: Buffer): Layout {
  const name = Buffer.from(text('.debug_line'))
  const size = name.length + lines.length
  return {
    bytes: Buffer.concat([name, lines]),
    sections: [
      { id: ids.code, start: codeStart - 2, contents: codeStart, end: codeStart, name: '' },
      { id: ids.custom, start: 0, contents: 0, end: size, name: '.debug_line' },
    ],
  }
}

/** A module with a code section that any address below 100 is in; it is no valid one. */
export function moduleWithLines(lines: Iterable<number>, more: Readonly<Record<string, Iterable<number>>> = {}) {
  return moduleOf(
    section(ids.code, new Uint8Array(200)),
    customSection('.debug_line', lines),
    ...Object.entries(more).map(([name, contents]) => customSection(name, contents)),
    section(ids.custom, text('producers')),
  )
}
