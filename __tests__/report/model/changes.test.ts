import { describe, expect, it } from 'vitest'
import { compareSizes, findCompressed, findSize, sumChanges } from '../../../src/report/model/changes.ts'
import { records } from '../sample.ts'

describe('sumChanges', () => {
  it('adds up the values of all modules', () =>
    expect(sumChanges([records.initialized, records.cached], findSize)).toEqual({ before: 823_063, after: 2_098_805 }))
  it('leaves out modules that were not measured', () =>
    expect(sumChanges([records.initialized, records.cached], findCompressed('gzip'))).toEqual({
      before: 9_000,
      after: 176_000,
    }))
  it('gives nothing where no module was measured', () =>
    expect(sumChanges([records.cached], findCompressed('gzip'))).toBeUndefined())
})

it('compares sizes by their growth', () =>
  expect(compareSizes('raw', { before: 21_987, after: 544_936 })).toEqual({
    name: 'raw',
    before: 21_987,
    after: 544_936,
    texts: { before: '21.5 KiB', after: '532 KiB' },
    result: '25×',
  }))
