import { describe, expect, it } from 'vitest'
import {
  describeCounts,
  describeTotals,
  listDifferenceColumns,
  nameBase,
  showGrowth,
} from '../../../../src/report/model/comparison/describe-difference.ts'
import {
  compareWithBase,
  type Difference,
  type ModuleDifference,
} from '../../../../src/report/model/comparison/difference.ts'
import { base, sample } from '../../sample.ts'

const difference = compareWithBase({ ...sample, base }) as Difference
const nothing: Difference = { ...difference, modules: [], unchanged: 0, skipped: 0, elsewhere: 0 }

it.each<[change: Partial<Difference>, text: string]>([
  [{}, '0 unchanged'],
  [{ unchanged: 1200 }, '1,200 unchanged'],
  [{ modules: difference.modules }, '1 changed, 1 new, 1 gone'],
  [{ modules: difference.modules, unchanged: 2, skipped: 3 }, '1 changed, 1 new, 1 gone, 2 unchanged, 3 not tried'],
  [{ modules: [{ path: 'a', kind: 'failed', figures: {} }] }, '1 fails now'],
  [{ modules: ['a', 'b'].map(path => ({ path, kind: 'failed', figures: {} })) }, '2 fail now'],
  [{ unchanged: 1, elsewhere: 4 }, '1 unchanged, 4 not compared'],
])('counts what differs (%#): %s', (change, text) => expect(describeCounts({ ...nothing, ...change })).toBe(text))

describe('the sums', () => {
  it('are those of the modules of both sides, and of all', () =>
    expect(describeTotals(difference)).toEqual([
      '1 module on both sides: size 488 KiB → 532 KiB (+43.9 KiB, +9.0%), gzip 156 KiB → 172 KiB (+15.6 KiB, +10%)',
      'All modules: size 491 KiB → 2.00 MiB (+1.52 MiB, +317%)',
    ]))

  it('are given once where no module is new or gone', () =>
    expect(describeTotals({ ...difference, modules: difference.modules.slice(1, 2) })).toHaveLength(1))

  it('say that a module that fails now is in neither sum', () =>
    expect(
      describeTotals({
        ...difference,
        modules: [{ path: 'f', kind: 'failed', figures: {} }, ...difference.modules],
      })[1],
    ).toBe('All modules that do not fail: size 491 KiB → 2.00 MiB (+1.52 MiB, +317%)'))

  it('say that nothing grew', () => {
    const size = { before: 1024, after: 1024 }
    expect(describeTotals({ ...nothing, common: 2, totals: { common: { size }, all: { size } } })).toEqual([
      '2 modules on both sides: size 1.00 KiB (±0)',
    ])
  })

  it('are left out where there is no module', () =>
    expect(describeTotals({ ...nothing, common: 0, totals: { common: {}, all: {} } })).toEqual([]))
})

it.each([
  [100, 110, '+10 B (+10%)'],
  [110, 100, '−10 B (−9.1%)'],
  [100, 100, '±0'],
  [0, 100, '+100 B'],
  [2048, 0, '−2.00 KiB (−100%)'],
])('the growth from %d to %d bytes is %s', (before, after, text) => expect(showGrowth({ before, after })).toBe(text))

describe('the columns', () => {
  const rowsOf = (modules: readonly ModuleDifference[]) => {
    const columns = listDifferenceColumns(modules)
    return [columns.map(({ name }) => name), ...modules.map(module => columns.map(({ text }) => text(module)))]
  }

  it('show sizes, growth, start-up, segments and memory', () =>
    expect(rowsOf(difference.modules)).toEqual([
      ['size', 'Δ', 'Δ gzip', 'Δ input', 'start-up', 'Δ segments', 'Δ pages'],
      ['1.48 MiB', '+1.48 MiB', '', '', '', '', ''],
      ['488 KiB → 532 KiB', '+43.9 KiB (+9.0%)', '+15.6 KiB (+10%)', '+87 B (+0.4%)', '0.30 ms → 0.32 ms', '+2', '+6'],
      ['2.93 KiB', '−2.93 KiB', '', '', '', '', ''],
    ]))

  it('in which no module differs are left out', () => {
    const size = { before: 9, after: 9 }
    const figures = { size, input: size, segments: size, pages: size }
    expect(rowsOf([{ path: 'a', kind: 'changed', figures }])).toEqual([
      ['size', 'Δ'],
      ['9 B', '±0'],
    ])
  })

  it('are empty for a module that failed', () =>
    expect(rowsOf([{ path: 'a', kind: 'failed', figures: {} }])[1]).toEqual(['', '']))
})

it('names a base by its source and the beginning of its commit', () => {
  expect(nameBase(difference)).toEqual({ source: 'main', commit: 'bbbbbbb' })
  expect(nameBase({ ...difference, commit: null })).toEqual({ source: 'main', commit: '' })
})

it('a name of megabytes is shortened', () =>
  expect(nameBase({ ...difference, source: 'a\n'.repeat(1e6) }).source).toMatch(/^[a ]{79}…$/))
