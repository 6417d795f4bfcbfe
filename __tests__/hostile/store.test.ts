/** Somebody writes into the store: nothing of it is taken that the run would not have made. */

import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { attackRun, expectSound, mebibyte } from '../support/hostile.ts'
import { type Entry, entriesIn, poison, replaceFile } from '../support/hostile-store.ts'
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
async function runPoisoned(change: (entry: Entry, folder: string) => void) {
  const cache = makeFolder()
  const env = { RUNNER_TOOL_CACHE: cache }
  const first = await attackRun({ 'a.wasm': module }, [], { env })
  expectSound(first)
  const entries = entriesIn(cache)
  expect(entries.length).toBe(1)
  change(entries[0]!, cache)
  const second = await attackRun({ 'a.wasm': module }, [], { env, seconds: 20 })
  expectSound(second)
  expect(second.status, second.said).toBe(0)
  return { first, second, cache, status: second.report?.modules[0]?.status }
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

describe('a store that somebody else writes to', () => {
  it('gives an output again that it kept', async () => {
    expect(await runPoisoned(() => {})).toMatchObject({ status: 'cached' })
  })

  it.each(foreign)('cannot put %s in the place of an output', async (_, bytes) => {
    const { first, second, status } = await runPoisoned(entry => poison(entry, bytes))
    expect(status).toBe('initialized')
    expect(second.outputs).toEqual(first.outputs)
  })

  it('cannot give the entry of one module to another', async () => {
    const other = await assemble(source(store(43)))
    const cache = makeFolder()
    const env = { RUNNER_TOOL_CACHE: cache }
    await attackRun({ 'a.wasm': module }, [], { env })
    const [mine] = entriesIn(cache)
    await attackRun({ 'a.wasm': other }, [], { env })
    const theirs = entriesIn(cache).find(({ record }) => record !== mine!.record)!
    const kept = readFileSync(theirs.record)
    const output = readFileSync(theirs.output)
    // Whole and right, but of another key: both have the same code but for a constant.
    for (const [path, bytes] of [
      [mine!.record, kept],
      [mine!.output.replace(mine!.sha256, theirs.sha256), output],
    ] as const)
      writeFileSync(path, bytes)
    const again = await attackRun({ 'a.wasm': module }, [], { env })
    expectSound(again)
    expect(again.report?.modules[0]?.status).toBe('initialized')
  })

  it.skipIf(process.platform === 'win32').each<[what: string, change: (path: string) => void]>([
    ['a pipe', path => execFileSync('mkfifo', [path])],
    ['a link to a device', path => symlinkSync('/dev/zero', path)],
    ['a link that leads to itself', path => symlinkSync(path, path)],
    ['a folder', path => mkdirSync(path)],
    ['a sparse file of 3 GB', makeSparse],
  ])('holds nothing up with %s in the place of an entry', { timeout: 60_000 }, async (_, make) => {
    for (const part of ['record', 'output'] as const) {
      const { first, second, status } = await runPoisoned(entry => replaceFile(entry[part], make))
      expect(status).toBe('initialized')
      expect(second.outputs).toEqual(first.outputs)
      expect(second.peak).toBeLessThan(600 * mebibyte)
    }
  })

  it.each<[what: string, change: (record: Record<string, unknown>) => unknown]>([
    [
      '100,000 memories',
      record => withReport(record, { memories: Array.from({ length: 100_000 }, () => firstMemory(record)) }),
    ],
    ['a warning of a megabyte', record => withReport(record, { initFunction: 'x'.repeat(1024 ** 2) })],
    ['numbers that are none', record => withReport(record, { bytesBefore: 'many' })],
    ['no report', ({ report: _, ...record }) => record],
    ['a list as the record', () => []],
  ])('cannot put %s into a report', { timeout: 60_000 }, async (_, change) => {
    const { second, status } = await runPoisoned(({ record }) =>
      writeFileSync(record, JSON.stringify(change(JSON.parse(readFileSync(record, 'utf8'))))),
    )
    expect(status).toBe('initialized')
    expect(JSON.stringify(second.report).length).toBeLessThan(50_000)
  })
})

type Report = { readonly memories: readonly unknown[] }

const withReport = (record: Record<string, unknown>, fields: object) => ({
  ...record,
  report: { ...(record.report as Report), ...fields },
})

const firstMemory = (record: Record<string, unknown>) => (record.report as Report).memories[0]
