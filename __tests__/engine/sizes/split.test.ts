/** What input and output share is found once, and each byte of the output belongs to one part. */

import { describe, expect, test } from 'vitest'
import { type Regions, splitModules } from '../../../src/engine/sizes/split.ts'
import { customSection, ids, leb, moduleOf, section } from '../../support/sections.ts'

type Data = { readonly memory?: number; readonly address: number; readonly bytes: readonly number[] }

const signed = (value: number): number[] =>
  value >= -64 && value < 64 ? [value & 0x7f] : [(value & 0x7f) | 0x80, ...signed(value >> 7)]

const head = ({ memory = 0, address }: Data) => [
  ...(memory === 0 ? [0] : [2, ...leb(memory)]),
  0x41,
  ...signed(address | 0),
  0x0b,
]

const data = (...segments: readonly Data[]) =>
  section(ids.data, [
    ...leb(segments.length),
    ...segments.flatMap(segment => [...head(segment), ...leb(segment.bytes.length), ...segment.bytes]),
  ])

const fill = (length: number, value: number) => Array.from({ length }, () => value)

const long = customSection('long', fill(40_000, 7))
const short = customSection('short', [1, 2, 3])

const regionsOf = (...borders: readonly number[]) =>
  borders.slice(1).map((end, index) => ({ start: borders[index]!, end }))

const sizesOf = (split: ReturnType<typeof splitModules>) => split.regions.map(({ length }) => length)

describe('splitModules', () => {
  test('takes a long section that both have out of both, wherever it stands', () => {
    const [input, output] = [moduleOf(short, long), moduleOf(long, customSection('new', [9]))]
    const { same, before, after } = splitModules(input, output, [])
    expect(same).toEqual([Uint8Array.from(long)])
    expect([...before]).toEqual([...moduleOf(short)])
    expect([...after]).toEqual([...moduleOf(customSection('new', [9]))])
  })

  test.each<[what: string, input: number[][], output: number[][], same: number]>([
    ['short sections', [short], [short], 0],
    ['sections that differ in a byte', [long], [[...long.slice(0, -1), 8]], 0],
    ['a section of one for two of the other', [long], [long, long], 1],
    ['two sections for two', [long, long], [long, long], 2],
  ])('does not mistake %s', (_, input, output, same) => {
    const split = splitModules(moduleOf(...input), moduleOf(...output), [])
    expect(split.same.length).toBe(same)
    const size = (bytes: Uint8Array, total: number) => bytes.length + total
    const shared = split.same.reduce((sum, { length }) => sum + length, 0)
    expect(size(split.before, shared)).toBe(moduleOf(...input).length)
    expect(size(split.after, shared)).toBe(moduleOf(...output).length)
  })

  test('cuts a segment where a region ends, and gives its head to the first', () => {
    const output = moduleOf(data({ address: 10, bytes: [...fill(10, 1), ...fill(30, 2)] }))
    const split = splitModules(moduleOf(), output, [regionsOf(0, 20, 30, 65_536)])
    expect(split.regions.map(bytes => [...bytes])).toEqual([
      [...head({ address: 10, bytes: [] }), 40, ...fill(10, 1)],
      fill(10, 2),
      fill(20, 2),
    ])
    // The preamble, and the id, size and count of the section.
    expect(split.after.length).toBe(8 + 3)
  })

  test('gathers the segments of a region, whatever their order, of each memory', () => {
    const output = moduleOf(
      data(
        { address: 100, bytes: fill(5, 1) },
        { address: 0, bytes: fill(6, 2) },
        { address: 150, bytes: fill(7, 3) },
        { memory: 1, address: 0, bytes: fill(8, 4) },
        { address: 0x9000_0000, bytes: fill(3, 5) },
      ),
    )
    const split = splitModules(moduleOf(), output, [regionsOf(0, 100, 200, 2 ** 32), [], regionsOf(0, 65_536)])
    // Segments of memory 1, which has no regions, belong to no region.
    expect(sizesOf(split)).toEqual([6 + 5, 5 + 6 + 7 + 6, 3 + 9, 0])
    expect(split.after.length + sizesOf(split).reduce((sum, size) => sum + size)).toBe(output.length)
  })

  test('measures the data by region also where the initialization has left it as it was', () => {
    const module = moduleOf(data({ address: 0, bytes: fill(50_000, 1) }), long)
    const split = splitModules(module, module, [regionsOf(0, 65_536)])
    expect(split.same).toEqual([Uint8Array.from(long)])
    expect(sizesOf(split)).toEqual([50_000 + 7])
    expect(splitModules(module, module, []).same.length).toBe(2)
  })

  test('leaves a segment whose address only an instance knows, or that is passive, to no region', () => {
    const segments = [0x02, 0x00, 0x23, 0x00, 0x0b, 0x01, 0xaa, 0x01, 0x01, 0xbb]
    const output = moduleOf(section(ids.data, [2, ...segments.slice(1)]))
    const split = splitModules(moduleOf(), output, [regionsOf(0, 65_536)])
    expect(sizesOf(split)).toEqual([0])
    expect([...split.after]).toEqual([...output])
  })

  test.each<[what: string, regions: Regions]>([
    [
      'overlap',
      [
        [
          { start: 0, end: 50 },
          { start: 40, end: 65_536 },
        ],
      ],
    ],
    [
      'leave a hole',
      [
        [
          { start: 0, end: 50 },
          { start: 60, end: 65_536 },
        ],
      ],
    ],
    ['do not begin at 0', [regionsOf(1, 65_536)]],
    ['go backwards', [regionsOf(0, 100, 50, 65_536)]],
    ['are more than a report has', [regionsOf(...Array.from({ length: 1002 }, (_, index) => index))]],
  ])('gives no sizes of regions that %s', (_, regions) => {
    const output = moduleOf(data({ address: 10, bytes: fill(100, 1) }))
    const split = splitModules(moduleOf(), output, regions)
    expect(split.regions).toEqual([])
    expect([...split.after]).toEqual([...output])
  })

  test('takes less than two seconds for 100,000 segments in 1,000 regions', () => {
    const segments = Array.from({ length: 100_000 }, (_, index) => ({
      address: ((index * 7919) % 100_000) * 100,
      bytes: [1, 2],
    }))
    const output = moduleOf(data(...segments))
    const regions = [regionsOf(...Array.from({ length: 1001 }, (_, index) => index * 10_000))]
    const started = performance.now()
    const split = splitModules(moduleOf(), output, regions)
    expect(performance.now() - started).toBeLessThan(2000)
    expect(split.after.length + sizesOf(split).reduce((sum, size) => sum + size)).toBe(output.length)
  })
})
