import { describe, expect, it } from 'vitest'
import {
  describeFrame,
  describeRun,
  listFormats,
  listObserved,
  listStages,
  sumChanges,
  sumStartUp,
} from '../../src/report/facts.ts'
import { records, reportOf, sample } from './sample.ts'

describe('listStages', () => {
  const { times } = records.initialized.report

  it('names every stage, and what is left of the total', () => {
    const { stages, other } = listStages(times)
    expect(new Set(['total', ...stages.map(({ name }) => name)])).toEqual(new Set(Object.keys(times)))
    expect(stages.reduce((sum, { time }) => sum + time, other)).toBeCloseTo(times.total)
  })

  it('leaves nothing where stages ran at the same time', () =>
    expect(listStages({ ...times, total: 10 }).other).toBe(0))
})

describe('listObserved', () => {
  it('names what was looked at', () =>
    expect(listObserved(records.initialized.report.observed).map(({ count }) => count)).toEqual([2, 1, 3, 4, 5, 6, 7]))
  it('leaves out what was not', () => expect(listObserved(records.cached.report.observed)).toEqual([]))
})

describe('sums', () => {
  it('take what is known', () =>
    expect(sumChanges([{ before: 1, after: 2 }, null, undefined, { before: 3, after: 4 }])).toEqual({
      before: 4,
      after: 6,
    }))
  it('are unknown where nothing is known', () => expect(sumChanges([null, undefined])).toBeUndefined())
  it('are made of start-ups', () =>
    expect(sumStartUp([records.initialized, records.cached])).toEqual(records.initialized.report.startUp))
})

it('lists compressions in a fixed order', () => {
  const compressed = records.initialized.compressed.toReversed()
  expect(listFormats([records.cached, { ...records.initialized, compressed }])).toEqual(['gzip', 'brotli'])
})

describe('describeFrame', () => {
  it.each([
    ['parse (at offset 0x1f)', 'at parse (at offset 0x1f)'],
    ['…', '…'],
    [`std::${'x'.repeat(400)}`, `at std::${'x'.repeat(294)}…`],
  ])('%s', (frame, text) => expect(describeFrame(frame)).toBe(text))
})

describe('describeRun', () => {
  it.each([
    [sample, '2 pre-initialized (1 from the cache), 1 failed, 1 skipped in 326 ms: 804 KiB → 2.00 MiB (+155%)'],
    [reportOf([records.initialized]), '1 pre-initialized in 326 ms: 21.5 KiB → 532 KiB (+2,378%)'],
    [reportOf([records.failed]), '0 pre-initialized, 1 failed in 326 ms'],
    [reportOf([]), '0 pre-initialized in 326 ms'],
  ])('%#', (report, text) => expect(describeRun(report)).toBe(text))
})
