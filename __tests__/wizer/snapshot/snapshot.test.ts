/** State that no constant expression gives: it is refused by name, and never lost. */

import { describe, expect, it } from 'vitest'
import { sameBeforeAndAfter, wizen } from '../../support/engine.ts'
import { assembleObjects } from '../../support/gc.ts'
import { has } from '../../support/sections.ts'
import { writeTemporary } from '../../support/temporary.ts'
import { assemble } from '../../support/wat.ts'

const remedy = 'expected null, a function of the module, or a number; clear it at the end of the initialization'

const refused = (holder: string, what: string) => ({
  name: 'UnsupportedModuleError',
  code: 'state',
  message: `cannot snapshot ${holder} which holds ${what}: ${remedy}`,
})

describe.runIf(has.objects)('takeSnapshot, on host references', () => {
  /** A host reference that is no object and not null. JavaScript sees it as the number 5. */
  const give = '(extern.convert_any (ref.i31 (i32.const 5)))'

  it.each([
    ['a global', '(global $g (mut externref) (ref.null extern))', `(global.set $g ${give})`, 'global 0'],
    [
      'a global that has an export name',
      '(global i32 (i32.const 0)) (global $g (export "host") (mut externref) (ref.null extern))',
      `(global.set $g ${give})`,
      'global 1 (`host`)',
    ],
    ['a table', '(table $t 3 externref)', `(table.set $t (i32.const 2) ${give})`, 'table 0, entry 2,'],
    [
      'a table that has an export name',
      '(table 1 funcref) (table $t (export "handles") 3 externref)',
      `(table.fill $t (i32.const 1) ${give} (i32.const 2))`,
      'table 1 (`handles`), entry 1,',
    ],
    [
      'a table that has grown',
      '(table $t 1 externref)',
      `(drop (table.grow $t ${give} (i32.const 1)))`,
      'table 0, entry 1,',
    ],
  ])('refuses a host reference in %s', async (_what, definitions, init, holder) => {
    const bytes = assembleObjects(`(module ${definitions} (func (export "wizer.initialize") ${init}))`)
    await expect(wizen(bytes)).rejects.toMatchObject(refused(holder, 'a host reference'))
  })

  it('accepts host references that were cleared', async () => {
    const bytes = assembleObjects(`(module
      (global $g (mut externref) (ref.null extern))
      (table $t 2 externref)
      (func (export "wizer.initialize")
        (global.set $g ${give})
        (table.set $t (i32.const 1) (global.get $g))
        (global.set $g (ref.null extern))
        (table.set $t (i32.const 1) (ref.null extern)))
      (func (export "nulls") (result i32)
        (i32.add (ref.is_null (global.get $g)) (ref.is_null (table.get $t (i32.const 1))))))`)
    expect(await sameBeforeAndAfter(bytes, ({ nulls }) => nulls())).toBe(2)
  })

  it('makes a host reference anew that a global starts with and still holds', async () => {
    const bytes = assembleObjects(`(module
      (global $g (mut externref) ${give})
      (func (export "wizer.initialize"))
      (func (export "read") (result i32) (i31.get_s (ref.cast (ref i31) (any.convert_extern (global.get $g))))))`)
    expect(await sameBeforeAndAfter(bytes, ({ read }) => read())).toBe(5)
  })
})

describe('takeSnapshot, on functions of other instances', () => {
  it('refuses a function of another instance, in a global that the name section names', async () => {
    const hidden = await assemble(
      '(elem declare func $f) (func $f) (func (export "give") (result funcref) (ref.func $f))',
    )
    const bytes = await assemble(
      `(import "env" "give" (func $give (result funcref)))
     (global $unused (mut i32) (i32.const 0))
     (global $callback (mut funcref) (ref.null func))
     (func (export "wizer.initialize") (global.set $callback (call $give)))`,
      { names: true },
    )
    await expect(wizen(bytes, { preload: [`env=${writeTemporary('give.wasm', hidden)}`] })).rejects.toMatchObject(
      refused('global 1 (`callback`)', 'a function of another instance'),
    )
  })
})

describe.runIf(has.exceptionReferences)('takeSnapshot, on exception references', () => {
  const thrown = '(block $caught (result exnref) (try_table (catch_all_ref $caught) (throw $e)) (unreachable))'

  it.each([
    ['a global', '(global $g (mut exnref) (ref.null exn))', `(global.set $g ${thrown})`, 'global 0'],
    ['a table', '(table $t 1 exnref)', `(table.set $t (i32.const 0) ${thrown})`, 'table 0, entry 0,'],
  ])('refuses an exception reference in %s', async (_what, definitions, init, holder) => {
    const bytes = assembleObjects(`(module (tag $e) ${definitions} (func (export "wizer.initialize") ${init}))`)
    await expect(wizen(bytes)).rejects.toMatchObject(refused(holder, 'an exception reference'))
  })

  it('accepts a table of exception references that nothing writes to', async () => {
    const bytes = assembleObjects(`(module (table $t 2 exnref) (func (export "wizer.initialize"))
      (func (export "null") (result i32) (ref.is_null (table.get $t (i32.const 1)))))`)
    expect(await sameBeforeAndAfter(bytes, exports => exports.null())).toBe(1)
  })
})
