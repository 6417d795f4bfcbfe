/** Modules as the parser reads them: whole ones, and those that are cut off. */

import { describe, expect, it } from 'vitest'
import { WasmError } from '../../src/wasm/errors.ts'
import { parseModule } from '../../src/wasm/module.ts'
import { wizen } from '../support/engine.ts'
import { assembleObjects } from '../support/gc.ts'
import { customSection, ids, moduleOf, preamble, section, sectionsOf, text } from '../support/sections.ts'
import { assemble } from '../support/wat.ts'

describe('parseModule, of a module that is cut off', async () => {
  const bytes = await assemble(
    `(import "env" "f" (func (param i32)))
     (memory 1 2)
     (table 2 funcref)
     (global (mut i64) (i64.const -5))
     (func $s)
     (start $s)
     (elem (i32.const 0) func $s)
     (func (export "wizer.initialize") (i32.store (i32.const 0) (i32.const 1)))
     (data (i32.const 8) "data")
     (data "passive")`,
    { names: true },
  )
  const betweenSections = [preamble.length, ...sectionsOf(bytes).map(({ start }) => start)]
  const insideSections = [...bytes.keys()].filter(size => !betweenSections.includes(size))

  const cutTo = (size: number) =>
    wizen(bytes.slice(0, size)).then(
      () => undefined,
      error => error,
    )

  it('refuses a module that ends inside a section, with an offset inside of the module', async () => {
    expect(insideSections.length).toBeGreaterThan(100)
    for (const size of insideSections) {
      const error = await cutTo(size)
      expect(error).toBeInstanceOf(WasmError)
      expect(error.offset).toBeLessThanOrEqual(size)
      expect(error.message).toMatch(/^[^\n]* \(at offset 0x[0-9a-f]+\)$/)
    }
  })

  it('a module that ends between two sections is pre-initialized or refused with a known error', async () => {
    // These bytes can still be a module. Where it lacks something, V8 or the engine says what.
    for (const size of betweenSections) {
      const error = await cutTo(size)
      expect(['WasmError', 'UnsupportedModuleError', 'InitializationError', undefined]).toContain(error?.name)
    }
  })
})

describe('parseModule', () => {
  it('reads every section of a module', async () => {
    const bytes = await assemble(`
      (type (func (param i32 f64) (result i64)))
      (import "env" "f" (func (type 0)))
      (import "env" "t" (tag (param i32)))
      (func (export "f") (type 0) (i64.const 0))
      (func $s)
      (table 1 2 externref)
      (memory 1 2 shared)
      (tag (param i64))
      (global (mut i32) (i32.const 7))
      (global f32 (f32.const 1.5))
      (start $s)
      (elem func $s $s)
      (elem declare func 0)
      (data "passive")
      (data (i32.const 4) "active")
      (func (data.drop 0))`)
    const module = parseModule(bytes)
    expect(module.types[0]).toMatchObject({
      composite: { kind: 'func', params: ['i32', 'f64'], results: ['i64'] },
      final: true,
    })
    expect(module.imports).toMatchObject([
      { kind: 'func', module: 'env', name: 'f', type: 0 },
      { kind: 'tag', module: 'env', name: 't' },
    ])
    expect([module.functions.length, module.importedFunctions, module.functions[0], module.functions[1]]).toEqual([
      4, 1, 0, 0,
    ])
    expect(module.tables).toMatchObject([
      {
        element: { nullable: true, heap: 'extern' },
        limits: { address: 'i32', shared: false, min: 1n, max: 2n },
        init: undefined,
      },
    ])
    expect(module.memories).toMatchObject([{ address: 'i32', shared: true, min: 1n, max: 2n }])
    expect(module.tags).toHaveLength(1)
    expect(module.globals).toMatchObject([
      { type: 'i32', mutable: true, init: { instructions: [{ name: 'i32.const', value: { kind: 'i32', value: 7 } }] } },
      { type: 'f32', mutable: false },
    ])
    expect(module.exports).toEqual([{ name: 'f', kind: 'func', index: 1 }])
    expect(module.start).toBe(2)
    expect(module.elements).toMatchObject([
      { mode: 'passive', form: 'functions', items: Uint32Array.of(2, 2) },
      { mode: 'declared', form: 'functions', items: Uint32Array.of(0) },
    ])
    expect(module.dataCount).toBe(2)
    expect(module.data).toMatchObject([
      { mode: 'passive', size: 7 },
      { mode: 'active', memory: 0, size: 6 },
    ])
  })

  it('finds nothing in a module without sections', () => {
    const module = parseModule(moduleOf())
    expect(module).toMatchObject({ sections: [], types: [], functions: [], memories: [], exports: [], data: [] })
    expect([module.start, module.dataCount]).toEqual([undefined, undefined])
  })

  it('gives the types of recursion groups one after the other', () => {
    const module = parseModule(
      assembleObjects(`(module
        (rec (type $a (sub (struct (field i8) (field (mut (ref null $b)))))) (type $b (sub final $a (struct (field i8) (field (mut (ref null $b))) (field i16)))))
        (type $c (array (mut v128)))
        (type $f (func (param (ref $a) i31ref) (result (ref null $c))))
        (global (ref null $b) (ref.null $b))
        (func (type $f) (unreachable)))`),
    )
    expect(module.types.map(({ composite, final }) => [composite.kind, final])).toEqual([
      ['struct', false],
      ['struct', true],
      ['array', true],
      ['func', true],
    ])
    expect(module.types[1]?.composite).toMatchObject({
      fields: [
        { type: 'i8', mutable: false },
        { type: { nullable: true, heap: 1 }, mutable: true },
        { type: 'i16', mutable: false },
      ],
    })
    expect(module.types[3]?.composite).toMatchObject({
      params: [
        { nullable: false, heap: 0 },
        { nullable: true, heap: 'i31' },
      ],
      results: [{ nullable: true, heap: 2 }],
    })
  })

  it('gives the names of custom sections', () => {
    const module = parseModule(moduleOf(customSection('a', [1, 2]), section(ids.type, [0]), customSection('ü', [])))
    expect(module.sections.map(({ id, name }) => [id, name])).toEqual([
      [0, 'a'],
      [1, ''],
      [0, 'ü'],
    ])
    expect(text('ü')).toEqual([2, 0xc3, 0xbc])
  })
})

describe('the bytes of an input', () => {
  it('an input may stand in a larger buffer', async () => {
    const bytes = await assemble(
      '(memory (export "memory") 1) (data (i32.const 8) "abc") (func (export "wizer.initialize"))',
    )
    const buffer = new Uint8Array(bytes.length + 200).fill(0xee)
    buffer.set(bytes, 100)
    const output = (await wizen(buffer.subarray(100, 100 + bytes.length))).bytes
    expect(Buffer.from(output).equals((await wizen(bytes)).bytes)).toBe(true)
  })

  it('an input keeps its bytes when it is pre-initialized', async () => {
    const bytes = await assemble(
      '(memory 1) (global (mut i32) (i32.const 0)) (func (export "wizer.initialize") (global.set 0 (i32.const 1)))',
    )
    const before = bytes.slice()
    await wizen(bytes)
    expect(bytes).toEqual(before)
  })
})
