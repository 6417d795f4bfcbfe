/** Somebody writes into the store: nothing of it is taken that the run would not have made. */

import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, readFileSync, renameSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { ModuleReport } from '../../src/report/module-report.ts'
import type { StoredRecord } from '../../src/report/report.ts'
import { type Attack, attackRun, expectSound, mebibyte } from '../support/hostile.ts'
import { type Entry, entriesIn, poison, replaceFile, writeEntry } from '../support/hostile-store.ts'
import { makeFolder } from '../support/temporary.ts'
import { assemble } from '../support/wat.ts'

const source = (init: string, more = '', before = '') => `(module ${before}
  (memory (export "memory") 1) (table $t 4 funcref) (global $g (export "g") (mut i32) (i32.const 0))
  (func $answer (export "answer") (result i32) (i32.load (i32.const 4096)))
  ${more}
  (func (export "wizer.initialize") ${init}))`
const store = (value: number) => `(i32.store (i32.const 4096) (i32.const ${value}))`
const module = await assemble(source(store(42)))

function makeSparse(path: string): void {
  writeFileSync(path, '')
  truncateSync(path, 3e9)
}

/** Runs once, so that the store holds the output; then changes the store, and runs again elsewhere. */
async function runPoisoned(change: (entry: Entry) => void) {
  const cache = makeFolder()
  const env = { RUNNER_TOOL_CACHE: cache }
  const first = await attackRun({ 'a.wasm': module }, [], { env })
  expectSound(first)
  const entries = entriesIn(cache)
  expect(entries.length).toBe(1)
  change(entries[0]!)
  const second = await attackRun({ 'a.wasm': module }, [], { env, seconds: 20 })
  expectSound(second)
  expect(second.status, second.said).toBe(0)
  expect(second.outputs).toEqual(first.outputs)
  return { second, cache, record: second.report?.modules[0] }
}

/** Checks that a run notices what was done to the entry, says so, and leaves a right one for later runs. */
async function expectRefused(change: (entry: Entry) => void): Promise<Attack> {
  const { second, cache, record } = await runPoisoned(change)
  expect(record).toMatchObject({ status: 'initialized', warnings: [expect.objectContaining({ id: 'cache-damaged' })] })
  expect(entriesIn(cache).map(({ output }) => output)).toEqual([second.outputs['a.wasm']])
  return second
}

/** What an attacker puts into the place of the output: it looks like one, and does something else. */
const foreign: [what: string, bytes: Uint8Array][] = [
  ['an unrelated module', await assemble('(module (func (export "evil")))')],
  ['an empty module', await assemble('(module)')],
  ['other code', await assemble(source(store(666)))],
  ['a function more', await assemble(source(store(42), '(func $evil (export "g2"))'))],
  ['a start function', await assemble(`${source(store(42)).slice(0, -1)} (func $evil) (start $evil))`)],
  ['an import', await assemble(source(store(42), '', '(import "host" "system" (func $system))'))],
  ['an export of another function', await assemble(source(store(42), '(export "resume" (func $answer))'))],
  ['a custom section more', new Uint8Array(Buffer.concat([module, Buffer.of(0, 5, 4, 0x65, 0x76, 0x69, 0x6c)]))],
]

/** The entry of another module, which has the same code but for a constant. */
const other: Entry = await makeEntry(await assemble(source(store(43))))

async function makeEntry(bytes: Uint8Array): Promise<Entry> {
  const cache = makeFolder()
  await attackRun({ 'a.wasm': bytes }, [], { env: { RUNNER_TOOL_CACHE: cache } })
  return entriesIn(cache)[0]!
}

/** A record with other fields in its report. */
const withReport = (fields: (report: ModuleReport) => object) => (record: StoredRecord) => ({
  ...record,
  report: { ...record.report, ...fields(record.report) },
})

describe('a store that somebody else writes to', () => {
  it('gives an output again that it kept', async () => {
    expect((await runPoisoned(() => {})).record).toMatchObject({ status: 'cached', warnings: [] })
  })

  it.each(foreign)('cannot put %s in the place of an output', async (_, bytes) => {
    await expectRefused(entry => poison(entry, bytes))
  })

  it.each<[what: string, change: (entry: Entry) => void]>([
    ['as it is', ({ path }) => copyFileSync(other.path, path)],
    ['under its own key', entry => writeEntry(entry.path, { ...other.record, key: entry.record.key }, other.output)],
  ])('cannot give the entry of one module to another, %s', async (_, change) => {
    await expectRefused(change)
  })

  it('cannot make an input look larger than it is, so that its output may grow', async () => {
    const { record } = await runPoisoned(({ path, record, output }) =>
      writeEntry(path, withReport(() => ({ bytesBefore: 1e9 }))(record), output),
    )
    expect(record).toMatchObject({ status: 'cached', report: { bytesBefore: module.length } })
  })

  it.skipIf(process.platform === 'win32').each<[what: string, make: (path: string) => void]>([
    ['a pipe', path => execFileSync('mkfifo', [path])],
    ['a link to a device', path => symlinkSync('/dev/zero', path)],
    ['a link that leads to itself', path => symlinkSync(path, path)],
    ['a folder', path => mkdirSync(path)],
    ['a sparse file of 3 GB', makeSparse],
    ['an empty file', path => writeFileSync(path, '')],
  ])('holds nothing up with %s in the place of an entry', { timeout: 60_000 }, async (_, make) => {
    const { peak, seconds } = await expectRefused(({ path }) => replaceFile(path, make))
    expect(peak).toBeLessThan(600 * mebibyte)
    expect(seconds).toBeLessThan(10)
  })

  it.skipIf(process.platform === 'win32')('does not follow a link to an entry, even to a right one', async () => {
    await expectRefused(({ path }) => {
      const elsewhere = join(makeFolder(), 'entry')
      renameSync(path, elsewhere)
      symlinkSync(elsewhere, path)
    })
  })

  it('finds an entry that was cut, or has more at its end', async () => {
    await expectRefused(({ path }) => truncateSync(path, readFileSync(path).length - 1))
    await expectRefused(({ path }) => writeFileSync(path, Buffer.concat([readFileSync(path), Buffer.alloc(1)])))
  })

  it.each<[what: string, change: (record: StoredRecord) => unknown]>([
    ['100,000 memories', withReport(({ memories }) => ({ memories: new Array(100_000).fill(memories[0]) }))],
    ['a name of a megabyte', withReport(() => ({ initFunction: 'x'.repeat(1024 ** 2) }))],
    ['numbers that are none', withReport(() => ({ bytesBefore: 'many' }))],
    ['no report', ({ report: _, ...record }) => record],
    ['one field more', record => ({ ...record, more: 1 })],
    ['a list as the record', () => []],
  ])('cannot put %s into a report', { timeout: 60_000 }, async (_, change) => {
    const { report } = await expectRefused(({ path, record, output }) => writeEntry(path, change(record), output))
    expect(JSON.stringify(report).length).toBeLessThan(50_000)
  })
})
