import { describe, expect, it } from 'vitest'
import { listColumns } from '../../../src/report/model/columns.ts'
import { records } from '../sample.ts'

describe('listColumns', () => {
  it('gives the value of a module and the total, before and after where it is a change', () => {
    const modules = [records.initialized, records.cached]
    const texts = listColumns(modules).map(({ name, side, cell, total }) => [
      name,
      side,
      cell(records.initialized)?.text,
      total(modules)?.text,
    ])
    expect(texts).toEqual([
      ['size', 'before', '21.5 KiB', '804 KiB'],
      ['size', 'after', '532 KiB', '2.00 MiB'],
      ['growth', '', '25×', '+155%'],
      ['start-up', 'before', '82 ms', '82 ms'],
      ['start-up', 'after', '0.32 ms', '0.32 ms'],
      ['faster', '', '254×', '254×'],
      ['gzip', 'before', '8.79 KiB', '8.79 KiB'],
      ['gzip', 'after', '172 KiB', '172 KiB'],
      ['brotli', 'before', '7.32 KiB', '7.32 KiB'],
      ['brotli', 'after', '135 KiB', '135 KiB'],
      ['segments', '', '32', undefined],
      ['globals', '', '3', undefined],
      ['tables', '', '1', undefined],
      ['initialize', '', '82 ms', undefined],
    ])
  })

  it('has no cells where a module was not measured', () => {
    const columns = listColumns([records.initialized, records.cached])
    const known = columns.filter(({ cell }) => cell(records.cached)).map(({ name }) => name)
    expect(known).toEqual(['size', 'size', 'growth', 'segments', 'globals', 'tables', 'initialize'])
  })

  it('leaves out columns that say nothing of any module', () =>
    expect(listColumns([records.cached]).map(({ name }) => name)).toEqual([
      'size',
      'size',
      'growth',
      'segments',
      'initialize',
    ]))

  it('sorts rows by numbers, not by texts', () => {
    const columns = listColumns([records.initialized])
    const values = columns.slice(0, 6).map(({ cell }) => cell(records.initialized)?.value)
    expect(values).toEqual([21_987, 544_936, 544_936 / 21_987, 82.1958, 0.3231, 82.1958 / 0.3231])
  })
})
