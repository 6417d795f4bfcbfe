/** Function bodies: where they stand, and their locals. */

import { describe, expect, it } from 'vitest'
import { WasmError } from '../../../src/wasm/errors.ts'
import { findSection, parseModule, sectionIds } from '../../../src/wasm/module.ts'
import { findFunctionBodies, readLocals } from '../../../src/wasm/sections/code.ts'
import { moduleOf, section } from '../../support/sections.ts'
import { assemble } from '../../support/wat.ts'

/** A module with a code section of these contents, and no functions that it could belong to. */
const withCode = (...contents: number[]) => parseModule(moduleOf(section(sectionIds.code, contents)))

describe('findFunctionBodies', () => {
  it('finds each body behind its size', async () => {
    const nops = (count: number) => 'nop '.repeat(count)
    const module = parseModule(
      await assemble(
        `(module (import "" "f" (func)) (func) (func ${nops(200)}) (func ${nops(20_000)}) (func (local i32)))`,
      ),
    )
    const section = findSection(module, sectionIds.code)!
    const { count, entriesStart, starts, ends } = findFunctionBodies(module)
    expect([count, entriesStart]).toEqual([4, section.contents + 1])
    expect(Array.from(starts, (start, body) => ends[body]! - start)).toEqual([2, 202, 20_002, 4])
    expect(ends.at(-1)).toBe(section.end)
    expect(Array.from(starts, start => module.bytes[start])).toEqual([0, 0, 0, 1])
  })

  it('reads a size that is padded', () => {
    const { starts, ends } = findFunctionBodies(withCode(0x02, 0x82, 0x80, 0x80, 0x00, 0x00, 0x0b, 0x02, 0x00, 0x0b))
    expect([starts.length, starts[1]! - ends[0]!]).toEqual([2, 1])
  })

  it('finds no body in a module without a code section', async () => {
    expect(findFunctionBodies(parseModule(await assemble('(module (import "" "f" (func)))')))).toMatchObject({
      count: 0,
    })
  })

  it.each([
    ['a body that is longer than the section', [0x01, 0x03, 0x00, 0x0b], 'truncated'],
    ['a section that is longer than its bodies', [0x01, 0x02, 0x00, 0x0b, 0x00], 'malformed'],
    ['a count that the section cannot hold', [0x05, 0x02, 0x00, 0x0b], 'truncated'],
  ])('refuses %s', (_what, contents, code) => {
    expect(() => findFunctionBodies(withCode(...contents))).toThrow(WasmError)
    expect(() => findFunctionBodies(withCode(...contents))).toThrow(expect.objectContaining({ code }))
  })
})

describe('readLocals', () => {
  it('gives the locals of every function, with the offsets of their types', async () => {
    const module = parseModule(
      await assemble('(func (param f32) (local i32 i32 i64)) (func) (func (local v128 funcref))'),
    )
    const locals = [...readLocals(module)]
    expect(locals.map(({ count, type }) => [count, type])).toEqual([
      [2, 'i32'],
      [1, 'i64'],
      [1, 'v128'],
      [1, { nullable: true, heap: 'func' }],
    ])
    expect(locals.map(({ offset }) => module.bytes[offset])).toEqual([0x7f, 0x7e, 0x7b, 0x70])
  })

  it('refuses a number of locals that is cut off', () => {
    expect(() => [...readLocals(withCode(0x01, 0x02, 0x01, 0x80))]).toThrow(
      expect.objectContaining({ name: 'WasmError', code: 'truncated' }),
    )
  })
})
