/** Constant expressions: written, read, and evaluated where that can be told without an instance. */

import { describe, expect, test } from 'vitest'
import { type ConstValue, readConstExpr, writeConstExpr } from '../../src/wasm/const-expr.ts'
import { evaluate, isSameValue } from '../../src/wasm/evaluate.ts'
import { parseModule } from '../../src/wasm/module.ts'
import { Reader } from '../../src/wasm/reader.ts'
import { Writer } from '../../src/wasm/writer.ts'
import { assembleObjects } from '../support/gc.ts'
import { has } from '../support/sections.ts'
import { assemble } from '../support/wat.ts'

const values: readonly ConstValue[] = [
  { kind: 'i32', value: 0 },
  { kind: 'i32', value: -0x8000_0000 },
  { kind: 'i32', value: 0x7fff_ffff },
  { kind: 'i64', value: -0x8000_0000_0000_0000n },
  { kind: 'i64', value: 0x7fff_ffff_ffff_ffffn },
  { kind: 'f32', bits: 0x7fa0_0001 },
  { kind: 'f32', bits: 0xffc0_0000 },
  { kind: 'f64', bits: 0x7ff4_0000_0000_0001n },
  { kind: 'f64', bits: 0x8000_0000_0000_0000n },
  { kind: 'v128', low: 0x7fa0_0001_8000_0000n, high: 0xffff_ffff_ffff_fffen },
  { kind: 'func', index: 300 },
  { kind: 'i31', value: -0x4000_0000 },
  { kind: 'i31', value: 0x3fff_ffff },
  { kind: 'null', heap: 'func' },
  { kind: 'null', heap: 'extern' },
  { kind: 'null', heap: 70 },
]

test.each(values.map((value, index) => [value.kind, index, value] as const))(
  '%s (%i) is read as it was written',
  (_kind, _index, value) => {
    const writer = new Writer()
    writeConstExpr(writer, value)
    const bytes = writer.finish()
    const expression = readConstExpr(new Reader(bytes))
    expect(expression).toMatchObject({ start: 0, end: bytes.length })
    const module = parseModule(Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0))
    expect(evaluate(module, expression)).toEqual(value)
  },
)

test('every two of them are told apart', () => {
  values.forEach((one, index) => {
    values.forEach((other, position) => {
      const bothNull = one.kind === 'null' && other.kind === 'null'
      expect(isSameValue(one, other)).toBe(index === position || bothNull)
    })
  })
})

describe('evaluate', () => {
  const globalsOf = (bytes: Uint8Array) => {
    const module = parseModule(bytes)
    return module.globals.map(({ init }) => evaluate(module, init))
  }

  test.each([
    ['i32', '(i32.add (i32.const 0x7fffffff) (i32.const 1))', { kind: 'i32', value: -0x8000_0000 }],
    ['i32', '(i32.sub (i32.const 3) (i32.mul (i32.const 4) (i32.const 5)))', { kind: 'i32', value: -17 }],
    [
      'i32',
      '(i32.mul (i32.const 0x12345) (i32.const 0x6789abc))',
      { kind: 'i32', value: Math.imul(0x12345, 0x6789abc) },
    ],
    ['i64', '(i64.add (i64.const 0x7fffffffffffffff) (i64.const 1))', { kind: 'i64', value: -0x8000_0000_0000_0000n }],
    ['i64', '(i64.mul (i64.const -3) (i64.sub (i64.const 1) (i64.const 5)))', { kind: 'i64', value: 12n }],
    ['f32', '(f32.const nan:0x200001)', { kind: 'f32', bits: 0x7fa0_0001 }],
  ])('%s %s', async (type, expression, expected) => {
    const bytes = await assemble(`(global ${type} ${expression}) (global ${type} (global.get 0))`)
    expect(globalsOf(bytes)).toEqual([expected, expected])
    const { g } = new WebAssembly.Instance(
      new WebAssembly.Module(await assemble(`(global (export "g") ${type} ${expression})`)),
    ).exports
    const { value } = g as WebAssembly.Global
    if (type === 'i32' || type === 'i64') expect(value).toBe('value' in expected ? expected.value : undefined)
  })

  test.runIf(has.objects)('small numbers are cut to 31 bits; objects are not told', () => {
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
