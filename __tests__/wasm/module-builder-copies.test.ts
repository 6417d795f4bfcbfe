/** Copies of modules to which the module builder adds something: V8 takes each and runs it. */

import { describe, expect, it } from 'vitest'
import { functionBody } from '../../src/wasm/code/code-builder.ts'
import { concatenate } from '../../src/wasm/encode.ts'
import { sectionIds } from '../../src/wasm/layout.ts'
import { emptyLimits } from '../../src/wasm/limits.ts'
import { parseModule } from '../../src/wasm/module.ts'
import { ModuleBuilder } from '../../src/wasm/module-builder.ts'
import { funcref } from '../../src/wasm/types.ts'
import { Writer } from '../../src/wasm/writer.ts'
import { instantiate } from '../support/engine.ts'
import { assembleObjects } from '../support/gc.ts'
import { bodiesOf } from '../support/normalized.ts'
import { customSection, has, hexOf, ids, moduleOf, sectionsOf } from '../support/sections.ts'
import { assemble } from '../support/wat.ts'

const bytesOf = (builder: ModuleBuilder) => concatenate(builder.encode())

/** A copy of what the text says. */
const copyOf = async (wat: string) => ModuleBuilder.copyOf(parseModule(await assemble(wat)))

/** The body of a function that gives a number. */
const giving = (number: number) => functionBody(code => code.i32Const(number))

/** A module with items in every section, and with imports of every kind but a memory. */
const everything = `
  (type $unary (func (param i32) (result i32)))
  (import "env" "f" (func $f (result i32)))
  (import "env" "t" (table 1 funcref))
  (import "env" "g" (global $g i32))
  (import "env" "e" (tag))
  (func $double (export "double") (type $unary) (i32.mul (local.get 0) (i32.const 2)))
  (func (export "call") (result i32) (i32.add (call $f) (global.get $g)))
  (func $s (i32.store (i32.const 0) (i32.const 9)))
  (table (export "table") 4 funcref)
  (memory (export "memory") 1)
  (tag (param i64))
  (global (mut i32) (i32.const 3))
  (start $s)
  (elem (table 1) (i32.const 1) func $double)
  (elem func $s)
  (data (i32.const 8) "data")
  (data "passive")
  (func (data.drop 1))`

const { Tag } = WebAssembly as unknown as { Tag: new (type: object) => WebAssembly.ImportValue }

const imports = () => ({
  env: {
    f: () => 40,
    t: new WebAssembly.Table({ element: 'anyfunc', initial: 1 }),
    g: 2,
    e: new Tag({ parameters: [] }),
  },
})

describe('ModuleBuilder.copyOf', () => {
  it('keeps every byte of a module to which nothing is added, as views', async () => {
    const bytes = await assemble(everything, { names: true })
    const parts = ModuleBuilder.copyOf(parseModule(bytes)).encode()
    expect(concatenate(parts)).toEqual(bytes)
    expect(new Set(parts.slice(1).map(({ buffer }) => buffer))).toEqual(new Set([bytes.buffer]))
  })

  it('gives what is added the indices behind those of the module, imports included', async () => {
    const copy = await copyOf(everything)
    // The module has 4 types, 5 functions, 2 tables, 1 memory and 2 tags.
    expect({
      type: copy.addType([], []),
      func: copy.addFunction(0, giving(1)),
      table: copy.addTable({ element: funcref, limits: emptyLimits }),
      memory: copy.addMemory(emptyLimits),
      tag: copy.addTag(0),
    }).toEqual({ type: 4, func: 5, table: 2, memory: 1, tag: 2 })
  })

  it('puts what is added behind the items of a section, and keeps every other byte', async () => {
    const bytes = await assemble(everything)
    const copy = ModuleBuilder.copyOf(parseModule(bytes))
    const added = copy.addFunction(copy.addType([], ['i32']), giving(6))
    copy.addExport('added', 'func', added)
    const output = bytesOf(copy)
    expect(bodiesOf(output, 5)).toEqual([...bodiesOf(bytes, 4), [...giving(6)]])
    const untouched = [ids.import, ids.table, ids.memory, ids.tag, ids.global, ids.start, ids.element, ids.data]
    expect(untouched.map(id => hexOf(output, id))).toEqual(untouched.map(id => hexOf(bytes, id)))
    const { double, call, added: six, table, memory } = instantiate(output, imports())
    expect([double(21), call(), six()]).toEqual([42, 42, 6])
    expect([table.get(1)(1), new Int32Array(memory.buffer)[0]]).toEqual([2, 9])
  })

  it.runIf(has.objects)('gives a new type the index behind each type of a recursion group', () => {
    const module = parseModule(
      assembleObjects(`(module
        (rec (type $a (struct (field (ref null $b)))) (type $b (struct (field (ref null $a)))))
        (type $f (func (result i32)))
        (func (export "f") (type $f) (i32.const 3))
        (global (ref null $a) (ref.null $a)))`),
    )
    const copy = ModuleBuilder.copyOf(module)
    const type = copy.addType([], ['i64'])
    expect(type).toBe(module.types.length)
    copy.addExport(
      'g',
      'func',
      copy.addFunction(
        type,
        functionBody(code => code.i64Const(7n)),
      ),
    )
    const { f, g } = instantiate(bytesOf(copy))
    expect([f(), g()]).toEqual([3, 7n])
  })

  it('adds to a module that has no sections', () => {
    const copy = ModuleBuilder.copyOf(parseModule(moduleOf()))
    copy.addExport('f', 'func', copy.addFunction(copy.addType([], ['i32']), giving(5)))
    expect(instantiate(bytesOf(copy)).f()).toBe(5)
  })

  it('keeps only the custom sections that are wanted', () => {
    const copy = ModuleBuilder.copyOf(parseModule(moduleOf(customSection('a', [1]), customSection('b', [2]))))
    const output = concatenate(copy.encode(({ name }) => name === 'b'))
    expect(sectionsOf(output).map(({ name }) => name)).toEqual(['b'])
  })
})

describe('ModuleBuilder.copyOf with sections to leave out', () => {
  it('leaves out a start section, so that the module does not start', async () => {
    const module = parseModule(await assemble('(func $s (export "s") unreachable) (start $s)'))
    expect(() => instantiate(bytesOf(ModuleBuilder.copyOf(module)))).toThrow(WebAssembly.RuntimeError)
    expect(Object.keys(instantiate(bytesOf(ModuleBuilder.copyOf(module, [sectionIds.start]))))).toEqual(['s'])
  })

  it('leaves out the exports of the module, but not those that are added', async () => {
    const module = parseModule(await assemble('(func (export "old") (result i32) (i32.const 5))'))
    const copy = ModuleBuilder.copyOf(module, [sectionIds.export])
    copy.addExport('new', 'func', 0)
    const exports = instantiate(bytesOf(copy))
    expect(Object.keys(exports)).toEqual(['new'])
    expect(exports.new()).toBe(5)
  })

  it('leaves out memories, whose indices imports take', async () => {
    const text = '(memory 1) (func (export "read") (result i32) (i32.load (i32.const 8)))'
    const copy = ModuleBuilder.copyOf(parseModule(await assemble(text)), [sectionIds.memory])
    expect(copy.addImport('env', 'memory', { kind: 'memory', limits: { ...emptyLimits, min: 1n } })).toBe(0)
    const memory = new WebAssembly.Memory({ initial: 1 })
    new Int32Array(memory.buffer)[2] = 12
    expect(instantiate(bytesOf(copy), { env: { memory } }).read()).toBe(12)
  })
})

describe('ModuleBuilder.replaceBodies', () => {
  const wat = `
    (func (export "a") (result i32) (i32.const 1))
    (func (export "b") (result i32) (i32.const 2))`

  const entries = (...bodies: readonly Uint8Array[]) =>
    bodies.reduce((writer, body) => writer.u32(body.length).bytes(body), new Writer()).finish()

  it('puts other bodies in the place of those of the module', async () => {
    const copy = await copyOf(wat)
    copy.replaceBodies(entries(giving(10), giving(2000)))
    const { a, b } = instantiate(bytesOf(copy))
    expect([a(), b()]).toEqual([10, 2000])
  })

  it('keeps the bodies of functions that are added before or after', async () => {
    const copy = await copyOf(wat)
    copy.addExport('c', 'func', copy.addFunction(0, giving(3)))
    copy.replaceBodies(entries(giving(10), giving(20)))
    copy.addExport('d', 'func', copy.addFunction(0, giving(4)))
    const { a, b, c, d } = instantiate(bytesOf(copy))
    expect([a(), b(), c(), d()]).toEqual([10, 20, 3, 4])
  })
})

describe('ModuleBuilder.addLibrary', () => {
  const library = `
    (func $square (param i64) (result i64) (i64.mul (local.get 0) (local.get 0)))
    (func $unused (param f32) (result f64) (f64.promote_f32 (local.get 0)))
    (func $sum (param i64 i64) (result i64)
      (i64.add (call $square (local.get 0)) (call $square (local.get 1))))`

  it.each([
    ['a module of few functions', 0],
    ['a module of so many functions that the shifted calls take more bytes', 200],
  ])('adds functions to %s, with their types and the calls between them', async (_what, count) => {
    const copy = await copyOf(`
      (import "env" "f" (func (param f64)))
      ${'(func (param i32))'.repeat(count)}
      (func (export "own") (result i32) (i32.const 5))`)
    const first = copy.addLibrary(parseModule(await assemble(library)))
    expect(first).toBe(count + 2)
    copy.addExport('promote', 'func', first + 1)
    copy.addExport('sum', 'func', first + 2)
    const { own, promote, sum } = instantiate(bytesOf(copy), { env: { f: () => {} } })
    expect([own(), promote(1.5), sum(3n, 4n)]).toEqual([5, 1.5, 25n])
  })

  it('adds a library behind another one, and lets functions that follow call both', async () => {
    const copy = await copyOf('(func (export "own") (result i32) (i32.const 5))')
    const module = parseModule(await assemble(library))
    const [first, second] = [copy.addLibrary(module), copy.addLibrary(module)]
    expect([first, second]).toEqual([1, 4])
    const body = functionBody(code =>
      code
        .i64Const(2n)
        .add('call', first)
        .i64Const(1n)
        .add('call', second + 2),
    )
    copy.addExport('run', 'func', copy.addFunction(copy.addType([], ['i64']), body))
    expect(instantiate(bytesOf(copy)).run()).toBe(17n)
  })

  it('says that a library without calls is a bug', async () => {
    const copy = await copyOf('(func)')
    const module = parseModule(await assemble('(func) (func nop)'))
    expect(() => copy.addLibrary(module)).toThrow('bug: the functions of a library call each other')
  })
})

describe('ModuleBuilder.addTableOfFunctions', () => {
  it('adds a table that holds every function so far at its index', async () => {
    const copy = await copyOf(`
      (import "env" "f" (func (result i32)))
      (table 1 funcref)
      (elem (i32.const 0) func 1)
      (func (export "one") (result i32) (i32.const 1))
      (func (result i32) (i32.const 2))`)
    copy.addExport('three', 'func', copy.addFunction(0, giving(3)))
    const table = copy.addTableOfFunctions()
    expect(table).toBe(1)
    copy.addExport('functions', 'table', table)
    copy.addFunction(0, giving(4))
    const { functions, one, three } = instantiate(bytesOf(copy), { env: { f: () => 0 } })
    const held = Array.from({ length: functions.length }, (_, index) => functions.get(index))
    expect(held.map(call => call())).toEqual([0, 1, 2, 3])
    expect([held[1], held[3]]).toEqual([one, three])
    expect(() => functions.grow(1)).toThrow(RangeError)
  })

  it('adds an empty table to a module without functions', async () => {
    const copy = await copyOf('(memory 1)')
    copy.addExport('functions', 'table', copy.addTableOfFunctions())
    expect(instantiate(bytesOf(copy)).functions.length).toBe(0)
  })
})
