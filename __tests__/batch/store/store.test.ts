/** Outputs by key: a store gives them as they were put, or not at all. */

import { execFile, execFileSync } from 'node:child_process'
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { describe, expect, it, test } from 'vitest'
import { openStore } from '../../../src/batch/store/store.ts'
import { hashBytes } from '../../../src/files/hash.ts'
import type { StoredRecord } from '../../../src/report/report.ts'
import { wizen } from '../../support/engine.ts'
import { keeping } from '../../support/step.ts'
import { makeFolder } from '../../support/temporary.ts'

const { bytes, report } = await wizen(await keeping(1))
const [key, other] = ['a'.repeat(64), 'b'.repeat(64)] as const
const record: StoredRecord = {
  key,
  sha256: hashBytes(bytes),
  report,
  compressed: [{ format: 'gzip', level: 6, before: 90, after: 99, parts: 1, regions: [] }],
}
const otherRecord = { ...record, key: other }

type Filled = ReturnType<typeof fill>

/** A store with two outputs, and a folder for what is copied out of it. */
function fill() {
  const home = makeFolder({ output: bytes })
  const [folder, output, target] = [join(home, 'store'), join(home, 'output'), join(home, 'target')]
  const store = openStore(folder)
  expect(store.find(key, target)).toBeUndefined()
  expect([store.put(key, record, output), store.put(other, otherRecord, output)]).toEqual([true, true])
  return { home, folder, output, target, store, entry: join(folder, `${key}.entry`) }
}

test('gives the output that was put, also to the next run', () => {
  const { folder, store, target } = fill()
  for (const opened of [store, openStore(folder)]) {
    expect(opened.find(key, target)).toEqual(record)
    expect(new Uint8Array(readFileSync(target))).toEqual(bytes)
    rmSync(target)
    expect(opened.find('c'.repeat(64), target)).toBeUndefined()
    expect(existsSync(target)).toBe(false)
  }
})

const entryOf = (head: string | object, output: Uint8Array = bytes) =>
  Buffer.concat([Buffer.from(typeof head === 'string' ? head : `${JSON.stringify(head)}\n`), output])

const ofReport = (change: object) => entryOf({ ...record, report: { ...report, ...change } })
const memory = report.memories[0]!

const damages: readonly (readonly [what: string, entry: Uint8Array])[] = [
  ['another module', entryOf(record, new Uint8Array([...bytes, 0, 2, 1, 0x70]))],
  ['a module of that size with another byte', entryOf(record, new Uint8Array([...bytes.subarray(0, -1), 0x55]))],
  ['a part of the module', entryOf(record, bytes.subarray(0, 20))],
  ['no module', entryOf(record, new Uint8Array())],
  ['nothing', new Uint8Array()],
  ['no record', entryOf('')],
  ['no line break', entryOf(JSON.stringify(record), new Uint8Array())],
  ['a part of the record', entryOf(`${JSON.stringify(record).slice(0, 100)}\n`)],
  ['null', entryOf('null\n')],
  ['an empty record', entryOf({})],
  ['the record of another key', entryOf(otherRecord)],
  ['a record without a key', entryOf({ ...record, key: undefined })],
  ['another hash', entryOf({ ...record, sha256: 'c'.repeat(64) })],
  ['another size', ofReport({ bytesAfter: 1 })],
  ['no observations', ofReport({ observed: {} })],
  ['a text for a number', ofReport({ globals: '<b>' })],
  ['a field of its own', entryOf({ ...record, more: 1 })],
  ['a record with 100,000 memories', ofReport({ memories: Array(100_000).fill({ ...memory, map: null }) })],
  ['a record with a million compressed sizes', entryOf({ ...record, compressed: Array(1_000_000).fill(0) })],
  ['a record of more than a mebibyte', ofReport({ initFunction: 'x'.repeat(1 << 20) })],
]

const isHarmed = ({ store, target, folder, output }: Filled) => {
  expect(store.find(key, target)).toBe('damaged')
  expect(existsSync(target)).toBe(false)
  expect(store.find(key, target)).toBeUndefined()
  expect(readdirSync(folder)).toEqual([`${other}.entry`])
  expect(store.put(key, record, output)).toBe(true)
  expect(store.find(key, target)).toEqual(record)
}

describe('a store finds the damage, and removes the entry, where it', () => {
  it.each(damages)('holds %s', (_, entry) => {
    const filled = fill()
    writeFileSync(filled.entry, entry)
    isHarmed(filled)
  })

  it('is a folder in the place of a file', () => {
    const filled = fill()
    rmSync(filled.entry)
    mkdirSync(join(filled.entry, 'deep'), { recursive: true })
    isHarmed(filled)
  })

  it.skipIf(process.platform === 'win32')('is a link to what is right, which stays', () => {
    const filled = fill()
    const right = join(filled.home, 'right')
    renameSync(filled.entry, right)
    symlinkSync(right, filled.entry)
    isHarmed(filled)
    expect(lstatSync(right).isFile()).toBe(true)
  })

  it.skipIf(process.platform === 'win32')('is a link to a device without an end', () => {
    const filled = fill()
    rmSync(filled.entry)
    symlinkSync('/dev/zero', filled.entry)
    isHarmed(filled)
  })

  it.skipIf(process.platform === 'win32')('is a pipe that nobody writes to', () => {
    const filled = fill()
    rmSync(filled.entry)
    execFileSync('mkfifo', [filled.entry])
    isHarmed(filled)
  })

  it('is larger than any output, whose bytes it does not read', () => {
    const filled = fill()
    truncateSync(filled.entry, 2 ** 31)
    const started = performance.now()
    isHarmed(filled)
    expect(performance.now() - started).toBeLessThan(500)
  })
})

describe('put', () => {
  it('leaves an entry that is there and right, also where the new output is another', () => {
    const { folder, store, home, target } = fill()
    const more = new Uint8Array([...bytes, 0, 2, 1, 0x70])
    writeFileSync(join(home, 'more'), more)
    const changed = { ...record, sha256: hashBytes(more), report: { ...report, bytesAfter: more.length } }
    expect(store.put(key, changed, join(home, 'more'))).toBe(true)
    expect(openStore(folder).find(key, target)).toEqual(record)
  })

  it('replaces an entry that is damaged, and one that is a folder', () => {
    const { store, entry, output, target } = fill()
    writeFileSync(entry, 'damaged')
    expect(store.put(key, record, output)).toBe(true)
    expect(store.find(key, target)).toEqual(record)
    rmSync(entry)
    mkdirSync(join(entry, 'deep'), { recursive: true })
    expect(store.put(key, record, output)).toBe(true)
    expect(lstatSync(entry).isFile()).toBe(true)
  })

  it.each<[what: string, wrong: StoredRecord]>([
    ['another hash', { ...record, sha256: 'c'.repeat(64) }],
    ['another size', { ...record, report: { ...report, bytesAfter: 1 } }],
    ['a record that is too large', { ...record, report: { ...report, initFunction: 'x'.repeat(1 << 20) } }],
    ['a number that JSON cannot say', { ...record, report: { ...report, globals: Number.NaN } }],
  ])('keeps nothing where the output has %s', (_, wrong) => {
    const { folder, store, output } = fill()
    store.remove(key)
    expect(store.put(key, wrong, output)).toBe(false)
    expect(readdirSync(folder)).toEqual([`${other}.entry`])
  })

  it.skipIf(process.platform === 'win32')('keeps nothing where the output became a link', () => {
    const { folder, store, home, output } = fill()
    store.remove(key)
    symlinkSync(output, join(home, 'link'))
    expect(store.put(key, record, join(home, 'link'))).toBe(false)
    expect(readdirSync(folder)).toEqual([`${other}.entry`])
  })
})

test('remove takes one output out', () => {
  const { store, target, folder } = fill()
  store.remove(key)
  expect(store.find(key, target)).toBeUndefined()
  expect(readdirSync(folder)).toEqual([`${other}.entry`])
})

test('keeps only the outputs that it is told to keep', () => {
  const { folder, store } = fill()
  mkdirSync(join(folder, 'something'))
  writeFileSync(join(folder, 'something/else'), '')
  writeFileSync(join(folder, `${other}.wasm`), '')
  store.keepOnly(new Set([other]))
  expect(readdirSync(folder)).toEqual([`${other}.entry`])
})

test('removes outputs that were not used for the given days, and no other files', () => {
  const { folder, store, entry, target } = fill()
  const old = new Date(Date.now() - 31 * 24 * 3_600_000)
  for (const file of [entry, join(folder, `${other}.entry`)]) utimesSync(file, old, old)
  writeFileSync(join(folder, 'note.txt'), 'of somebody else')
  mkdirSync(join(folder, `${'c'.repeat(64)}.entry`))
  store.find(other, target)
  store.removeUnused(30)
  expect(readdirSync(folder)).toEqual([`${other}.entry`, 'note.txt'])
  expect(readFileSync(join(folder, 'note.txt'), 'utf8')).toBe('of somebody else')
})

test('is empty where its folder does not exist', () => {
  const home = makeFolder()
  const store = openStore(join(home, 'none'))
  store.keepOnly(new Set())
  store.removeUnused(1)
  store.remove(key)
  expect(store.find(key, join(home, 'target'))).toBeUndefined()
  expect(readdirSync(home)).toEqual([])
})

test('removes when it is opened what a killed run was writing', () => {
  const { folder } = fill()
  // The largest number that Linux gives a process is 4,194,304.
  writeFileSync(join(folder, '.wizer-99999999-abc.tmp'), 'a part')
  writeFileSync(join(folder, `.wizer-${process.pid}-abc.tmp`), 'a part')
  openStore(folder)
  expect(readdirSync(folder).filter(name => name.startsWith('.'))).toEqual([`.wizer-${process.pid}-abc.tmp`])
})

test('never looks damaged to ten runs that put different outputs of one key at the same time', async () => {
  const home = makeFolder()
  const module = (path: string) => JSON.stringify(pathToFileURL(join(import.meta.dirname, '../../../src', path)).href)
  const script = `
    import { rmSync, writeFileSync } from 'node:fs'
    import { openStore } from ${module('batch/store/store.ts')}
    import { hashBytes } from ${module('files/hash.ts')}
    const [home, name] = process.argv.slice(1)
    const { key, ...rest } = ${JSON.stringify(record)}
    const store = openStore(home + '/store')
    const target = home + '/target-' + name
    const found = { damaged: 0, right: 0, missing: 0 }
    const end = Date.now() + 700
    for (let round = 0; Date.now() < end; round++) {
      const bytes = new TextEncoder().encode(name.repeat(50_000) + round)
      const output = home + '/output-' + name
      writeFileSync(output, bytes)
      const result = store.find(key, target)
      rmSync(target, { force: true })
      found[result === 'damaged' ? 'damaged' : result ? 'right' : 'missing']++
      const record = { key, ...rest, sha256: hashBytes(bytes), report: { ...rest.report, bytesAfter: bytes.length } }
      if (!store.put(key, record, output)) found.damaged++
      if (round % 3 === 0) store.remove(key)
    }
    console.log(JSON.stringify(found))`
  const run = (name: string) =>
    promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script, home, name])
  const all = await Promise.all(Array.from({ length: 10 }, (_, index) => run(String(index))))
  const found = all.map(({ stdout }) => JSON.parse(stdout) as Record<'damaged' | 'right' | 'missing', number>)
  expect(found.map(({ damaged }) => damaged)).toEqual(Array(10).fill(0))
  expect(found.reduce((sum, { right }) => sum + right, 0)).toBeGreaterThan(20)
  expect(readdirSync(join(home, 'store')).filter(name => name.endsWith('.tmp'))).toEqual([])
})
