/** References of a type of their own, read back: to functions, to small numbers, and null. */

import { describe, expect, test } from 'vitest'
import { sameBeforeAndAfter, traps } from '../../support/engine.ts'
import { assembleObjects } from '../../support/gc.ts'
import { has } from '../../support/sections.ts'

describe.runIf(has.objects)('typed references', () => {
  test('references to functions are kept in globals and tables', async () => {
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
  ])('references to small numbers are kept: %s', async (_name, value) => {
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

  test('null references of every kind stay null', async () => {
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
