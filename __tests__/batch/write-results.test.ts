/** What a run leaves beside its outputs: at every moment sums that fit what lies there, and a report of what was done. */

import { execFileSync } from 'node:child_process'
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { describe, expect, it, test, vi } from 'vitest'
import { openResults, type ResultsRequest } from '../../src/batch/write-results.ts'
import { hashBytes } from '../../src/files/hash.ts'
import { makeReport, noFacts } from '../../src/report/make-report.ts'
import type { ModuleRecord } from '../../src/report/report.ts'
import { records } from '../report/sample.ts'
import { makeFolder } from '../support/temporary.ts'

const hashOf = (text: string) => hashBytes(new TextEncoder().encode(text))
const reportOf = (...modules: readonly ModuleRecord[]) => makeReport(modules, 1, '1.0.0')
const failed: ModuleRecord = {
  status: 'failed',
  path: 'b.wasm',
  earlier: false,
  error: 'no',
  frames: [],
  log: null,
  repeat: null,
}

/** A run in a workspace, which has files before it begins. */
function begin(
  files: Readonly<Record<string, string>>,
  names: readonly string[],
  change: Partial<ResultsRequest> = {},
) {
  const workspace = makeFolder(files)
  const folder = join(workspace, 'out')
  const outputs = names.map(name => join(folder, name))
  const request = { folder, workspace, places: [workspace], outputs, earlier: [], facts: noFacts, ...change }
  const open = () => openResults(request)
  /** Puts an output in its place; gives its record. */
  const place = (name: string, text: string): ModuleRecord => {
    mkdirSync(join(folder, name, '..'), { recursive: true })
    writeFileSync(join(folder, name), text)
    return { ...records.initialized, path: name, output: `out/${name}`, sha256: hashOf(text) }
  }
  const sums = () => readFileSync(join(folder, 'SHA256SUMS'), 'utf8')
  const paths = () =>
    JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8')).modules.map(({ path }: ModuleRecord) => path)
  return { workspace, folder, request, open, place, sums, paths }
}

const line = (name: string, text: string) => `${hashOf(text)}  ${name}\n`

test('finish makes the folder and writes three files', () => {
  const { folder, open, place } = begin({}, ['a.wasm'])
  const results = open()
  const report = reportOf(place('a.wasm', '1'), failed)
  expect(results.finish(report, '<page>')).toEqual({
    checksums: join(folder, 'SHA256SUMS'),
    report: join(folder, 'report.json'),
    html: join(folder, 'report.html'),
  })
  expect(readFileSync(join(folder, 'SHA256SUMS'), 'utf8')).toBe(line('a.wasm', '1'))
  expect(JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8'))).toEqual(JSON.parse(JSON.stringify(report)))
  expect(readFileSync(join(folder, 'report.html'), 'utf8')).toBe('<page>')
  expect(readdirSync(folder).sort()).toEqual(['SHA256SUMS', 'a.wasm', 'report.html', 'report.json'])
})

describe('a run over an older folder', () => {
  const old = {
    'out/a.wasm': 'old a',
    'out/b.wasm': 'old b',
    'out/other.wasm': 'other',
    'out/SHA256SUMS': [
      line('a.wasm', 'old a'),
      line('b.wasm', 'old b'),
      line('other.wasm', 'other'),
      line('gone.wasm', 'gone'),
      'a part of a li',
    ].join(''),
    'out/report.json': '{}',
    'out/report.html': 'old',
  }

  it('takes the lines of its outputs out before one is replaced, and those of files that are gone', () => {
    const { open, sums, folder } = begin(old, ['a.wasm', 'b.wasm'])
    open()
    expect(sums()).toBe(line('other.wasm', 'other'))
    expect(readFileSync(join(folder, 'a.wasm'), 'utf8')).toBe('old a')
  })

  it('has sums and a report that fit at any moment', () => {
    const { open, place, sums, paths, folder } = begin(old, ['a.wasm', 'b.wasm'])
    const results = open()
    results.add(place('a.wasm', 'new a'))
    expect(sums()).toBe(line('other.wasm', 'other') + line('a.wasm', 'new a'))
    expect(paths()).toEqual(['a.wasm'])
    expect(existsSync(join(folder, 'report.html'))).toBe(false)
    results.add(failed)
    expect(sums()).toBe(line('other.wasm', 'other') + line('a.wasm', 'new a'))
    results.add(place('b.wasm', 'new b'))
    expect(sums()).toBe(line('other.wasm', 'other') + line('a.wasm', 'new a') + line('b.wasm', 'new b'))
    results.close()
  })

  it('keeps the lines of another step that shares the folder, also those that come meanwhile', () => {
    const { folder, request, open, place, sums } = begin(old, ['a.wasm'])
    const one = open()
    const two = openResults({ ...request, outputs: [join(folder, 'b.wasm')] })
    const [a, b] = [place('a.wasm', 'new a'), place('b.wasm', 'new b')]
    one.add(a)
    two.add(b)
    one.finish(reportOf(a), '')
    expect(sums().split('\n').sort()).toEqual(
      `${line('a.wasm', 'new a')}${line('b.wasm', 'new b')}${line('other.wasm', 'other')}`.split('\n').sort(),
    )
    two.finish(reportOf(b), '')
    expect(sums().split('\n').length).toBe(4)
  })

  it('keeps all lines where it has no module', () => {
    const { open, sums } = begin(old, [])
    open().finish(reportOf(), '')
    expect(sums()).toBe(line('a.wasm', 'old a') + line('b.wasm', 'old b') + line('other.wasm', 'other'))
  })

  it('has no line for a module that failed, whose older output stays', () => {
    const { open, sums, folder } = begin(old, ['a.wasm', 'b.wasm'])
    const results = open()
    results.add({ ...failed, path: 'a.wasm' })
    results.finish(reportOf({ ...failed, path: 'a.wasm' }), '')
    expect(sums()).toBe(line('other.wasm', 'other'))
    expect(readFileSync(join(folder, 'a.wasm'), 'utf8')).toBe('old a')
  })

  it('removes what killed runs were writing, in each folder of its outputs', () => {
    const { open, folder, place } = begin(old, ['deep/a.wasm', 'b.wasm'])
    place('deep/a.wasm', 'old')
    const now = new Date()
    const left = ['.wizer-99999999-abc.tmp', 'deep/.wizer-99999999-abc.tmp', `.wizer-${process.pid}-abc.tmp`]
    for (const name of left) {
      writeFileSync(join(folder, name), 'a part')
      utimesSync(join(folder, name), now, now)
    }
    open()
    expect(left.filter(name => existsSync(join(folder, name)))).toEqual([left[2]])
  })
})

describe('a run over outputs of earlier steps', () => {
  const earlier: ModuleRecord = { ...records.cached, path: 'other.wasm', output: 'out/other.wasm', earlier: true }

  it('has their records in each report, in the order of the paths, and counts them', () => {
    const { open, place, folder } = begin({}, ['p.wasm'], { earlier: [earlier] })
    const results = open()
    results.add(place('p.wasm', 'p'))
    results.close()
    const report = JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8'))
    expect(report.modules.map(({ path, earlier }: ModuleRecord) => [path, earlier])).toEqual([
      ['other.wasm', true],
      ['p.wasm', false],
    ])
    expect(report).toMatchObject({ count: 2, cached: 1, bytesAfter: 544_936 + 1_553_869 })
  })

  it('keeps the lines of their outputs as they are', () => {
    const files = { 'out/other.wasm': 'other', 'out/SHA256SUMS': line('other.wasm', 'other') }
    const { open, place, sums } = begin(files, ['p.wasm'], { earlier: [earlier] })
    const record = place('p.wasm', 'p')
    open().finish(reportOf(earlier, record), '')
    expect(sums()).toBe(line('other.wasm', 'other') + line('p.wasm', 'p'))
  })

  it('recognizes a module that is an output, and keeps its line where nothing replaces it', () => {
    const files = { 'out/SHA256SUMS': line('../a.wasm', 'a') + line('../b.wasm', 'b'), 'a.wasm': 'a', 'b.wasm': 'b' }
    const { workspace, request, sums } = begin(files, [])
    const [a, b] = [join(workspace, 'a.wasm'), join(workspace, 'b.wasm')]
    const results = openResults({ ...request, outputs: [a, b] })
    expect(sums()).toBe('')
    expect(results.recognize(a, hashOf('a'))).toBe('out/SHA256SUMS')
    expect(sums()).toBe(line('../a.wasm', 'a'))
    expect(results.recognize(b, hashOf('changed'))).toBeUndefined()
    expect(results.recognize(join(workspace, 'c.wasm'), hashOf('a'))).toBeUndefined()
    results.finish(reportOf({ ...failed, path: 'a.wasm' }, failed), '')
    expect(sums()).toBe(line('../a.wasm', 'a'))
  })

  it('has the new line of a module that it recognizes and that has an output all the same', () => {
    const { workspace, request, sums } = begin({ 'out/SHA256SUMS': line('../a.wasm', 'a'), 'a.wasm': 'a' }, [])
    const file = join(workspace, 'a.wasm')
    const results = openResults({ ...request, outputs: [file] })
    results.recognize(file, hashOf('a'))
    results.finish(reportOf({ ...records.initialized, output: 'a.wasm', sha256: hashOf('new') }), '')
    expect(sums()).toBe(line('../a.wasm', 'new'))
  })
})

test('add writes the report at once, and then once a second at most, whether or not others follow', async () => {
  const { open, place, paths } = begin({}, ['a.wasm', 'b.wasm', 'c.wasm'])
  const results = open()
  results.add(place('a.wasm', '1'))
  results.add(place('b.wasm', '2'))
  results.add(place('c.wasm', '3'))
  expect(paths()).toEqual(['a.wasm'])
  await vi.waitFor(() => expect(paths()).toEqual(['a.wasm', 'b.wasm', 'c.wasm']), 3000)
  results.close()
})

test('close writes no report afterwards', async () => {
  const { open, place, paths } = begin({}, ['a.wasm', 'b.wasm'])
  const results = open()
  results.add(place('a.wasm', '1'))
  results.add(place('b.wasm', '2'))
  results.close()
  await setTimeout(1300)
  expect(paths()).toEqual(['a.wasm'])
})

test('add writes the report of ten thousand modules so seldom that it takes a small part of the time', () => {
  const count = 10_000
  const { open, place } = begin({}, [])
  const results = open()
  const record = place('a.wasm', '1')
  const started = performance.now()
  for (let index = 0; index < count; index++) results.add(record)
  results.close()
  expect(performance.now() - started).toBeLessThan(5000)
})

describe.skipIf(process.platform === 'win32')('a link in the place of', () => {
  it.each(['SHA256SUMS', 'report.json', 'report.html'])('%s is replaced, and never followed', name => {
    const { workspace, folder, open, place } = begin({ 'package.json': 'kept' }, ['a.wasm'])
    mkdirSync(folder)
    symlinkSync('../package.json', join(folder, name))
    const results = open()
    const record = place('a.wasm', '1')
    results.add(record)
    rmSync(join(folder, name), { force: true })
    symlinkSync('../package.json', join(folder, name))
    results.add(record)
    results.finish(reportOf(record), '<page>')
    expect(lstatSync(join(folder, name)).isFile()).toBe(true)
    expect(readFileSync(join(workspace, 'package.json'), 'utf8')).toBe('kept')
  })

  it('a folder of outputs is not cleaned, where it leads out', () => {
    const outside = makeFolder({ '.wizer-99999999-abc.tmp': 'kept' })
    const { folder, open } = begin({}, ['deep/a.wasm'])
    mkdirSync(folder)
    symlinkSync(outside, join(folder, 'deep'))
    open()
    expect(readdirSync(outside)).toEqual(['.wizer-99999999-abc.tmp'])
  })

  it('the checksums does not wait, where it is a pipe', () => {
    const { folder, open, place, sums } = begin({}, ['a.wasm'])
    mkdirSync(folder)
    execFileSync('mkfifo', [join(folder, 'SHA256SUMS')])
    const results = open()
    const record = place('a.wasm', '1')
    rmSync(join(folder, 'SHA256SUMS'))
    execFileSync('mkfifo', [join(folder, 'SHA256SUMS')])
    results.add(record)
    results.finish(reportOf(record), '')
    expect(sums()).toBe(line('a.wasm', '1'))
  })
})

describe('openResults', () => {
  it('refuses a folder outside of the places that may be written to', () => {
    const { open, workspace } = begin({}, [], { places: [join(makeFolder(), 'other')] })
    expect(open).toThrow('cannot use the folder of the option `out-dir`: found a path that leads out')
    expect(readdirSync(workspace)).toEqual([])
  })

  it('names the file that cannot be written, before any output is', () => {
    const { open } = begin({ 'out/SHA256SUMS/file': '' }, ['a.wasm'])
    expect(open).toThrow('cannot write `out/SHA256SUMS`: it is a directory, expected a place for a file')
  })
})
