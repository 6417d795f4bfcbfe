/** Active data segments are found where an independent reader finds them. */

import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readLayout } from '../../../src/wasm/layout.ts'
import { findActiveData } from '../../../src/wasm/sections/active-data.ts'
import { dataOf, ids, leb, moduleOf, section } from '../../support/sections.ts'
import { assemble } from '../../support/wat.ts'

describe('findActiveData', () => {
  it('finds the place of each segment in the file and in its memory', () => {
    const first = [0, 0x41, 8, 0x0b, 3, ...Buffer.from('abc')]
    const passive = [1, 2, 0x0b, 0x0b]
    const wide = [2, 1, 0x42, ...leb(70_000), 0x0b, 2, ...Buffer.from('de')]
    const last = [0, 0x41, 0x70, 0x0b, 0]
    const bytes = moduleOf(section(ids.data, [4, ...first, ...passive, ...wide, ...last]))
    const found = findActiveData(readLayout(bytes))
    expect(found.map(({ memory, address }) => [memory, address])).toEqual([
      [0, 8],
      [1, 70_000],
      [0, 2 ** 32 - 16],
    ])
    const held = found.map(({ contents, end }) => Buffer.from(bytes.subarray(contents, end)).toString())
    expect(held).toEqual(['abc', 'de', ''])
    expect(found.map(({ start, contents }) => contents - start)).toEqual([5, 8, 5])
  })

  it.each(['endgame', 'holidays', 'spelling', 'sqlite'])('agrees with another reader on the example `%s`', name => {
    const bytes = readFileSync(new URL(`../../../examples/${name}/${name}.wasm`, import.meta.url))
    const found = findActiveData(readLayout(bytes)).map(({ memory, address, contents, end }) => ({
      mode: 'active',
      memory,
      offset: address,
      size: end - contents,
    }))
    expect(found).toEqual(dataOf(bytes))
  })

  it('leaves out a segment whose address is computed or read from a global', async () => {
    const bytes = await assemble(`(module (global $base i32 (i32.const 4)) (memory 1)
      (data (global.get $base) "a") (data (i32.add (i32.const 1) (i32.const 2)) "b") (data (i32.const 9) "c"))`)
    expect(findActiveData(readLayout(bytes)).map(({ address }) => address)).toEqual([9])
  })

  it('finds nothing in a module without a data section', async () => {
    expect(findActiveData(readLayout(await assemble('(module (memory 1))')))).toEqual([])
  })
})
