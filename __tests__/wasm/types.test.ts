/** Value types: read, written, rendered; names for people. */

import { describe, expect, test } from 'vitest'
import { readLimits, writeLimits } from '../../src/wasm/limits.ts'
import { parseModule } from '../../src/wasm/module.ts'
import { describeIndex } from '../../src/wasm/names.ts'
import { Reader } from '../../src/wasm/reader.ts'
import { readValueType, renderType, writeValueType } from '../../src/wasm/types.ts'
import { Writer } from '../../src/wasm/writer.ts'
import { customSection, moduleOf } from '../support/sections.ts'
import { assemble } from '../support/wat.ts'

test.each([
  [[0x7f], 'i32'],
  [[0x7e], 'i64'],
  [[0x7d], 'f32'],
  [[0x7c], 'f64'],
  [[0x7b], 'v128'],
  [[0x70], 'funcref'],
  [[0x6f], 'externref'],
  [[0x69], 'exnref'],
  [[0x6e], '(ref null any)'],
  [[0x6c], '(ref null i31)'],
  [[0x71], '(ref null none)'],
  [[0x73], '(ref null nofunc)'],
  [[0x64, 0x70], '(ref func)'],
  [[0x64, 0x6f], '(ref extern)'],
  [[0x63, 0x05], '(ref null 5)'],
  [[0x64, 0xc8, 0x01], '(ref 200)'],
])('the type %j is %s', (bytes, text) => {
  const type = readValueType(new Reader(Uint8Array.from(bytes)))
  expect(renderType(type)).toBe(text)
  const writer = new Writer()
  writeValueType(writer, type)
  expect([...writer.finish()]).toEqual(bytes)
})

test.each([
  [[0x00, 0x05]],
  [[0x01, 0x05, 0x80, 0x08]],
  [[0x03, 0x00, 0x01]],
  [[0x04, 0x80, 0x80, 0x80, 0x80, 0x80, 0x01]],
  [[0x07, 0x01, 0x02]],
])('the limits %j are written as they were read', bytes => {
  const writer = new Writer()
  writeLimits(writer, readLimits(new Reader(Uint8Array.from(bytes)), 'a memory'))
  expect([...writer.finish()]).toEqual(bytes)
})

describe('describeIndex', () => {
  const wat = `
    (memory $heap (export "memory") 1)
    (global $counter (mut i32) (i32.const 0))
    (global (export "hidden") i32 (i32.const 0))
    (table $t 1 funcref)
    (func $f)
    (func)`

  test.each([
    ['memory', 0, 'memory 0 (`memory`)', 'memory 0 (`memory`)'],
    ['global', 0, 'global 0 (`counter`)', 'global 0'],
    ['global', 1, 'global 1 (`hidden`)', 'global 1 (`hidden`)'],
    ['table', 0, 'table 0 (`t`)', 'table 0'],
    ['func', 0, 'function 0 (`f`)', 'function 0'],
    ['func', 1, 'function 1', 'function 1'],
    ['tag', 5, 'tag 5', 'tag 5'],
  ] as const)('%s %i: by its export, else by the name section', async (kind, index, named, plain) => {
    expect(describeIndex(parseModule(await assemble(wat, { names: true })), kind, index)).toBe(named)
    expect(describeIndex(parseModule(await assemble(wat)), kind, index)).toBe(plain)
  })

  test.each([
    ['cut off', [0x07, 0x20, 0x01]],
    ['of no UTF-8', [0x07, 0x04, 0x01, 0x00, 0x01, 0xff]],
    ['of other things', [0x00, 0x02, 0x01, 0x61, 0x63, 0x00]],
  ])('ignores a name section %s', (_name, contents) => {
    const module = parseModule(moduleOf(customSection('name', contents)))
    expect(describeIndex(module, 'global', 0)).toBe('global 0')
  })
})
