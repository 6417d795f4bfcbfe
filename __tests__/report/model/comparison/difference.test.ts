import { describe, expect, it } from 'vitest'
import { toBase } from '../../../../src/report/model/comparison/base.ts'
import { compareWithBase, hasChanged } from '../../../../src/report/model/comparison/difference.ts'
import type { Base, BaseModule, DoneModule, ModuleRecord, Report } from '../../../../src/report/report.ts'
import { createRandom, randomModules } from '../../random.ts'
import { base, records, reportOf, sample } from '../../sample.ts'

const done: DoneModule = records.initialized
const [known] = toBase(reportOf([done]), 'main').modules as [BaseModule]

function compare(modules: readonly ModuleRecord[], ...before: readonly BaseModule[]) {
  const base: Base = { source: 'main', commit: null, modules: before }
  const difference = compareWithBase({ ...reportOf(modules), base })
  expect(difference).toBeDefined()
  return difference as NonNullable<typeof difference>
}

const other = 'f'.repeat(64)
const measured = (least: number, spread: number) => ({
  before: { least: 80, spread: 1, count: 3 },
  after: { least, spread, count: 20 },
})

it('there is no difference without a base', () => {
  expect(compareWithBase(sample)).toBeUndefined()
  expect(hasChanged(sample)).toBe(false)
})

it('a module that grew, one that is new, and one that is gone are told apart', () => {
  const difference = compareWithBase({ ...sample, base })
  expect(difference?.modules.map(({ path, kind }) => [path, kind])).toEqual([
    ['examples/sqlite/sqlite.wasm', 'new'],
    ['examples/endgame/endgame.wasm', 'changed'],
    ['examples/gone/gone.wasm', 'gone'],
  ])
  expect(difference?.modules[1]?.figures).toEqual({
    size: { before: 500_000, after: 544_936 },
    gzip: { before: 160_000, after: 176_000 },
    input: { before: 21_900, after: 21_987 },
    'start-up': { before: 0.3, after: 0.3231 },
    segments: { before: 30, after: 32 },
    pages: { before: 20, after: 26 },
  })
  expect(difference?.totals).toEqual({
    common: { size: { before: 500_000, after: 544_936 }, gzip: { before: 160_000, after: 176_000 } },
    all: { size: { before: 503_000, after: 2_098_805 } },
  })
  expect(difference).toMatchObject({ unchanged: 0, skipped: 0, elsewhere: 0, common: 1 })
})

it.each<[what: string, change: Partial<BaseModule>, figures: readonly string[]]>([
  ['its bytes', { sha256: other }, []],
  ['its size', { bytesAfter: 1 }, ['size']],
  ['its input', { bytesBefore: 1 }, ['input']],
  ['its segments', { segments: 1 }, ['segments']],
  ['its memories', { pages: 1 }, ['pages']],
  ['its size as gzip', { compressed: [{ format: 'gzip', level: 9, before: 9_000, after: 1 }] }, ['gzip']],
  ['its start-up and its bytes', { sha256: other, startUp: measured(0.9, 0.01) }, ['start-up']],
])('a module has changed where %s differ', (_, change, expected) => {
  const { modules, unchanged } = compare([done], { ...known, ...change })
  expect(unchanged).toBe(0)
  const [module] = modules
  const differing = Object.entries(module?.figures ?? {}).filter(([, { before, after }]) => before !== after)
  expect(differing.map(([name]) => name)).toEqual(expected)
  expect(hasChanged({ ...reportOf([done]), base: { ...base, modules: [{ ...known, ...change }] } })).toBe(true)
})

it.each<[what: string, change: Partial<BaseModule>]>([
  ['nothing', {}],
  ['the level of a compression', { compressed: [{ format: 'gzip', level: 6, before: 9, after: 9 }] }],
  ['which compression was measured', { compressed: [] }],
  ['how the compression of its input went', { compressed: [{ format: 'gzip', level: 9, before: 1, after: 176_000 }] }],
  ['its start-up, by another machine', { startUp: measured(0.9, 0.01) }],
  ['that its start-up was measured', { startUp: null }],
])('a module has not changed where %s differs', (_, change) => {
  const { modules, unchanged } = compare([done], { ...known, ...change })
  expect({ modules, unchanged }).toEqual({ modules: [], unchanged: 1 })
  expect(hasChanged({ ...reportOf([done]), base: { ...base, modules: [{ ...known, ...change }] } })).toBe(false)
})

// The module itself has 0.3231 ms, and a spread of 0.021 ms.
it.each([
  [0.2, 0.05, true],
  [0.3, 0.02, true],
  [0.3, 0.03, false],
  [0.34, 0.001, false],
  [0.3442, 0, true],
])('a start-up of %d ms with a spread of %d ms differs: %s', (least, spread, isOther) => {
  const { modules } = compare([done], { ...known, sha256: other, startUp: measured(least, spread) })
  expect(Object.hasOwn(modules[0]?.figures ?? {}, 'start-up')).toBe(isOther)
})

describe('a module of the base', () => {
  it('that failed now stands first, and is not gone', () => {
    const { modules, totals } = compare(
      [
        { ...records.failed, path: known.path },
        { ...done, path: 'new.wasm' },
      ],
      known,
    )
    expect(modules.map(({ path, kind }) => [path, kind])).toEqual([
      [known.path, 'failed'],
      ['new.wasm', 'new'],
    ])
    // It has neither grown nor shrunk.
    expect(totals.all.size).toEqual({ before: 0, after: 544_936 })
  })

  it('that was not tried is counted, and is not gone', () => {
    const difference = compare([{ ...records.skipped, path: known.path }], known)
    expect(difference).toMatchObject({ modules: [], skipped: 1, unchanged: 0 })
  })

  it('that an earlier step has made is not gone', () =>
    expect(compare([{ ...done, earlier: true }], known)).toMatchObject({ modules: [], unchanged: 1 }))
})

it('a module of an earlier step that the base does not have is not called new', () =>
  expect(compare([{ ...done, earlier: true }], { ...known, path: 'other.wasm' })).toMatchObject({
    modules: [{ path: 'other.wasm', kind: 'gone' }],
    elsewhere: 1,
  }))

it('a module that failed, and that the base does not have, is no difference', () =>
  expect(compare([records.failed, records.skipped])).toMatchObject({ modules: [], skipped: 0 }))

it('the module that grew most stands first, and the one that shrank most stands last', () => {
  const grown = (path: string, bytesAfter: number) => ({ ...done, path, report: { ...done.report, bytesAfter } })
  const before = (path: string, bytesAfter: number) => ({ ...known, path, bytesAfter })
  const { modules } = compare(
    [
      grown('a', 110),
      grown('b', 90),
      grown('c', 500),
      grown('d', 50),
      { ...records.failed, path: 'z' },
      grown('y', 110),
    ],
    before('a', 100),
    before('b', 100),
    before('c', 100),
    before('gone', 20),
    before('y', 100),
    before('z', 100),
  )
  expect(modules.map(({ path }) => path)).toEqual(['z', 'c', 'd', 'a', 'y', 'b', 'gone'])
})

it('compressed sizes are added up only where all modules have them', () => {
  const plain: DoneModule = { ...done, path: 'plain.wasm', compressed: [] }
  const before = { ...known, path: 'plain.wasm', compressed: [] }
  expect(Object.keys(compare([done], known).totals.common)).toEqual(['size', 'gzip', 'brotli'])
  expect(Object.keys(compare([done, plain], known, before).totals.common)).toEqual(['size'])
})

it.each([
  ['0/4', { modules: [], elsewhere: 2 }],
  ['0/1', { modules: [{ kind: 'new' }, { kind: 'gone' }], elsewhere: 0 }],
])('of the share %s, it is known what is new or gone where it is all of them', (shard, expected) => {
  const options = [{ name: 'shard', values: [shard] }]
  const modules = [{ ...known, path: 'other.wasm' }]
  const difference = compareWithBase({ ...reportOf([done]), options, base: { ...base, modules } })
  expect(difference).toMatchObject(expected)
  expect(difference?.modules).toHaveLength(expected.modules.length)
})

it('a report that is compared with itself has no difference', () => {
  for (let seed = 0; seed < 200; seed++) {
    const random = createRandom(seed)
    const plain = reportOf(randomModules(1 + Math.floor(random() * 30), random))
    const report: Report = { ...plain, base: toBase(plain, 'itself') }
    const difference = compareWithBase(report)
    expect(difference).toMatchObject({ modules: [], unchanged: report.count, skipped: 0, elsewhere: 0 })
    expect(hasChanged(report)).toBe(false)
    for (const { before, after } of Object.values(difference?.totals.all ?? {})) expect(before).toBe(after)
  }
})

it('each module of both sides is counted once, and the sizes that differ add up to that of all', () => {
  for (let seed = 0; seed < 200; seed++) {
    const random = createRandom(seed)
    const now = randomModules(30, random).filter(() => random() < 0.8)
    const before = toBase(reportOf(randomModules(30, random)), 'main').modules.filter(() => random() < 0.8)
    const { modules, unchanged, skipped, totals } = compare(now, ...before)
    const paths = new Set(
      [...now.filter(({ status }) => status !== 'failed' && status !== 'skipped'), ...before].map(({ path }) => path),
    )
    expect(modules.length + unchanged + skipped).toBe(paths.size)
    const growth = modules.reduce((sum, { figures: { size } }) => sum + (size ? size.after - size.before : 0), 0)
    expect((totals.all.size?.after ?? 0) - (totals.all.size?.before ?? 0)).toBe(growth)
  }
})
