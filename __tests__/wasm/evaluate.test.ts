/** What constant expressions give, compared with what V8 makes of them. */

import { describe, expect, it } from 'vitest'
import { evaluate, isSameValue } from '../../src/wasm/evaluate.ts'
import { parseModule } from '../../src/wasm/module.ts'
import type { ConstValue } from '../../src/wasm/types.ts'
import { instantiate } from '../support/engine.ts'
import { assembleObjects } from '../support/gc.ts'
import { has } from '../support/sections.ts'
import { assemble } from '../support/wat.ts'

/** The values of all globals of a module. */
function globalsOf(bytes: Uint8Array) {
  const module = parseModule(bytes)
  return module.globals.map(({ init }) => evaluate(module, init))
}

describe('evaluate', () => {
  it.each([
    ['i32', '(i32.add (i32.const 0x7fffffff) (i32.const 1))', -0x8000_0000],
    ['i32', '(i32.sub (i32.const 3) (i32.mul (i32.const 4) (i32.const 5)))', -17],
    ['i32', '(i32.mul (i32.const 0x12345) (i32.const 0x6789abc))', Math.imul(0x12345, 0x6789abc)],
    ['i64', '(i64.add (i64.const 0x7fffffffffffffff) (i64.const 1))', -0x8000_0000_0000_0000n],
    ['i64', '(i64.mul (i64.const -3) (i64.sub (i64.const 1) (i64.const 5)))', 12n],
  ])('gives the %s that V8 gives for %s', async (type, expression, value) => {
    const bytes = await assemble(`(global ${type} ${expression}) (global ${type} (global.get 0))`)
    expect(globalsOf(bytes)).toEqual([
      { kind: type, value },
      { kind: type, value },
    ])
    const { g } = instantiate(await assemble(`(global (export "g") ${type} ${expression})`))
    expect(g.value).toBe(value)
  })

  it('keeps every bit of a NaN', async () => {
    const bytes = await assemble('(global f32 (f32.const nan:0x200001)) (global f32 (global.get 0))')
    const value = { kind: 'f32', bits: 0x7fa0_0001 }
    expect(globalsOf(bytes)).toEqual([value, value])
  })

  it('gives nothing for the value of a global that is mutable or not there', async () => {
    const mutable = await assemble('(global (mut i32) (i32.const 1)) (global i32 (global.get 0))')
    expect(globalsOf(mutable)[1]).toBeUndefined()
    const missing = await assemble('(global i32 (global.get 7))')
    expect(globalsOf(missing)).toEqual([undefined])
  })

  it.runIf(has.objects)('cuts numbers to 31 bits, and gives nothing for objects and converted references', () => {
    const bytes = assembleObjects(`(module
      (type $s (struct (field i32)))
      (global i31ref (ref.i31 (i32.const 0x7fffffff)))
      (global i31ref (ref.i31 (i32.const 0x40000000)))
      (global (ref $s) (struct.new $s (i32.const 1)))
      (global externref (extern.convert_any (ref.i31 (i32.const 1)))))`)
    expect(globalsOf(bytes)).toEqual([
      { kind: 'i31', value: -1 },
      { kind: 'i31', value: -0x4000_0000 },
      undefined,
      undefined,
    ])
  })
})

describe('isSameValue', () => {
  /** Values that no instruction tells apart stand in one row. */
  const rows: readonly (readonly ConstValue[])[] = [
    [{ kind: 'i32', value: 0 }],
    [{ kind: 'i32', value: -0x8000_0000 }],
    [{ kind: 'i32', value: 0x7fff_ffff }],
    [{ kind: 'i64', value: -0x8000_0000_0000_0000n }],
    [{ kind: 'i64', value: 0x7fff_ffff_ffff_ffffn }],
    [{ kind: 'f32', bits: 0x7fa0_0001 }],
    [{ kind: 'f32', bits: 0xffc0_0000 }],
    [{ kind: 'f64', bits: 0x7ff4_0000_0000_0001n }],
    [{ kind: 'f64', bits: 0x8000_0000_0000_0000n }],
    [{ kind: 'v128', low: 1n, high: 2n }],
    [{ kind: 'v128', low: 1n, high: 3n }],
    [{ kind: 'v128', low: 2n, high: 2n }],
    [{ kind: 'func', index: 300 }],
    [{ kind: 'i31', value: -0x4000_0000 }],
    [{ kind: 'i31', value: 0x3fff_ffff }],
    [
      { kind: 'null', heap: 'func' },
      { kind: 'null', heap: 'extern' },
      { kind: 'null', heap: 70 },
    ],
  ]

  it('tells any two values apart, but for null references of different types', () => {
    const values = rows.flatMap((row, index) => row.map(value => ({ value, row: index })))
    const found = values.map(one => values.map(other => isSameValue(one.value, other.value)))
    expect(found).toEqual(values.map(one => values.map(other => one.row === other.row)))
  })
})
