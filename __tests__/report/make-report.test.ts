import { expect, it } from 'vitest'
import { addEarlier, makeReport, noFacts } from '../../src/report/make-report.ts'
import { records } from './sample.ts'

it('counts modules by what became of them, and adds up the sizes of those with an output', () => {
  const modules = [records.initialized, records.cached, records.failed, records.skipped]
  expect(makeReport(modules, 12, '1.2.3')).toEqual({
    version: 3,
    engine: { name: 'wizer-action', version: '1.2.3', node: process.versions.node, v8: process.versions.v8 },
    job: null,
    commit: null,
    base: null,
    options: [],
    modules,
    count: 2,
    cached: 1,
    failed: 1,
    skipped: 1,
    bytesBefore: 823_063,
    bytesAfter: 2_098_805,
    time: 12,
  })
})

it('adds the records of earlier steps in the order of their paths, and counts all', () => {
  const facts = { ...noFacts, job: 'a'.repeat(64), options: [{ name: 'allow-wasi', values: ['true'] }] }
  const own = makeReport([records.failed, records.initialized], 12, '1.2.3', facts)
  const earlier = { ...records.cached, path: 'd.wasm', earlier: true }
  expect(addEarlier(own, [earlier])).toEqual({
    ...own,
    modules: [records.failed, earlier, records.initialized],
    count: 2,
    cached: 1,
    bytesBefore: 823_063,
    bytesAfter: 2_098_805,
  })
})
