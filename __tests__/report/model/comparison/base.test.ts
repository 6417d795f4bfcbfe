import { expect, it } from 'vitest'
import { toBase } from '../../../../src/report/model/comparison/base.ts'
import { parseReport } from '../../../../src/report/reading/parse-report.ts'
import { records, reportOf, sample } from '../../sample.ts'

const commit = 'e'.repeat(40)

it('a base has the figures of the modules with an output, and nothing else', () =>
  expect(toBase({ ...sample, commit }, 'main')).toEqual({
    source: 'main',
    commit,
    modules: [
      {
        path: 'examples/endgame/endgame.wasm',
        sha256: records.initialized.sha256,
        bytesBefore: 21_987,
        bytesAfter: 544_936,
        segments: 32,
        pages: 26,
        startUp: records.initialized.report.startUp,
        compressed: [
          { format: 'gzip', level: 9, before: 9_000, after: 176_000 },
          { format: 'brotli', level: 11, before: 7_500, after: 138_000 },
        ],
      },
      {
        path: 'examples/sqlite/sqlite.wasm',
        sha256: records.cached.sha256,
        bytesBefore: 801_076,
        bytesAfter: 1_553_869,
        segments: 32,
        pages: 25,
        startUp: null,
        compressed: [],
      },
    ],
  }))

it('a base has modules of earlier steps, in the order of their paths', () => {
  const modules = [records.cached, { ...records.initialized, earlier: true }]
  expect(toBase(reportOf(modules), 'main').modules.map(({ path }) => path)).toEqual([
    'examples/endgame/endgame.wasm',
    'examples/sqlite/sqlite.wasm',
  ])
})

it('a base has each path once, and none that is longer than a system allows', () => {
  const modules = [records.initialized, records.initialized, { ...records.cached, path: 'a'.repeat(4097) }]
  expect(toBase(reportOf(modules), 'main').modules).toHaveLength(1)
})

it('a base is a small part of its report, and a report with it can be read', () => {
  const base = toBase(sample, `${'x'.repeat(499)}\ud83d\ude00`)
  expect(base.source).toHaveLength(500)
  expect(base.source.isWellFormed()).toBe(true)
  expect(JSON.stringify(base).length).toBeLessThan(JSON.stringify(sample).length / 4)
  expect(parseReport(JSON.stringify({ ...sample, base }))).toEqual({ kind: 'report', report: { ...sample, base } })
})
