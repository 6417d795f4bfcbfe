/** What is refused before anything runs: state that somebody else owns. */

import { describe, expect, it } from 'vitest'
import { wizen } from '../../support/engine.ts'
import { has } from '../../support/sections.ts'

const init = '(func (export "wizer.initialize"))'

describe('imports', () => {
  it.each([
    ['memory', '(memory 1)'],
    ['memory', '(memory 1 2 shared)'],
    ['global', '(global i32)'],
    ['global', '(global (mut i64))'],
    ['table', '(table 1 funcref)'],
  ])('of a %s are refused: %s', async (kind, what) => {
    const wat = `(import "env" "f" (func)) (import "some module" "its ${kind}" ${what}) ${init}`
    await expect(wizen(wat)).rejects.toMatchObject({
      name: 'UnsupportedModuleError',
      code: `imported-${kind}`,
      message: expect.stringMatching(
        new RegExp(
          `^cannot pre-initialize a module that imports a ${kind}: found the import \`some module\` \`its ${kind}\`, expected .* \\(at offset 0x[0-9a-f]+\\)$`,
        ),
      ),
    })
  })

  it('say where they stand', async () => {
    // The import section is the second one: a preamble of 8 bytes, 6 of types, 2 of the section, 1 of the count, 8 of `f`.
    const wat = `(import "env" "f" (func)) (import "env" "m" (memory 1)) ${init}`
    await expect(wizen(wat)).rejects.toThrow('(at offset 0x19)')
  })

  it('are looked at in their order', async () => {
    const wat = `(import "a" "b" (table 1 funcref)) (import "a" "c" (memory 1)) ${init}`
    await expect(wizen(wat)).rejects.toMatchObject({ code: 'imported-table' })
  })

  it.each(['(func)', '(func (param v128))', '(tag)', '(tag (param i32 i64))'])(
    'of functions and tags are not: %s',
    async what => {
      const { bytes } = await wizen(`(import "env" "x" ${what}) ${init}`)
      expect(WebAssembly.Module.imports(new WebAssembly.Module(bytes))).toMatchObject([{ module: 'env', name: 'x' }])
    },
  )
})

/** Each is refused by a switch, and accepted without it: how they are found is for the tests of the features. */
describe('feature switches', () => {
  it.each([
    ['wasm-multi-memory', `(memory 1) (memory 1) ${init}`, has.multiMemory],
    ['wasm-multi-value', `(func (result i32 i32) (i32.const 1) (i32.const 2)) ${init}`, true],
    ['wasm-bulk-memory', `(memory 1) (data "passive") ${init}`, true],
    ['wasm-simd', `(global v128 (v128.const i64x2 1 2)) ${init}`, true],
    ['wasm-reference-types', `(global externref (ref.null extern)) ${init}`, true],
  ])('%s', async (name, wat, supported) => {
    await expect(wizen(wat, { [name]: 'false' })).rejects.toMatchObject({
      name: 'UnsupportedModuleError',
      code: 'feature',
      message: expect.stringMatching(new RegExp(`${name.replace('wasm-', '')}.*\\(at offset 0x[0-9a-f]+\\)`)),
    })
    if (!supported) return
    await expect(wizen(wat)).resolves.toBeDefined()
    await expect(wizen(wat, { [name]: 'true' })).resolves.toBeDefined()
  })

  it('wasm-relaxed-simd, which alone is off', async () => {
    const wat = `(func (result v128)
      (f32x4.relaxed_min (v128.const i64x2 0 0) (v128.const i64x2 0 0))) ${init}`
    await expect(wizen(wat)).rejects.toMatchObject({
      code: 'feature',
      message: expect.stringContaining('relaxed-simd'),
    })
    await expect(wizen(wat, { 'wasm-relaxed-simd': 'true' })).resolves.toBeDefined()
  })
})
