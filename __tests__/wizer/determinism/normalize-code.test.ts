/** Function bodies in which calls of the helpers are put: every other byte stays, and the module is valid. */

import { afterAll, describe, expect, it } from 'vitest'
import { concatenate, encodeModule } from '../../../src/wasm/encode.ts'
import { parseModule, sectionIds } from '../../../src/wasm/module.ts'
import { findFunctionBodies } from '../../../src/wasm/sections/code.ts'
import { createFuzzer } from '../../support/fuzzer.ts'
import { bodiesOf, both, findCalls, nans, normalize, padRelaxedMin, relaxed } from '../../support/normalized.ts'
import { assemble } from '../../support/wat.ts'

describe('normalizeCode', () => {
  it.each([
    ['nothing is asked for', { relaxed: false, nans: false }, '(func (drop (f32.add (f32.const 1) (f32.const 2))))'],
    [
      'there is no relaxed instruction',
      relaxed,
      '(func (drop (f32.add (f32.const 1) (f32.const 2))) (drop (i64.const 0x0285fd)))',
    ],
    ['there is no arithmetic', both, '(func (drop (i32.add (i32.const 1) (i32.const 2))))'],
    ['there is no code', both, ''],
  ])('changes nothing where %s', async (_, options, text) => {
    const bytes = await assemble(`(module ${text})`)
    expect(normalize(bytes, options)).toBe(bytes)
  })

  it('keeps every byte of code but those that it replaces', async () => {
    const text = (add: string) => `(module (import "" "f" (func))
      (func (local i64) (drop (f32.neg (f32.const 0x1.92p+1))))
      (func (local f32 i32) ${'nop '.repeat(124)} ${add})
      (func (drop (i64.const 0x92)))
      (func (param f32) ${add} (call 0) ${add})
      (func))`
    const module = parseModule(await assemble(text('(drop (f32.add (f32.const 1) (f32.const 2)))')))
    const normalized = normalize(module.bytes as Uint8Array<ArrayBuffer>, both)
    const helpers = parseModule(normalized).functions.length - module.functions.length
    const { starts, ends } = findFunctionBodies(module)
    const changed = bodiesOf(normalized, starts.length)
    const [call] = changed.flatMap(body => findCalls(body).filter(callee => callee >= module.functions.length))
    const expected = Array.from(starts, (start, body) =>
      [...module.bytes.subarray(start, ends[body])].flatMap((byte, at, all) =>
        // An f32.add that a drop follows.
        byte === 0x92 && all[at + 1] === 0x1a ? [byte, 0x10, call!] : [byte],
      ),
    )
    expect(changed).toEqual(expected)
    expect(
      expected.map(entry => entry.length).filter((size, body) => size !== ends[body]! - starts[body]!),
    ).toHaveLength(2)
    expect(helpers).toBeGreaterThan(0)
  })

  it('keeps the padded size of a function that does not change', async () => {
    const module = parseModule(await assemble('(module (func) (func (drop (f32.sqrt (f32.const 1)))))'))
    const code = [0x02, 0x82, 0x80, 0x00, 0x00, 0x0b, 0x89, 0x00, 0x00, 0x43, 0, 0, 0, 0, 0x91, 0x1a, 0x0b]
    const padded = concatenate(encodeModule(module, new Map([[sectionIds.code, [Uint8Array.from(code)]]])))
    const normalized = parseModule(normalize(padded, both))
    const { entriesStart, starts } = findFunctionBodies(normalized)
    expect([...normalized.bytes.subarray(entriesStart, entriesStart + 6)]).toEqual([0x82, 0x80, 0x00, 0x00, 0x0b, 0x0b])
    expect([...normalized.bytes.subarray(starts[1], starts[1]! + 9)]).toEqual([
      0x00, 0x43, 0, 0, 0, 0, 0x91, 0x10, 0x02,
    ])
  })

  it('keeps a padded instruction and puts a call behind it', async () => {
    const bytes = padRelaxedMin(await assemble('(module (func unreachable f64x2.relaxed_min unreachable))'))
    const [body] = bodiesOf(normalize(bytes, nans), 1)
    expect(body!.slice(0, 9)).toEqual([0x00, 0x00, 0xfd, 0x8f, 0x82, 0x80, 0x80, 0x00, 0x10])
  })

  it('refuses an instruction that is not known', async () => {
    const bytes = await assemble('(module (func nop unreachable f64x2.relaxed_min unreachable))')
    bytes[bytes.indexOf(0x01, findFunctionBodies(parseModule(bytes)).starts[0])] = 0x16
    for (const options of [relaxed, nans, both])
      expect(() => normalize(bytes, options)).toThrow(/unknown instruction 0x16/)
  })
})

describe('normalizeCode, on random modules', () => {
  const fuzzer = createFuzzer()
  afterAll(() => fuzzer.close())

  it('keeps random modules valid', async () => {
    let changed = 0
    for (let seed = 1; seed <= 24; seed++) {
      const bytes = await fuzzer.generate(seed, seed % 2 ? 'newer' : 'standard')
      const normalized = normalize(bytes, both)
      if (normalized !== bytes) changed++
      expect(() => new WebAssembly.Module(normalized), `seed ${seed}`).not.toThrow()
    }
    expect(changed).toBeGreaterThan(5)
  })
})
