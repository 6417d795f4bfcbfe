/** How many data segments a memory becomes, and where they start and end: by `max-segments` and by `segment-layout`. */

import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { segmentLayouts } from '../../../src/wizer/options/option-table.ts'
import { active, clear, fill, mixed, passive } from '../../support/data-segments.ts'
import { instantiate, sameBeforeAndAfter, wizen } from '../../support/engine.ts'
import { dataOf } from '../../support/sections.ts'
import { assemble } from '../../support/wat.ts'

/** `count` bytes that are not zero, `stride` apart. */
const scattered = (count: number, stride: number) => `
  (memory (export "memory") 1)
  (func (export "wizer.initialize")
    (local $at i32)
    (local $left i32)
    (drop (memory.grow (i32.const ${Math.ceil((count * stride) / 65_536)})))
    (local.set $left (i32.const ${count}))
    (loop $more
      (i32.store8 (local.get $at) (i32.or (local.get $left) (i32.const 1)))
      (local.set $at (i32.add (local.get $at) (i32.const ${stride})))
      (br_if $more (local.tee $left (i32.sub (local.get $left) (i32.const 1))))))`

const hashOf = (bytes: ArrayBufferLike) => createHash('sha256').update(new Uint8Array(bytes)).digest('hex')

describe('max-segments', () => {
  it.each([
    ['by default', {}, 10_000],
    ['with max-segments: 7', { 'max-segments': '7' }, 7],
    ['with max-segments: 1', { 'max-segments': '1' }, 1],
    ['with max-segments: 100000, which is what V8 takes', { 'max-segments': '100000' }, 100_000],
    ['by default with the layout raw', { 'segment-layout': 'raw' }, 10_000],
    ['with max-segments: 3 and the layout page', { 'segment-layout': 'page', 'max-segments': '3' }, 1],
  ])('100,000 bytes that stand apart become, %s, as many segments as allowed', async (_what, options, expected) => {
    const wat = scattered(100_000, 100)
    const { bytes, report } = await wizen(wat, options)
    expect(dataOf(bytes)).toHaveLength(expected)
    expect(report.segments).toBe(expected)
    const original = instantiate(await assemble(wat))
    original['wizer.initialize']()
    expect(hashOf(instantiate(bytes).memory.buffer)).toBe(hashOf(original.memory.buffer))
  })

  it('the smallest gaps are closed first where max-segments is exceeded', async () => {
    const wat = `
      (memory (export "memory") 1)
      (func (export "wizer.initialize")
        ${[0, 200, 300, 1000, 1090, 5000].map(at => `(i32.store8 (i32.const ${at}) (i32.const 1))`).join(' ')})`
    const layouts = await Promise.all(
      ['6', '5', '4', '3', '2', '1'].map(async max => dataOf((await wizen(wat, { 'max-segments': max })).bytes)),
    )
    const starts = layouts.map(segments => segments.map(segment => (segment.mode === 'active' ? segment.offset : -1)))
    expect(starts).toEqual([
      [0, 200, 300, 1000, 1090, 5000],
      [0, 200, 300, 1000, 5000],
      [0, 200, 1000, 5000],
      [0, 1000, 5000],
      [0, 5000],
      [0],
    ])
  })

  it('max-segments counts the passive segments too', async () => {
    const { bytes } = await wizen(mixed(fill(10000)), { 'max-segments': '5' })
    expect(dataOf(bytes).map(({ mode }) => mode)).toEqual(['active', 'passive', 'active', 'active', 'passive'])
  })

  it.each([
    [
      'the passive segments and the memories with data need',
      mixed(''),
      '2',
      'found 2 passive segments that stay and 1 memories with data, expected room for 3',
    ],
    [
      'the indices that code names need',
      `(memory 1) (data (i32.const 0) "a") (data (i32.const 500) "b") (data (i32.const 1000) "c")
       (func (export "wizer.initialize") ${clear(500)} ${clear(1000)}) (func (data.drop 2))`,
      '2',
      'found 3 whose index code can name',
    ],
  ])('a max-segments of fewer segments than %s is refused', async (_what, wat, max, found) => {
    await expect(wizen(wat, { 'max-segments': max })).rejects.toMatchObject({
      name: 'UnsupportedModuleError',
      code: 'segments',
      message: expect.stringContaining(found),
    })
  })
})

describe('segment-layout', () => {
  /** Ranges that are near and far from each other, and ranges across pages of 4 KiB and of 64 KiB. */
  const spread = `
    (memory (export "memory") 300)
    (data (i32.const 4090) "across a page of 4 KiB")
    (data $p "passive")
    (func $fill (param $at i32) (param $size i32)
      (memory.fill (local.get $at) (i32.const 170) (local.get $size)))
    (func (export "wizer.initialize")
      (call $fill (i32.const 8192) (i32.const 1))
      (call $fill (i32.const 8200) (i32.const 3))
      (call $fill (i32.const 20000) (i32.const 5000))
      (call $fill (i32.const 65530) (i32.const 20))
      (call $fill (i32.const 1000000) (i32.const 1))
      (call $fill (i32.const 1000005) (i32.const 1))
      (call $fill (i32.const 19660799) (i32.const 1)))
    (func (export "init") (memory.init $p (i32.const 0) (i32.const 0) (i32.const 7)))`

  const outputOf = async (layout: string) => (await wizen(spread, { 'segment-layout': layout })).bytes

  it.each(segmentLayouts)('the layout %s gives instances the memory of the initialized instance', async layout => {
    const found = await sameBeforeAndAfter(
      spread,
      ({ memory, init }) => {
        init()
        return hashOf(memory.buffer)
      },
      { 'segment-layout': layout },
    )
    expect(found).toMatch(/^[0-9a-f]{64}$/)
  })

  it('the layout page writes whole pages of 4,096 bytes that are not zero, adjacent pages in one segment', async () => {
    expect(dataOf(await outputOf('page'))).toEqual([
      active(0, 3 * 4096),
      passive(7),
      active(4 * 4096, 3 * 4096),
      active(15 * 4096, 2 * 4096),
      active(244 * 4096, 4096),
      active(19_660_800 - 4096, 4096),
    ])
  })

  it('the layout compressed joins ranges over gaps of 64 bytes, and raw over gaps that cost less than a segment', async () => {
    const others = [active(20_000, 5000), active(65_530, 20), active(19_660_799, 1)]
    expect(dataOf(await outputOf('compressed'))).toEqual([
      active(4090, 22),
      passive(7),
      active(8192, 11),
      ...others.slice(0, 2),
      active(1_000_000, 6),
      ...others.slice(2),
    ])
    expect(dataOf(await outputOf('raw'))).toEqual([
      active(4090, 22),
      passive(7),
      active(8192, 1),
      active(8200, 3),
      ...others.slice(0, 2),
      active(1_000_000, 6),
      ...others.slice(2),
    ])
  })

  it('the layout raw gives the smallest file', async () => {
    const sizes = await Promise.all(
      segmentLayouts.map(async layout => [layout, (await outputOf(layout)).length] as const),
    )
    const [smallest] = [...sizes].sort(([, one], [, other]) => one - other)
    expect(smallest?.[1]).toBe(sizes.find(([layout]) => layout === 'raw')?.[1])
  })

  it.each([
    ['wasmtime', true],
    ['compressed', false],
  ])('the report says for the layout %s whether Wasmtime can map the memory: %s', async (layout, expected) => {
    const { bytes, report } = await wizen(spread, { 'segment-layout': layout })
    const segments = dataOf(bytes).flatMap(segment => (segment.mode === 'active' ? [segment] : []))
    const size = segments.reduce((sum, { size }) => sum + size, 0)
    const last = segments.at(-1)!
    const extent = last.offset + last.size - segments[0]!.offset
    expect(extent).toBeGreaterThan(16 * 1024 * 1024)
    expect([extent < 2 * size, report.memories[0]?.copyOnWrite]).toEqual([expected, expected])
  })
})
