/** Outputs by key: a store gives them as they were put, or not at all. */

import { mkdirSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, test } from 'vitest'
import { openStore, type StoredOutput } from '../../../src/batch/store/store.ts'
import { hashBytes } from '../../../src/files/hash.ts'
import { wizen } from '../../support/engine.ts'
import { keeping } from '../../support/step.ts'
import { makeFolder } from '../../support/temporary.ts'

const { bytes, report } = await wizen(await keeping(1))
const compressed = [{ format: 'gzip', level: 6, before: 90, after: 99 }] as const
const output: StoredOutput = {
  bytes,
  sha256: hashBytes(bytes),
  report,
  compressed,
}
const [key, other] = ['a'.repeat(64), 'b'.repeat(64)] as const

function filled(): { readonly folder: string; readonly store: ReturnType<typeof openStore> } {
  const folder = join(makeFolder(), 'store')
  const store = openStore(folder)
  expect(store.find(key)).toBeUndefined()
  expect([store.put(key, output), store.put(other, output)]).toEqual([true, true])
  return { folder, store }
}

test('gives the output that was put, also to the next run', () => {
  const { folder, store } = filled()
  for (const opened of [store, openStore(folder)]) {
    const found = opened.find(key) as StoredOutput
    expect({ ...found, bytes: new Uint8Array(found.bytes) }).toEqual(output)
    expect(opened.find('c'.repeat(64))).toBeUndefined()
  }
})

const record = (change: object) => JSON.stringify({ sha256: output.sha256, report, compressed, ...change })
const invalid = new TextEncoder().encode('no module')

it.each<[what: string, damage: (path: (extension: string) => string) => void]>([
  ['another module', path => writeFileSync(path('wasm'), new Uint8Array([...bytes, 0, 2, 1, 0x70]))],
  ['a part of the module', path => writeFileSync(path('wasm'), bytes.subarray(0, 20))],
  ['no module', path => rmSync(path('wasm'))],
  [
    'a folder',
    path => {
      rmSync(path('wasm'))
      mkdirSync(path('wasm'))
    },
  ],
  ['no record', path => rmSync(path('json'))],
  ['a part of the record', path => writeFileSync(path('json'), record({}).slice(0, 100))],
  ['null', path => writeFileSync(path('json'), 'null')],
  ['an empty record', path => writeFileSync(path('json'), '{}')],
  ['another hash', path => writeFileSync(path('json'), record({ sha256: 'c'.repeat(64) }))],
  ['another size', path => writeFileSync(path('json'), record({ report: { ...report, bytesAfter: 1 } }))],
  ['no observations', path => writeFileSync(path('json'), record({ report: { ...report, observed: {} } }))],
  ['a text for a number', path => writeFileSync(path('json'), record({ report: { ...report, globals: '<b>' } }))],
  ['a field of its own', path => writeFileSync(path('json'), record({ more: 1 }))],
  [
    'what is no module, by its right hash',
    path => {
      writeFileSync(path('wasm'), invalid)
      const fitting = { ...report, bytesAfter: invalid.length }
      writeFileSync(path('json'), record({ sha256: hashBytes(invalid), report: fitting }))
    },
  ],
])('finds the damage where it holds %s, and removes that output', (_, damage) => {
  const { folder, store } = filled()
  damage(extension => join(folder, `${key}.${extension}`))
  expect(store.find(key)).toBe('damaged')
  expect(store.find(key)).toBeUndefined()
  expect(readdirSync(folder)).toEqual([`${other}.json`, `${other}.wasm`])
  expect(store.put(key, output)).toBe(true)
  expect(store.find(key)).toMatchObject({ sha256: output.sha256 })
})

test('keeps only the outputs that it is told to keep', () => {
  const { folder, store } = filled()
  mkdirSync(join(folder, 'something'))
  writeFileSync(join(folder, 'something/else'), '')
  store.keepOnly(new Set([other]))
  expect(readdirSync(folder)).toEqual([`${other}.json`, `${other}.wasm`])
})

test('removes outputs that were not used for the given days, and no other files', () => {
  const { folder, store } = filled()
  const old = new Date(Date.now() - 31 * 24 * 3_600_000)
  for (const name of [key, other]) utimesSync(join(folder, `${name}.json`), old, old)
  writeFileSync(join(folder, 'note.txt'), 'of somebody else')
  store.find(other)
  store.removeUnused(30)
  expect(readdirSync(folder)).toEqual([`${other}.json`, `${other}.wasm`, 'note.txt'])
  expect(readFileSync(join(folder, 'note.txt'), 'utf8')).toBe('of somebody else')
})

test('is empty where its folder does not exist', () => {
  const store = openStore(join(makeFolder(), 'none'))
  store.keepOnly(new Set())
  store.removeUnused(1)
  expect(store.find(key)).toBeUndefined()
})
