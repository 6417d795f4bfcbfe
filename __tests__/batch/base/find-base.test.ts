/** The report that a run is compared with, as the user names it or as it was kept. */

import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readBase, readNamedReport } from '../../../src/batch/base/find-base.ts'
import { records, reportOf } from '../../report/sample.ts'
import { makeFolder } from '../../support/temporary.ts'

const report = { ...reportOf([records.initialized, records.failed]), commit: 'c'.repeat(40) }

/** What is read of a text, and what is said of it. */
function read(text: string, source = 'main') {
  const notes: string[] = []
  return { base: readBase({ kind: 'text', text, source }, note => notes.push(note)), notes }
}

const refused = (found: string) => [
  `cannot compare with the report of \`main\`: found ${found}, expected a report of this version of wizer-action; going on without it`,
]

describe('readBase', () => {
  it('takes what can be compared of a report', () => {
    const { base, notes } = read(JSON.stringify(report))
    expect(notes).toEqual([])
    expect(base).toMatchObject({
      source: 'main',
      commit: 'c'.repeat(40),
      modules: [{ path: records.initialized.path }],
    })
    expect(base!.modules.length).toBe(1)
  })

  it.each([
    ['', 'no JSON'],
    ['[['.repeat(100_000), 'no JSON'],
    ['null', 'values that no report has'],
    ['[]', 'values that no report has'],
    [JSON.stringify({ ...report, version: 2 }), 'version 2'],
    [JSON.stringify({ ...report, version: 'x\n::error::' }), 'values that no report has'],
    [JSON.stringify({ ...report, modules: [{}] }), 'values that no report has'],
    [JSON.stringify({ ...report, more: 1 }), 'values that no report has'],
  ])('goes on without what is no report, and says so once: %.40s', (text, found) => {
    expect(read(text)).toEqual({ base: null, notes: refused(found) })
  })

  it('goes on without a report of very many modules', () => {
    const skipped = { status: 'skipped', path: 'a', earlier: false }
    const modules = Array.from({ length: 20_001 }, () => skipped)
    expect(read(JSON.stringify({ ...report, modules }))).toEqual({
      base: null,
      notes: refused('20001 modules, of which 20000 can be compared'),
    })
  })

  it('shows the name of a branch as text', () => {
    expect(read('', '##[error]\u001b[31m\n').notes[0]).toContain('`## [error]\\u{1b}[31m\\n`')
  })
})

describe('readNamedReport', () => {
  const outside = makeFolder({ 'report.json': '{}' })
  const folder = makeFolder({ 'a/report.json': '{}', '.git/config': 'token' })
  symlinkSync(join(outside, 'report.json'), join(folder, 'link.json'))

  it('reads a file in the workspace', () => {
    expect(readNamedReport('a/report.json', folder, [folder])).toEqual({
      kind: 'text',
      text: '{}',
      source: 'a/report.json',
    })
    expect(readNamedReport(undefined, folder, [folder])).toBeUndefined()
  })

  it.each([
    [
      'none.json',
      'found no file that can be read at `none.json` (no such file or directory), expected a `report.json`',
    ],
    ['a', 'found a directory, expected a regular file'],
    ['link.json', 'found a path that leads out of the workspace'],
    ['../none.json', '`baseline-report`'],
    ['.git/config', 'found a path that leads into `.git`'],
    ['/dev/zero', 'found a path that leads out of the workspace'],
  ])('refuses %s', (path, message) => {
    expect(() => readNamedReport(path, folder, [folder])).toThrow(message)
    expect(() => readNamedReport(path, folder, [folder])).toThrow('cannot use the option `baseline-report`: ')
  })
})
