/** Garbage-collected objects: made anew where no instruction can tell, and refused by name where one can. */

import { describe, expect, it } from 'vitest'
import { sameBeforeAndAfter, traps, wizen } from '../../support/engine.ts'
import { assembleObjects } from '../../support/gc.ts'
import { has, hexOf, ids } from '../../support/sections.ts'

const types = `
  (type $fixed (struct (field $a i32)))
  (type $open (struct (field $a (mut i32))))
  (type $half (struct (field i64) (field $b (mut f32))))
  (type $fixedArray (array i32))
  (type $openArray (array (mut i32)))
  (type $holder (struct (field (ref null $open))))`

const module = (definitions: string, init = '', more = '') =>
  assembleObjects(`(module ${types} ${definitions} (func (export "wizer.initialize") ${init}) ${more})`)

const mutated =
  'which holds a garbage-collected object with fields that can be assigned: expected objects that cannot change, or null'
const made = 'which holds a garbage-collected object: expected null, a function of the module, or a number'

describe.runIf(has.objects)('checkObjects, on objects that cannot change', () => {
  it.each([
    ['in a mutable global', '(global $g (mut (ref null $fixed)) (struct.new $fixed (i32.const 7)))', ''],
    ['in an immutable global', '(global $g (ref $fixed) (struct.new $fixed (i32.const 7)))', ''],
    [
      'in a global that was written to and put back',
      '(global $g (mut (ref null $fixed)) (struct.new $fixed (i32.const 7)))',
      '(global.set $g (global.get $g))',
    ],
    [
      'in a global that starts from another one',
      '(global $first (ref $fixed) (struct.new $fixed (i32.const 7))) (global $g (mut (ref $fixed)) (global.get $first))',
      '',
    ],
  ])('makes an object anew %s', async (_name, definitions, init) => {
    const bytes = module(
      definitions,
      init,
      '(func (export "read") (result i32) (struct.get $fixed $a (global.get $g)))',
    )
    expect(await sameBeforeAndAfter(bytes, ({ read }) => read())).toBe(7)
    expect(hexOf((await wizen(bytes)).bytes, ids.global)).toBe(hexOf(bytes, ids.global))
  })

  it('makes an object anew in a table that could have changed but did not', async () => {
    const bytes = module(
      `(table $t 3 (ref null $fixed))
       (elem (table $t) (i32.const 1) (ref null $fixed) (item (struct.new $fixed (i32.const 7))))`,
      '',
      `(func (export "read") (param i32) (result i32) (struct.get $fixed $a (table.get $t (local.get 0))))
       (func (export "clear") (table.set $t (i32.const 1) (ref.null $fixed)))`,
    )
    const found = await sameBeforeAndAfter(bytes, ({ read, clear }) => {
      const before = read(1)
      clear()
      return [before, traps(() => read(1)), traps(() => read(0))]
    })
    expect(found).toEqual([7, true, true])
    expect(hexOf((await wizen(bytes)).bytes, ids.element)).toBe(hexOf(bytes, ids.element))
  })

  it('keeps two references to one object the same', async () => {
    const bytes = module(
      `(global $first (ref $fixed) (struct.new $fixed (i32.const 7)))
       (global $second (mut (ref $fixed)) (global.get $first))
       (global $other (mut (ref $fixed)) (struct.new $fixed (i32.const 7)))`,
      '',
      `(func (export "same") (result i32) (ref.eq (global.get $first) (global.get $second)))
       (func (export "other") (result i32) (ref.eq (global.get $first) (global.get $other)))`,
    )
    expect(await sameBeforeAndAfter(bytes, ({ same, other }) => [same(), other()])).toEqual([1, 0])
  })

  it('accepts an object that nothing refers to any more', async () => {
    const bytes = module(
      '(global $g (mut (ref null $open)) (struct.new $open (i32.const 7)))',
      '(global.set $g (ref.null $open))',
      '(func (export "gone") (result i32) (ref.is_null (global.get $g)))',
    )
    expect(await sameBeforeAndAfter(bytes, ({ gone }) => gone())).toBe(1)
  })

  it('accepts a type with fields that can be assigned where no such object is kept', async () => {
    const bytes = module('', '(drop (struct.new $open (i32.const 1)))')
    await expect(wizen(bytes)).resolves.toBeDefined()
  })
})

describe.runIf(has.objects)('checkObjects, on objects that can change', () => {
  it.each([
    [
      'a struct in an immutable global',
      '(global $g (export "box") (ref $open) (struct.new $open (i32.const 1)))',
      'global 0 (`box`)',
    ],
    [
      'a struct with its default values',
      '(global $g (export "box") (ref $open) (struct.new_default $open))',
      'global 0 (`box`)',
    ],
    [
      'a struct in a mutable global',
      '(global i32 (i32.const 0)) (global $g (mut (ref null $open)) (struct.new $open (i32.const 1)))',
      'global 1',
    ],
    [
      'a struct with one field that can be assigned',
      '(global $g (ref $half) (struct.new $half (i64.const 1) (f32.const 2)))',
      'global 0',
    ],
    [
      'an array in a global',
      '(global $g (ref $openArray) (array.new $openArray (i32.const 1) (i32.const 5)))',
      'global 0',
    ],
    [
      'an array of given items',
      '(global $g (ref $openArray) (array.new_fixed $openArray 2 (i32.const 1) (i32.const 5)))',
      'global 0',
    ],
    [
      'an array with its default values',
      '(global $g (ref $openArray) (array.new_default $openArray (i32.const 5)))',
      'global 0',
    ],
    [
      'a struct inside of a struct that cannot change',
      '(global $g (ref $holder) (struct.new $holder (struct.new $open (i32.const 1))))',
      'global 0',
    ],
    [
      'a struct that a table starts with',
      '(table $t (export "boxes") 2 (ref $open) (struct.new $open (i32.const 1)))',
      'table 0 (`boxes`)',
    ],
    [
      'a struct in an active element segment',
      '(table 1 (ref null $open)) (elem (i32.const 0) (ref null $open) (item (struct.new $open (i32.const 1))))',
      'element segment 0',
    ],
    [
      'a struct in a passive element segment',
      '(elem $e (ref null $open) (item (ref.null $open)) (item (struct.new $open (i32.const 1))))',
      'element segment 0',
    ],
  ])('refuses %s', async (_what, definitions, holder) => {
    await expect(wizen(module(definitions))).rejects.toMatchObject({
      name: 'UnsupportedModuleError',
      code: 'state',
      message: `cannot snapshot ${holder} ${mutated}`,
    })
  })
})

describe.runIf(has.objects)('takeSnapshot, on objects that the initialization made', () => {
  it.each([
    [
      'a struct in a global',
      '(global $g (mut (ref null $fixed)) (ref.null $fixed))',
      '(global.set $g (struct.new $fixed (i32.const 1)))',
      'global 0',
    ],
    [
      'a struct in the place of the one that a global started with',
      '(global $g (mut (ref $fixed)) (struct.new $fixed (i32.const 1)))',
      '(global.set $g (struct.new $fixed (i32.const 1)))',
      'global 0',
    ],
    [
      'the struct of another global in a global',
      '(global $g (mut (ref $fixed)) (struct.new $fixed (i32.const 1))) (global $h (mut (ref $fixed)) (struct.new $fixed (i32.const 1)))',
      '(global.set $g (global.get $h))',
      'global 0',
    ],
    [
      'an array in a global of type anyref',
      '(global $g (mut anyref) (ref.null any))',
      '(global.set $g (array.new_default $fixedArray (i32.const 3)))',
      'global 0',
    ],
    [
      'a struct in a table',
      '(table $t (export "t") 2 (ref null $fixed))',
      '(table.set $t (i32.const 1) (struct.new $fixed (i32.const 1)))',
      'table 0 (`t`), entry 1,',
    ],
    [
      'a struct in a table that has grown',
      '(table $t 2 eqref)',
      '(drop (table.grow $t (struct.new $fixed (i32.const 1)) (i32.const 1)))',
      'table 0, entry 2,',
    ],
    [
      'a struct as a host reference',
      '(global $g (mut externref) (ref.null extern))',
      '(global.set $g (extern.convert_any (struct.new $fixed (i32.const 1))))',
      'global 0',
    ],
  ])('refuses %s', async (_what, definitions, init, holder) => {
    await expect(wizen(module(definitions, init))).rejects.toMatchObject({
      name: 'UnsupportedModuleError',
      code: 'state',
      message: `cannot snapshot ${holder} ${made}; clear it at the end of the initialization`,
    })
  })
})
