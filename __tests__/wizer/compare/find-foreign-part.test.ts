/** Whether a module can be the output of another: a store must not give somebody else's. */

import { describe, expect, it } from 'vitest'
import { parseModule } from '../../../src/wasm/module.ts'
import { findForeignPart } from '../../../src/wizer/compare/find-foreign-part.ts'
import type { RawOptions } from '../../../src/wizer/options/option-table.ts'
import { parseOptions } from '../../../src/wizer/options/options.ts'
import { wizen } from '../../support/engine.ts'
import { customSection, ids, moduleOf, section, sectionsOf } from '../../support/sections.ts'
import { assemble } from '../../support/wat.ts'

const everything = `
  (type (func))
  (import "env" "f" (func $import (param i32)))
  (import "env" "g" (func))
  (import "env" "t" (tag))
  (func $a (result i32) (drop (ref.func $c)) (i32.const 7))
  (func $b (table.set $t (i32.const 0) (ref.func $b)))
  (func $c)
  (func $s (global.set $counter (i32.const 1)))
  (table $t 3 9 funcref)
  (table $u 1 externref)
  (memory $m 1 7)
  (tag $tag (param i64))
  (global $counter (mut i32) (i32.const 0))
  (global $sum i32 (i32.const 3))
  (global $first (mut funcref) (ref.func $b))
  (export "a" (func $a))
  (export "b" (func $b))
  (export "t" (table $t))
  (export "counter" (global $counter))
  (start $s)
  (elem (table $t) (i32.const 1) func $a $c)
  (elem declare func $b)
  (elem $passive func $a)
  (elem $gone funcref (ref.func $c))
  (data (i32.const 8) "data")
  (data $kept "kept")
  (data $dropped "gone")
  (func (export "use") (memory.init $kept (i32.const 0) (i32.const 0) (i32.const 1)))
  (func (export "wizer.initialize")
    (drop (memory.grow (i32.const 1)))
    (drop (table.grow $t (ref.null func) (i32.const 2)))
    (global.set $first (ref.func $a))
    (call $b)
    (elem.drop $gone)
    (data.drop $dropped)
    (i32.store (i32.const 1000) (i32.const 5)))`

const find = (input: Uint8Array, output: Uint8Array, options: RawOptions = {}) =>
  findForeignPart(parseModule(input), parseModule(output), parseOptions(options))

describe('findForeignPart, on outputs', () => {
  it.each<[what: string, wat: string, options: RawOptions]>([
    ['a module with every section', everything, {}],
    ['a module that keeps its init function', everything, { 'keep-init-func': 'true' }],
    ['a module whose exports are renamed', everything, { 'rename-funcs': ['a=b', 'x=use'] }],
    ['a module in pages', everything, { 'segment-layout': 'page' }],
    ['a module whose unreachable code is dropped', everything, { 'drop-init-code': 'true' }],
    ['a module that drops none of its code', everything, { 'drop-init-code': 'true', 'keep-init-func': 'true' }],
    ['a module that stays as it is', '(func (export "wizer.initialize"))', { 'keep-init-func': 'true' }],
    ['a module without memories', '(data "a") (func (data.drop 0)) (func (export "wizer.initialize"))', {}],
    [
      'a module whose memory is empty again',
      '(memory 1) (data (i32.const 0) "a") (func (export "wizer.initialize") (i32.store8 (i32.const 0) (i32.const 0)))',
      {},
    ],
    [
      'a module with an older active segment that code names',
      '(memory 1) (data (i32.const 0) "a") (func (data.drop 0)) (func (export "wizer.initialize"))',
      {},
    ],
    ['a module with `_initialize`', '(func (export "_initialize")) (func (export "wizer.initialize"))', {}],
    [
      'a 64-bit memory',
      '(memory i64 1) (func (export "wizer.initialize") (i32.store (i64.const 9) (i32.const 1)))',
      {},
    ],
  ])('finds nothing in the output of %s', async (_what, wat, options) => {
    const input = await assemble(wat)
    expect(find(input, (await wizen(input, options)).bytes, options)).toBeUndefined()
  })

  it('finds nothing where a name section or other custom sections stand between the sections', async () => {
    const input = await assemble(everything, { names: true })
    const named = moduleOf(...sectionsOf(input).flatMap(({ bytes }, index) => [customSection(`c${index}`, [1]), bytes]))
    expect(find(named, (await wizen(named)).bytes)).toBeUndefined()
  })

  it('finds nothing where only the name section differs', async () => {
    const input = await assemble(everything)
    const { bytes } = await wizen(await assemble(everything, { names: true }))
    expect(find(input, bytes)).toBeUndefined()
  })
})

describe('findForeignPart, on other modules', () => {
  /** What is foreign in the output of the module in which `from` became `to`, as one of the module itself. */
  async function foreignWhere(from: string, to: string, options: RawOptions = {}) {
    expect(everything).toContain(from)
    const other = await wizen(await assemble(everything.replace(from, to)), options)
    return find(await assemble(everything), other.bytes, options)
  }

  it.each([
    ['another type', '(type (func))', '(type (func (param i64)))', 'the type section'],
    [
      'an import more',
      '(import "env" "g" (func))',
      '(import "env" "g" (func)) (import "env" "h" (func))',
      'the import section',
    ],
    ['an import of another name', '"env" "g"', '"evil" "g"', 'the import section'],
    ['a function of another type', '(func $c)', '(func $c (param i32))', 'the function section'],
    ['a function more', '(func $c)', '(func $c) (func)', 'the function section'],
    ['another constant in its code', '(i32.const 7)', '(i32.const 6)', 'the code section'],
    ['another tag', '(tag $tag (param i64))', '(tag $tag (param i32))', 'the type section'],
    ['a tag more', '(tag $tag (param i64))', '(tag $tag (param i64)) (tag (param i64))', 'the tag section'],
    [
      'a global more',
      '(global $first (mut funcref) (ref.func $b))',
      '(global $first (mut funcref) (ref.func $b)) (global i32 (i32.const 3))',
      'the global section',
    ],
    ['another constant global', '(i32.const 3)', '(i32.const 4)', 'global 1'],
    ['a constant that may change', '$sum i32', '$sum (mut i32)', 'global 1'],
    ['a memory more', '(memory $m 1 7)', '(memory $m 1 7) (memory 1)', 'the memory section'],
    ['another maximum of a memory', '1 7', '1 8', 'memory 0'],
    ['a table more', '(table $u 1 externref)', '(table $u 1 externref) (table 1 externref)', 'the table section'],
    ['a table of another type', '1 externref', '1 funcref', 'table 1'],
    ['another maximum of a table', '3 9 funcref', '3 8 funcref', 'table 0 (`t`)'],
    ['an export more', '(export "a" (func $a))', '(export "a" (func $a)) (export "z" (func $s))', 'the export section'],
    ['an export of another function', '(export "a" (func $a))', '(export "a" (func $c))', 'the export section'],
    ['an export of another kind', '(export "a" (func $a))', '(export "a" (memory 0))', 'the export section'],
    ['an export of another name', '(export "a" (func $a))', '(export "A" (func $a))', 'the export section'],
    ['another passive element segment', '(elem $passive func $a)', '(elem $passive func $c)', 'element segment 2'],
    ['another declaration', '(elem declare func $b)', '(elem declare func $c $b)', 'element segment 1'],
    ['another passive data segment', '"kept"', '"evil"', 'data segment 1'],
  ])('names the part of a module that has %s', async (_what, from, to, part) => {
    expect(await foreignWhere(from, to)).toBe(part)
  })

  it.each([
    ['a smaller memory', '(memory $m 1 7)', '(memory $m 2 7)', 'memory 0'],
    ['a smaller table', '(table $t 3 9 funcref)', '(table $t 6 9 funcref)', 'table 0 (`t`)'],
  ])('names the part of a module that has %s', async (_what, from, to, part) => {
    const input = await assemble(everything.replace(from, to))
    const smaller = everything
      .replace('(drop (memory.grow (i32.const 1)))', '(drop (memory.grow (i32.const 0)))')
      .replace(
        '(drop (table.grow $t (ref.null func) (i32.const 2)))',
        '(drop (table.grow $t (ref.null func) (i32.const 0)))',
      )
    const code = sectionsOf(input).find(({ id }) => id === ids.code)!.bytes
    const { bytes } = await wizen(await assemble(smaller))
    const output = moduleOf(...sectionsOf(bytes).map(found => (found.id === ids.code ? code : found.bytes)))
    expect(find(input, output)).toBe(part)
  })

  it('names a part of a module that has nothing to do with the input', async () => {
    const { bytes } = await wizen('(memory 1) (func (export "wizer.initialize"))')
    expect(find(await assemble(everything), bytes)).toBe('the type section')
  })

  it.each([
    ['every byte of code', ids.code, 'the code section'],
    ['every byte of the types', ids.type, 'the type section'],
  ])('finds a change of %s', async (_what, id, part) => {
    const input = parseModule(await assemble(everything))
    const { bytes } = await wizen(new Uint8Array(input.bytes))
    const output = parseModule(bytes)
    const { contents, end } = output.sections.find(section => section.id === id)!
    const found = new Set<string | undefined>()
    for (let offset = contents; offset < end; offset++) {
      const changed = bytes.slice()
      changed[offset]! ^= 1
      found.add(findForeignPart(input, { ...output, bytes: changed }, parseOptions({})))
    }
    expect([...found]).toEqual([part])
  })

  it('names what was added to an output: a start function, a custom section, a segment outside of its memory', async () => {
    const input = await assemble(everything)
    const { bytes } = await wizen(input)
    const withBefore = (id: number, added: readonly number[]) =>
      moduleOf(...sectionsOf(bytes).flatMap(found => (found.id === id ? [added, found.bytes] : [found.bytes])))
    const withData = (contents: readonly number[]) =>
      moduleOf(...sectionsOf(bytes).map(found => (found.id === ids.data ? section(ids.data, contents) : found.bytes)))
    expect(find(input, withBefore(ids.element, section(ids.start, [4])))).toBe('the start function')
    expect(find(input, withBefore(ids.element, customSection('evil', [])))).toBe('a custom section')
    const [kept, gone] = [
      [1, 4, ...Buffer.from('kept')],
      [1, 0],
    ]
    const count = sectionsOf(bytes).find(({ id }) => id === ids.dataCount)!.contents[0]!
    const rest = Array.from({ length: count - 3 }, () => [1, 0]).flat()
    expect(find(input, withData([count, 0, 0x41, 0, 0x0b, 1, 7, ...kept, ...gone, ...rest]))).toBeUndefined()
    expect(find(input, withData([count, 0, 0x41, 0x7f, 0x0b, 1, 7, ...kept, ...gone, ...rest]))).toBe('data segment 0')
    expect(find(input, withData([2, 1, 0, ...kept]))).toBe('the data section')
  })

  it('finds an export that the options do not rename', async () => {
    const input = await assemble(everything)
    const { bytes } = await wizen(input, { 'rename-funcs': ['x=use'] })
    expect(find(input, bytes)).toBe('the export section')
  })
})

describe('findForeignPart, on outputs without the code of the initialization', () => {
  const drop: RawOptions = { 'drop-init-code': 'true' }
  const text = `
    (table $t 2 funcref)
    (elem (table $t) (i32.const 0) func $entry)
    (global $g (mut funcref) (ref.null func))
    (elem declare func $value)
    (func $init (export "wizer.initialize") (global.set $g (ref.func $value)) (call $step))
    (func $step nop nop nop)
    (func $entry nop nop nop (drop (i32.const 1)))
    (func $value nop nop nop (drop (i32.const 2)))
    (func $unused nop nop nop (drop (i32.const 3)))
    (func (export "go") (call_indirect $t (i32.const 0)) (drop (global.get $g)))`
  const stub = [3, 0, 0x00, 0x0b]

  /** The bodies of a code section with fewer than 128, each with its size. */
  function bodiesOf(contents: Uint8Array): (readonly number[])[] {
    const bodies: (readonly number[])[] = []
    for (let at = 1; at < contents.length; at += contents[at]! + 1)
      bodies.push([...contents.subarray(at, at + contents[at]! + 1)])
    return bodies
  }

  const codeOf = (bytes: Uint8Array) => bodiesOf(sectionsOf(bytes).find(({ id }) => id === ids.code)!.contents)

  function withBody(bytes: Uint8Array, index: number, body: readonly number[]): Uint8Array {
    const bodies = codeOf(bytes).with(index, body)
    const code = section(ids.code, [bodies.length, ...bodies.flat()])
    return moduleOf(...sectionsOf(bytes).map(found => (found.id === ids.code ? code : found.bytes)))
  }

  it('finds nothing where functions that nothing reaches have the shortest body, and all others their own', async () => {
    const input = await assemble(text)
    const { bytes } = await wizen(input, drop)
    expect(codeOf(bytes).map(body => body.join() === stub.join())).toEqual([true, true, false, false, true, false])
    expect(find(input, bytes, drop)).toBeUndefined()
  })

  it('finds that the code is foreign where a function has another body than the option gives it', async () => {
    const input = await assemble(text)
    const { bytes } = await wizen(input, drop)
    const bodies = [stub, [2, 0, 0x0b], [3, 0, 0x01, 0x0b], [4, 0, 0x00, 0x00, 0x0b]]
    const own = codeOf(input)
    const found = own.flatMap((body, index) =>
      [...bodies, body].map(other => {
        const isRight = codeOf(bytes)[index]!.join() === other.join()
        return [isRight, find(input, withBody(bytes, index, other), drop)]
      }),
    )
    expect(found.filter(([isRight]) => isRight)).toEqual(own.map(() => [true, undefined]))
    expect(new Set(found.flatMap(([isRight, part]) => (isRight ? [] : [part])))).toEqual(new Set(['the code section']))
  })

  it('finds that the code is foreign without the option, and where the option took nothing out', async () => {
    const input = await assemble(text)
    expect(find(input, (await wizen(input, drop)).bytes)).toBe('the code section')
    expect(find(input, (await wizen(input)).bytes, drop)).toBe('the code section')
  })

  it('goes by the state of the output: another table or global reaches other functions', async () => {
    const input = await assemble(text)
    const other = await wizen(text.replace('(global.set $g (ref.func $value))', 'nop nop'), drop)
    // The global is null there, and so the function has no body; with the code of the input it is a right output.
    const { bytes } = await wizen(input, drop)
    const globals = sectionsOf(bytes).find(({ id }) => id === ids.global)!.bytes
    const mixed = sectionsOf(other.bytes).map(found => (found.id === ids.global ? globals : found.bytes))
    expect(find(input, moduleOf(...mixed), drop)).toBe('the code section')
  })

  it('finds custom sections that should have gone, and those that should not', async () => {
    const debug = customSection('.debug_line', [1])
    const mine = customSection('mine', [1])
    const input = moduleOf((await assemble(text)).subarray(8), debug, mine)
    const { bytes } = await wizen(input, drop)
    expect(find(input, bytes, drop)).toBeUndefined()
    expect(find(input, moduleOf(bytes.subarray(8), debug), drop)).toBe('a custom section')
    const without = sectionsOf(bytes).filter(({ name }) => name !== 'mine')
    expect(find(input, moduleOf(...without.map(found => found.bytes)), drop)).toBe('a custom section')
  })

  it('reads no code of an output, which may be that of an attacker', async () => {
    const input = await assemble(text)
    const { bytes } = await wizen(input, drop)
    const endless = [0x10, ...new Array(20).fill(0xff)]
    expect(find(input, withBody(bytes, 5, [endless.length, ...endless]), drop)).toBe('the code section')
  })
})
