/** What a run leaves beside its outputs: checksums with relative paths, and the report. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { renderChecksums, writeResults } from '../../src/batch/write-results.ts'
import { makeReport } from '../../src/report/make-report.ts'
import type { ModuleRecord } from '../../src/report/report.ts'
import { wizen } from '../support/engine.ts'
import { keeping } from '../support/step.ts'
import { makeFolder } from '../support/temporary.ts'

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
])('renderChecksums names the output %j relative to the folder', (output, mark, path) => {
  expect(renderChecksums('/w/out', '/w', reportOf(done(output)))).toBe(`${mark}${'a'.repeat(64)}  ${path}\n`)
})

test('renderChecksums leaves out a module that has no output', () => {
  const failed: ModuleRecord = { status: 'failed', path: 'b.wasm', error: 'no', frames: [], log: null }
  expect(renderChecksums('/w/out', '/w', reportOf(failed, { status: 'skipped', path: 'c.wasm' }))).toBe('')
})

test('writeResults makes the folder and writes three files', () => {
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
})

test('writeResults refuses a folder outside of the places that may be written to', () => {
  const workspace = makeFolder()
  const places = [join(workspace, 'other')]
  expect(() => writeResults(join(workspace, 'some'), workspace, reportOf(), '', places)).toThrow('`SHA256SUMS`')
})
