/** References to functions, read back by identity: in globals, and in tables entry by entry. */

import { describe, expect, test } from 'vitest'
import { type AnyExports, sameBeforeAndAfter, traps, wizen } from '../../support/engine.ts'
import { has } from '../../support/sections.ts'
import { writeTemporary } from '../../support/temporary.ts'
import { assemble } from '../../support/wat.ts'

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
  ])('a reference in a global is kept: %s', async (_name, init, expected) => {
    const found = await sameBeforeAndAfter(functions(init), ({ call }) => [call(1), call(0)], {}, { imports })
    expect(found).toEqual(expected)
  })

  test('a global that is set to null again stays null', async () => {
    const wat = functions(
      '(global.set $g (ref.func $two)) (global.set $g (ref.null func)) (global.set $h (global.get $g))',
    )
    const read = ({ isNull, call }: AnyExports) => [isNull(), traps(() => call(1)), traps(() => call(0))]
    expect(await sameBeforeAndAfter(wat, read, {}, { imports })).toEqual([1, true, true])
  })

  test('a function of a preload is not mistaken for that of the module at the same index', async () => {
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
  ])('a function of a preload that is not imported is refused in %s', async (_name, init, holder) => {
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
  ])('tables keep what %s did', async (_name, init, t, u) => {
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

  test('a table that was grown to its maximum grows no more', async () => {
    const wat = table('(drop (table.grow $t (ref.null func) (i32.const 16)))')
    expect(await sameBeforeAndAfter(wat, ({ t, grow }) => [t.length, grow(1), grow(0)], {}, { imports })).toEqual([
      20, -1, 20,
    ])
  })

  test.runIf(has.table64)('a table with 64-bit indices keeps its entries', async () => {
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
