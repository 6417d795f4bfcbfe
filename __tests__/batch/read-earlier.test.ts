/** What a step keeps of the report that earlier ones have left in the folder, whoever has written it. */

import { execFileSync } from 'node:child_process'
import { linkSync, mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type EarlierRequest, nameJob, readEarlier } from '../../src/batch/read-earlier.ts'
import { hashBytes } from '../../src/files/hash.ts'
import { makeReport, noFacts } from '../../src/report/make-report.ts'
import type { DoneModule, ModuleRecord } from '../../src/report/report.ts'
import { records } from '../report/sample.ts'
import { makeFolder } from '../support/temporary.ts'

const job = hashBytes(new TextEncoder().encode('job'))

function done(path: string, text: string, output = `wizened/${path}`): DoneModule {
  const bytes = new TextEncoder().encode(text)
  const report = { ...records.initialized.report, bytesAfter: bytes.length }
  return { ...records.initialized, path, output, sha256: hashBytes(bytes), report }
}

const reportOf = (...modules: readonly ModuleRecord[]) =>
  JSON.stringify(makeReport(modules, 1, '1.0.0', { ...noFacts, job }))

function prepare(files: Readonly<Record<string, string>>, change: Partial<EarlierRequest> = {}) {
  const workspace = makeFolder(files)
  const notes: string[] = []
  const request: EarlierRequest = {
    folder: join(workspace, 'wizened'),
    workspace,
    places: [workspace],
    modules: [{ path: 'own.wasm' }],
    outputs: [join(workspace, 'wizened/own.wasm')],
    job,
    signal: new AbortController().signal,
    onNote: note => notes.push(note),
    ...change,
  }
  return { workspace, notes, request, read: () => readEarlier(request) }
}

describe('readEarlier', () => {
  const failed = { ...records.failed, path: 'failed.wasm' }
  const report = reportOf(done('a.wasm', 'a'), failed, { ...failed, path: 'own.wasm' }, records.skipped)

  it('keeps the records of other modules in the same job, and says that they are of an earlier step', async () => {
    const { read, notes } = prepare({ 'wizened/report.json': report, 'wizened/a.wasm': 'a' })
    expect(await read()).toEqual([
      { ...done('a.wasm', 'a'), earlier: true },
      { ...failed, earlier: true },
      { ...records.skipped, earlier: true },
    ])
    expect(notes).toEqual([])
  })

  it.each([
    ['another job', hashBytes(new Uint8Array())],
    ['no job', null],
  ])('keeps in %s those with an output alone', async (_, job) => {
    const { read } = prepare({ 'wizened/report.json': report, 'wizened/a.wasm': 'a' }, { job })
    expect((await read()).map(({ path }) => path)).toEqual(['a.wasm'])
  })

  it('keeps no failure of a report without a job in a step without a job', async () => {
    const text = JSON.stringify(makeReport([failed], 1, '1.0.0'))
    expect(await prepare({ 'wizened/report.json': text }, { job: null }).read()).toEqual([])
  })

  it.each([
    ['is gone', {}],
    ['has other bytes', { 'wizened/a.wasm': 'b' }],
    ['has another size', { 'wizened/a.wasm': 'aa' }],
    ['is a folder', { 'wizened/a.wasm/b': '' }],
  ])('drops a record whose output %s', async (_, files) => {
    const { read } = prepare({ 'wizened/report.json': reportOf(done('a.wasm', 'a')), ...files })
    expect(await read()).toEqual([])
  })

  it('drops a record whose output is one of this step', async () => {
    const files = {
      'wizened/report.json': reportOf(done('other.wasm', 'a', 'wizened/own.wasm')),
      'wizened/own.wasm': 'a',
    }
    expect(await prepare(files).read()).toEqual([])
  })

  it('drops a record whose output is outside, or has a name that no file has', async () => {
    const outside = join(makeFolder({ 'a.wasm': 'a' }), 'a.wasm')
    const text = reportOf(done('a.wasm', 'a', outside), done('b.wasm', 'a', 'wizened/\0'))
    expect(await prepare({ 'wizened/report.json': text }).read()).toEqual([])
  })

  it.skipIf(process.platform === 'win32')(
    'drops a record whose output is a link, or below one that leads out',
    async () => {
      const outside = makeFolder({ 'a.wasm': 'a' })
      const text = reportOf(done('a.wasm', 'a'), done('b.wasm', 'a', 'wizened/out/a.wasm'))
      const { read, workspace } = prepare({ 'wizened/report.json': text, 'wizened/real.wasm': 'a' })
      symlinkSync('real.wasm', join(workspace, 'wizened/a.wasm'))
      symlinkSync(outside, join(workspace, 'wizened/out'))
      expect(await read()).toEqual([])
    },
  )

  it.skipIf(process.platform === 'win32')('reads an output once, however many records and paths name it', async () => {
    const paths = ['a.wasm', 'loop/a.wasm', 'loop/loop/a.wasm', 'hard.wasm']
    const records = paths.map((path, index) => done(`${index}.wasm`, 'a', `wizened/${path}`))
    const { read, workspace } = prepare({
      'wizened/report.json': reportOf(...records, ...records),
      'wizened/a.wasm': 'a',
    })
    symlinkSync('.', join(workspace, 'wizened/loop'))
    linkSync(join(workspace, 'wizened/a.wasm'), join(workspace, 'wizened/hard.wasm'))
    expect((await read()).map(({ path }) => path)).toEqual(['0.wasm'])
  })

  it.each([
    ['of another version', JSON.stringify({ ...JSON.parse(report), version: 99 }), 'version 99'],
    ['that is cut off', report.slice(0, 100), 'no JSON'],
    ['that holds anything', '{}', 'values that no report has'],
  ])('drops a report %s, and says so', async (_, text, found) => {
    const { read, notes } = prepare({ 'wizened/report.json': text })
    expect(await read()).toEqual([])
    expect(notes).toEqual([
      `cannot keep what \`wizened/report.json\` says of earlier steps: found ${found}, expected a report of this version of wizer-action; going on without it`,
    ])
  })

  it('drops a report that is too large to read, and says so', async () => {
    const { read, notes, workspace } = prepare({ 'wizened/report.json': '' })
    truncateSync(join(workspace, 'wizened/report.json'), 70_000_000)
    expect(await read()).toEqual([])
    expect(notes).toEqual([expect.stringContaining('found more than 67108864 bytes')])
  })

  it.skipIf(process.platform === 'win32')('opens neither a pipe nor a link in the place of the report', async () => {
    for (const make of [
      (path: string) => execFileSync('mkfifo', [path]),
      (path: string) => symlinkSync('../other.json', path),
    ]) {
      const { read, notes, workspace } = prepare({ 'other.json': report, 'a.wasm': 'a' })
      mkdirSync(join(workspace, 'wizened'))
      make(join(workspace, 'wizened/report.json'))
      expect(await read()).toEqual([])
      expect(notes).toEqual([expect.stringContaining('found a link, a folder, a pipe or a device')])
    }
  })

  it('says nothing where there is no report', async () => {
    const { read, notes } = prepare({})
    expect([await read(), notes]).toEqual([[], []])
  })

  it('ends where the run is told to end', async () => {
    const { request, workspace } = prepare({}, { signal: AbortSignal.abort(new Error('told to end')) })
    mkdirSync(request.folder)
    const text = 'a'.repeat(10_000_000)
    writeFileSync(join(request.folder, 'report.json'), reportOf(done('a.wasm', text)))
    writeFileSync(join(workspace, 'wizened/a.wasm'), text)
    await expect(readEarlier(request)).rejects.toThrow('told to end')
  })
})

describe('nameJob', () => {
  const env = { GITHUB_RUN_ID: '1', GITHUB_RUN_ATTEMPT: '2', GITHUB_JOB: 'build', RUNNER_TRACKING_ID: 'x' }

  it('gives the same name in each step of a job', () => expect(nameJob(env)).toBe(nameJob({ ...env, OTHER: '1' })))

  it.each(Object.keys(env))('gives another name where %s is another', name =>
    expect(nameJob({ ...env, [name]: 'other' })).not.toBe(nameJob(env)),
  )

  it('gives none outside of a runner', () => expect(nameJob({})).toBeNull())
})
