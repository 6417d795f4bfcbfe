/** The copy that is run: it is valid, imports its memories, and has the indices and the code of the input. */

import { describe, expect, it } from 'vitest'
import { parseModule } from '../../../src/wasm/module.ts'
import { findInitialization } from '../../../src/wizer/check/init-function.ts'
import { hostLimits, instrument } from '../../../src/wizer/instrument/instrument.ts'
import { assembleObjects } from '../../support/gc.ts'
import { bodiesOf } from '../../support/normalized.ts'
import { has, hexOf, ids } from '../../support/sections.ts'
import { assemble } from '../../support/wat.ts'

function copyOf(bytes: Uint8Array) {
  const module = parseModule(bytes)
  return instrument(module, findInitialization(module, undefined))
}

const init = '(func (export "wizer.initialize"))'

describe('instrument', () => {
  it.each([
    ['an init function alone', init],
    ['a memory', `(memory 1) ${init}`],
    ['a shared memory', `(memory 1 5 shared) ${init}`],
    [
      'globals of every type',
      `(global (mut i32) (i32.const 0)) (global (mut f32) (f32.const 0)) (global (mut v128) (v128.const i64x2 0 0))
       (global (mut funcref) (ref.null func)) (global (mut externref) (ref.null extern)) (global i64 (i64.const 0))
       ${init}`,
    ],
    [
      'imports and tags',
      `(import "wizer" "memory:0" (func)) (import "e" "t" (tag)) (memory 1) (tag (param i32)) ${init}`,
    ],
    ['a start function', `(func $s) (start $s) ${init}`],
    [
      'an imported function alone',
      '(import "e" "f" (func)) (memory 1) (table 1 funcref) (export "wizer.initialize" (func 0))',
    ],
  ])('gives a valid copy, with the code of the input, of a module with %s', async (_what, wat) => {
    const bytes = await assemble(wat, { names: true })
    const { bytes: copy } = copyOf(bytes)
    expect(WebAssembly.validate(copy)).toBe(true)
    expect(hexOf(copy, ids.code)).toBe(hexOf(bytes, ids.code))
    expect(parseModule(copy)).toMatchObject({ start: undefined, memories: [] })
  })

  it.each([
    [
      'tables and segments',
      `(table 1 funcref) (table 2 3 externref) (elem (i32.const 0) func 0) (elem func 0) (elem externref (ref.null extern))
       ${init} (func (elem.drop 1) (table.init 1 2 (i32.const 0) (i32.const 0) (i32.const 0)))`,
      { functions: 2, added: 2, memories: 0 },
    ],
    [
      'passive data without a memory',
      `(data "abc") ${init} (func (data.drop 0))`,
      { functions: 2, added: 1, memories: 1 },
    ],
  ])(
    'gives a valid copy, with functions behind those of the input, of a module with %s',
    async (_what, wat, expected) => {
      const bytes = await assemble(wat)
      const { bytes: copy } = copyOf(bytes)
      const { functions, memories, start } = parseModule(copy)
      expect(WebAssembly.validate(copy)).toBe(true)
      expect(bodiesOf(copy, expected.functions)).toEqual(bodiesOf(bytes, expected.functions))
      expect([functions.length, memories.length]).toEqual([expected.functions + expected.added, expected.memories])
      expect(start).toBeUndefined()
    },
  )

  it.runIf(has.objects)('gives a valid copy of a module with objects and typed functions', () => {
    const bytes = assembleObjects(`(module
      (type $f (func (result i32)))
      (type $s (struct (field (mut i32))))
      (type $b (array i8))
      (global (mut (ref null $s)) (ref.null $s))
      (global (mut i31ref) (ref.null i31))
      (table 1 (ref null $f))
      (table 1 (ref null $s))
      (elem $e (ref null $f) (item (ref.func $one)))
      (elem $g (ref null $s) (item (ref.null $s)))
      (data $d "abc")
      (func $one (type $f) (i32.const 1))
      (func (elem.drop $e) (elem.drop $g) (drop (array.new_data $b $d (i32.const 0) (i32.const 1))))
      (func (export "wizer.initialize")))`)
    expect(WebAssembly.validate(copyOf(bytes).bytes)).toBe(true)
  })

  it('keeps the exports of the input in front, and adds exports under names that are free', async () => {
    const wat = `
      (import "wizer" "x" (func))
      (memory 1)
      (global (mut i32) (i32.const 0))
      (table 1 funcref)
      (func (export "wizer:global:0"))
      (func (export "wizer2:table:0"))
      ${init}`
    const copy = copyOf(await assemble(wat))
    const module = new WebAssembly.Module(copy.bytes)
    const names = WebAssembly.Module.exports(module).map(({ name }) => name)
    expect(names.slice(0, 3)).toEqual(['wizer:global:0', 'wizer2:table:0', 'wizer.initialize'])
    expect(names.slice(3).every(name => name.startsWith('wizer3:'))).toBe(true)
    expect(names.length).toBe(new Set(names).size)
    expect(WebAssembly.Module.imports(module)).toMatchObject([
      { module: 'wizer' },
      { module: 'wizer2', name: 'memory:0' },
    ])
  })

  it('keeps the index of each function', async () => {
    const wat = `(import "e" "f" (func)) (data "abc") (func $a (export "a") (data.drop 0)) ${init} (start $a)`
    const bytes = await assemble(wat)
    const exports = (bytes: Uint8Array) => new Map(parseModule(bytes).exports.map(({ name, index }) => [name, index]))
    expect(exports(copyOf(bytes).bytes)).toEqual(new Map([...exports(bytes), ['wizer:data:0', 3], ['wizer:start', 1]]))
  })
})

describe('hostLimits', () => {
  it.each([
    [{ address: 'i32', shared: false, min: 1n, max: undefined }, 65_536n],
    [{ address: 'i32', shared: false, min: 1n, max: 5n }, 5n],
    [{ address: 'i32', shared: true, min: 0n, max: 0n }, 0n],
    [{ address: 'i64', shared: false, min: 1n, max: undefined }, 262_144n],
  ] as const)('turns the limits %o into those of a shared memory of at most %i pages', (limits, max) => {
    expect(hostLimits(limits)).toEqual({ ...limits, shared: true, max })
  })
})
