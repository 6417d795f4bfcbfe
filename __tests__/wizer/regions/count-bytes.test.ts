/** What regions count: compared with a loop over all bytes, before and after an initialization. */

import { describe, expect, it } from 'vitest'
import type { Region } from '../../../src/report/module-report.ts'
import { instantiate, wizen } from '../../support/engine.ts'
import { randomFrom } from '../../support/ranges.ts'
import { findFaults } from '../../support/regions.ts'
import { assemble } from '../../support/wat.ts'

const snapshotOf = (bytes: Uint8Array<ArrayBuffer>) => new Uint8Array(instantiate(bytes).memory.buffer)

/** The counts of a region, from the memory of a fresh instance and that of an instance of the output. */
function countSlowly({ name, start, end }: Region, before: Uint8Array, after: Uint8Array): Region {
  const counts = { before: 0, changed: 0, added: 0, nonZero: 0 }
  for (let at = start; at < end; at++) {
    const [was, is] = [before[at] ?? 0, after[at]!]
    if (was !== 0) counts.before++
    if (was !== 0 && is !== was) counts.changed++
    if (was === 0 && is !== 0) counts.added++
    if (is !== 0) counts.nonZero++
  }
  return { name, start, end, ...counts }
}

/** A module with segments that may overlap, and an initialization that writes here and there, zeros too. */
function makeModule(seed: number): string {
  const random = randomFrom(seed)
  const below = (most: number) => Math.floor(random() * most)
  const many = seed % 4 === 0 ? 80 : 6
  const bytesOf = (size: number) =>
    Array.from({ length: size }, () => (below(3) === 0 ? '\\00' : `\\${10 + below(89)}`))
  const segments = Array.from({ length: many }, (_, index) => {
    const name = ['', '$.rodata', '$.data', '$heap'][below(4)]
    return `(data ${name && `${name}.${index}`} (i32.const ${below(60_000)}) "${bytesOf(below(400)).join('')}")`
  })
  const stores = Array.from(
    { length: 60 },
    () => `(i32.store (i32.const ${below(65_000)}) (i32.const ${below(2) * below(99_999)}))`,
  )
  return `(memory (export "memory") 1)
    (global $__stack_pointer (mut i32) (i32.const ${below(2) * below(60_000)}))
    ${segments.join('\n')}
    (func (export "wizer.initialize")
      ${stores.join('\n')}
      (memory.fill (i32.const ${below(60_000)}) (i32.const ${below(2)}) (i32.const 500))
      (drop (memory.grow (i32.const ${below(2)}))))`
}

describe('the regions of a random module', () => {
  it.each(Array.from({ length: 40 }, (_, seed) => seed))('add up to the byte: seed %i', async seed => {
    const bytes = await assemble(makeModule(seed), { names: true })
    const { bytes: output, report } = await wizen(bytes, {}, { measure: true })
    const { pages, regions, map, largest } = report.memories[0]!
    const [before, after] = [snapshotOf(bytes), snapshotOf(output)]
    expect(findFaults(regions, pages * 65_536, after)).toEqual([])
    expect(regions).toEqual(regions.map(region => countSlowly(region, before, after)))
    expect(regions.reduce((sum, { nonZero }) => sum + nonZero, 0)).toBe(map!.nonZeroBytes)
    const sizes = largest.map(({ start, end }) => end - start)
    expect(sizes).toEqual(sizes.toSorted((one, other) => other - one))
    expect(largest).toHaveLength(Math.min(10, report.segments))
  })

  it('has neither regions nor ranges where nothing is measured', async () => {
    const { report } = await wizen(await assemble(makeModule(1)))
    expect(report.memories).toMatchObject([{ regions: [], largest: [], map: null }])
    expect(report).toMatchObject({ changedGlobals: [], changedTables: [] })
  })
})
