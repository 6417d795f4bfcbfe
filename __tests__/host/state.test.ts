/** What is read back from an instance: globals bit by bit, references by identity, tables, dropped segments. */

import { describe, expect, test } from 'vitest'
import { type AnyExports, instantiate, sameBeforeAndAfter, traps, wizen } from '../support/engine.ts'
import { assembleObjects } from '../support/gc.ts'
import { has } from '../support/sections.ts'
import { writeTemporary } from '../support/temporary.ts'
import { assemble } from '../support/wat.ts'

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
  ])('keep %s %s', async (type, value, expected) => {
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
  ])('keep the bits of floats: %s', async (_name, single, double) => {
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

  test('keep vectors', async () => {
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

  test('keep many of them, of all types, each its own', async () => {
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

/** A module that keeps functions in globals and tables, and calls what a global holds. */
const functions = (init: string, more = '') => `
  (import "env" "zero" (func $zero (result i32)))
  (import "env" "one" (func $one (result i32)))
  (global $g (mut funcref) (ref.null func))
  (global $h (mut funcref) (ref.func $three))
  (table $called 1 funcref)
  (elem declare func $zero $one $two $three)
  (func $two (result i32) (i32.const 2))
  (func $three (result i32) (i32.const 3))
  ${more}
  (func (export "wizer.initialize") ${init})
  (func (export "isNull") (result i32) (ref.is_null (global.get $g)))
  (func (export "call") (param i32) (result i32)
    (table.set $called (i32.const 0) (select (result funcref) (global.get $g) (global.get $h) (local.get 0)))
    (call_indirect $called (result i32) (i32.const 0)))`

const imports = { env: { zero: () => 100, one: () => 101 } }

describe('function references', () => {
  test.each([
    ['a function of the module', '(global.set $g (ref.func $two))', [2, 3]],
    ['another one', '(global.set $g (ref.func $three)) (global.set $h (ref.func $two))', [3, 2]],
    ['an import', '(global.set $g (ref.func $zero))', [100, 3]],
    ['the second import', '(global.set $g (ref.func $one)) (global.set $h (ref.func $zero))', [101, 100]],
  ])('in globals: %s', async (_name, init, expected) => {
    const found = await sameBeforeAndAfter(functions(init), ({ call }) => [call(1), call(0)], {}, { imports })
    expect(found).toEqual(expected)
  })

  test('in globals: null after all', async () => {
    const wat = functions(
      '(global.set $g (ref.func $two)) (global.set $g (ref.null func)) (global.set $h (global.get $g))',
    )
    const read = ({ isNull, call }: AnyExports) => [isNull(), traps(() => call(1)), traps(() => call(0))]
    expect(await sameBeforeAndAfter(wat, read, {}, { imports })).toEqual([1, true, true])
  })

  test('of a preload are told from those of the module at the same index', async () => {
    // In the preload they are functions 0 and 2, as `$zero` and `$two` are in the module.
    const preload = await assemble(`
      (func (export "one") (result i32) (i32.const 51))
      (func $unused)
      (func (export "zero") (result i32) (i32.const 50))`)
    const path = writeTemporary('functions.wasm', preload)
    const wat = functions('(global.set $g (ref.func $zero)) (global.set $h (ref.func $one))')
    const { exports: env } = new WebAssembly.Instance(new WebAssembly.Module(preload))
    const found = await sameBeforeAndAfter(
      wat,
      ({ call }) => [call(1), call(0)],
      { preload: [`env=${path}`] },
      { imports: { env } },
    )
    expect(found).toEqual([50, 51])
  })

  test.each([
    ['a global', '(global.set $g (call $give))', 'global 0 (`g`)'],
    ['a table', '(table.set $t (i32.const 1) (call $give))', 'table 0 (`t`), entry 1,'],
  ])('of a preload that are not imported are refused, in %s', async (_name, init, holder) => {
    const path = writeTemporary(
      'hidden.wasm',
      await assemble(
        '(elem declare func $hidden) (func $hidden) (func (export "give") (result funcref) (ref.func $hidden))',
      ),
    )
    const wat = `
      (import "env" "give" (func $give (result funcref)))
      (global $g (export "g") (mut funcref) (ref.null func))
      (table $t (export "t") 2 funcref)
      (func (export "wizer.initialize") ${init})`
    await expect(wizen(wat, { preload: [`env=${path}`] })).rejects.toMatchObject({
      code: 'state',
      message: expect.stringContaining(`cannot snapshot ${holder} which holds a function of another instance`),
    })
  })
})

describe('tables', () => {
  const table = (init: string, more = '') => `
    (import "env" "zero" (func $zero (result i32)))
    (type $number (func (result i32)))
    (table $t (export "t") 4 20 funcref)
    (table $u (export "u") 3 funcref)
    (elem $passive func $two $three $zero)
    (elem (table $t) (i32.const 1) func $one $two)
    (func $one (result i32) (i32.const 1))
    (func $two (result i32) (i32.const 2))
    (func $three (result i32) (i32.const 3))
    ${more}
    (func (export "wizer.initialize") ${init})
    (func (export "grow") (param i32) (result i32) (table.grow $t (ref.null func) (local.get 0)))`

  /** What the entries of a table give when they are called; null for no function. */
  const entries = (table: WebAssembly.Table) =>
    Array.from({ length: table.length }, (_, entry) => table.get(entry)?.() ?? null)

  test.each([
    ['table.set', '(table.set $t (i32.const 0) (ref.func $three))', [3, 1, 2, null], [null, null, null]],
    ['table.set of an import', '(table.set $u (i32.const 2) (ref.func $zero))', [null, 1, 2, null], [null, null, 100]],
    ['table.set of null', '(table.set $t (i32.const 1) (ref.null func))', [null, null, 2, null], [null, null, null]],
    [
      'table.grow',
      '(drop (table.grow $t (ref.func $three) (i32.const 2)))',
      [null, 1, 2, null, 3, 3],
      [null, null, null],
    ],
    [
      'table.grow by nulls',
      '(drop (table.grow $u (ref.null func) (i32.const 1)))',
      [null, 1, 2, null],
      [null, null, null, null],
    ],
    ['table.fill', '(table.fill $u (i32.const 0) (ref.func $one) (i32.const 2))', [null, 1, 2, null], [1, 1, null]],
    ['table.copy', '(table.copy $u $t (i32.const 1) (i32.const 1) (i32.const 2))', [null, 1, 2, null], [null, 1, 2]],
    [
      'table.copy within',
      '(table.copy $t $t (i32.const 0) (i32.const 1) (i32.const 3))',
      [1, 2, null, null],
      [null, null, null],
    ],
    [
      'table.init',
      '(table.init $u $passive (i32.const 0) (i32.const 0) (i32.const 3))',
      [null, 1, 2, null],
      [2, 3, 100],
    ],
    [
      'all of them',
      `(table.init $u $passive (i32.const 1) (i32.const 1) (i32.const 2))
       (table.copy $t $u (i32.const 0) (i32.const 1) (i32.const 2))
       (drop (table.grow $t (ref.func $one) (i32.const 1)))
       (table.fill $u (i32.const 0) (ref.func $two) (i32.const 1))`,
      [3, 100, 2, null, 1],
      [2, 3, 100],
    ],
  ])('keep what %s did', async (_name, init, t, u) => {
    const found = await sameBeforeAndAfter(
      table(init),
      ({ t, u, grow }) => ({ t: entries(t), u: entries(u), grown: [grow(14), grow(17)] }),
      {},
      { imports },
    )
    expect(found).toMatchObject({ t, u })
    // The maximum is the input's: 20.
    expect(found.grown).toEqual(t.length + 14 <= 20 ? [t.length, -1] : [-1, -1])
  })

  test('grown to their maximum grow no more', async () => {
    const wat = table('(drop (table.grow $t (ref.null func) (i32.const 16)))')
    expect(await sameBeforeAndAfter(wat, ({ t, grow }) => [t.length, grow(1), grow(0)], {}, { imports })).toEqual([
      20, -1, 20,
    ])
  })

  test.runIf(has.table64)('of 64-bit indices', async () => {
    const wat = `
      (table $t i64 2 8 funcref)
      (elem declare func $f)
      (func $f (result i32) (i32.const 7))
      (func (export "wizer.initialize")
        (table.set $t (i64.const 1) (ref.func $f))
        (drop (table.grow $t (ref.func $f) (i64.const 3))))
      (func (export "call") (param i64) (result i32) (call_indirect $t (result i32) (local.get 0)))
      (func (export "size") (result i64) (table.size $t))`
    const found = await sameBeforeAndAfter(wat, ({ call, size }) => [
      size(),
      [0n, 1n, 4n].map(entry => (traps(() => call(entry)) ? null : call(entry))),
    ])
    expect(found).toEqual([5n, [null, 7, 7]])
  })
})

describe.runIf(has.objects)('typed references', () => {
  test('to functions', async () => {
    const bytes = assembleObjects(`(module
      (type $f (func (result i32)))
      (type $g (func (result i64)))
      (global $a (mut (ref null $f)) (ref.null $f))
      (global $b (mut (ref $f)) (ref.func $one))
      (table $t 3 (ref null $f))
      (table $filled 2 (ref $f) (ref.func $one))
      (elem declare func $one $two $wide)
      (func $wide (type $g) (i64.const 5))
      (func $one (type $f) (i32.const 1))
      (func $two (type $f) (i32.const 2))
      (func (export "wizer.initialize")
        (global.set $a (ref.func $two))
        (global.set $b (ref.func $two))
        (table.set $t (i32.const 1) (ref.func $one))
        (table.set $filled (i32.const 1) (ref.func $two)))
      (func (export "a") (result i32) (call_ref $f (global.get $a)))
      (func (export "b") (result i32) (call_ref $f (global.get $b)))
      (func (export "t") (param i32) (result i32) (call_ref $f (table.get $t (local.get 0))))
      (func (export "filled") (param i32) (result i32) (call_ref $f (table.get $filled (local.get 0)))))`)
    const found = await sameBeforeAndAfter(bytes, ({ a, b, t, filled }) => [
      a(),
      b(),
      [0, 1, 2].map(entry => (traps(() => t(entry)) ? null : t(entry))),
      [filled(0), filled(1)],
    ])
    expect(found).toEqual([2, 2, [null, 1, null], [1, 2]])
  })

  test.each([
    ['zero', 0],
    ['one', 1],
    ['the largest', 0x3fff_ffff],
    ['the smallest', -0x4000_0000],
  ])('to small numbers: %s', async (_name, value) => {
    const bytes = assembleObjects(`(module
      (global $i (mut i31ref) (ref.i31 (i32.const 5)))
      (global $any (mut anyref) (ref.null any))
      (table $t 2 i31ref)
      (func (export "wizer.initialize")
        (global.set $i (ref.i31 (i32.const ${value})))
        (global.set $any (ref.i31 (i32.const ${value})))
        (table.set $t (i32.const 1) (ref.i31 (i32.const ${value}))))
      (func (export "i") (result i32) (i31.get_s (global.get $i)))
      (func (export "any") (result i32) (i31.get_s (ref.cast (ref i31) (global.get $any))))
      (func (export "t") (result i32) (i31.get_s (table.get $t (i32.const 1))))
      (func (export "null") (result i32) (ref.is_null (table.get $t (i32.const 0)))))`)
    const found = await sameBeforeAndAfter(bytes, exports => [exports.i(), exports.any(), exports.t(), exports.null()])
    expect(found).toEqual([value, value, value, 1])
  })

  test('that are null, of every kind', async () => {
    const kinds = ['any', 'eq', 'i31', 'struct', 'array', 'extern', 'func', 'none', 'nofunc', 'noextern', '$s']
    if (has.exceptionReferences) kinds.push('exn')
    const bytes = assembleObjects(`(module
      (type $s (struct (field i32)))
      ${kinds.map((kind, index) => `(global $g${index} (mut (ref null ${kind})) (ref.null ${kind}))`).join('\n')}
      (global $object (mut (ref null $s)) (struct.new $s (i32.const 1)))
      (func (export "wizer.initialize")
        ${kinds.map((kind, index) => `(global.set $g${index} (ref.null ${kind}))`).join('\n')}
        (global.set $object (ref.null $s)))
      (func (export "nulls") (result i32)
        (i32.add (ref.is_null (global.get $object))
        ${kinds.map((_, index) => `(i32.add (ref.is_null (global.get $g${index}))`).join('')} (i32.const 0)
        ${')'.repeat(kinds.length + 1)}))`)
    expect(await sameBeforeAndAfter(bytes, ({ nulls }) => nulls())).toBe(kinds.length + 1)
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
  ])('%s with %i: %s', async (name, size, expected) => {
    const found = await sameBeforeAndAfter(segments, exports => (traps(() => exports[name](size)) ? 'traps' : 'usable'))
    expect(found).toBe(expected)
  })

  test.runIf(has.objects)('are dropped in a module without memory too', async () => {
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

  test.runIf(has.objects)('of typed elements', async () => {
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
  test('of 4 GiB, to their last byte', async () => {
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
