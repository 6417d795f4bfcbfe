/** The output: the bytes of the input, but for the state. */

import { describe, expect, it } from 'vitest'
import { instantiate, sameBeforeAndAfter, wizen } from '../../support/engine.ts'
import { assembleObjects } from '../../support/gc.ts'
import {
  countOf,
  customSection,
  findSection,
  has,
  hexOf,
  ids,
  leb,
  moduleOf,
  sectionsOf,
  sprinkle,
} from '../../support/sections.ts'
import { assemble } from '../../support/wat.ts'

/** A module with every section, of which only the memory and global 0 change. */
const everything = `
  (type $extra (func (param i32 f64) (result i64)))
  (import "env" "f" (func $import (param i32)))
  (import "env" "t" (tag))
  (func $a (result i32) (drop (i32.const 0)) (i32.const 7))
  (func $b)
  (func $s (global.set $counter (i32.const 1)))
  (table $t 3 9 funcref)
  (table $u 1 externref)
  (memory $m 1)
  (tag $tag (param i64))
  (global $counter (mut i32) (i32.const 0))
  (global $sum i32 (i32.add (i32.const 1) (i32.const 2)))
  (global $nan (mut f32) (f32.const nan:0x200001))
  (export "a" (func $a))
  (export "t" (table $t))
  (export "counter" (global $counter))
  (start $s)
  (elem (table $t) (i32.const 1) func $a $import)
  (elem declare func $b)
  (elem $passive func $a)
  (data (i32.const 8) "data")
  (data $kept "kept")
  (func (export "use") (memory.init $kept (i32.const 0) (i32.const 0) (i32.const 1)))
  (func (export "wizer.initialize") (i32.store (i32.const 1000) (i32.const 5)))`

describe('rewrite, on sections that did not change', () => {
  const unchanged = ['type', 'import', 'function', 'table', 'memory', 'tag', 'element', 'code'] as const

  it.each(unchanged)('copies the %s section byte for byte', async name => {
    const bytes = await assemble(everything)
    const expected = hexOf(bytes, ids[name])
    expect(expected).toBeDefined()
    expect(hexOf((await wizen(bytes)).bytes, ids[name])).toBe(expected)
  })

  it('copies sections whose sizes are padded', async () => {
    const sections = sectionsOf(await assemble(everything, { names: true }))
    const padded = moduleOf(
      ...sections.map(({ id, contents }) => {
        const size = leb(contents.length)
        const wide = [...size.slice(0, -1), size.at(-1)! | 0x80, ...Array(4 - size.length).fill(0x80), 0x00]
        return [id, ...wide, ...contents]
      }),
    )
    expect(WebAssembly.validate(padded)).toBe(true)
    const { bytes } = await wizen(padded)
    for (const name of unchanged) expect(hexOf(bytes, ids[name])).toBe(hexOf(padded, ids[name]))
  })

  it('copies the whole module where the state did not change', async () => {
    const bytes = await assemble(
      `(global (mut i64) (i64.const 3))
       (table 2 funcref)
       (elem (i32.const 0) func 0)
       (func (export "wizer.initialize") (global.set 0 (i64.const 3)) (table.set (i32.const 0) (ref.func 0)))`,
      { names: true },
    )
    const output = await wizen(bytes, { 'keep-init-func': 'true' })
    expect(Buffer.from(output.bytes).equals(bytes)).toBe(true)
    expect(output.report).toMatchObject({ globals: 0, tables: 0, segments: 0 })
  })
})

describe('rewrite, on custom sections', () => {
  it('keeps custom sections in their places and order, byte for byte but for the name section', async () => {
    const bytes = sprinkle(await assemble(everything, { names: true }))
    const output = (await wizen(bytes)).bytes
    const describeSections = (bytes: Uint8Array) => sectionsOf(bytes).map(({ id, name }) => (id === 0 ? name : id))
    expect(describeSections(output)).toEqual(describeSections(bytes).filter(id => id !== ids.start))
    const customs = (bytes: Uint8Array) =>
      sectionsOf(bytes).flatMap(({ id, name, bytes }) =>
        id === 0 && name !== 'name' ? [Buffer.from(bytes).toString('hex')] : [],
      )
    expect(customs(output)).toEqual(customs(bytes))
    expect(customs(output).length).toBeGreaterThan(10)
  })

  it('keeps custom sections with equal names, without a name, and with contents that mean nothing', async () => {
    const module = await assemble('(func (export "wizer.initialize"))')
    const notes = [
      customSection('note', [1]),
      customSection('note', [2]),
      customSection('', []),
      customSection('name', [0x63, 0xff]),
    ]
    const bytes = moduleOf(...notes, ...sectionsOf(module).map(({ bytes }) => bytes))
    const output = (await wizen(bytes, { 'keep-init-func': 'true' })).bytes
    expect(Buffer.from(output).equals(bytes)).toBe(true)
  })

  it('writes a new data section behind the code, though a custom section stands before the code', async () => {
    const sections = sectionsOf(
      await assemble(
        `(memory (export "memory") 1)
         (func (export "wizer.initialize") (i32.store (i32.const 40) (i32.const 9)))`,
        { names: true },
      ),
    )
    const name = sections.find(section => section.name === 'name')!
    const others = sections.filter(section => section !== name)
    const code = others.findIndex(({ id }) => id === ids.code)
    const bytes = moduleOf(
      ...[...others.slice(0, code), name, ...others.slice(code)].map(({ bytes }) => bytes),
      customSection('behind', []),
    )
    const output = (await wizen(bytes)).bytes
    expect(sectionsOf(output).map(({ id, name }) => name || id)).toEqual([1, 3, 5, 7, 'name', 10, 11, 'behind'])
    expect(new Uint32Array(instantiate(output).memory.buffer)[10]).toBe(9)
  })
})

describe('rewrite, on the start section', () => {
  it('removes the start section', async () => {
    const { bytes } = await wizen(everything)
    expect(findSection(bytes, ids.start)).toBeUndefined()
    const { counter } = instantiate(bytes, { env: { f: () => {}, t: makeTag() } })
    expect(counter.value).toBe(1)
  })
})

function makeTag(): WebAssembly.ImportValue {
  const { Tag } = WebAssembly as unknown as { Tag: new (type: object) => WebAssembly.ImportValue }
  return new Tag({ parameters: [] })
}

describe('rewrite, on modules that lack sections', () => {
  it.each([
    [
      'without a memory',
      '(global $g (export "g") (mut i32) (i32.const 0)) (func (export "wizer.initialize") (global.set $g (i32.const 1)))',
      [1, 3, 6, 7, 10],
    ],
    [
      'without data that gets some',
      '(memory 1) (func (export "wizer.initialize") (i32.store (i32.const 0) (i32.const 1)))',
      [1, 3, 5, 7, 10, 11],
    ],
    ['without data that gets none', '(memory 1) (func (export "wizer.initialize"))', [1, 3, 5, 7, 10]],
    ['of one function', '(func (export "wizer.initialize"))', [1, 3, 7, 10]],
  ])('writes the sections of a module %s', async (_what, wat, expected) => {
    const { bytes } = await wizen(wat)
    expect(sectionsOf(bytes).map(({ id }) => id)).toEqual(expected)
  })
})

describe('rewrite, on modules of newer proposals', () => {
  it.runIf(has.objects)('keeps recursive types, objects and typed functions as they are', async () => {
    const bytes = assembleObjects(
      `(module
      (rec (type $node (sub (struct (field $next (ref null $node)) (field $value i32))))
        (type $leaf (sub final $node (struct (field (ref null $node)) (field i32) (field i64)))))
      (type $list (array (ref null $node)))
      (type $f (func (param (ref null $node)) (result i32)))
      (global $head (mut (ref null $node)) (struct.new $leaf (ref.null $node) (i32.const 8) (i64.const 9)))
      (global $lists (ref $list) (array.new $list (struct.new $node (ref.null $node) (i32.const 4)) (i32.const 3)))
      (global $count (mut i32) (i32.const 0))
      (func $value (type $f) (struct.get $node $value (local.get 0)))
      (func (export "wizer.initialize") (global.set $count (i32.const 30)))
      (func (export "read") (result i32)
        (i32.add (global.get $count)
          (i32.add (call $value (global.get $head)) (call $value (array.get $list (global.get $lists) (i32.const 2)))))))`,
    )
    expect(await sameBeforeAndAfter(bytes, ({ read }) => read())).toBe(30 + 8 + 4)
    const { bytes: output } = await wizen(bytes)
    for (const id of [ids.type, ids.function, ids.code]) expect(hexOf(output, id)).toBe(hexOf(bytes, id))
  })

  it('keeps tags, tail calls, vectors and saturating arithmetic', async () => {
    const wat = `
      (tag $e (param i32))
      (memory 1)
      (global $g (mut i32) (i32.const 0))
      (func $even (param i32) (result i32)
        (if (result i32) (i32.eqz (local.get 0))
          (then (i32.const 1))
          (else (return_call $odd (i32.sub (local.get 0) (i32.const 1))))))
      (func $odd (param i32) (result i32)
        (if (result i32) (i32.eqz (local.get 0))
          (then (i32.const 0))
          (else (return_call $even (i32.sub (local.get 0) (i32.const 1))))))
      (func (export "wizer.initialize")
        (v128.store (i32.const 0) (i8x16.splat (i32.trunc_sat_f32_s (f32.const 7.9))))
        (try (do (throw $e (call $even (i32.const 100000)))) (catch $e (global.set $g))))
      (func (export "read") (result i32) (i32.add (i32.load (i32.const 12)) (global.get $g)))`
    expect(await sameBeforeAndAfter(wat, ({ read }) => read())).toBe(0x0707_0707 + 1)
  })
})

describe('rewrite, on its own output', () => {
  it('writes a module that can be pre-initialized again', async () => {
    const wat = `
    (memory (export "memory") 1)
    (global $g (export "g") (mut i32) (i32.const 1))
    (table (export "t") 1 funcref)
    (data (i32.const 0) "abc")
    (data "passive")
    (func $double (export "double")
      (global.set $g (i32.mul (global.get $g) (i32.const 2)))
      (drop (table.grow (ref.func $double) (i32.const 1)))
      (i32.store (i32.mul (global.get $g) (i32.const 1000)) (global.get $g)))`
    let bytes = await assemble(wat)
    for (let time = 1; time <= 4; time++)
      bytes = (await wizen(bytes, { 'init-func': 'double', 'keep-init-func': 'true' })).bytes
    const { g, t, memory } = instantiate(bytes)
    expect([g.value, t.length]).toEqual([16, 5])
    const words = new Uint32Array(memory.buffer)
    expect([2, 4, 8, 16].map(number => words[number * 250])).toEqual([2, 4, 8, 16])
    expect(countOf(bytes, ids.data)).toBe(6)
  })
})
