/** Lines of checksums, as `sha256sum` writes and reads them. */

import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { makeLine, parseLines } from '../../src/batch/checksums.ts'
import { hashBytes } from '../../src/files/hash.ts'
import { records } from '../report/sample.ts'
import { makeFolder } from '../support/temporary.ts'

const done = (output: string, sha256 = 'a'.repeat(64)) => ({ ...records.initialized, output, sha256 })

const rows = [
  ['out/a.wasm', '', 'a.wasm'],
  ['out/deep/a b.wasm', '', 'deep/a b.wasm'],
  ['a.wasm', '', '../a.wasm'],
  ['out/a\\b.wasm', '\\', 'a\\\\b.wasm'],
  ['out/a\nb\r.wasm', '\\', 'a\\nb\\r.wasm'],
  ['out/a\\n.wasm', '\\', 'a\\\\n.wasm'],
] as const

test.each(rows)('makeLine names the output %j relative to the folder', (output, mark, path) => {
  expect(makeLine('/w/out', '/w', done(output)).text).toBe(`${mark}${'a'.repeat(64)}  ${path}\n`)
})

test.each(rows)('parseLines reads the line of %j back', output => {
  const line = makeLine('/w/out', '/w', done(output))
  expect(parseLines('/w/out', line.text)).toEqual([line])
})

test('parseLines leaves out what is no whole line', () => {
  const { text } = makeLine('/w/out', '/w', done('out/a.wasm'))
  const others = ['', 'note', `${'a'.repeat(63)}  b`, `${'a'.repeat(64)}  `, `${'A'.repeat(64)}  b`]
  expect(parseLines('/w/out', [...others, text].join('\n'))).toEqual(parseLines('/w/out', text))
})

test.runIf(process.platform === 'linux')('sha256sum agrees with the lines, whatever the names are', () => {
  const names = ['a.wasm', 'a b.wasm', 'a\\b.wasm', 'a\nb\r.wasm', 'å.wasm', 'a\\n.wasm']
  const folder = makeFolder()
  for (const name of names) writeFileSync(join(folder, name), name)
  const lines = names.map(name => makeLine(folder, folder, done(name, hashBytes(new TextEncoder().encode(name)))).text)
  writeFileSync(join(folder, 'SHA256SUMS'), lines.join(''))
  execFileSync('sha256sum', ['--check', '--strict', '--quiet', 'SHA256SUMS'], { cwd: folder })
})
