/**
 * Runs a line program, which tells the rows of a table of addresses and lines (DWARF 5, section 6.2.5). A row holds from its
 * address up to that of the next one. Every opcode takes at least a byte, so a program takes a time linear in its size.
 */

import { Reader } from '../reader.ts'
import type { LineHeader } from './line-header.ts'

export type LineRow = {
  readonly address: number
  /** Index of the table of files. */
  readonly file: number
  /** 0 for code that is of no line. */
  readonly line: number
  /** 0 where it is not known. */
  readonly column: number
}

const standard = {
  copy: 1,
  advancePc: 2,
  advanceLine: 3,
  setFile: 4,
  setColumn: 5,
  constAddPc: 8,
  fixedAdvancePc: 9,
} as const

const extended = { endSequence: 1, setAddress: 2 } as const

/**
 * @param onRow called with each row and the address of the one behind it, which is greater; `sequence` is the address at
 * which its sequence of rows begins
 * @throws {WasmError} where the program is cut off; the rows before that have been told
 */
export function runLineProgram(
  bytes: Uint8Array,
  header: LineHeader,
  onRow: (row: LineRow, next: number, sequence: number) => void,
): void {
  const { minInstructionLength, lineBase, lineRange, opcodeBase, operandCounts } = header
  const reader = new Reader(bytes, header.program, header.end)
  const constAdvance = Math.floor((255 - opcodeBase) / lineRange) * minInstructionLength
  let address = 0
  let file = 1
  let line = 1
  let column = 0
  let last: LineRow | undefined
  let sequence = 0
  const endRow = () => {
    if (last && address > last.address) onRow(last, address, sequence)
    else if (!last) sequence = address
  }
  const addRow = () => {
    endRow()
    last = { address, file, line, column }
  }
  const endSequence = () => {
    endRow()
    last = undefined
    address = 0
    file = 1
    line = 1
    column = 0
  }
  const doExtended = () => {
    const size = reader.u32()
    const end = reader.offset + size
    reader.skip(size)
    const opcode = size > 0 ? bytes[end - size] : undefined
    if (opcode === extended.endSequence) endSequence()
    else if (opcode === extended.setAddress) address = readAddress(bytes.subarray(end - size + 1, end))
  }
  const doStandard = (opcode: number) => {
    switch (opcode) {
      case standard.copy:
        return addRow()
      case standard.advancePc:
        address += reader.u32() * minInstructionLength
        return
      case standard.advanceLine:
        line += reader.s32()
        return
      case standard.setFile:
        file = reader.u32()
        return
      case standard.setColumn:
        column = reader.u32()
        return
      case standard.constAddPc:
        address += constAdvance
        return
      case standard.fixedAdvancePc:
        address += reader.u8() | (reader.u8() << 8)
        return
      default:
        for (let operand = operandCounts[opcode - 1] as number; operand > 0; operand--) reader.skipLeb()
    }
  }
  while (!reader.done) {
    const opcode = reader.u8()
    if (opcode >= opcodeBase) {
      const adjusted = opcode - opcodeBase
      address += Math.floor(adjusted / lineRange) * minInstructionLength
      line += lineBase + (adjusted % lineRange)
      addRow()
    } else if (opcode === 0) doExtended()
    else doStandard(opcode)
  }
}

/** An address of 4 or 8 bytes, lowest byte first. One past all modules stays there, however many bits it has. */
function readAddress(bytes: Uint8Array): number {
  return bytes.reduceRight((address, byte) => address * 256 + byte, 0)
}
