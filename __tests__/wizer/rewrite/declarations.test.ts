/** Functions that code names by `ref.func`: they stay declared, whatever declared them before. */

import { describe, expect, it } from 'vitest'
import { sameBeforeAndAfter, wizen } from '../../support/engine.ts'
import { findSection, hexOf, ids, section } from '../../support/sections.ts'
import { assemble } from '../../support/wat.ts'

describe('ref.func in the output', () => {
  it.each([
    ['the export of the init function', '(export "wizer.initialize" (func $f))', {}],
    ['the export of `_initialize`', '(export "_initialize" (func $f)) (func (export "wizer.initialize"))', {}],
    [
      'an export that a rename overwrites',
      '(export "a" (func $f)) (func (export "b")) (func (export "wizer.initialize"))',
      { 'rename-funcs': ['a=b'] },
    ],
    [
      'the export of the init function and another export',
      '(export "wizer.initialize" (func $f)) (export "again" (func $f))',
      {},
    ],
    [
      'the export of the init function and a segment',
      '(export "wizer.initialize" (func $f)) (elem declare func $f)',
      {},
    ],
    [
      'the export of the init function and a global',
      '(export "wizer.initialize" (func $f)) (global funcref (ref.func $f))',
      {},
    ],
  ])('ref.func may name a function that was declared by %s', async (_what, exports, options) => {
    const wat = `
      ${exports}
      (global $count (mut i32) (i32.const 0))
      (table $called 1 funcref)
      (func $f (global.set $count (i32.add (global.get $count) (i32.const 1))))
      (func (export "call") (result i32)
        (table.set $called (i32.const 0) (ref.func $f))
        (call_indirect $called (i32.const 0))
        (global.get $count))`
    const init = exports.includes('"_initialize"') ? ['_initialize', 'wizer.initialize'] : ['wizer.initialize']
    const found = await sameBeforeAndAfter(wat, ({ call }) => [call(), call()], options, { init })
    expect(found[1]).toBe(found[0]! + 1)
  })

  it('ref.func may name a function that was declared by the first value of a global, which has changed', async () => {
    const wat = `
      (global $g (mut funcref) (ref.func $f))
      (table $called 1 funcref)
      (func $f (result i32) (i32.const 6))
      (func (export "wizer.initialize") (global.set $g (ref.null func)))
      (func (export "call") (result i32)
        (table.set $called (i32.const 0) (ref.func $f))
        (call_indirect $called (result i32) (i32.const 0)))`
    expect(await sameBeforeAndAfter(wat, ({ call }) => call())).toBe(6)
  })

  it('ref.func may name a function that was declared by a segment of a table that has changed', async () => {
    const wat = `
      (table $t 2 funcref)
      (elem (i32.const 0) func $f)
      (func $f (result i32) (i32.const 6))
      (func (export "wizer.initialize") (table.set $t (i32.const 0) (ref.null func)))
      (func (export "call") (result i32)
        (table.set $t (i32.const 1) (ref.func $f))
        (call_indirect $t (result i32) (i32.const 1)))`
    expect(await sameBeforeAndAfter(wat, ({ call }) => call())).toBe(6)
  })
})

describe('findUndeclared', () => {
  const init = '(func $f (export "wizer.initialize"))'
  const named = '(table 1 funcref) (func (table.set (i32.const 0) (ref.func $f)))'

  it.each([
    ['code does not name it', `${init} (table 1 funcref)`, {}],
    ['the export stays', `${init} ${named}`, { 'keep-init-func': 'true' }],
    ['a segment names it', `${init} ${named} (elem declare func $f)`, {}],
    ['a passive segment names it', `${init} ${named} (elem func $f)`, {}],
    ['a segment of expressions names it', `${init} ${named} (elem funcref (ref.func $f))`, {}],
    ['a global names it', `${init} ${named} (global funcref (ref.func $f))`, {}],
    ['a global that did not change names it', `${init} ${named} (global (mut funcref) (ref.func $f))`, {}],
    ['another export of it stays', `${init} ${named} (export "other" (func $f))`, {}],
    [
      'the export gets another name',
      `${init} ${named}`,
      { 'keep-init-func': 'true', 'rename-funcs': ['x=wizer.initialize'] },
    ],
  ])('adds no declaration of the init function where %s', async (_what, wat, options) => {
    const bytes = await assemble(wat)
    const { bytes: output } = await wizen(bytes, options)
    expect(hexOf(output, ids.element)).toBe(hexOf(bytes, ids.element))
  })

  it('adds a declaration of the init function where code names it and only its export declared it', async () => {
    const bytes = await assemble(`${init} ${named}`)
    const { bytes: output } = await wizen(bytes)
    expect(findSection(bytes, ids.element)).toBeUndefined()
    expect([...findSection(output, ids.element)!.bytes]).toEqual(section(ids.element, [1, 3, 0, 1, 0]))
  })

  it('adds a declaration behind the segments of the module', async () => {
    const bytes = await assemble(`${init} ${named} (elem $p func 1) (func (elem.drop $p))`)
    const { bytes: output } = await wizen(bytes)
    const [, ...old] = findSection(bytes, ids.element)!.contents
    expect([...findSection(output, ids.element)!.bytes]).toEqual(section(ids.element, [2, ...old, 3, 0, 1, 0]))
  })
})
