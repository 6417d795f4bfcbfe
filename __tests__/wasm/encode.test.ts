/** Sections to bytes: what is copied, replaced, left out, and where new ones go. */

import { describe, expect, it } from 'vitest'
import {
  appendToVector,
  concatenate,
  encodeModule,
  findShift,
  type SectionChange,
  sizeOfParts,
} from '../../src/wasm/encode.ts'
import { parseModule } from '../../src/wasm/module.ts'
import { customSection, ids, moduleOf, section, sectionsOf } from '../support/sections.ts'

const types = section(ids.type, [1, 0x60, 0, 0])
const functions = section(ids.function, [1, 0])
const memory = section(ids.memory, [1, 0, 1])
const code = section(ids.code, [1, 2, 0, 0x0b])

const names = (bytes: Uint8Array) => sectionsOf(bytes).map(({ id, name }) => name || id)
const contents = (...bytes: readonly number[]): readonly Uint8Array[] => [Uint8Array.from(bytes)]

const bytes = moduleOf(
  customSection('a', []),
  types,
  functions,
  customSection('b', []),
  memory,
  code,
  customSection('c', []),
)

describe('encodeModule', () => {
  const encode = (changes: readonly SectionChange[]) => concatenate(encodeModule(parseModule(bytes), new Map(changes)))

  it('gives one custom section other contents, and keeps those beside it', () => {
    const module = parseModule(bytes)
    const section = module.sections.find(({ name }) => name === 'b')!
    const encoded = concatenate(encodeModule(module, new Map(), undefined, { section, contents: contents(1, 0x64, 9) }))
    expect(names(encoded)).toEqual(['a', 1, 3, 'd', 5, 10, 'c'])
    expect(sectionsOf(encoded)[3]!.contents).toEqual(Uint8Array.of(1, 0x64, 9))
  })

  it('copies what does not change, without a copy of the bytes', () => {
    expect(encode([])).toEqual(bytes)
    expect(encodeModule(parseModule(bytes), new Map())[1]?.buffer).toBe(bytes.buffer)
  })

  it.each([
    ['replaces a section in its place', [[ids.memory, contents(1, 0, 2)]], ['a', 1, 3, 'b', 5, 10, 'c']],
    ['leaves out a section', [[ids.memory, undefined]], ['a', 1, 3, 'b', 10, 'c']],
    ['leaves out nothing where the section is not there', [[ids.start, undefined]], ['a', 1, 3, 'b', 5, 10, 'c']],
    ['adds a section behind those that must go before it', [[ids.data, contents(0)]], ['a', 1, 3, 'b', 5, 10, 11, 'c']],
    ['adds a section between two others', [[ids.export, contents(0)]], ['a', 1, 3, 'b', 5, 7, 10, 'c']],
    [
      'adds many sections, each in its place',
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
  ] as const)('%s', (_what, changes, expected) => {
    expect(names(encode(changes))).toEqual(expected)
  })

  it('adds a section to a module that has none, and in front of custom sections', () => {
    const empty = parseModule(moduleOf())
    expect(concatenate(encodeModule(empty, new Map([[ids.type, contents(0)]])))).toEqual(
      moduleOf(section(ids.type, [0])),
    )
    const custom = parseModule(moduleOf(customSection('a', [])))
    expect(names(concatenate(encodeModule(custom, new Map([[ids.type, contents(0)]]))))).toEqual([1, 'a'])
  })

  it('keeps only the custom sections that are wanted', () => {
    const parts = encodeModule(parseModule(bytes), new Map(), ({ name }) => name === 'b')
    expect(names(concatenate(parts))).toEqual([1, 3, 'b', 5, 10])
  })

  it('writes a section of 300,000 parts', () => {
    const parts = Array.from({ length: 300_000 }, (_, index) => Uint8Array.of(index & 0x7f))
    const output = encodeModule(parseModule(moduleOf()), new Map([[ids.data, parts]]))
    expect(sizeOfParts(output)).toBe(8 + 1 + 3 + 300_000)
  })
})

describe('concatenate', () => {
  const parts = [Uint8Array.of(1, 2), Uint8Array.of(), Uint8Array.of(3)]

  it.each([
    ['takes the memory that it is given where that is as large as the parts', 3, true],
    ['takes the memory that it is given where that is larger', 9, true],
    ['makes new memory where the memory that it is given is too small', 2, false],
  ])('%s', (_what, size, isTaken) => {
    const room = new Uint8Array(size)
    const joined = concatenate(parts, room)
    expect([...joined]).toEqual([1, 2, 3])
    expect(joined.buffer === room.buffer).toBe(isTaken)
  })
})

describe('appendToVector', () => {
  it('adds items behind those of a section, whose count may be padded', () => {
    const wide = moduleOf(section(ids.type, [0x81, 0x80, 0x00, 0x60, 0, 0]))
    const parts = appendToVector(parseModule(wide), ids.type, 1, Uint8Array.of(0x60, 0, 0))
    expect([...concatenate(parts)]).toEqual([2, 0x60, 0, 0, 0x60, 0, 0])
  })

  it('starts a new vector where the section is not there', () => {
    const none = appendToVector(parseModule(moduleOf()), ids.type, 1, Uint8Array.of(0x60, 0, 0))
    expect([...concatenate(none)]).toEqual([1, 0x60, 0, 0])
  })
})

describe('findShift', () => {
  /** Where the code section starts, and the byte behind it. */
  const start = sectionsOf(bytes).find(({ id }) => id === ids.code)!.start
  const end = start + code.length

  const encode = (input: Uint8Array, ...changes: readonly SectionChange[]) =>
    encodeModule(parseModule(input), new Map(changes))

  it.each<[what: string, changes: readonly SectionChange[], shift: number]>([
    ['0 where nothing changed', [], 0],
    ['the bytes that were added in front', [[ids.export, contents(0)]], 3],
    ['a negative number where bytes in front were left out', [[ids.memory, undefined]], -memory.length],
    ['0 where something was added behind', [[ids.data, contents(0)]], 0],
  ])('gives %s', (_what, changes, shift) => {
    const parts = encode(bytes, ...changes)
    const shifts = Array.from({ length: end - start }, (_, index) => findShift(parts, bytes, start + index))
    expect(shifts).toEqual(Array(end - start).fill(shift))
    expect(concatenate(parts).subarray(start + shift, end + shift)).toEqual(bytes.subarray(start, end))
  })

  it('gives nothing for a byte of a section that was replaced', () => {
    const parts = encode(bytes, [ids.code, contents(1, 2, 0, 0x0b)])
    expect(findShift(parts, bytes, end - 1)).toBeUndefined()
    expect(findShift(parts, bytes, start - 1)).toBe(0)
  })

  it('finds a byte of an input that stands in a larger buffer', () => {
    const buffer = new Uint8Array(bytes.length + 50)
    buffer.set(bytes, 20)
    const input = buffer.subarray(20, 20 + bytes.length)
    expect(findShift(encode(input, [ids.export, contents(0)]), input, start)).toBe(3)
  })

  it('does not take a part of another buffer for one of the input', () => {
    expect(findShift([bytes.slice()], bytes, start)).toBeUndefined()
  })
})
