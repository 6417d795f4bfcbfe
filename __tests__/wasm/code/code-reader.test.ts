/** Instructions as the code reader gives them: opcodes, immediates, and errors with their offsets. */

import { afterAll, describe, expect, it } from 'vitest'
import { CodeReader } from '../../../src/wasm/code/code-reader.ts'
import { instructionName } from '../../../src/wasm/code/opcodes.ts'
import { WasmError } from '../../../src/wasm/errors.ts'
import { parseModule } from '../../../src/wasm/module.ts'
import { findFunctionBodies } from '../../../src/wasm/sections/code.ts'
import type { ValueType } from '../../../src/wasm/types.ts'
import { createFuzzer } from '../../support/fuzzer.ts'

const noLocals = 0x00
const end = 0x0b

/** A reader that has read the one instruction of a body without locals. */
function readOne(instruction: readonly number[]): CodeReader {
  const bytes = Uint8Array.of(noLocals, ...instruction, end)
  const reader = new CodeReader(bytes)
  reader.enter(0, bytes.length)
  expect(reader.next()).toBe(true)
  expect(reader.offset, 'the end of the instruction').toBe(bytes.length - 1)
  return reader
}

/** All instructions of a body, by name. */
function walk(...body: number[]): string[] {
  const reader = new CodeReader(Uint8Array.from(body))
  reader.enter(0, body.length)
  const names: string[] = []
  while (reader.next()) names.push(instructionName(reader.opcode))
  return names
}

function errorOf(run: () => unknown): WasmError {
  try {
    run()
  } catch (error) {
    if (error instanceof WasmError) return error
    throw error
  }
  throw new Error('expected a WasmError')
}

describe('CodeReader', () => {
  const rows: readonly (readonly [
    what: string,
    bytes: number[],
    opcode: number,
    first: number,
    second: number,
    type?: ValueType,
  ])[] = [
    ['nop', [0x01], 0x01, 0, 0],
    ['local.get with an index of two bytes', [0x20, 0x80, 0x01], 0x20, 128, 0],
    ['call with a padded index', [0x10, 0x85, 0x80, 0x80, 0x80, 0x00], 0x10, 5, 0],
    ['call with the highest index', [0x10, 0xff, 0xff, 0xff, 0xff, 0x0f], 0x10, 0xffff_ffff, 0],
    ['call_indirect, a type and a table', [0x11, 0x03, 0x01], 0x11, 3, 1],
    ['return_call_indirect, a type and a table', [0x13, 0x03, 0x01], 0x13, 3, 1],
    ['call_ref', [0x14, 0x07], 0x14, 7, 0],
    ['i32.const', [0x41, 0x80, 0x80, 0x80, 0x80, 0x78], 0x41, 0, 0],
    ['i64.const in ten bytes', [0x42, ...Array(9).fill(0x80), 0x7f], 0x42, 0, 0],
    ['f32.const', [0x43, 0xfd, 0x80, 0x02, 0x0b], 0x43, 0, 0],
    ['f64.const', [0x44, 0xfd, 0x80, 0x02, 0x0b, 0x0b, 0x0b, 0x0b, 0x0b], 0x44, 0, 0],
    ['a load', [0x28, 0x02, 0x10], 0x28, 0, 2],
    ['a load from memory 3', [0x28, 0x42, 0x03, 0x10], 0x28, 3, 2],
    ['a load with a 64-bit offset', [0x29, 0x03, ...Array(9).fill(0xff), 0x01], 0x29, 0, 3],
    ['memory.grow', [0x40, 0x02], 0x40, 2, 0],
    ['br_table', [0x0e, 0x02, 0x00, 0x81, 0x00, 0x02], 0x0e, 2, 0],
    ['select with a type', [0x1c, 0x01, 0x7b], 0x1c, 1, 0, 'v128'],
    ['select with a reference type', [0x1c, 0x01, 0x63, 0x80, 0x01], 0x1c, 1, 0, { nullable: true, heap: 128 }],
    ['block', [0x02, 0x40], 0x02, -1, 0],
    ['loop with a result', [0x03, 0x7b], 0x03, -1, 0, 'v128'],
    ['if with a reference as its result', [0x04, 0x64, 0x6e], 0x04, -1, 0, { nullable: false, heap: 'any' }],
    ['block of type 5', [0x02, 0x05], 0x02, 5, 0],
    ['block of type 200', [0x02, 0xc8, 0x01], 0x02, 200, 0],
    ['try', [0x06, 0x40], 0x06, -1, 0],
    ['catch', [0x07, 0x01], 0x07, 1, 0],
    ['rethrow', [0x09, 0x01], 0x09, 1, 0],
    ['delegate', [0x18, 0x01], 0x18, 1, 0],
    ['try_table', [0x1f, 0x40, 0x04, 0, 1, 2, 1, 1, 2, 2, 3, 3, 4], 0x1f, -1, 0],
    ['ref.null func', [0xd0, 0x70], 0xd0, 0, 0],
    ['ref.null of type 130', [0xd0, 0x82, 0x01], 0xd0, 0, 0],
    ['ref.func', [0xd2, 0x09], 0xd2, 9, 0],
    ['br_on_null', [0xd5, 0x01], 0xd5, 1, 0],
    ['struct.get, a type and a field', [0xfb, 0x02, 0x05, 0x01], 0xfb0002, 5, 1],
    ['array.new_data, a type and a segment', [0xfb, 0x09, 0x05, 0x07], 0xfb0009, 5, 7],
    ['br_on_cast', [0xfb, 0x18, 0x03, 0x01, 0x6e, 0x80, 0x01], 0xfb0018, 1, 0],
    ['memory.init, a segment and a memory', [0xfc, 0x08, 0x04, 0x01], 0xfc0008, 4, 1],
    ['table.copy, a destination and a source', [0xfc, 0x0e, 0x01, 0x02], 0xfc000e, 1, 2],
    ['memory.fill with a padded opcode', [0xfc, 0x8b, 0x80, 0x00, 0x02], 0xfc000b, 2, 0],
    ['v128.const', [0xfd, 0x0c, ...Array(16).fill(0xfd)], 0xfd000c, 0, 0],
    ['i8x16.shuffle', [0xfd, 0x0d, ...Array(16).fill(0x0b)], 0xfd000d, 0, 0],
    ['i8x16.extract_lane_u', [0xfd, 0x16, 0x0f], 0xfd0016, 15, 0],
    ['v128.load8_lane from memory 2', [0xfd, 0x54, 0x40, 0x02, 0x10, 0x0f], 0xfd0054, 2, 0],
    ['f64x2.relaxed_madd', [0xfd, 0x87, 0x02], 0xfd0107, 0, 0],
    ['f64x2.relaxed_madd with a padded opcode', [0xfd, 0x87, 0x82, 0x80, 0x80, 0x00], 0xfd0107, 0, 0],
    ['atomic.fence', [0xfe, 0x03, 0x00], 0xfe0003, 0, 0],
  ]

  it.each(rows.map(([what, ...row]) => [what, row] as const))(
    'reads the immediates of %s',
    (_, [bytes, opcode, first, second, type]) => {
      const reader = readOne(bytes)
      expect([reader.opcode, reader.first, reader.second, reader.type]).toEqual([opcode, first, second, type])
      expect(reader.start).toBe(1)
    },
  )

  it.each([
    ['no locals', [0x00]],
    ['locals of number types', [0x02, 0x03, 0x7f, 0x80, 0x01, 0x7b]],
    ['locals of reference types', [0x03, 0x01, 0x70, 0x01, 0x63, 0x80, 0x01, 0x01, 0x64, 0x6e]],
  ])('finds the first instruction behind %s', (_, locals) => {
    expect(walk(...locals, 0x01, end)).toEqual(['nop', 'end'])
  })

  it.each([
    ['an unknown instruction', [0x00, 0x01, 0x16, end], 'unsupported', 2],
    ['an unknown prefix', [0x00, 0xff, 0x00, end], 'unsupported', 1],
    ['an unknown opcode behind a prefix', [0x00, 0xfc, 0x2f, end], 'unsupported', 1],
    ['an opcode beyond the table', [0x00, 0xfd, 0xff, 0x7f, end], 'unsupported', 1],
    ['unknown flags of an access', [0x00, 0x28, 0x82, 0x01, 0x00, end], 'unsupported', 2],
    ['an unknown catch clause', [0x00, 0x1f, 0x40, 0x01, 0x04, 0x00, end], 'unsupported', 4],
    ['an unknown type of a local', [0x01, 0x01, 0x40, end], 'unsupported', 2],
    ['an immediate that is cut off', [0x00, 0x41, 0x80], 'truncated', 1],
    ['locals that are cut off', [0x02, 0x01, 0x7f, 0x01], 'truncated', 0],
    ['a block type that is cut off', [0x00, 0x02], 'truncated', 1],
    ['a type that is cut off', [0x00, 0x1c, 0x01], 'truncated', 1],
    ['a lane that is cut off', [0x00, 0xfd, 0x15], 'truncated', 1],
    ['a catch clause that is cut off', [0x00, 0x1f, 0x40, 0x01], 'truncated', 1],
    ['a constant that is cut off', [0x00, 0x44, 0x00, 0x00], 'truncated', 1],
    ['an immediate that is too long', [0x00, 0x20, 0x80, 0x80, 0x80, 0x80, 0x80, 0x00, end], 'malformed', 1],
  ])('refuses %s, and says at which offset', (_, body, code, offset) => {
    const error = errorOf(() => walk(...body))
    expect([error.code, error.offset]).toEqual([code, offset])
  })

  it('names an unknown instruction in its error', () => {
    expect(errorOf(() => walk(0x00, 0xfc, 0x2f, end)).message).toBe('unknown instruction 0xfc002f (at offset 0x1)')
  })

  it('`readAt` says whether bytes are an instruction', () => {
    const reader = new CodeReader(Uint8Array.of(0x16, 0x20, 0x80, 0x10, 0x05))
    expect([0, 1, 3, 5].map(offset => reader.readAt(offset))).toEqual([false, true, true, false])
    expect(reader.readAt(3)).toBe(true)
    expect([reader.opcode, reader.first]).toEqual([0x10, 5])
  })
})

describe('CodeReader, on random modules', () => {
  const fuzzer = createFuzzer()
  afterAll(() => fuzzer.close())

  const opensBlock = ['block', 'loop', 'if', 'try', 'try_table']

  it.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])(
    'ends each body of the module of seed %i with the `end` of its outermost block',
    async seed => {
      const module = parseModule(await fuzzer.generate(seed, 'newer'))
      const { starts, ends } = findFunctionBodies(module)
      const reader = new CodeReader(module.bytes)
      const found = Array.from(starts, (start, body) => {
        reader.enter(start, ends[body]!)
        // The number of open blocks before each instruction, and behind the last.
        const depths = [1]
        while (reader.next()) {
          const name = instructionName(reader.opcode)
          const change = opensBlock.includes(name) ? 1 : name === 'end' || name === 'delegate' ? -1 : 0
          depths.push(depths.at(-1)! + change)
        }
        return { last: reader.opcode, offset: reader.offset, outermostEnd: depths.indexOf(0) - depths.length }
      })
      expect(found.length).toBeGreaterThan(0)
      expect(found).toEqual(Array.from(ends, offset => ({ last: end, offset, outermostEnd: -1 })))
    },
  )
})
