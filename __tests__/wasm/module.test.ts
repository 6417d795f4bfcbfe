/** Bytes that are no module, each told apart, with the offset; and modules as the parser sees them. */

import { describe, expect, test } from 'vitest'
import { WasmError } from '../../src/wasm/errors.ts'
import { parseModule } from '../../src/wasm/module.ts'
import { wizen } from '../support/engine.ts'
import { assembleObjects } from '../support/gc.ts'
import { customSection, ids, leb, moduleOf, preamble, section, sectionsOf, text } from '../support/sections.ts'
import { assemble } from '../support/wat.ts'

const encode = (content: string) => new TextEncoder().encode(content)

describe('inputs that are no core module', () => {
  test.each([
    ['nothing', new Uint8Array(), 'empty', 0, 'the input is empty, expected a WebAssembly module'],
    [
      'other bytes',
      encode('hello, world'),
      'not-wasm',
      0,
      'the input does not start with `\\0asm`, expected a WebAssembly module',
    ],
    [
      'an ELF file',
      Uint8Array.of(0x7f, 0x45, 0x4c, 0x46, 1, 1, 1, 0),
      'not-wasm',
      0,
      'the input does not start with `\\0asm`, expected a WebAssembly module',
    ],
    [
      'half of the magic number',
      Uint8Array.of(0x00, 0x61),
      'not-wasm',
      0,
      'the input does not start with `\\0asm`, expected a WebAssembly module',
    ],
    [
      'text',
      encode('(module (func))'),
      'text',
      0,
      'the input is the text format, expected the binary format: convert it first, with `wat2wasm` or `wasm-tools parse`',
    ],
    ['text after a comment', encode('\n ;; one\n(; two ;) (module\n)'), 'text', 0, 'the input is the text format'],
    ['text with a byte order mark', encode('\uFEFF(module)'), 'text', 0, 'the input is the text format'],
    ['text without `module`', encode('(func (export "f"))'), 'text', 0, 'the input is the text format'],
    ['the text of a component', encode('(component)'), 'text', 0, 'the input is the text format'],
    [
      'the magic number alone',
      Uint8Array.from(preamble.slice(0, 4)),
      'truncated',
      4,
      'the input ends inside its version',
    ],
    ['part of a version', Uint8Array.from(preamble.slice(0, 7)), 'truncated', 7, 'the input ends inside its version'],
    [
      'a component',
      Uint8Array.of(0x00, 0x61, 0x73, 0x6d, 0x0d, 0x00, 0x01, 0x00),
      'component',
      4,
      'the input is a component, expected a core module: pre-initialize the core module before it is made a component',
    ],
    [
      'another version',
      Uint8Array.of(0x00, 0x61, 0x73, 0x6d, 0x02, 0x00, 0x00, 0x00),
      'version',
      4,
      'the input has the version 0x02000000, expected 0x01000000',
    ],
  ])('%s', async (_name, bytes, code, offset, message) => {
    await expect(wizen(bytes)).rejects.toMatchObject({
      name: 'WasmError',
      code,
      offset,
      message: expect.stringContaining(message),
    })
    await expect(wizen(bytes)).rejects.toThrow(`(at offset 0x${offset.toString(16)})`)
  })
})

describe('sections', () => {
  const types = section(ids.type, [1, 0x60, 0, 0])

  test.each([
    [
      'one that is longer than the file',
      [[ids.type, 0x20, 0x01]],
      'truncated',
      8,
      'the input ends inside a section of 32 bytes, of which 1 are there',
    ],
    ['a size that is cut off', [[ids.type, 0x80]], 'truncated', 10, 'the bytes end inside the size of a section'],
    [
      'a size of more than 32 bits',
      [[ids.type, 0x80, 0x80, 0x80, 0x80, 0x10]],
      'malformed',
      9,
      'the size of a section is encoded in more than 32 bits',
    ],
    ['an unknown one', [[14, 0]], 'unsupported', 8, 'unknown section 14'],
    ['one twice', [types, types], 'malformed', 14, 'section 1 is repeated or out of order'],
    ['one out of order', [section(ids.function, [0]), types], 'malformed', 11, 'section 1 is repeated or out of order'],
    [
      'one that is longer than what it holds',
      [section(ids.type, [1, 0x60, 0, 0, 0])],
      'malformed',
      14,
      'a section is longer than its contents',
    ],
    [
      'one that is shorter than what it holds',
      [section(ids.type, [2, 0x60, 0, 0])],
      'truncated',
      14,
      'the bytes end inside a type',
    ],
    [
      'a count that no section can hold',
      [section(ids.type, [...leb(1000), 0x60])],
      'truncated',
      10,
      'the type section of 1000 elements does not fit in its section',
    ],
    [
      'a custom section whose name is cut off',
      [section(ids.custom, [9, 0x61])],
      'truncated',
      11,
      'the bytes end inside the name of a custom section',
    ],
    [
      'a custom section whose name is no UTF-8',
      [section(ids.custom, [1, 0xff])],
      'malformed',
      11,
      'the name of a custom section is not valid UTF-8',
    ],
    [
      'a name of an import that is no UTF-8',
      [section(ids.import, [1, 1, 0xc0, 1, 0x61, 0, 0])],
      'malformed',
      12,
      'the module name of an import is not valid UTF-8',
    ],
    ['an unknown type', [section(ids.type, [1, 0x5c])], 'unsupported', 11, 'unknown type form 0x5c'],
    ['an unknown kind of import', [section(ids.import, [1, 0, 0, 9])], 'unsupported', 13, 'unknown kind of import 0x9'],
    ['an unknown kind of export', [section(ids.export, [1, 0, 9, 0])], 'unsupported', 12, 'unknown kind of export 0x9'],
    ['an unknown value type', [section(ids.global, [1, 0x01])], 'unsupported', 11, 'unknown value type 0x1'],
    ['an unknown heap type', [section(ids.global, [1, 0x63, 0x40])], 'unsupported', 12, 'unknown heap type 0x40'],
    [
      'a table of numbers',
      [section(ids.table, [1, 0x7f, 0, 0])],
      'malformed',
      11,
      'expected a reference type, found i32',
    ],
    [
      'an unknown constant',
      [section(ids.global, [1, 0x7f, 0, 0x10, 0, 0x0b])],
      'unsupported',
      13,
      'unknown instruction 0x10 in a constant expression',
    ],
    [
      'a mutability that is none',
      [section(ids.global, [1, 0x7f, 2, 0x41, 0, 0x0b])],
      'malformed',
      12,
      'a mutability is 0x2, expected 0 or 1',
    ],
    ['a tag of another kind', [section(ids.tag, [1, 1, 0])], 'malformed', 11, 'a tag attribute is 0x1, expected 0'],
    [
      'elements of another kind',
      [section(ids.element, [1, 1, 1, 0])],
      'malformed',
      12,
      'an element kind is 0x1, expected 0',
    ],
    [
      'a type that is not there',
      [section(ids.import, [1, 0, 0, 0, 0])],
      'malformed',
      8,
      'the type of function 0 is type 0, of 0 that there are',
    ],
    [
      'a start function that is not there',
      [section(ids.start, [0])],
      'malformed',
      8,
      'the start function is func 0, of 0 that there are',
    ],
    [
      'an export that is not there',
      [section(ids.export, [1, 1, 0x61, 1, 4])],
      'malformed',
      8,
      'the export `a` is table 4, of 0 that there are',
    ],
    ['unknown flags of a segment', [section(ids.data, [1, 3])], 'malformed', 11, 'unknown flags 0x3 of a data segment'],
    [
      'unknown flags of an element segment',
      [section(ids.element, [1, 8])],
      'malformed',
      11,
      'unknown flags 0x8 of an element segment',
    ],
    [
      'unknown flags of limits',
      [section(ids.memory, [1, 0x10, 1])],
      'malformed',
      11,
      'unknown flags 0x10 in the limits of memory 0',
    ],
    [
      'a page size that V8 lacks',
      [section(ids.memory, [2, 0x00, 0x01, 0x08, 0x01, 0x00])],
      'unsupported',
      13,
      'memory 1 has a page size of its own (custom-page-sizes), which V8 lacks: use pages of 65,536 bytes',
    ],
  ])('with an error at its offset: %s', async (_name, sections, code, offset, message) => {
    const bytes = moduleOf(...sections)
    await expect(wizen(bytes)).rejects.toMatchObject({
      name: 'WasmError',
      code,
      offset,
      message: `${message} (at offset 0x${offset.toString(16)})`,
    })
    expect(WebAssembly.validate(bytes)).toBe(false)
  })
})

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
    expect(module.memories).toEqual([{ address: 'i32', shared: true, min: 1n, max: 2n }])
    expect(module.tags).toHaveLength(1)
    expect(module.globals).toMatchObject([
      { type: 'i32', mutable: true, instructions: [{ opcode: 0x41, immediate: 7 }] },
      { type: 'f32', mutable: false },
    ])
    expect(module.exports).toEqual([{ name: 'f', kind: 'func', index: 1 }])
    expect(module.start).toBe(2)
    expect(module.elements).toMatchObject([
      { mode: 'passive', form: 'functions', count: 2 },
      { mode: 'declared', form: 'functions', count: 1 },
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
