import { describe, expect, it } from 'vitest'
import { listBands, tabulateRanges, tabulateRegions } from '../../../src/report/model/regions.ts'
import type { MemoryReport } from '../../../src/report/module-report.ts'
import type { DoneModule } from '../../../src/report/report.ts'
import { acting, hostileTexts, records } from '../sample.ts'

const module: DoneModule = records.initialized
const [memory, empty] = module.report.memories as [MemoryReport, MemoryReport]
const withMemories = (...memories: readonly MemoryReport[]): DoneModule => ({
  ...module,
  report: { ...module.report, memories },
})

describe('tabulateRegions', () => {
  it('has a row for each region with its address, and what the input had, what changed and what was added', () => {
    const grid = tabulateRegions(module, 0)
    expect(grid?.columns.map(({ name }) => name)).toEqual([
      'region',
      'address',
      'size',
      'in the input',
      'changed',
      'added',
      'non-zero',
      'gzip',
    ])
    expect(grid?.rows[2]).toEqual({
      cells: ['.data', '0x002000', '256 B', '90 B', '12 B', '30 B', '120 B', '190 B'],
      place: { start: 8192, end: 8448, kind: 'data' },
    })
    expect(grid?.rows).toHaveLength(6)
  })

  it('adds up the regions, which are the whole memory', () =>
    expect(tabulateRegions(module, 0)?.total).toEqual([
      '6 regions',
      '',
      '1.56 MiB',
      '5.95 KiB',
      '12 B',
      '364 KiB',
      '370 KiB',
      '163 KiB',
    ]))

  it('takes the compressed sizes of a memory from behind those of the memories before it', () => {
    const second = { ...memory, regions: memory.regions.slice(0, 2) }
    const gzip = { ...module.compressed[0], regions: [1, 2, 3, 4, 5, 6, 70, 80] } as const
    const two = { ...withMemories(memory, empty, second), compressed: [gzip] } as DoneModule
    expect(tabulateRegions(two, 2)?.rows.map(({ cells }) => cells.at(-1))).toEqual(['70 B', '80 B'])
    expect(tabulateRegions(two, 0)?.rows.map(({ cells }) => cells.at(-1))).toEqual([
      '1 B',
      '2 B',
      '3 B',
      '4 B',
      '5 B',
      '6 B',
    ])
  })

  it('has no column for a compression that was not measured for all regions of the memory', () => {
    const gzip = { ...module.compressed[0], regions: [1, 2, 3] } as const
    const names = tabulateRegions({ ...module, compressed: [gzip] } as DoneModule, 0)?.columns.map(({ name }) => name)
    expect(names?.at(-1)).toBe('non-zero')
  })

  it('gives nothing where nothing is known of the regions', () => {
    expect(tabulateRegions(module, 1)).toBeUndefined()
    expect(tabulateRegions(module, 99)).toBeUndefined()
  })

  it('has no sums of a single region', () =>
    expect(tabulateRegions(withMemories({ ...memory, regions: memory.regions.slice(0, 1) }), 0)?.total).toBeUndefined())
})

describe('tabulateRanges', () => {
  it('has a row for each range, with its share of the data', () =>
    expect(tabulateRanges(memory)?.rows).toEqual([
      { cells: ['0x0c8040', '480 KiB', '94%', 'heap'], place: { start: 819_264, end: 1_310_784, kind: null } },
      { cells: ['0x000400', '7.00 KiB', '1%', '.rodata'], place: { start: 1024, end: 8192, kind: null } },
    ]))

  it('gives nothing where there are no ranges', () => expect(tabulateRanges(empty)).toBeUndefined())
})

describe('listBands', () => {
  it('tells by its name what a region is for', () =>
    expect(listBands(memory).map(({ name, kind }) => `${name} ${kind}`)).toEqual([
      'unused unused',
      '.rodata data',
      '.data data',
      'bss bss',
      'stack stack',
      'heap heap',
    ]))

  it.each(hostileTexts)('shows the name %j on one line, within 100 characters', name => {
    const regions = memory.regions.map(region => ({ ...region, name: name.repeat(9) }))
    const texts = [
      ...listBands({ ...memory, regions }).map(({ name }) => name),
      ...(tabulateRegions(withMemories({ ...memory, regions }), 0)?.rows ?? []).map(({ cells }) => cells[0] ?? ''),
    ]
    expect(texts).toHaveLength(12)
    for (const text of texts) {
      expect(text).not.toMatch(acting)
      expect(text.length).toBeLessThanOrEqual(100)
    }
  })
})
