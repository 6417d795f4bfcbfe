import { describe, expect, it } from 'vitest'
import { WasmError } from '../../../src/wasm/errors.ts'
import { findSection, parseModule, sectionIds } from '../../../src/wasm/module.ts'
import { findFunctionBodies } from '../../../src/wasm/sections/code.ts'
import { Writer } from '../../../src/wasm/writer.ts'
import { assemble } from '../../support/wat.ts'

describe('function bodies', () => {
  it('stand after their sizes', async () => {
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

  it('can have padded sizes', () => {
    const { starts, ends } = findFunctionBodies(withCode(0x02, 0x82, 0x80, 0x80, 0x00, 0x00, 0x0b, 0x02, 0x00, 0x0b))
    expect([starts.length, starts[1]! - ends[0]!]).toEqual([2, 1])
  })

  it('may be none', async () => {
    expect(findFunctionBodies(parseModule(await assemble('(module (import "" "f" (func)))')))).toMatchObject({
      count: 0,
    })
  })

  it.each([
    ['a body that is longer than the section', [0x01, 0x03, 0x00, 0x0b], 'truncated'],
    ['a section that is longer than its bodies', [0x01, 0x02, 0x00, 0x0b, 0x00], 'malformed'],
    ['a count beyond the section', [0x05, 0x02, 0x00, 0x0b], 'truncated'],
  ])('are refused: %s', (_, contents, code) => {
    expect(() => findFunctionBodies(withCode(...contents))).toThrow(WasmError)
    expect(() => findFunctionBodies(withCode(...contents))).toThrow(expect.objectContaining({ code }))
  })
})

/** A module with a code section of these contents, and no functions that it could belong to. */
function withCode(...contents: number[]) {
  const writer = new Writer().bytes([0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00])
  return parseModule(writer.u8(sectionIds.code).u32(contents.length).bytes(contents).finish())
}
