/** What is read back from an instance: numbers in globals bit by bit, which segments were dropped, whole memories. */

import { describe, expect, test } from 'vitest'
import { instantiate, sameBeforeAndAfter, traps, wizen } from '../../support/engine.ts'
import { assembleObjects } from '../../support/gc.ts'
import { has } from '../../support/sections.ts'

describe('globals', () => {
  test.each([
    ['i32', '(i32.const -0x80000000)', -0x8000_0000],
    ['i32', '(i32.const 0x7fffffff)', 0x7fff_ffff],
    ['i32', '(i32.const -1)', -1],
    ['i32', '(i32.const 64)', 64],
    ['i32', '(i32.const -65)', -65],
    ['i64', '(i64.const -0x8000000000000000)', -0x8000_0000_0000_0000n],
    ['i64', '(i64.const 0x7fffffffffffffff)', 0x7fff_ffff_ffff_ffffn],
    ['i64', '(i64.const -1)', -1n],
    ['i64', '(i64.const 0x100000000)', 0x1_0000_0000n],
  ])('a global of type %s keeps %s', async (type, value, expected) => {
    const wat = `
      (global $g (mut ${type}) (${type}.const 5))
      (func (export "wizer.initialize") (global.set $g ${value}))
      (func (export "read") (result ${type}) (global.get $g))`
    expect(await sameBeforeAndAfter(wat, ({ read }) => read())).toBe(expected)
  })

  test.each([
    ['quiet NaN', '0x7fc00000', '0x7ff8000000000000'],
    ['quiet NaN with its sign', '0xffc00000', '0xfff8000000000000'],
    ['signalling NaN', '0x7fa00001', '0x7ff4000000000001'],
    ['signalling NaN with its sign', '0xff800001', '0xfff0000000000001'],
    ['NaN with a payload', '0x7fc12345', '0x7ff8123456789abc'],
    ['NaN of all ones', '0xffffffff', '0xffffffffffffffff'],
    ['negative zero', '0x80000000', '0x8000000000000000'],
    ['negative infinity', '0xff800000', '0xfff0000000000000'],
    ['smallest subnormal', '0x00000001', '0x0000000000000001'],
  ])('a float global keeps its bits: %s', async (_name, single, double) => {
    const wat = `
      (global $f (mut f32) (f32.const 0))
      (global $d (mut f64) (f64.const 0))
      (func (export "wizer.initialize")
        (global.set $f (f32.reinterpret_i32 (i32.const ${single})))
        (global.set $d (f64.reinterpret_i64 (i64.const ${double}))))
      (func (export "single") (result i32) (i32.reinterpret_f32 (global.get $f)))
      (func (export "double") (result i64) (i64.reinterpret_f64 (global.get $d)))`
    const found = await sameBeforeAndAfter(wat, ({ single, double }) => [single(), double()])
    expect(found).toEqual([Number(single) | 0, BigInt.asIntN(64, BigInt(double))])
  })

  test('a vector global keeps its bits', async () => {
    const wat = `
      (global $v (mut v128) (v128.const i64x2 0 0))
      (func (export "wizer.initialize")
        (global.set $v (v128.const i32x4 0x7fa00001 -0x80000000 0x01020304 -2)))
      (func (export "low") (result i64) (i64x2.extract_lane 0 (global.get $v)))
      (func (export "high") (result i64) (i64x2.extract_lane 1 (global.get $v)))`
    expect(await sameBeforeAndAfter(wat, ({ low, high }) => [low(), high()])).toEqual([
      BigInt.asIntN(64, 0x8000_0000_7fa0_0001n),
      BigInt.asIntN(64, 0xffff_fffe_0102_0304n),
    ])
  })

  test('each of 300 globals of all number types keeps its own value', async () => {
    const types = ['i32', 'i64', 'f32', 'f64']
    const globals = Array.from({ length: 300 }, (_, index) => ({ index, type: types[index % 4]! }))
    const wat = `
      ${globals.map(({ index, type }) => `(global $g${index} (mut ${type}) (${type}.const 0))`).join('\n')}
      (func (export "wizer.initialize")
        ${globals.map(({ index, type }) => `(global.set $g${index} (${type}.const ${index}))`).join('\n')})
      ${globals.map(({ index }) => `(export "g${index}" (global $g${index}))`).join('\n')}`
    const found = await sameBeforeAndAfter(wat, exports =>
      globals.map(({ index }) => Number(exports[`g${index}`].value)),
    )
    expect(found).toEqual(globals.map(({ index }) => index))
  })
})

describe('dropped segments', () => {
  const segments = `
    (memory $m (export "m") 1)
    (table $t 8 funcref)
    (data $kept "kept")
    (data $dropped "gone")
    (data $empty "")
    (elem $some func $f)
    (elem $spent func $f $f)
    (func $f)
    (func (export "wizer.initialize") (data.drop $dropped) (elem.drop $spent))
    (func (export "kept") (param i32) (memory.init $kept (i32.const 100) (i32.const 0) (local.get 0)))
    (func (export "dropped") (param i32) (memory.init $dropped (i32.const 200) (i32.const 0) (local.get 0)))
    (func (export "empty") (param i32) (memory.init $empty (i32.const 200) (i32.const 0) (local.get 0)))
    (func (export "some") (param i32) (table.init $t $some (i32.const 0) (i32.const 0) (local.get 0)))
    (func (export "spent") (param i32) (table.init $t $spent (i32.const 0) (i32.const 0) (local.get 0)))`

  test.each([
    ['kept', 4, 'usable'],
    ['kept', 5, 'traps'],
    ['dropped', 0, 'usable'],
    ['dropped', 1, 'traps'],
    ['empty', 0, 'usable'],
    ['empty', 1, 'traps'],
    ['some', 1, 'usable'],
    ['some', 2, 'traps'],
    ['spent', 0, 'usable'],
    ['spent', 1, 'traps'],
  ])('the segment `%s`, read for %i bytes or entries, is as in the original: %s', async (name, size, expected) => {
    const found = await sameBeforeAndAfter(segments, exports => (traps(() => exports[name](size)) ? 'traps' : 'usable'))
    expect(found).toBe(expected)
  })

  test.runIf(has.objects)('data segments stay dropped in a module without memory', async () => {
    const bytes = assembleObjects(`(module
      (type $bytes (array i8))
      (data $kept "abc")
      (data $dropped "abc")
      (func (export "wizer.initialize") (data.drop $dropped))
      (func (export "kept") (result i32) (array.len (array.new_data $bytes $kept (i32.const 0) (i32.const 3))))
      (func (export "dropped") (result i32) (array.len (array.new_data $bytes $dropped (i32.const 0) (i32.const 1)))))`)
    expect(await sameBeforeAndAfter(bytes, ({ kept, dropped }) => [kept(), traps(dropped)])).toEqual([3, true])
    const { bytes: output } = await wizen(bytes)
    expect(WebAssembly.Module.imports(new WebAssembly.Module(output))).toEqual([])
  })

  test.runIf(has.objects)('element segments of typed references stay dropped', async () => {
    const bytes = assembleObjects(`(module
      (type $f (func (result i32)))
      (table $t 4 (ref null $f))
      (elem $kept (ref null $f) (item (ref.func $one)) (item (ref.null $f)))
      (elem $dropped (ref $f) (item (ref.func $one)))
      (func $one (type $f) (i32.const 1))
      (func (export "wizer.initialize") (elem.drop $dropped))
      (func (export "kept") (table.init $t $kept (i32.const 0) (i32.const 0) (i32.const 2)))
      (func (export "dropped") (table.init $t $dropped (i32.const 0) (i32.const 0) (i32.const 1))))`)
    expect(await sameBeforeAndAfter(bytes, ({ kept, dropped }) => [traps(kept), traps(dropped)])).toEqual([false, true])
  })
})

describe('memories', () => {
  test('a memory of 4 GiB is read to its last byte', async () => {
    const { bytes, report } = await wizen(`
      (memory (export "memory") 1)
      (func (export "wizer.initialize")
        (drop (memory.grow (i32.const 65535)))
        (i32.store8 (i32.const 0xffffffff) (i32.const 9)))`)
    const { memory } = instantiate(bytes)
    const view = new DataView(memory.buffer)
    expect([view.byteLength, view.getUint8(0xffff_ffff), view.getUint8(0xffff_fffe)]).toEqual([2 ** 32, 9, 0])
    expect(report.memories).toMatchObject([{ pages: 65_536, dataBytes: 1, segments: 1, copyOnWrite: true }])
  })
})
