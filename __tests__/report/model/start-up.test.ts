import { describe, expect, it } from 'vitest'
import {
  compareStartUp,
  describeSamples,
  differ,
  findStartUp,
  formatFaster,
  sumStartUps,
} from '../../../src/report/model/start-up.ts'
import type { DoneModule } from '../../../src/report/report.ts'
import { records } from '../sample.ts'

const time = (least: number, spread: number, count = 3) => ({ least, spread, count })
const known = { before: time(82.1958, 1.9), after: time(0.3231, 0.021, 20) }
const cached: DoneModule = { ...records.cached, report: { ...records.cached.report, startUp: known } }

describe('differ', () => {
  it.each([
    ['do not overlap', time(1, 0.2), time(1.3, 0), true],
    ['overlap', time(1, 0.5), time(1.3, 0), false],
    ['touch', time(1, 0.3), time(1.3, 0), false],
    ['are equal', time(1, 0), time(1, 0), false],
    ['overlap within a fifth, with too few samples to know the spread', time(1, 0, 2), time(1.19, 0), false],
    ['do not overlap, with one sample each', time(1, 0, 1), time(1.21, 0, 1), true],
    ['overlap, where the longer one has the wide spread', time(1.3, 9), time(1, 0.2), true],
  ])('two measurements that %s', (_, one, other, expected) => {
    expect(differ(one, other)).toBe(expected)
    expect(differ(other, one)).toBe(expected)
  })
})

describe('what is said of two measurements', () => {
  it('is how many times as fast, where they do not overlap', () => {
    const startUp = { before: time(82.2, 1), after: time(0.323, 0.1) }
    expect(formatFaster(startUp)).toBe('254×')
    expect(compareStartUp('Start-up', startUp)).toEqual({
      name: 'Start-up',
      before: 82.2,
      after: 0.323,
      texts: { before: '82 ms', after: '0.32 ms' },
      result: '254× as fast',
    })
  })

  it('is nothing but the times, where they overlap', () => {
    const startUp = { before: time(0.5, 0.2), after: time(0.4, 0.2) }
    expect(formatFaster(startUp)).toBe('')
    expect(compareStartUp('', startUp)).toMatchObject({ texts: { before: '0.50 ms', after: '0.40 ms' }, result: '' })
  })

  it('is nothing where one took no time that the clock shows', () =>
    expect(formatFaster({ before: time(1, 0), after: time(0, 0) })).toBe(''))
})

describe('a module from the cache', () => {
  it('has no start-up of this run', () => {
    expect(findStartUp(cached)).toBeUndefined()
    expect(findStartUp(records.initialized)).toEqual(known)
  })

  it('is left out of the sum', () => {
    expect(sumStartUps([records.initialized, cached])).toEqual(known)
    expect(sumStartUps([cached])).toBeUndefined()
  })

  it('says in the details who has measured', () => {
    expect(describeSamples(records.initialized, known)).toBe('least of 3 samples before and of 20 after')
    expect(describeSamples(cached, known)).toBe(
      'least of 3 samples before and of 20 after, measured by the run that initialized it',
    )
    expect(describeSamples(records.initialized, { ...known, before: time(1, 0, 1) })).toContain(
      'least of 1 sample before',
    )
  })
})

it('a sum has the sums of times and spreads, and the least count', () => {
  const other = { ...records.initialized.report, startUp: { before: time(10, 1, 1), after: time(1, 0.1, 5) } }
  const sum = sumStartUps([records.initialized, { ...records.initialized, report: other }])
  expect(sum?.before.least).toBeCloseTo(92.1958)
  expect(sum?.before.spread).toBeCloseTo(2.9)
  expect([sum?.before.count, sum?.after.count]).toEqual([1, 5])
})
