/** Modules as the parser sees them: whole ones, and those that are cut off. */

import { describe, expect, test } from 'vitest'
import { WasmError } from '../../src/wasm/errors.ts'
import { parseModule } from '../../src/wasm/module.ts'
import { wizen } from '../support/engine.ts'
import { assembleObjects } from '../support/gc.ts'
import { customSection, ids, moduleOf, preamble, section, sectionsOf, text } from '../support/sections.ts'
import { assemble } from '../support/wat.ts'

describe('a module', () => {
  test('cut off at any byte is refused with an offset inside of it', async () => {
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
    const ends = new Set([preamble.length, ...sectionsOf(bytes).map(({ start }) => start)])
    for (let size = 0; size < bytes.length; size++) {
      const error = await wizen(bytes.slice(0, size)).then(
        () => undefined,
        error => error,
      )
      if (ends.has(size)) {
        // A module that has some of the sections is one: V8 says what it lacks, or we do.
        expect(['WasmError', 'UnsupportedModuleError', 'InitializationError', undefined]).toContain(error?.name)
        continue
      }
      expect(error).toBeInstanceOf(WasmError)
      expect(error.offset).toBeLessThanOrEqual(size)
      expect(error.message).toMatch(/^[^\n]* \(at offset 0x[0-9a-f]+\)$/)
    }
  })

  test('of every section is parsed', async () => {
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

  test('of nothing has nothing', () => {
    const module = parseModule(moduleOf())
    expect(module).toMatchObject({ sections: [], types: [], functions: [], memories: [], exports: [], data: [] })
    expect([module.start, module.dataCount]).toEqual([undefined, undefined])
  })

  test('of objects has its types flattened', () => {
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

  test('may stand in a larger buffer', async () => {
    const bytes = await assemble(
      '(memory (export "memory") 1) (data (i32.const 8) "abc") (func (export "wizer.initialize"))',
    )
    const buffer = new Uint8Array(bytes.length + 200).fill(0xee)
    buffer.set(bytes, 100)
    const output = (await wizen(buffer.subarray(100, 100 + bytes.length))).bytes
    expect(Buffer.from(output).equals((await wizen(bytes)).bytes)).toBe(true)
  })

  test('is not changed', async () => {
    const bytes = await assemble(
      '(memory 1) (global (mut i32) (i32.const 0)) (func (export "wizer.initialize") (global.set 0 (i32.const 1)))',
    )
    const before = bytes.slice()
    await wizen(bytes)
    expect(bytes).toEqual(before)
  })

  test('with custom sections has their names', async () => {
    const module = parseModule(moduleOf(customSection('a', [1, 2]), section(ids.type, [0]), customSection('ü', [])))
    expect(module.sections.map(({ id, name }) => [id, name])).toEqual([
      [0, 'a'],
      [1, ''],
      [0, 'ü'],
    ])
    expect(text('ü')).toEqual([2, 0xc3, 0xbc])
  })
})
