/** The data segments of the input: which of them stay, and at which indices. */

import { describe, expect, it } from 'vitest'
import { active, clear, dataCount, fill, mixed, passive } from '../../support/data-segments.ts'
import { type AnyExports, sameBeforeAndAfter, traps, wizen } from '../../support/engine.ts'
import { dataOf, findSection, ids } from '../../support/sections.ts'
import { assemble } from '../../support/wat.ts'

describe('rewriteData, on the segments of the input', () => {
  const afterwards = ({ memory, one, four }: AnyExports) => ({
    uses: [one, four].map(traps),
    memory: Buffer.from(memory.buffer).toString('latin1'),
  })

  it.each([
    [
      'writes new segments in the places of the old ones',
      '',
      [active(0, 5), passive(3), active(1000, 6), active(2000, 5), passive(5), active(3000, 6)],
    ],
    [
      'leaves places empty where there are fewer new segments than old ones',
      `${clear(0)} ${clear(1000)} ${clear(2000)}`,
      [active(3000, 6), passive(3), passive(0), passive(0), passive(5)],
    ],
    [
      'writes new segments behind the old ones where there are more of them',
      `${fill(5000)} ${fill(10000)} ${fill(15000)}`,
      [
        active(0, 5),
        passive(3),
        active(1000, 6),
        active(2000, 5),
        passive(5),
        active(3000, 6),
        active(5000, 4),
        active(10000, 4),
        active(15000, 4),
      ],
    ],
    [
      'keeps the passive segments where there are no new ones',
      `${clear(0)} ${clear(1000)} ${clear(2000)} ${clear(3000)}`,
      [passive(0), passive(3), passive(0), passive(0), passive(5)],
    ],
    [
      'empties a passive segment that was dropped',
      '(data.drop $p1)',
      [active(0, 5), passive(0), active(1000, 6), active(2000, 5), passive(5), active(3000, 6)],
    ],
    [
      'empties all passive segments where all were dropped',
      `(data.drop $p1) (data.drop $p4) ${clear(0)}`,
      [active(1000, 6), passive(0), active(2000, 5), active(3000, 6), passive(0)],
    ],
  ])('%s', async (_what, init, expected) => {
    const { bytes } = await wizen(mixed(init))
    expect(dataOf(bytes)).toEqual(expected)
    expect(dataCount(bytes)).toBe(expected.length)
    const { uses } = await sameBeforeAndAfter(mixed(init), afterwards)
    expect(uses).toEqual([init.includes('drop $p1'), init.includes('drop $p4')])
  })

  it('keeps the index of an active segment that code names', async () => {
    const wat = mixed(
      `${clear(0)} ${clear(1000)} ${clear(2000)} ${clear(3000)}`,
      `(func (export "drop") (data.drop $a5))
       (func (export "none") (memory.init $a3 (i32.const 0) (i32.const 0) (i32.const 0)))
       (func (export "some") (memory.init $a3 (i32.const 0) (i32.const 0) (i32.const 1)))`,
    )
    expect(dataOf((await wizen(wat)).bytes)).toHaveLength(6)
    expect(await sameBeforeAndAfter(wat, ({ drop, none, some }) => [drop, none, some].map(traps))).toEqual([
      false,
      false,
      true,
    ])
  })

  it('keeps the indices of active segments that code names where no passive one follows', async () => {
    const wat = `
      (memory 1)
      (data $a (i32.const 0) "a")
      (data $b (i32.const 100) "b")
      (func (export "wizer.initialize") ${clear(0)} ${clear(100)})
      (func (export "drop") (data.drop $b))`
    expect(dataOf((await wizen(wat)).bytes)).toEqual([passive(0), passive(0)])
    expect(await sameBeforeAndAfter(wat, ({ drop }) => traps(drop))).toBe(false)
  })

  it('removes active segments that no code names, and the data count with them', async () => {
    const wat = `
      (memory 1)
      (data (i32.const 0) "a")
      (data (i32.const 100) "b")
      (func (export "wizer.initialize") (memory.fill (i32.const 0) (i32.const 0) (i32.const 200)))`
    const bytes = await assemble(wat)
    const withCount = Buffer.concat([
      bytes.subarray(0, findSection(bytes, ids.code)!.start),
      Uint8Array.of(ids.dataCount, 1, 2),
      bytes.subarray(findSection(bytes, ids.code)!.start),
    ])
    for (const input of [bytes, withCount]) {
      const output = (await wizen(new Uint8Array(input))).bytes
      expect([dataOf(output), dataCount(output) ?? 0]).toEqual([[], 0])
    }
  })

  it('keeps a passive segment of a module without a data count section', async () => {
    // Without a data count section no code can name the segment. It stays in the file.
    const bytes = await assemble(
      '(memory 1) (data "passive") (func (export "wizer.initialize") (i32.store (i32.const 8) (i32.const 1)))',
    )
    const count = findSection(bytes, ids.dataCount)
    const input = count
      ? new Uint8Array(
          Buffer.concat([bytes.subarray(0, count.start), bytes.subarray(count.start + count.bytes.length)]),
        )
      : bytes
    const { bytes: output } = await wizen(input)
    expect(dataOf(output)).toEqual([passive(7), active(8, 1)])
    expect(dataCount(output)).toBeUndefined()
  })
})
