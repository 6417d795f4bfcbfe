/** The name section: read, and written with other names. */

import { describe, expect, it } from 'vitest'
import { concatenate } from '../../../src/wasm/encode.ts'
import { parseModule } from '../../../src/wasm/module.ts'
import { encodeNameSection, type Names, parseNameSection } from '../../../src/wasm/sections/name.ts'
import { dataNames, elementNames, nameSection, namesIn, subsection, subsectionIds } from '../../support/name-section.ts'
import { randomFrom } from '../../support/ranges.ts'
import { customSection, leb, moduleOf, text } from '../../support/sections.ts'

const functions = subsection(1, { 0: 'main', 3: 'ünï' })
const globals = subsection(7, { 0: '__stack_pointer' })
const data = subsection(dataNames, { 0: '.rodata', 1: '.data' })
const tags = subsection(11, { 0: 'tag' })
const unknown = [0x63, 2, 0xff, 0x00]

/** The section of a module with other names, in a module of its own. */
function replace(bytes: Uint8Array, names: { readonly element?: Names; readonly data?: Names }) {
  const module = parseModule(bytes)
  const parts = encodeNameSection(parseNameSection(module)!, names)
  return moduleOf([0, ...leb(concatenate(parts).length), ...concatenate(parts)])
}

describe('parseNameSection', () => {
  it('gives the names of segments as they are encoded', () => {
    const { names } = parseNameSection(parseModule(moduleOf(nameSection(functions, data))))!
    expect(names.element.size).toBe(0)
    expect([...names.data].map(([index, name]) => [index, Buffer.from(name as Uint8Array).toString()])).toEqual([
      [0, '\u0007.rodata'],
      [1, '\u0005.data'],
    ])
  })

  it.each([
    ['is missing', moduleOf()],
    ['ends inside a subsection', moduleOf(customSection('name', [...functions, 9, 20, 1, 0]))],
    ['ends inside a name', moduleOf(nameSection([dataNames, 4, 1, 0, 9, 0x61]))],
    ['has more names than bytes', moduleOf(nameSection([dataNames, 5, 0xff, 0xff, 0xff, 0xff, 0x0f]))],
    ['has thousands of subsections', moduleOf(nameSection(...Array.from({ length: 2000 }, () => [0x20, 0])))],
  ])('gives nothing where the section %s', (_what, bytes) => {
    expect(parseNameSection(parseModule(bytes))).toBeUndefined()
  })
})

describe('encodeNameSection', () => {
  it('replaces names, and keeps all other subsections byte for byte', () => {
    const bytes = moduleOf(nameSection(functions, globals, data, unknown))
    const renamed = new Map<number, string | Uint8Array>([
      [20, 'heap'],
      [3, Uint8Array.from(text('.bss'))],
      [300, 'stäck'],
    ])
    const output = replace(bytes, { data: renamed })
    expect(namesIn(output, dataNames)).toEqual({ 3: '.bss', 20: 'heap', 300: 'stäck' })
    const expected = nameSection(
      functions,
      globals,
      subsection(dataNames, { 3: '.bss', 20: 'heap', 300: 'stäck' }),
      unknown,
    )
    expect(output).toEqual(moduleOf(expected))
  })

  it.each([
    ['behind those before them', [functions, globals], [1, 7, 8, 9]],
    ['before those behind them', [functions, tags], [1, 8, 9, 11]],
    ['between those around them', [globals, data, tags, unknown], [7, 8, 9, 11, 0x63]],
    ['in a section without any', [], [8, 9]],
    ['in the places of several of them', [data, data, tags, data], [8, 9, 11]],
  ])('puts new subsections %s', (_where, old, expected) => {
    const names = new Map([[0, 'new']])
    expect(subsectionIds(replace(moduleOf(nameSection(...old)), { element: names, data: names }))).toEqual(expected)
  })

  it('leaves out a subsection without names, and keeps one that does not change', () => {
    const elements = subsection(elementNames, { 2: 'elem' })
    const output = replace(moduleOf(nameSection(elements, data, tags)), { data: new Map() })
    expect(output).toEqual(moduleOf(nameSection(elements, tags)))
  })

  it('copies nothing that is large', () => {
    const bytes = moduleOf(nameSection(subsection(1, { 0: 'x'.repeat(100_000) }), data))
    const parts = encodeNameSection(parseNameSection(parseModule(bytes))!, { data: new Map([[0, 'new']]) })
    const copied = parts.filter(part => part.buffer !== bytes.buffer)
    expect(copied.map(({ length }) => length)).toEqual([8])
  })
})

describe('a name section of random bytes', () => {
  it('is given up, or keeps all that is not replaced', () => {
    const random = randomFrom(7)
    const below = (most: number) => Math.floor(random() * most)
    const whole = [...functions, ...globals, ...data, ...tags]
    let parsed = 0
    for (let round = 0; round < 3000; round++) {
      const contents = whole.slice(0, round % 3 === 0 ? below(whole.length) : undefined)
      for (let flips = below(3); flips > 0; flips--) contents[below(contents.length)] = below(256)
      const bytes = moduleOf(customSection('name', contents))
      if (!parseNameSection(parseModule(bytes))) continue
      parsed++
      const output = replace(bytes, { data: new Map([[2, 'new']]) })
      const others = (ids: readonly number[]) => ids.filter(id => id !== dataNames)
      expect(others(subsectionIds(output))).toEqual(others(subsectionIds(bytes)))
      expect(namesIn(output, dataNames)).toEqual({ 2: 'new' })
    }
    expect(parsed).toBeGreaterThan(500)
    expect(parsed).toBeLessThan(2900)
  })
})
