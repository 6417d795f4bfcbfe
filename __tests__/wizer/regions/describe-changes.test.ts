/** Changed globals and tables, as a report describes them. */

import { expect, it } from 'vitest'
import { wizen } from '../../support/engine.ts'
import { assemble } from '../../support/wat.ts'

const measured = async (text: string) =>
  (await wizen(await assemble(text, { names: true }), {}, { measure: true })).report

it('the report shows changed globals with names, types and values', async () => {
  const { globals, changedGlobals } = await measured(`
    (global $count (export "counter") (mut i32) (i32.const 3))
    (global $base i64 (i64.const 40))
    (global $wide (mut i64) (global.get $base))
    (global $same (mut i32) (i32.const 5))
    (global (mut f64) (f64.const 0))
    (global $f (mut funcref) (ref.null func))
    (func $one)
    (elem declare func $one)
    (func (export "wizer.initialize")
      (global.set $count (i32.const -1)) (global.set $wide (i64.const 41)) (global.set $same (i32.const 5))
      (global.set 4 (f64.const 3)) (global.set $f (ref.func $one)))`)
  expect(globals).toBe(4)
  expect(changedGlobals).toEqual([
    { index: 0, name: 'counter', type: 'i32', before: 'i32.const 3', after: 'i32.const -1' },
    { index: 2, name: 'wide', type: 'i64', before: 'i64.const 40', after: 'i64.const 41' },
    { index: 4, name: null, type: 'f64', before: 'f64.const 0x0p+0', after: 'f64.const 0x1.8p+1' },
    { index: 5, name: 'f', type: 'funcref', before: 'ref.null func', after: 'ref.func 0' },
  ])
})

it('the report shows changed tables with names, sizes and changed entries', async () => {
  const { tables, changedTables } = await measured(`
    (table $grown (export "t") 2 9 funcref)
    (table $set 3 funcref)
    (table $same 1 funcref)
    (elem (table $grown) (i32.const 0) func $one $two)
    (elem (table $set) (i32.const 0) func $one $two)
    (func $one) (func $two)
    (func (export "wizer.initialize")
      (drop (table.grow $grown (ref.func $one) (i32.const 3)))
      (table.set $grown (i32.const 0) (ref.func $two))
      (table.set $set (i32.const 1) (ref.null func))
      (table.set $set (i32.const 2) (ref.func $two))
      (table.set $same (i32.const 0) (ref.null func)))`)
  expect(tables).toBe(2)
  expect(changedTables).toEqual([
    { index: 0, name: 't', before: 2, after: 5, changed: 4 },
    { index: 1, name: 'set', before: 3, after: 3, changed: 2 },
  ])
})

it('the report describes the first 100 of many globals and tables, and cuts their names', async () => {
  const long = 'n'.repeat(5000)
  const indices = Array.from({ length: 150 }, (_, index) => index)
  const report = await measured(`
    ${indices.map(index => `(global $${long}${index} (mut i32) (i32.const 0)) (table $${long}${index} 1 funcref)`).join('\n')}
    (func $f) (elem declare func $f)
    (func (export "wizer.initialize")
      ${indices.map(index => `(global.set ${index} (i32.const 1)) (table.set ${index} (i32.const 0) (ref.func $f))`).join('\n')})`)
  expect([report.globals, report.tables]).toEqual([150, 150])
  const shortened = `${'n'.repeat(200)}…`
  expect(report.changedGlobals.map(({ name }) => name)).toEqual(Array(100).fill(shortened))
  expect(report.changedTables.map(({ name }) => name)).toEqual(Array(100).fill(shortened))
})
