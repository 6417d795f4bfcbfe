import { describe, expect, it } from 'vitest'
import { makeReport, noFacts } from '../../src/report/make-report.ts'
import { mergeReports, type NamedReport } from '../../src/report/merge.ts'
import { toBase } from '../../src/report/model/comparison/base.ts'
import { compareWithBase } from '../../src/report/model/comparison/difference.ts'
import { parseReport } from '../../src/report/reading/parse-report.ts'
import type { Base, BaseModule, DoneModule, ModuleRecord, Report } from '../../src/report/report.ts'
import { createRandom, randomModules } from './random.ts'
import { base, hostile, records, reportOf } from './sample.ts'

const done: DoneModule = records.initialized
const failed: ModuleRecord = records.failed
const skipped: ModuleRecord = records.skipped
const other = 'f'.repeat(64)

/** Reports are called `a`, `b` and so on. */
function merge(...reports: readonly Report[]): Report {
  const [first, ...others] = reports.map((report, index) => ({ name: 'abcdefgh'[index] ?? '', report }))
  return mergeReports([first as NamedReport, ...others])
}

const of = (...modules: readonly ModuleRecord[]) => reportOf(modules)
const pathsOf = ({ modules }: Pick<Report | Base, 'modules'>) => modules.map(({ path }) => path)

it('a report that is merged with nothing stays as it is', () => {
  for (let seed = 0; seed < 100; seed++) {
    const random = createRandom(seed)
    const report: Report = {
      ...reportOf(randomModules(20, random)),
      commit: 'e'.repeat(40),
      base: toBase(reportOf(randomModules(20, random)), 'main'),
      options: [{ name: 'shard', values: ['0/2'] }],
    }
    expect(merge(report)).toEqual(report)
  }
})

it('shares of modules are merged to the report of all modules, whatever module was in which share before', () => {
  for (let seed = 0; seed < 100; seed++) {
    const random = createRandom(seed)
    const count = 1 + Math.floor(random() * 5)
    const modules = randomModules(40, random)
    const before = toBase(reportOf(randomModules(45, random)), 'main')
    const shareOf = <Item>(items: readonly Item[]) => {
      const shares = Array.from({ length: count }, (): Item[] => [])
      for (const item of items) shares[Math.floor(random() * count)]?.push(item)
      return shares
    }
    const bases = shareOf(before.modules)
    const shares = shareOf(modules).map((own, index): Report => {
      const shard = [{ name: 'shard', values: [`${index}/${count}`] }]
      return { ...reportOf(own), base: { ...before, modules: bases[index] ?? [] }, options: shard, time: index + 1 }
    })
    const whole: Report = { ...reportOf(modules), base: before }
    const merged = merge(...shares)
    expect({ ...merged, time: whole.time, options: whole.options }).toEqual(whole)
    expect(merged.time).toBe(count)
    const difference = compareWithBase({ ...merged, options: [] })
    expect(difference).toEqual(compareWithBase(whole))
  }
})

describe('a module of several reports', () => {
  it.each<[what: string, reports: readonly Report[], paths: readonly string[]]>([
    ['once where its output is the same', [of(done), of(done)], [done.path]],
    ['once where it failed in the same way', [of(failed), of(failed)], [failed.path]],
    ['once where no job tried it', [of(skipped), of(skipped)], [skipped.path]],
    [
      'for each where its outputs differ',
      [of(done), of({ ...done, sha256: other })],
      [`a: ${done.path}`, `b: ${done.path}`],
    ],
    [
      'for each where one failed',
      [of(done), of({ ...failed, path: done.path })],
      [`a: ${done.path}`, `b: ${done.path}`],
    ],
    [
      'for each where one was not tried',
      [of(done), of({ ...skipped, path: done.path })],
      [`a: ${done.path}`, `b: ${done.path}`],
    ],
    [
      'for each where two of three are the same',
      [of(done), of(done), of({ ...done, sha256: other })],
      ['a', 'b', 'c'].map(name => `${name}: ${done.path}`),
    ],
  ])('is there %s', (_, reports, paths) => {
    const merged = merge(...reports)
    expect(pathsOf(merged)).toEqual(paths)
    expect(parseReport(JSON.stringify(merged))).toEqual({ kind: 'report', report: merged })
  })

  it('is hidden by no module whose path looks like a name and its path', () => {
    const { path } = done
    const forged = { ...done, path: `b: ${path}` }
    const merged = merge(of(done, forged), of({ ...records.failed, path }))
    expect(merged).toMatchObject({ count: 2, failed: 1 })
    expect(new Set(pathsOf(merged))).toEqual(new Set([`a: ${path}`, `b: ${path}`, `b: b: ${path}`]))
  })

  it('is not one of an earlier step where its own step is there, too', () => {
    const earlier = { ...done, earlier: true }
    expect(merge(of(earlier), of(done)).modules).toEqual([done])
    expect(merge(of(done), of(earlier)).modules).toEqual([done])
    expect(merge(of(earlier), of(earlier)).modules).toEqual([earlier])
  })
})

it('counts and sizes are those of all modules', () => {
  const merged = merge(of(done, failed), of(records.cached, skipped))
  expect(merged).toMatchObject({
    count: 2,
    cached: 1,
    failed: 1,
    skipped: 1,
    bytesBefore: 823_063,
    bytesAfter: 2_098_805,
  })
})

it('what all reports say of job, commit and options is kept', () => {
  const shared = { name: 'allow-wasi', values: ['true'] }
  const [commit, job] = ['e'.repeat(40), 'a'.repeat(64)]
  const one = makeReport([], 5, '1.0.0', {
    job,
    commit,
    base: null,
    options: [shared, { name: 'shard', values: ['0/2'] }],
  })
  const two = makeReport([], 9, '1.0.0', {
    job,
    commit,
    base: null,
    options: [{ name: 'shard', values: ['1/2'] }, shared],
  })
  expect(merge(one, two)).toMatchObject({ job, commit, options: [shared], time: 9 })
  const foreign = makeReport([], 1, '2.0.0', noFacts)
  expect(merge(one, foreign)).toMatchObject({ job: null, commit: null, options: [], engine: one.engine })
})

describe('the bases of several reports', () => {
  const [known, gone] = base.modules as [BaseModule, BaseModule]
  const withBase = (report: Report, ...modules: readonly BaseModule[]): Report => ({
    ...report,
    base: { ...base, modules },
  })

  it('are put together', () => {
    const merged = merge(withBase(of(done), known), withBase(of(records.cached), gone))
    expect(merged.base).toEqual({ ...base, modules: [known, gone] })
  })

  it('are none where no report has one', () => expect(merge(of(done), of(records.cached)).base).toBeNull())

  it('count where one report has none', () => {
    const merged = merge(of(records.cached), withBase(of(done), known))
    expect(merged.base).toEqual({ ...base, modules: [known] })
  })

  it('have no commit, and all their names, where they differ', () => {
    const source = { ...base, source: 'release', commit: null, modules: [] }
    expect(merge(withBase(of(done), known), { ...of(records.cached), base: source }).base).toEqual({
      source: 'main, release',
      commit: null,
      modules: [known],
    })
  })

  it('give a module the one of its own report, also where another base has it', () => {
    const old = { ...known, sha256: other }
    const merged = merge(withBase(of(records.cached), old), withBase(of(done), known))
    expect(merged.base?.modules).toEqual([known])
  })

  it('give a module that has come from another share the one of that share', () => {
    const merged = merge(withBase(of(records.cached), known), withBase(of(done)))
    expect(compareWithBase(merged)?.modules.map(({ path, kind }) => [path, kind])).toEqual([
      [records.cached.path, 'new'],
      [known.path, 'changed'],
    ])
  })

  it('are kept apart as their reports are', () => {
    const old = { ...known, sha256: other }
    const merged = merge(withBase(of(done), known), withBase(of({ ...done, sha256: other }), old))
    expect(merged.base && pathsOf(merged.base)).toEqual([`a: ${done.path}`, `b: ${done.path}`])
    expect(
      compareWithBase(merged)
        ?.modules.map(({ path }) => path)
        .toSorted(),
    ).toEqual(pathsOf(merged))
  })

  it('keep a module of one output apart where it is compared with two', () => {
    const merged = merge(withBase(of(done), known), withBase(of(done), { ...known, sha256: other }))
    expect(pathsOf(merged)).toEqual([`a: ${done.path}`, `b: ${done.path}`])
  })

  it('keep a module together that one of them does not have', () =>
    expect(pathsOf(merge(withBase(of(done), known), withBase(of(done)), of(done)))).toEqual([done.path]))
})

it('hostile reports are merged to one that can be read', () => {
  const merged = merge(hostile, hostile, of({ ...done, path: '__proto__' }, { ...done, path: 'constructor' }))
  expect(pathsOf(merged)).toContain('__proto__')
  expect(parseReport(JSON.stringify(merged)).kind).toBe('report')
})

it('options of hostile reports are compared in a time that grows in proportion', () => {
  const options = Array.from({ length: 200_000 }, (_, index) => ({ name: `${index}`, values: [] }))
  const report = { ...of(done), options }
  const started = performance.now()
  expect(merge(report, { ...report, options: options.toReversed() }).options).toEqual(options)
  expect(performance.now() - started).toBeLessThan(5000)
}, 60_000)
