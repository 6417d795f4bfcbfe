/** Modules that are refused before anything runs: imports of state, and proposals that are switched off. */

import { describe, expect, it } from 'vitest'
import { wizen } from '../../support/engine.ts'
import { has } from '../../support/sections.ts'

const init = '(func (export "wizer.initialize"))'

describe('checkModule, on imports', () => {
  it.each([
    ['memory', '(memory 1)'],
    ['memory', '(memory 1 2 shared)'],
    ['global', '(global i32)'],
    ['global', '(global (mut i64))'],
    ['table', '(table 1 funcref)'],
  ])('refuses an import of a %s: %s', async (kind, what) => {
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

  it('gives the offset of the import that it refuses', async () => {
    // Before the import stand 8 bytes of the preamble, 6 of types, 2 of the section, 1 of the count and 8 of `f`.
    const wat = `(import "env" "f" (func)) (import "env" "m" (memory 1)) ${init}`
    await expect(wizen(wat)).rejects.toThrow('(at offset 0x19)')
  })

  it('refuses the first of many imports', async () => {
    const wat = `(import "a" "b" (table 1 funcref)) (import "a" "c" (memory 1)) ${init}`
    await expect(wizen(wat)).rejects.toMatchObject({ code: 'imported-table' })
  })

  it.each(['(func)', '(func (param v128))', '(tag)', '(tag (param i32 i64))'])('accepts the import %s', async what => {
    const { bytes } = await wizen(`(import "env" "x" ${what}) ${init}`)
    expect(WebAssembly.Module.imports(new WebAssembly.Module(bytes))).toMatchObject([{ module: 'env', name: 'x' }])
  })
})

/** `features.test.ts` has every way to use a proposal. Here each switch is tried once, as users spell it. */
describe('checkModule, on proposals', () => {
  const rows: readonly (readonly [option: string, wat: string, isSupported: boolean])[] = [
    ['wasm-multi-memory', `(memory 1) (memory 1) ${init}`, has.multiMemory],
    ['wasm-multi-value', `(func (result i32 i32) (i32.const 1) (i32.const 2)) ${init}`, true],
    ['wasm-bulk-memory', `(memory 1) (data "passive") ${init}`, true],
    ['wasm-simd', `(global v128 (v128.const i64x2 1 2)) ${init}`, true],
    ['wasm-reference-types', `(global externref (ref.null extern)) ${init}`, true],
  ]

  it.each(rows)('refuses with `%s: false` a module that uses the proposal', async (option, wat) => {
    await expect(wizen(wat, { [option]: 'false' })).rejects.toMatchObject({
      name: 'UnsupportedModuleError',
      code: 'feature',
      message: expect.stringMatching(new RegExp(`${option.replace('wasm-', '')}.*\\(at offset 0x[0-9a-f]+\\)`)),
    })
  })

  it.each(rows.filter(([, , isSupported]) => isSupported))(
    'accepts with `%s: true`, and by default, a module that uses the proposal',
    async (option, wat) => {
      await expect(wizen(wat)).resolves.toBeDefined()
      await expect(wizen(wat, { [option]: 'true' })).resolves.toBeDefined()
    },
  )

  it('refuses by default a module that uses relaxed SIMD, and accepts it with `wasm-relaxed-simd: true`', async () => {
    const wat = `(func (result v128)
      (f32x4.relaxed_min (v128.const i64x2 0 0) (v128.const i64x2 0 0))) ${init}`
    await expect(wizen(wat)).rejects.toMatchObject({
      code: 'feature',
      message: expect.stringContaining('relaxed-simd'),
    })
    await expect(wizen(wat, { 'wasm-relaxed-simd': 'true' })).resolves.toBeDefined()
  })
})
