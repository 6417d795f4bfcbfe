/** Sections to bytes: what is copied, replaced, left out, and where new ones go. */

import { describe, expect, test } from 'vitest'
import { appendToVector, concatenate, encodeModule, type SectionChange, sizeOfParts } from '../../src/wasm/encode.ts'
import { parseModule } from '../../src/wasm/module.ts'
import { customSection, ids, moduleOf, section, sectionsOf } from '../support/sections.ts'

const types = section(ids.type, [1, 0x60, 0, 0])
const functions = section(ids.function, [1, 0])
const memory = section(ids.memory, [1, 0, 1])
const code = section(ids.code, [1, 2, 0, 0x0b])

const names = (bytes: Uint8Array) => sectionsOf(bytes).map(({ id, name }) => name || id)
const contents = (...bytes: readonly number[]): readonly Uint8Array[] => [Uint8Array.from(bytes)]

describe('encodeModule', () => {
  const bytes = moduleOf(
    customSection('a', []),
    types,
    functions,
    customSection('b', []),
    memory,
    code,
    customSection('c', []),
  )
  const encode = (changes: readonly SectionChange[]) => concatenate(encodeModule(parseModule(bytes), new Map(changes)))

  test('copies what does not change', () => {
    expect(encode([])).toEqual(bytes)
    expect(encodeModule(parseModule(bytes), new Map())[1]?.buffer).toBe(bytes.buffer)
  })

  test.each([
    ['replaces in place', [[ids.memory, contents(1, 0, 2)]], ['a', 1, 3, 'b', 5, 10, 'c']],
    ['leaves out', [[ids.memory, undefined]], ['a', 1, 3, 'b', 10, 'c']],
    ['leaves out what is not there', [[ids.start, undefined]], ['a', 1, 3, 'b', 5, 10, 'c']],
    ['adds in order', [[ids.data, contents(0)]], ['a', 1, 3, 'b', 5, 10, 11, 'c']],
    ['adds between', [[ids.export, contents(0)]], ['a', 1, 3, 'b', 5, 7, 10, 'c']],
    [
      'adds many',
      [
        [ids.data, contents(0)],
        [ids.dataCount, contents(0)],
        [ids.element, contents(0)],
        [ids.tag, contents(0)],
        [ids.global, contents(0)],
        [ids.import, contents(0)],
      ],
      ['a', 1, 2, 3, 'b', 5, 13, 6, 9, 12, 10, 11, 'c'],
    ],
  ] as const)('%s', (_name, changes, expected) => {
    expect(names(encode(changes))).toEqual(expected)
  })

  test('adds to a module without sections', () => {
    const empty = parseModule(moduleOf())
    expect(concatenate(encodeModule(empty, new Map([[ids.type, contents(0)]])))).toEqual(
      moduleOf(section(ids.type, [0])),
    )
    const custom = parseModule(moduleOf(customSection('a', [])))
    expect(names(concatenate(encodeModule(custom, new Map([[ids.type, contents(0)]]))))).toEqual([1, 'a'])
  })

  test('keeps the custom sections that are wanted', () => {
    const parts = encodeModule(parseModule(bytes), new Map(), ({ name }) => name === 'b')
    expect(names(concatenate(parts))).toEqual([1, 3, 'b', 5, 10])
  })

  test('writes a section of many parts', () => {
    const parts = Array.from({ length: 300_000 }, (_, index) => Uint8Array.of(index & 0x7f))
    const output = encodeModule(parseModule(moduleOf()), new Map([[ids.data, parts]]))
    expect(sizeOfParts(output)).toBe(8 + 1 + 3 + 300_000)
  })
})

test('appendToVector counts on, whatever the count was written in', () => {
  const wide = moduleOf(section(ids.type, [0x81, 0x80, 0x00, 0x60, 0, 0]))
  const parts = appendToVector(parseModule(wide), ids.type, 1, Uint8Array.of(0x60, 0, 0))
  expect([...concatenate(parts)]).toEqual([2, 0x60, 0, 0, 0x60, 0, 0])
  const none = appendToVector(parseModule(moduleOf()), ids.type, 1, Uint8Array.of(0x60, 0, 0))
  expect([...concatenate(none)]).toEqual([1, 0x60, 0, 0])
})
