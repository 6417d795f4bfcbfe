/** Reports that are kept in a folder, which others can write to. */

import { lutimesSync, mkdirSync, renameSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readKept, removeOldReports, renderKept, writeKept } from '../../../src/batch/base/kept-reports.ts'
import { parseReport } from '../../../src/report/reading/parse-report.ts'
import { base, records, reportOf, sample } from '../../report/sample.ts'
import { filesIn, makeFolder } from '../../support/temporary.ts'

const [name, other] = ['a'.repeat(32), 'b'.repeat(32)]

describe('kept reports', () => {
  it('are there under their names, the last one of each', () => {
    const folder = join(makeFolder(), 'reports')
    expect(readKept(folder, name)).toBeUndefined()
    writeKept(folder, name, 'old')
    writeKept(folder, name, 'new')
    writeKept(folder, other, 'another')
    expect(readKept(folder, name)).toEqual({ kind: 'text', text: 'new' })
    expect(filesIn(folder)).toEqual([`${name}.json`, `${other}.json`])
  })

  it('go after the given days, and nothing else goes', () => {
    const folder = makeFolder({ 'mine.json': 'x' })
    writeKept(folder, name, 'old')
    writeKept(folder, other, 'new')
    for (const file of [`${name}.json`, 'mine.json']) lutimesSync(join(folder, file), 1, 1)
    removeOldReports(folder, 30)
    expect(filesIn(folder)).toEqual([`${other}.json`, 'mine.json'])
  })

  it('are not read where a link, a folder or too large a file is in their place', () => {
    const folder = makeFolder({ 'outside.json': 'secret' })
    const path = join(folder, 'reports')
    mkdirSync(path)
    symlinkSync('../outside.json', join(path, `${name}.json`))
    mkdirSync(join(path, `${other}.json`))
    const problem = 'a link, a folder, a pipe or a device'
    expect([name, other].map(name => readKept(path, name))).toEqual([
      { kind: 'other', problem },
      { kind: 'other', problem },
    ])
    writeKept(path, name, 'right')
    expect(readKept(path, name)).toEqual({ kind: 'text', text: 'right' })
    renameSync(path, join(folder, 'moved'))
    symlinkSync('moved', path)
    expect(readKept(path, name)).toBeUndefined()
    writeFileSync(join(folder, 'moved', `${name}.json`), Buffer.alloc((64 << 20) + 1))
    expect(readKept(join(folder, 'moved'), name)).toEqual({ kind: 'other', problem: 'more than 67108864 bytes' })
  })
})

describe('renderKept', () => {
  it('keeps a report without its base, what modules printed, and modules without an output', () => {
    const text = renderKept({ ...reportOf([records.initialized, records.failed]), base })!
    const parsed = parseReport(text)
    expect(parsed).toMatchObject({
      kind: 'report',
      report: { base: null, modules: [{ path: records.initialized.path, log: null }] },
    })
    expect(JSON.parse(text).modules.length).toBe(1)
  })

  it('keeps nothing where modules were not tried, or none has an output', () => {
    expect(sample.skipped).toBeGreaterThan(0)
    expect(renderKept(sample)).toBeUndefined()
    expect(renderKept(reportOf([records.failed]))).toBeUndefined()
  })
})
