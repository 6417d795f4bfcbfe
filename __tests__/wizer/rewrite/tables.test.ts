/** Tables and element segments: copied where nothing changed, and written anew where something did. */

import { describe, expect, it } from 'vitest'
import { sameBeforeAndAfter, traps, wizen } from '../../support/engine.ts'
import { assembleObjects } from '../../support/gc.ts'
import { countOf, findSection, has, hexOf, ids } from '../../support/sections.ts'
import { assemble } from '../../support/wat.ts'

const call = (table: WebAssembly.Table) =>
  Array.from({ length: table.length }, (_, entry) => table.get(entry)?.() ?? null)

/** A table that is filled in every way, and code that could change it. */
const untouched = (init: string) => `
  (global $offset i32 (i32.const 4))
  (table $t (export "t") 8 funcref)
  (table $u (export "u") 3 funcref)
  (elem (table $t) (i32.const 0) func $one $two)
  (elem (table $t) (i32.const 1) funcref (ref.func $three) (ref.null func))
  (elem (table $t) (global.get $offset) func $two)
  (elem (table $u) (i32.const 1) func $one)
  (elem $passive func $three)
  (func $one (result i32) (i32.const 1))
  (func $two (result i32) (i32.const 2))
  (func $three (result i32) (i32.const 3))
  (func $change (export "change") (param i32) (table.set $t (local.get 0) (ref.func $three)))
  (func (export "wizer.initialize") ${init})`

describe('rewriteElements, on a table that did not change', () => {
  it.each([
    ['that nothing was written to', ''],
    [
      'that was written to and put back',
      '(table.set $t (i32.const 7) (ref.func $one)) (table.set $t (i32.const 7) (ref.null func))',
    ],
    [
      'that got the values that it had',
      '(table.set $t (i32.const 1) (ref.func $three)) (table.fill $t (i32.const 6) (ref.null func) (i32.const 2))',
    ],
    ['that got no items of a segment', '(table.init $t $passive (i32.const 0) (i32.const 0) (i32.const 0))'],
    ['that grew by no entries', '(drop (table.grow $t (ref.null func) (i32.const 0)))'],
  ])('copies a table %s', async (_what, init) => {
    const bytes = await assemble(untouched(init))
    const { bytes: output, report } = await wizen(bytes)
    expect([hexOf(output, ids.table), hexOf(output, ids.element)]).toEqual([
      hexOf(bytes, ids.table),
      hexOf(bytes, ids.element),
    ])
    expect(report.tables).toBe(0)
    const found = await sameBeforeAndAfter(untouched(init), ({ t, u, change }) => {
      const before = [call(t), call(u)]
      change(0)
      return [...before, t.get(0)()]
    })
    expect(found).toEqual([[1, 3, null, null, 2, null, null, null], [null, 1, null], 3])
  })

  it('copies a table beside one that changed', async () => {
    const bytes = await assemble(untouched('(table.set $t (i32.const 0) (ref.func $two))'))
    const { bytes: output, report } = await wizen(bytes)
    expect(report.tables).toBe(1)
    const segmentOfU = Buffer.from([2, 1, 0x41, 1, 0x0b, 0, 1, 0]).toString('hex')
    expect(hexOf(bytes, ids.element)).toContain(segmentOfU)
    expect(hexOf(output, ids.element)).toContain(segmentOfU)
    // The three segments of `t` stay, for their functions and indices. Two more hold its entries.
    expect(countOf(output, ids.element)).toBe(5 + 2)
    expect(hexOf(output, ids.table)).toBe(hexOf(bytes, ids.table))
  })
})

describe('rewriteTables, on a table that changed', () => {
  it('writes the new size of a table as its minimum, and keeps its maximum', async () => {
    const wat = (limits: string) => `
      (table ${limits} funcref)
      (table 5 funcref)
      (func (export "wizer.initialize") (drop (table.grow 0 (ref.null func) (i32.const 3))))`
    const limits = async (text: string) =>
      [...findSection((await wizen(wat(text))).bytes, ids.table)!.contents].slice(2, -3)
    expect(await limits('1')).toEqual([0x00, 4])
    expect(await limits('1 4')).toEqual([0x01, 4, 4])
    expect(await limits('1 3')).toEqual([0x01, 1, 3])
    expect(await limits('1 300')).toEqual([0x01, 4, 0xac, 0x02])
  })

  it('writes no segments for a table that is empty', async () => {
    const wat = `
      (table $t (export "t") 2 funcref)
      (elem (i32.const 0) func $f $f)
      (func $f (result i32) (i32.const 1))
      (func (export "wizer.initialize") (table.fill $t (i32.const 0) (ref.null func) (i32.const 2)))`
    expect(countOf((await wizen(wat)).bytes, ids.element)).toBe(1)
    expect(await sameBeforeAndAfter(wat, ({ t }) => call(t))).toEqual([null, null])
  })

  it('writes what a table got from segments that overlap', async () => {
    const wat = `
      (table $t (export "t") 4 funcref)
      (elem (i32.const 0) func $one $one $one)
      (elem (i32.const 1) func $two)
      (func $one (result i32) (i32.const 1))
      (func $two (result i32) (i32.const 2))
      (func (export "wizer.initialize") (table.set $t (i32.const 3) (table.get $t (i32.const 1))))`
    expect(await sameBeforeAndAfter(wat, ({ t }) => call(t))).toEqual([1, 2, 1, 2])
  })

  it('writes a segment for each range of entries that are not null', async () => {
    const wat = `
      (table $t (export "t") 1000 funcref)
      (elem declare func $f)
      (func $f (result i32) (i32.const 1))
      (func (export "wizer.initialize")
        (table.set $t (i32.const 0) (ref.func $f))
        (table.fill $t (i32.const 500) (ref.func $f) (i32.const 100))
        (table.set $t (i32.const 999) (ref.func $f)))`
    const { bytes } = await wizen(wat)
    expect(countOf(bytes, ids.element)).toBe(1 + 3)
    const filled = await sameBeforeAndAfter(wat, ({ t }) =>
      call(t).flatMap((value, index) => (value === 1 ? [index] : [])),
    )
    expect([filled.length, filled[0], filled[1], filled.at(-2), filled.at(-1)]).toEqual([102, 0, 500, 599, 999])
  })

  it.runIf(has.objects)('keeps the initial value of a table, and every entry', async () => {
    const bytes = assembleObjects(`(module
      (type $f (func (result i32)))
      (table $t 4 20 (ref null $f) (ref.func $one))
      (elem declare func $two)
      (func $one (type $f) (i32.const 1))
      (func $two (type $f) (i32.const 2))
      (func (export "wizer.initialize")
        (table.set $t (i32.const 1) (ref.null $f))
        (table.set $t (i32.const 2) (ref.func $two))
        (drop (table.grow $t (ref.func $two) (i32.const 1))))
      (func (export "size") (result i32) (table.size $t))
      (func (export "call") (param i32) (result i32) (call_ref $f (table.get $t (local.get 0)))))`)
    const found = await sameBeforeAndAfter(bytes, ({ size, call }) => [
      size(),
      ...[0, 1, 2, 3, 4].map(entry => (traps(() => call(entry)) ? null : call(entry))),
    ])
    expect(found).toEqual([5, 1, null, 2, 1, 2])
  })

  it.runIf(has.objects)('writes segments of the type of a table of typed functions', async () => {
    const bytes = assembleObjects(`(module
      (type $f (func (result i32)))
      (table $t 4 (ref null $f))
      (elem $active (table $t) (i32.const 1) (ref $f) (item (ref.func $one)) (item (ref.func $two)))
      (elem $dropped (ref $f) (item (ref.func $two)))
      (func $one (type $f) (i32.const 1))
      (func $two (type $f) (i32.const 2))
      (func (export "wizer.initialize")
        (table.set $t (i32.const 0) (table.get $t (i32.const 2)))
        (table.set $t (i32.const 1) (ref.null $f))
        (elem.drop $dropped))
      (func (export "init") (table.init $t $active (i32.const 0) (i32.const 0) (i32.const 1)))
      (func (export "initDropped") (table.init $t $dropped (i32.const 0) (i32.const 0) (i32.const 1)))
      (func (export "call") (param i32) (result i32) (call_ref $f (table.get $t (local.get 0)))))`)
    const found = await sameBeforeAndAfter(bytes, ({ call, init, initDropped }) => [
      ...[init, initDropped].map(traps),
      ...[0, 1, 2, 3].map(entry => (traps(() => call(entry)) ? null : call(entry))),
    ])
    expect(found).toEqual([true, true, 2, null, 2, null])
  })

  it('writes the size of a table of host references that are null', async () => {
    const wat = `
      (table $t (export "t") 2 externref)
      (func (export "wizer.initialize") (drop (table.grow $t (ref.null extern) (i32.const 3))))`
    expect(await sameBeforeAndAfter(wat, ({ t }) => [t.length, t.get(4)])).toEqual([5, null])
  })

  it('leaves the segments of a table dropped, as they are after instantiation', async () => {
    const wat = `
      (table $t (export "t") 4 funcref)
      (elem $active (i32.const 0) func $f)
      (func $f (result i32) (i32.const 1))
      (func (export "wizer.initialize") (table.set $t (i32.const 3) (ref.func $f)))
      (func (export "init") (param i32) (table.init $t $active (i32.const 2) (i32.const 0) (local.get 0)))
      (func (export "drop") (elem.drop $active))`
    const found = await sameBeforeAndAfter(wat, ({ t, init, drop }) => [
      traps(() => init(1)),
      traps(() => init(0)),
      traps(drop),
      call(t),
    ])
    expect(found).toEqual([true, false, false, [1, null, null, 1]])
  })
})

describe('rewriteElements, on passive segments', () => {
  it('copies passive segments, and leaves the items of dropped ones out', async () => {
    const wat = `
      (table $t (export "t") 4 funcref)
      (elem $first func $one $two)
      (elem $second funcref (ref.func $two) (ref.null func))
      (elem $third func $two)
      (func $one (result i32) (i32.const 1))
      (func $two (result i32) (i32.const 2))
      (func (export "wizer.initialize")
        (table.init $t $second (i32.const 2) (i32.const 0) (i32.const 1))
        (elem.drop $second)
        (elem.drop $third))
      (func (export "first") (table.init $t $first (i32.const 0) (i32.const 0) (i32.const 2)))
      (func (export "second") (table.init $t $second (i32.const 0) (i32.const 0) (i32.const 2)))
      (func (export "third") (table.init $t $third (i32.const 0) (i32.const 0) (i32.const 1)))`
    const { bytes } = await wizen(wat)
    // Flags: 1 passive, 5 passive expressions; then the entry of the table.
    const [count, ...segments] = findSection(bytes, ids.element)!.contents
    expect([count, ...segments.slice(0, 5)]).toEqual([4, 1, 0, 2, 0, 1])
    expect(segments.slice(5, 8)).toEqual([5, 0x70, 0])
    expect(segments.slice(8, 11)).toEqual([1, 0, 0])
    const found = await sameBeforeAndAfter(wat, ({ t, first, second, third }) => [
      [first, second, third].map(traps),
      call(t),
    ])
    expect(found).toEqual([
      [false, true, true],
      [1, 2, 2, null],
    ])
  })
})
