import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type MergeRequest, mergeStep } from '../../../src/batch/merge/merge-step.ts'
import { hashBytes } from '../../../src/files/hash.ts'
import { base, records, reportOf } from '../../report/sample.ts'
import { filesIn, makeFolder } from '../../support/temporary.ts'

const one = reportOf([records.initialized])
const two = reportOf([records.cached, records.failed])

const inputs = { 'in/one/report.json': JSON.stringify(one), 'in/two/report.json': JSON.stringify(two) }

/** A step in a workspace of its own, over both reports. */
function prepare(more: Partial<MergeRequest> = {}, files: Readonly<Record<string, string | Uint8Array>> = {}) {
  const workspace = makeFolder({ ...inputs, ...files })
  const notes: string[] = []
  const request: MergeRequest = {
    batch: { outDir: 'wizened', mergeReports: ['in/**/report.json'] },
    files: Object.keys(inputs).map(name => join(workspace, name)),
    workspace,
    env: {},
    temporary: makeFolder(),
    signal: new AbortController().signal,
    upload: undefined,
    onNote: message => notes.push(message),
    base: null,
    ...more,
  }
  return {
    workspace,
    notes,
    request,
    readJson: (name: string) => JSON.parse(readFileSync(join(workspace, name), 'utf8')),
  }
}

it('makes one report of several, as JSON and as a page', async () => {
  const { workspace, notes, request, readJson } = prepare()
  const { report, results } = await mergeStep(request)
  expect(report.modules).toEqual([records.failed, records.initialized, records.cached])
  expect(readJson('wizened/report.json')).toEqual(report)
  expect(readFileSync(results.html, 'utf8')).toContain('sqlite.wasm')
  expect(results).toEqual({
    report: join(workspace, 'wizened/report.json'),
    html: join(workspace, 'wizened/report.html'),
  })
  expect(filesIn(join(workspace, 'wizened'))).toEqual(['report.html', 'report.json'])
  expect(notes).toEqual([])
})

it('takes a report once that two globs match', async () => {
  const { request, workspace } = prepare()
  const file = join(workspace, 'in/one/report.json')
  expect((await mergeStep({ ...request, files: [file, file] })).report).toEqual(one)
})

it('tells modules apart by the folders of their reports', async () => {
  const other = reportOf([{ ...records.initialized, sha256: 'f'.repeat(64) }])
  const { request } = prepare({}, { 'in/two/report.json': JSON.stringify(other) })
  const { report } = await mergeStep(request)
  const { path } = records.initialized
  expect(report.modules.map(module => module.path)).toEqual([`one: ${path}`, `two: ${path}`])
})

it('compares with the base that it is given, in place of those of the reports', async () => {
  const based = JSON.stringify({ ...one, base: { ...base, source: 'theirs' } })
  const own = await mergeStep(prepare({ base }, { 'in/one/report.json': based }).request)
  expect(own.report.base).toEqual(base)
  const theirs = await mergeStep(prepare({}, { 'in/one/report.json': based }).request)
  expect(theirs.report.base?.source).toBe('theirs')
})

describe('an earlier step of the same job', () => {
  const output = new TextEncoder().encode('the output')
  const mine = {
    ...records.initialized,
    path: 'mine.wasm',
    output: 'wizened/mine.wasm',
    sha256: hashBytes(output),
    report: { ...records.initialized.report, bytesAfter: output.length },
  }
  const gone = { ...mine, path: 'gone.wasm', output: 'wizened/gone.wasm' }

  it('stays in the report of the folder, as far as its outputs are there', async () => {
    const { request, readJson } = prepare(
      {},
      {
        'wizened/report.json': JSON.stringify(reportOf([gone, mine])),
        'wizened/mine.wasm': output,
        'wizened/SHA256SUMS': 'x',
      },
    )
    const { report } = await mergeStep(request)
    expect(report.modules).toHaveLength(3)
    const written = readJson('wizened/report.json')
    expect(written.modules.map(({ path, earlier }: typeof mine) => [path, earlier])).toContainEqual(['mine.wasm', true])
    expect(written.modules).toHaveLength(4)
    expect(readFileSync(join(request.workspace, 'wizened/SHA256SUMS'), 'utf8')).toBe('x')
  })

  it('can be one of those that are merged', async () => {
    const { request, workspace, readJson } = prepare({}, { 'wizened/report.json': JSON.stringify(reportOf([mine])) })
    await mergeStep({ ...request, files: [...request.files, join(workspace, 'wizened/report.json')] })
    expect(readJson('wizened/report.json').modules.map(({ earlier }: typeof mine) => earlier)).toEqual(
      Array(4).fill(false),
    )
  })

  it('is left out with a note where its report cannot be read', async () => {
    const { request, notes, readJson } = prepare({}, { 'wizened/report.json': 'x' })
    await mergeStep(request)
    expect(notes).toEqual([expect.stringContaining('found no JSON')])
    expect(readJson('wizened/report.json').modules).toHaveLength(3)
  })
})

it('uploads copies of the report and the page, and leaves none behind', async () => {
  const uploaded: unknown[] = []
  const { request } = prepare({
    async upload(files, root) {
      uploaded.push(
        files.map(file => file.slice(root.length + 1)),
        readFileSync(join(root, 'report.json'), 'utf8'),
      )
    },
  })
  const { results } = await mergeStep(request)
  expect(uploaded).toEqual([['report.json', 'report.html'], readFileSync(results.report, 'utf8')])
  expect(readdirSync(request.temporary)).toEqual([])
})

it('leaves no copies behind where the upload fails', async () => {
  const { request } = prepare({ upload: () => Promise.reject(new Error('no service')) })
  await expect(mergeStep(request)).rejects.toThrow('no service')
  expect(readdirSync(request.temporary)).toEqual([])
})

describe('is refused, and writes nothing,', () => {
  it.each<[what: string, change: (workspace: string) => Partial<MergeRequest>, message: string]>([
    [
      'where no file matches',
      () => ({ files: [] }),
      'cannot find any report: found no file that `in/**/report.json` matches, expected those of other jobs: see the option `merge-reports`',
    ],
    [
      'where a file is no report',
      workspace => ({ files: [join(workspace, 'in')] }),
      'cannot read the report `in`: found a link, a folder, a pipe or a device',
    ],
    [
      'where a report is outside of the workspace',
      () => ({ files: [join(makeFolder(inputs), 'in/one/report.json')] }),
      'cannot use the report `../',
    ],
    [
      'where `out-dir` is a link that leads out',
      workspace => {
        symlinkSync(makeFolder(), join(workspace, 'away'))
        return { batch: { outDir: 'away', mergeReports: [] } }
      },
      'cannot use the option `out-dir`: found `away`',
    ],
    ['where it was cancelled', () => ({ signal: AbortSignal.abort(new Error('cancelled')) }), 'cancelled'],
  ])('%s', async (_, change, message) => {
    const { request, workspace } = prepare()
    await expect(mergeStep({ ...request, ...change(workspace) })).rejects.toThrow(message)
    expect(existsSync(join(workspace, 'wizened'))).toBe(false)
  })
})

it('a link in the place of a result is replaced, and never followed', async () => {
  const { request, workspace, readJson } = prepare()
  const outside = join(makeFolder({ 'file.json': 'outside' }), 'file.json')
  mkdirSync(join(workspace, 'wizened'))
  for (const name of ['report.json', 'report.html']) symlinkSync(outside, join(workspace, 'wizened', name))
  await mergeStep(request)
  expect(readFileSync(outside, 'utf8')).toBe('outside')
  expect(readJson('wizened/report.json').count).toBe(2)
})

it('a report that is a link out of the workspace is refused', async () => {
  const { request, workspace } = prepare()
  const outside = makeFolder(inputs)
  symlinkSync(join(outside, 'in/one/report.json'), join(workspace, 'in/link.json'))
  symlinkSync(join(outside, 'in'), join(workspace, 'in/away'))
  for (const name of ['in/link.json', 'in/away/one/report.json'])
    await expect(mergeStep({ ...request, files: [join(workspace, name)] })).rejects.toThrow(
      `cannot use the report \`${name}\`: found a path that leads out of the workspace`,
    )
})

it('a report of the temporary directory of the runner is taken', async () => {
  const { request } = prepare()
  const file = join(request.temporary, 'report.json')
  writeFileSync(file, JSON.stringify(one))
  expect((await mergeStep({ ...request, files: [file] })).report).toEqual(one)
})
