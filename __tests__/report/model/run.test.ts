import { describe, expect, it } from 'vitest'
import { describeMore, describeRun, describeSkipped, listOptions, listTotals } from '../../../src/report/model/run.ts'
import { records, reportOf, sample } from '../sample.ts'

describe('describeRun', () => {
  it.each([
    [
      'all statuses',
      sample,
      '2 pre-initialized (1 from the cache), 1 failed, 1 skipped in 326 ms: 804 KiB → 2.00 MiB (+155%)',
    ],
    ['one module', reportOf([records.initialized]), '1 pre-initialized in 326 ms: 21.5 KiB → 532 KiB (25×)'],
    ['a failure alone', reportOf([records.failed]), '0 pre-initialized, 1 failed in 326 ms'],
    ['nothing', reportOf([]), '0 pre-initialized in 326 ms'],
  ])('sums up a run with %s', (_, report, text) => expect(describeRun(report)).toBe(text))
})

describe('listTotals', () => {
  it('tells each figure of a run with what explains it', () =>
    expect(listTotals(sample)).toEqual([
      { name: 'Modules', value: '2', note: 'of 4, 1 from the cache' },
      { name: 'Failed', value: '1', note: '1 skipped' },
      { name: 'Size', value: '2.00 MiB', note: 'from 804 KiB, +155%' },
      { name: 'Start-up', value: '0.32 ms', note: 'from 82 ms, 254× as fast' },
      { name: 'Time', value: '326 ms', note: '' },
    ]))

  it('counts the modules of earlier steps', () =>
    expect(listTotals(reportOf([records.initialized, { ...records.cached, earlier: true }]))[0]).toEqual({
      name: 'Modules',
      value: '2',
      note: '1 from the cache, 1 from an earlier step',
    }))

  it('leaves out figures of which nothing is known', () =>
    expect(listTotals(reportOf([])).map(({ name }) => name)).toEqual(['Modules', 'Time']))
})

describe('the notes on what is not shown', () => {
  it('counts modules that were not tried', () =>
    expect(describeSkipped(2)).toBe('2 modules not tried, since another one had failed'))
  it.each([
    [describeMore(1, 'failure'), '+1 more failure'],
    [describeMore(2000, 'memory', 'memories'), '+2,000 more memories'],
  ])('counts what was left out: %s', (text, expected) => expect(text).toBe(expected))
})

it('lists each value of each option on a line', () => {
  const options = [
    { name: 'env', values: ['A', 'B'] },
    { name: 'stdin', values: ['a\nb\u202e'] },
  ]
  expect(listOptions({ ...sample, options })).toEqual(['env: A', 'env: B', 'stdin: a\\nb\\u{202e}'])
})
