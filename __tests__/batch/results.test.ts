/** What lies beside the outputs: checksums by their paths from there, and the report. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { renderChecksums, writeResults } from '../../src/batch/results.ts'
import { type ModuleRecord, makeReport } from '../../src/report/report.ts'
import { makeFolder } from '../support/bundle.ts'
import { wizen } from '../support/engine.ts'
import { keeping } from '../support/step.ts'

const { report } = await wizen(await keeping(1))

const done = (output: string): ModuleRecord => ({
  status: 'initialized',
  path: 'a.wasm',
  output,
  sha256: 'a'.repeat(64),
  report,
  compressed: [],
  warnings: [],
  log: null,
})

const reportOf = (...modules: readonly ModuleRecord[]) => makeReport(modules, 1, '1.0.0')

test.each([
  ['out/a.wasm', '', 'a.wasm'],
  ['out/deep/a b.wasm', '', 'deep/a b.wasm'],
  ['a.wasm', '', '../a.wasm'],
  ['out/a\\b.wasm', '\\', 'a\\\\b.wasm'],
  ['out/a\nb\r.wasm', '\\', 'a\\nb\\r.wasm'],
])('%j', (output, mark, path) => {
  expect(renderChecksums('/w/out', '/w', reportOf(done(output)))).toBe(`${mark}${'a'.repeat(64)}  ${path}\n`)
})

test('a module without an output has no checksum', () => {
  const failed: ModuleRecord = { status: 'failed', path: 'b.wasm', error: 'no', frames: [], log: null }
  expect(renderChecksums('/w/out', '/w', reportOf(failed, { status: 'skipped', path: 'c.wasm' }))).toBe('')
})

test('three files, in a folder that is made', () => {
  const workspace = makeFolder()
  const folder = join(workspace, 'some/where')
  const found = reportOf(done('some/where/a.wasm'))
  const results = writeResults(folder, workspace, found, '<page>', [workspace])
  expect(results).toEqual({
    checksums: join(folder, 'SHA256SUMS'),
    report: join(folder, 'report.json'),
    html: join(folder, 'report.html'),
  })
  expect(JSON.parse(readFileSync(results.report, 'utf8'))).toEqual(JSON.parse(JSON.stringify(found)))
  expect(readFileSync(results.html, 'utf8')).toBe('<page>')
  expect(() => writeResults(folder, workspace, found, '', [join(workspace, 'other')])).toThrow('`SHA256SUMS`')
})
