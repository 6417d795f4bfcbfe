/** Instructions in words to bytes, for the few functions that are written here by hand. */

import { Writer } from '../writer.ts'
import { findInstruction, shapes } from './opcodes.ts'

/**
 * Assembles plain instructions (no folded ones), each followed by its immediates: numbers, or `$names` that `names` knows.
 * Blocks have no type; constants of floats are the bits; lanes of `i8x16.shuffle` are sixteen numbers.
 */
export function assemble(text: string, names: ReadonlyMap<string, number> = new Map()): Uint8Array {
  const writer = new Writer()
  const words = text.split(/\s+/).filter(word => word !== '')
  let position = 0
  const number = (): bigint => {
    const word = words[position++] ?? ''
    const named = names.get(word)
    if (named === undefined && !/^-?\d/.test(word))
      throw new Error(`bug: expected a number or a known name, found \`${word}\``)
    return named === undefined ? parseNumber(word) : BigInt(named)
  }
  while (position < words.length) {
    const name = words[position++] as string
    const instruction = findInstruction(name)
    if (!instruction) throw new Error(`bug: unknown instruction \`${name}\``)
    const { opcode, shape } = instruction
    if (opcode < 0x100) writer.u8(opcode)
    else writer.u8(opcode >>> 16).u32(opcode & 0xffff)
    switch (shape) {
      case shapes.none:
        break
      case shapes.index:
        writer.u32(Number(number()))
        break
      case shapes.integer:
        writer.s64(number())
        break
      case shapes.block:
        writer.u8(0x40)
        break
      case shapes.byte:
        writer.u8(Number(number()))
        break
      case shapes.bytes4:
        writer.bits32(Number(number()))
        break
      case shapes.bytes8:
        writer.bits64(number())
        break
      case shapes.bytes16:
        for (let lane = 0; lane < 16; lane++) writer.u8(Number(number()))
        break
      default:
        throw new Error(`bug: the immediates of \`${name}\` cannot be assembled`)
    }
  }
  return writer.finish()
}

function parseNumber(word: string): bigint {
  return word.startsWith('-') ? -BigInt(word.slice(1)) : BigInt(word)
}
