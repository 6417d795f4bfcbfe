/** Instructions of some kinds: they are found wherever a walk over all code finds them. */

import { afterAll, describe, expect, it } from 'vitest'
import { CodeReader, type Instruction } from '../../../src/wasm/code/code-reader.ts'
import { findInstructions } from '../../../src/wasm/code/find-instructions.ts'
import { WasmError } from '../../../src/wasm/errors.ts'
import { type Module, parseModule, sectionIds } from '../../../src/wasm/module.ts'
import { findFunctionBodies } from '../../../src/wasm/sections/code.ts'
import { Writer } from '../../../src/wasm/writer.ts'
import { createFuzzer } from '../../support/fuzzer.ts'

type Found = { readonly opcode: number; readonly start: number; readonly first: number }

type Query = { readonly opcodes: readonly number[]; readonly matches?: (instruction: Instruction) => boolean }

const relaxed = Array.from({ length: 20 }, (_, code) => 0xfd0100 + code)

function find(module: Module, { opcodes, ...query }: Query, isRare = true): Found[] {
  const found = findInstructions(module, { ...query, opcodes: new Set(opcodes), isRare })
  return Array.from(found, ({ opcode, start, first }) => ({ opcode, start, first }))
}

/** What a walk over every instruction finds. */
function findByWalking(module: Module, opcodes: readonly number[]): Found[] {
  const { count, starts, ends } = findFunctionBodies(module)
  const reader = new CodeReader(module.bytes)
  const found: Found[] = []
  for (let body = 0; body < count; body++) {
    reader.enter(starts[body]!, ends[body]!)
    while (reader.next()) {
      const { opcode, start, first } = reader
      if (opcodes.includes(opcode)) found.push({ opcode, start, first })
    }
  }
  return found
}

/** A module whose functions have these bodies, locals included. It is not valid, but it can be read. */
function moduleOf(...bodies: number[][]): Module {
  const code = new Writer().u32(bodies.length)
  for (const body of bodies) code.u32(body.length).bytes(body)
  const contents = code.finish()
  const writer = new Writer().bytes([0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00])
  return parseModule(writer.u8(sectionIds.code).u32(contents.length).bytes(contents).finish())
}

describe('findInstructions', () => {
  const module = moduleOf(
    [0x00, 0x01, 0x0b],
    // An i32.const of bytes that look like table.set 0; then table.set 0 and 1.
    [0x00, 0x41, 0xa6, 0x00, 0x26, 0x00, 0x26, 0x01, 0x0b],
    // An f64.const of bytes that look like relaxed instructions; then such an instruction, and one with a padded opcode.
    [
      0x00, 0x44, 0xfd, 0x85, 0x02, 0xfd, 0x85, 0x02, 0xfd, 0x85, 0xfd, 0x85, 0x02, 0xfd, 0x93, 0x82, 0x80, 0x80, 0x00,
      0x0b,
    ],
    // A size of 0x26 bytes and a count of 0x26 locals, which look like table.set.
    [0x01, 0x26, 0x7f, ...Array(34).fill(0x01), 0x0b],
  )

  it.each([
    [
      'instructions, but no bytes of other instructions',
      [0x26],
      [
        [0x26, 0],
        [0x26, 1],
      ],
    ],
    [
      'prefixed instructions, whether their opcode is padded or not',
      relaxed,
      [
        [0xfd0105, 0],
        [0xfd0113, 0],
      ],
    ],
    [
      'several kinds of instructions in the order of the file',
      [0xfd0105, 0x26],
      [
        [0x26, 0],
        [0x26, 1],
        [0xfd0105, 0],
      ],
    ],
    ['nothing where the code has no such instruction', [0xfe0000], []],
    ['nothing where no opcodes are asked for', [], []],
  ])('finds %s', (_, opcodes, expected) => {
    expect(find(module, { opcodes }).map(({ opcode, first }) => [opcode, first])).toEqual(expected)
  })

  it('finds only the instructions that match', () => {
    expect(find(module, { opcodes: [0x26], matches: ({ first }) => first === 1 })).toMatchObject([{ first: 1 }])
  })

  it('finds an instruction behind bytes that only looked like it', () => {
    // An i64.const of bytes that look like a relaxed instruction, and a relaxed instruction.
    const overlapping = moduleOf([0x00, 0x42, 0xfd, 0x85, 0x82, 0x00, 0xfd, 0x85, 0x02, 0x0b])
    expect(find(overlapping, { opcodes: relaxed })).toEqual(findByWalking(overlapping, relaxed))
    expect(find(overlapping, { opcodes: relaxed })).toHaveLength(1)
  })

  it('finds nothing in a module without code', () => {
    const empty = parseModule(Uint8Array.of(0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00))
    expect(find(empty, { opcodes: [0x26] })).toEqual([])
  })
})

describe('findInstructions, where an instruction is not known', () => {
  it('refuses an unknown instruction only in a function that may have a wanted one', () => {
    expect(find(moduleOf([0x00, 0x16, 0x0b], [0x00, 0x26, 0x00, 0x0b]), { opcodes: [0x26] })).toHaveLength(1)
    expect(() => find(moduleOf([0x00, 0x16, 0x26, 0x00, 0x0b]), { opcodes: [0x26] })).toThrow(WasmError)
  })

  it('does not read an unknown instruction behind the last place that matters', () => {
    expect(find(moduleOf([0x00, 0x26, 0x00, 0x16, 0x0b]), { opcodes: [0x26] })).toHaveLength(1)
  })
})

describe('findInstructions, on random modules', () => {
  const fuzzer = createFuzzer()
  afterAll(() => fuzzer.close())
  const opcodes = [
    ...relaxed,
    0x02,
    0x0b,
    0x10,
    0x20,
    0x26,
    0x41,
    0xd2,
    0xfb0002,
    0xfc0008,
    0xfc000a,
    0xfd000c,
    0xfe0017,
  ]

  it.each([1, 2, 3, 4, 5, 6])('finds in the module of seed %i what a walk over all instructions finds', async seed => {
    const module = parseModule(await fuzzer.generate(seed, 'newer'))
    for (const isRare of [true, false])
      expect(find(module, { opcodes }, isRare)).toEqual(findByWalking(module, opcodes))
    for (const opcode of opcodes) expect(find(module, { opcodes: [opcode] })).toEqual(findByWalking(module, [opcode]))
  })
})
