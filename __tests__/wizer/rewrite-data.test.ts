/** Memory as data segments, and the segments that were there before. */

import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { segmentLayouts } from '../../src/wizer/option-table.ts'
import { type AnyExports, instantiate, sameBeforeAndAfter, traps, wizen } from '../support/engine.ts'
import { assembleObjects } from '../support/gc.ts'
import { countOf, dataOf, findSection, has, hexOf, ids } from '../support/sections.ts'
import { assemble } from '../support/wat.ts'

const active = (offset: number, size: number, memory = 0) => ({ mode: 'active', memory, offset, size })
const passive = (size: number) => ({ mode: 'passive', size })

/** The count that the data count section gives; undefined where there is none. */
const dataCount = (bytes: Uint8Array) => (findSection(bytes, ids.dataCount) ? countOf(bytes, ids.dataCount) : undefined)

describe('memory', () => {
  test.each([
    ['nothing', '', '', []],
    ['what was stored', '(i32.store (i32.const 1000) (i32.const 0x04030201))', '', [active(1000, 4)]],
    ['what was there', '', '(data (i32.const 40) "abc")', [active(40, 3)]],
    ['what was there, where it was not zero', '', '(data (i32.const 40) "\\00a\\00b\\00")', [active(41, 3)]],
    ['not what was cleared', '(i32.store (i32.const 40) (i32.const 0))', '(data (i32.const 40) "abcd")', []],
    [
      'gaps of 64 bytes as bytes',
      '(i32.store8 (i32.const 165) (i32.const 1))',
      '(data (i32.const 100) "a")',
      [active(100, 66)],
    ],
    [
      'gaps of 65 bytes as gaps',
      '(i32.store8 (i32.const 166) (i32.const 1))',
      '(data (i32.const 100) "a")',
      [active(100, 1), active(166, 1)],
    ],
    [
      'the first and the last byte',
      '(i32.store8 (i32.const 0) (i32.const 1)) (i32.store8 (i32.const 65535) (i32.const 1))',
      '',
      [active(0, 1), active(65_535, 1)],
    ],
    ['segments that overlap as one', '', '(data (i32.const 8) "abcdef") (data (i32.const 10) "XY")', [active(8, 6)]],
    [
      'many segments as one',
      '',
      '(data (i32.const 8) "ab") (data (i32.const 12) "cd") (data (i32.const 18) "e")',
      [active(8, 11)],
    ],
  ])('is written as %s', async (_name, init, data, expected) => {
    const wat = `(memory (export "memory") 1) ${data} (func (export "wizer.initialize") ${init})`
    const { bytes, report } = await wizen(wat)
    expect(dataOf(bytes)).toEqual(expected)
    expect(dataCount(bytes)).toBeUndefined()
    expect(report.segments).toBe(expected.length)
    expect(report.memories[0]?.dataBytes).toBe(expected.reduce((sum, { size }) => sum + size, 0))
    await sameBeforeAndAfter(wat, ({ memory }) => Buffer.from(memory.buffer).toString('latin1'))
  })

  test('beyond 2 GiB has its segments there', async () => {
    const { bytes } = await wizen(`
      (memory (export "memory") 1)
      (func (export "wizer.initialize")
        (drop (memory.grow (i32.const 65534)))
        (i32.store8 (i32.const 0x80000000) (i32.const 7))
        (i32.store8 (i32.const 0xfffeffff) (i32.const 9)))`)
    expect(dataOf(bytes)).toEqual([active(0x8000_0000, 1), active(0xfffe_ffff, 1)])
    const view = new DataView(instantiate(bytes).memory.buffer)
    expect([view.byteLength, view.getUint8(0x8000_0000), view.getUint8(0xfffe_ffff)]).toEqual([0xffff_0000, 7, 9])
  })

  test.runIf(has.multiMemory)('may be many, whose segments do not mix', async () => {
    const bytes = assembleObjects(`(module
      (memory $a (export "a") 1)
      (memory $b (export "b") 1)
      (memory $c (export "c") 1)
      (data (memory $c) (i32.const 8) "see")
      (data (memory $a) (i32.const 8) "ay")
      (func (export "wizer.initialize")
        (i32.store8 $c (i32.const 1000) (i32.const 1))
        (memory.copy $b $c (i32.const 0) (i32.const 8) (i32.const 2))))`)
    const data = dataOf((await wizen(bytes)).bytes)
    expect(data).toEqual([active(8, 2), active(0, 2, 1), active(8, 3, 2), active(1000, 1, 2)])
    await sameBeforeAndAfter(bytes, ({ a, b, c }) =>
      [a, b, c].map(({ buffer }) => Buffer.from(buffer).toString('latin1')),
    )
  })

  test.runIf(has.memory64)('of 64-bit addresses has 64-bit offsets', async () => {
    const wat = `
      (memory (export "memory") i64 1)
      (data (i64.const 16) "abc")
      (func (export "wizer.initialize") (i64.store (i64.const 60000) (i64.const -1)))`
    const { bytes } = await wizen(wat)
    expect(dataOf(bytes)).toEqual([active(16, 3), active(60_000, 8)])
    await sameBeforeAndAfter(wat, ({ memory }) => Buffer.from(memory.buffer).toString('latin1'))
  })

  test('that nobody has leaves the data section as it was', async () => {
    const wat = '(data "passive") (func (export "wizer.initialize"))'
    const bytes = await assemble(wat)
    const output = (await wizen(bytes)).bytes
    expect([hexOf(output, ids.data), hexOf(output, ids.dataCount)]).toEqual([
      hexOf(bytes, ids.data),
      hexOf(bytes, ids.dataCount),
    ])
  })

  test('filled by a shared one’s instructions is shared and filled', async () => {
    const wat = `
      (memory (export "memory") 1 2 shared)
      (data $p "later")
      (func (export "wizer.initialize")
        (i32.atomic.store (i32.const 64) (i32.const 5))
        (drop (i32.atomic.rmw.add (i32.const 64) (i32.const 6))))
      (func (export "more") (memory.init $p (i32.const 100) (i32.const 0) (i32.const 5)))`
    const found = await sameBeforeAndAfter(wat, ({ memory, more }) => {
      more()
      return [memory.buffer.constructor.name, new Int32Array(memory.buffer)[16], new Uint8Array(memory.buffer)[100]]
    })
    expect(found).toEqual(['SharedArrayBuffer', 11, 'l'.charCodeAt(0)])
  })
})

/** Segments of every kind, and functions that use the passive ones. */
const mixed = (init: string, more = '') => `
  (memory (export "memory") 2)
  (data $a0 (i32.const 0) "first")
  (data $p1 "one")
  (data $a2 (i32.const 1000) "second")
  (data $a3 (i32.const 2000) "third")
  (data $p4 "four!")
  (data $a5 (i32.const 3000) "fourth")
  ${more}
  (func (export "wizer.initialize") ${init})
  (func (export "one") (memory.init $p1 (i32.const 60000) (i32.const 0) (i32.const 3)))
  (func (export "four") (memory.init $p4 (i32.const 60100) (i32.const 0) (i32.const 5)))`

const clear = (address: number) => `(memory.fill (i32.const ${address}) (i32.const 0) (i32.const 8))`
const fill = (address: number) => `(i32.store (i32.const ${address}) (i32.const 0x61616161))`

describe('segments that were there', () => {
  const afterwards = ({ memory, one, four }: AnyExports) => ({
    uses: [one, four].map(traps),
    memory: Buffer.from(memory.buffer).toString('latin1'),
  })

  test.each([
    [
      'keep their places',
      '',
      [active(0, 5), passive(3), active(1000, 6), active(2000, 5), passive(5), active(3000, 6)],
    ],
    [
      'are more than the new ones: the passive ones stay where they are',
      `${clear(0)} ${clear(1000)} ${clear(2000)}`,
      [active(3000, 6), passive(3), passive(0), passive(0), passive(5)],
    ],
    [
      'are fewer than the new ones, which follow them',
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
      'are all there is',
      `${clear(0)} ${clear(1000)} ${clear(2000)} ${clear(3000)}`,
      [passive(0), passive(3), passive(0), passive(0), passive(5)],
    ],
    [
      'are dropped',
      '(data.drop $p1)',
      [active(0, 5), passive(0), active(1000, 6), active(2000, 5), passive(5), active(3000, 6)],
    ],
    [
      'are all dropped',
      `(data.drop $p1) (data.drop $p4) ${clear(0)}`,
      [active(1000, 6), passive(0), active(2000, 5), active(3000, 6), passive(0)],
    ],
  ])('%s', async (_name, init, expected) => {
    const { bytes } = await wizen(mixed(init))
    expect(dataOf(bytes)).toEqual(expected)
    expect(dataCount(bytes)).toBe(expected.length)
    const { uses } = await sameBeforeAndAfter(mixed(init), afterwards)
    expect(uses).toEqual([init.includes('drop $p1'), init.includes('drop $p4')])
  })

  test('that code names keep an index, though they are gone', async () => {
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

  test('that code names, the passive ones all behind them', async () => {
    const wat = `
      (memory 1)
      (data $a (i32.const 0) "a")
      (data $b (i32.const 100) "b")
      (func (export "wizer.initialize") ${clear(0)} ${clear(100)})
      (func (export "drop") (data.drop $b))`
    expect(dataOf((await wizen(wat)).bytes)).toEqual([passive(0), passive(0)])
    expect(await sameBeforeAndAfter(wat, ({ drop }) => traps(drop))).toBe(false)
  })

  test('that no code names go, and the data count with them', async () => {
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

  test('that are passive and that nothing counts stay', async () => {
    // Without a data count section no code can name them; they are in the file all the same.
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
  test.each([
    ['the default', {}, 10_000],
    ['fewer', { 'max-segments': '7' }, 7],
    ['one', { 'max-segments': '1' }, 1],
    ['as many as V8 takes', { 'max-segments': '100000' }, 100_000],
    ['the default, by the layout raw', { 'segment-layout': 'raw' }, 10_000],
    ['fewer, by the layout page', { 'segment-layout': 'page', 'max-segments': '3' }, 1],
  ])('holds for 100,000 bytes that stand apart: %s', async (_name, options, expected) => {
    const wat = scattered(100_000, 100)
    const { bytes, report } = await wizen(wat, options)
    expect(dataOf(bytes)).toHaveLength(expected)
    expect(report.segments).toBe(expected)
    const original = instantiate(await assemble(wat))
    original['wizer.initialize']()
    expect(hashOf(instantiate(bytes).memory.buffer)).toBe(hashOf(original.memory.buffer))
  })

  test('closes the smallest gaps first', async () => {
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

  test('counts the passive segments too', async () => {
    const { bytes } = await wizen(mixed(fill(10000)), { 'max-segments': '5' })
    expect(dataOf(bytes).map(({ mode }) => mode)).toEqual(['active', 'passive', 'active', 'active', 'passive'])
  })

  test.each([
    [
      'the passive segments alone',
      mixed(''),
      '2',
      'found 2 passive segments that stay and 1 memories with data, expected room for 3',
    ],
    [
      'the indices that code names',
      `(memory 1) (data (i32.const 0) "a") (data (i32.const 500) "b") (data (i32.const 1000) "c")
       (func (export "wizer.initialize") ${clear(500)} ${clear(1000)}) (func (data.drop 2))`,
      '2',
      'found 3 whose index code can name',
    ],
  ])('that are fewer than %s are refused', async (_name, wat, max, found) => {
    await expect(wizen(wat, { 'max-segments': max })).rejects.toMatchObject({
      name: 'UnsupportedModuleError',
      code: 'segments',
      message: expect.stringContaining(found),
    })
  })
})

describe('layouts', () => {
  /** Runs near and far from each other, across pages of either size. */
  const spread = `
    (memory (export "memory") 300)
    (data (i32.const 4090) "across a page of 4 KiB")
    (data $p "passive")
    (func $run (param $at i32) (param $size i32)
      (memory.fill (local.get $at) (i32.const 170) (local.get $size)))
    (func (export "wizer.initialize")
      (call $run (i32.const 8192) (i32.const 1))
      (call $run (i32.const 8200) (i32.const 3))
      (call $run (i32.const 20000) (i32.const 5000))
      (call $run (i32.const 65530) (i32.const 20))
      (call $run (i32.const 1000000) (i32.const 1))
      (call $run (i32.const 1000005) (i32.const 1))
      (call $run (i32.const 19660799) (i32.const 1)))
    (func (export "init") (memory.init $p (i32.const 0) (i32.const 0) (i32.const 7)))`

  const run = async (layout: string) => (await wizen(spread, { 'segment-layout': layout })).bytes

  test.each(segmentLayouts)('%s gives the memory that was', async layout => {
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

  test('page has whole pages of 4,096 bytes with something in them, adjacent ones joined', async () => {
    expect(dataOf(await run('page'))).toEqual([
      active(0, 3 * 4096),
      passive(7),
      active(4 * 4096, 3 * 4096),
      active(15 * 4096, 2 * 4096),
      active(244 * 4096, 4096),
      active(19_660_800 - 4096, 4096),
    ])
  })

  test('compressed joins runs over gaps of up to 64 bytes, raw over those that cost less than a segment', async () => {
    const runs = [active(20_000, 5000), active(65_530, 20), active(19_660_799, 1)]
    expect(dataOf(await run('compressed'))).toEqual([
      active(4090, 22),
      passive(7),
      active(8192, 11),
      ...runs.slice(0, 2),
      active(1_000_000, 6),
      ...runs.slice(2),
    ])
    expect(dataOf(await run('raw'))).toEqual([
      active(4090, 22),
      passive(7),
      active(8192, 1),
      active(8200, 3),
      ...runs.slice(0, 2),
      active(1_000_000, 6),
      ...runs.slice(2),
    ])
  })

  test('raw is the smallest on disk', async () => {
    const sizes = await Promise.all(segmentLayouts.map(async layout => [layout, (await run(layout)).length] as const))
    const [smallest] = [...sizes].sort(([, one], [, other]) => one - other)
    expect(smallest?.[1]).toBe(sizes.find(([layout]) => layout === 'raw')?.[1])
  })

  test('wasmtime is dense enough to be mapped, and says so; compressed is not', async () => {
    for (const [layout, expected] of [
      ['wasmtime', true],
      ['compressed', false],
    ] as const) {
      const { bytes, report } = await wizen(spread, { 'segment-layout': layout })
      const segments = dataOf(bytes).flatMap(segment => (segment.mode === 'active' ? [segment] : []))
      const size = segments.reduce((sum, { size }) => sum + size, 0)
      const last = segments.at(-1)!
      const extent = last.offset + last.size - segments[0]!.offset
      expect(extent).toBeGreaterThan(16 * 1024 * 1024)
      expect([extent < 2 * size, report.memories[0]?.copyOnWrite]).toEqual([expected, expected])
    }
  })
})
