import { linkSync, mkdirSync, symlinkSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { nameByDifference, readReport, readReports } from '../../../src/batch/merge/read-reports.ts'
import { records, reportOf, sample } from '../../report/sample.ts'
import { makeFolder } from '../../support/temporary.ts'

const one = reportOf([records.initialized])
const two = reportOf([records.cached])
const huge = reportOf([{ ...records.initialized, report: { ...records.initialized.report, bytesAfter: 1.5e308 } }])
const hugeToo = { ...huge, modules: huge.modules.map(module => ({ ...module, path: 'huge.wasm' })) }

const folder = makeFolder({
  'one.json': JSON.stringify(one),
  'two.json': JSON.stringify(two),
  'huge.json': JSON.stringify(huge),
  'huge-too.json': JSON.stringify(hugeToo),
  'old.json': JSON.stringify({ ...sample, version: 2 }),
  'other.json': '{"version":3}',
  'text.json': 'not JSON',
  'empty.json': '',
  'large.json': '',
})
symlinkSync(join(folder, 'one.json'), join(folder, 'link.json'))
symlinkSync(folder, join(folder, 'twin'))
mkdirSync(join(folder, 'folder.json'))
truncateSync(join(folder, 'large.json'), (64 << 20) + 1)

const files = (...names: readonly string[]) => names.map(name => ({ file: join(folder, name), name }))

it('reports are read and merged', () => {
  expect(readReports(files('one.json'))).toEqual(one)
  expect(readReports(files('one.json', 'two.json')).modules).toEqual([records.initialized, records.cached])
  expect(readReport({ file: join(folder, 'one.json'), name: 'one' })).toEqual(one)
})

it('a copy of a report is another file', () => {
  linkSync(join(folder, 'one.json'), join(folder, 'copy.json'))
  expect(readReports(files('one.json', 'copy.json')).modules).toEqual(one.modules)
})

const expected = 'expected a `report.json` as this version of wizer-action writes it'

describe('a file is refused by its name', () => {
  it.each([
    ['missing.json', 'found no file'],
    ['one.json/x', 'found no file'],
    ['old.json', 'found version 2'],
    ['other.json', 'found values that no report has'],
    ['text.json', 'found no JSON'],
    ['empty.json', 'found no JSON'],
    ['large.json', 'found more than 67108864 bytes'],
    ['link.json', 'found a link, a folder, a pipe or a device'],
    ['folder.json', 'found a link, a folder, a pipe or a device'],
  ])('%s: %s', (name, found) => {
    const message = `cannot read the report \`${name}\`: ${found}, ${expected}`
    expect(() => readReports(files('two.json', name))).toThrow(message)
    expect(() => readReport({ file: join(folder, name), name })).toThrow(message)
  })

  it.each([
    ['one.json', 'one.json'],
    ['one.json', 'twin/one.json'],
    ['one.json', 'twin/../one.json'],
  ])('where `%s` is `%s` again', (name, twin) =>
    expect(() => readReports(files(name, twin))).toThrow(
      `cannot merge \`${name}\` and \`${twin}\`: found one file, expected each report once`,
    ),
  )
})

it('no report, too many reports and sizes that cannot be added up are refused', () => {
  expect(() => readReports([])).toThrow('cannot merge reports: found none, expected the name of at least one')
  const many = Array.from({ length: 1001 }, (_, index) => `${index}.json`)
  expect(() => readReports(files(...many))).toThrow('cannot merge the reports: found 1001, expected at most 1000')
  expect(() => readReports(files('huge.json', 'huge-too.json'))).toThrow(
    'cannot merge the reports: found sizes whose sum is no number, expected those of modules',
  )
})

it.each([
  [
    ['all/linux/report.json', 'all/windows/report.json'],
    ['linux', 'windows'],
  ],
  [
    ['a.json', 'b.json'],
    ['a', 'b'],
  ],
  [
    ['a.json', 'b.txt'],
    ['a.json', 'b.txt'],
  ],
  [['report.json'], ['report']],
  [
    ['x/report.json', 'x/y/report.json'],
    ['report', 'y/report'],
  ],
  [
    ['wizened-a-0/out/report.json', 'wizened-a-1/out/report.json', 'wizened-b-0/out/report.json'],
    ['wizened-a-0', 'wizened-a-1', 'wizened-b-0'],
  ],
  [
    ['x/a/b/report.json', 'x/c/report.json'],
    ['a/b', 'c'],
  ],
  [
    ['x/.json', 'x/a.json'],
    ['.json', 'a.json'],
  ],
  [
    ['', 'a'],
    ['', 'a'],
  ],
])('the reports %j are called %j', (paths, names) => {
  expect(nameByDifference(paths)).toEqual(names)
  expect(new Set(nameByDifference(paths)).size).toBe(paths.length)
})
