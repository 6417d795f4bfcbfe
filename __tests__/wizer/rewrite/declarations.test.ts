/** Functions that code names by `ref.func` stay declared, whatever declared them before. */

import { describe, expect, it } from 'vitest'
import { sameBeforeAndAfter, wizen } from '../../support/engine.ts'
import { countOf, findSection, hexOf, ids, section } from '../../support/sections.ts'
import { assemble } from '../../support/wat.ts'

describe('ref.func is valid in the output where its function was declared', () => {
  it.each([
    ['by the export of the init function', '(export "wizer.initialize" (func $f))', {}],
    ['by `_initialize`', '(export "_initialize" (func $f)) (func (export "wizer.initialize"))', {}],
    [
      'by an export that a rename overwrites',
      '(export "a" (func $f)) (func (export "b")) (func (export "wizer.initialize"))',
      { 'rename-funcs': ['a=b'] },
    ],
    [
      'by the init function’s export and another one',
      '(export "wizer.initialize" (func $f)) (export "again" (func $f))',
      {},
    ],
    ['by the init function’s export and a segment', '(export "wizer.initialize" (func $f)) (elem declare func $f)', {}],
    [
      'by the init function’s export and a global',
      '(export "wizer.initialize" (func $f)) (global funcref (ref.func $f))',
      {},
    ],
  ])('%s', async (_name, exports, options) => {
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

  it('by the first value of a global that has another one now', async () => {
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

  it('by a segment of a table that has changed', async () => {
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

describe('a declaration is added', () => {
  const init = '(func $f (export "wizer.initialize"))'
  const named = '(table 1 funcref) (func (table.set (i32.const 0) (ref.func $f)))'

  it.each([
    ['where code names a function that only the init function’s export declared', `${init} ${named}`, {}, 1],
    ['not where code does not name it', `${init} (table 1 funcref)`, {}, 0],
    ['not where the export stays', `${init} ${named}`, { 'keep-init-func': 'true' }, 0],
    ['not where a segment names it', `${init} ${named} (elem declare func $f)`, {}, 0],
    ['not where a passive segment names it', `${init} ${named} (elem func $f)`, {}, 0],
    ['not where a segment of expressions names it', `${init} ${named} (elem funcref (ref.func $f))`, {}, 0],
    ['not where a global does', `${init} ${named} (global funcref (ref.func $f))`, {}, 0],
    ['not where a global that did not change does', `${init} ${named} (global (mut funcref) (ref.func $f))`, {}, 0],
    ['not where another export of it stays', `${init} ${named} (export "other" (func $f))`, {}, 0],
    [
      'not where the export has another name',
      `${init} ${named}`,
      { 'keep-init-func': 'true', 'rename-funcs': ['x=wizer.initialize'] },
      0,
    ],
  ])('%s', async (_name, wat, options, added) => {
    const bytes = await assemble(wat)
    const { bytes: output } = await wizen(bytes, options)
    expect(countOf(output, ids.element)).toBe(countOf(bytes, ids.element) + added)
    if (added === 0) expect(hexOf(output, ids.element)).toBe(hexOf(bytes, ids.element))
  })

  it('after the segments that there are', async () => {
    const bytes = await assemble(`${init} ${named} (elem $p func 1) (func (elem.drop $p))`)
    const { bytes: output } = await wizen(bytes)
    const [, ...old] = findSection(bytes, ids.element)!.contents
    expect([...findSection(output, ids.element)!.bytes]).toEqual(section(ids.element, [2, ...old, 3, 0, 1, 0]))
  })
})
