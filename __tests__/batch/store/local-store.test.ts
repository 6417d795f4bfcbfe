/** The store of a machine: where it is, and that it fails no run. */

import { readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, test } from 'vitest'
import { findStoreFolder, openLocalStore, tolerate } from '../../../src/batch/store/local-store.ts'
import { openStore } from '../../../src/batch/store/store.ts'
import { hashBytes } from '../../../src/files/hash.ts'
import type { StoredRecord } from '../../../src/report/report.ts'
import { wizen } from '../../support/engine.ts'
import { keeping } from '../../support/step.ts'
import { makeFolder, temporary, writeTemporary } from '../../support/temporary.ts'

const { bytes, report } = await wizen(await keeping(1))
const [key, other] = ['a'.repeat(64), 'b'.repeat(64)] as const
const record: StoredRecord = { key, sha256: hashBytes(bytes), report, compressed: [] }
const otherRecord = { ...record, key: other }
const output = writeTemporary('stored', bytes)

let copies = 0

/** A new file for what is copied out of a store. */
const target = () => join(temporary, `copy-${copies++}`)
const never = (message: string) => expect.unreachable(message)

describe.skipIf(process.platform !== 'linux')('findStoreFolder', () => {
  it.each([
    [{ RUNNER_TOOL_CACHE: '/opt/tools', XDG_CACHE_HOME: '/x' }, '/opt/tools/wizer-action'],
    [{ RUNNER_TOOL_CACHE: '', XDG_CACHE_HOME: '/x' }, '/x/wizer-action'],
    [{}, join(homedir(), '.cache/wizer-action')],
  ])('finds for %o the folder %s', (env, folder) => {
    expect(findStoreFolder(env)).toBe(folder)
  })
})

test('keeps an output from the moment that it is put, and removes unused ones when it is closed', async () => {
  const folder = makeFolder()
  const cache = openLocalStore(folder, true, never)
  expect(cache.store.put(key, record, output)).toBe(true)
  expect(openLocalStore(folder, true, never).store.find(key, target())).toEqual(record)
  const unused = join(folder, `${other}.entry`)
  writeFileSync(unused, 'of an earlier run')
  utimesSync(unused, 0, 0)
  expect(await cache.close({ keys: new Set([key]), hasNew: true })).toBe(true)
  expect(readdirSync(folder)).toEqual([`${key}.entry`])
  expect(await cache.close({ keys: new Set([key]), hasNew: false })).toBe(false)
})

test('changes nothing where it is only to be read', async () => {
  const folder = makeFolder()
  openLocalStore(folder, true, never).store.put(key, record, output)
  const cache = openLocalStore(folder, false, never)
  expect(cache.store.find(key, target())).toEqual(record)
  expect(cache.store.put(other, otherRecord, output)).toBe(false)
  const unused = join(folder, `${other}.entry`)
  writeFileSync(unused, 'of an earlier run')
  utimesSync(unused, 0, 0)
  expect(await cache.close({ keys: new Set([key]), hasNew: false })).toBe(false)
  expect(readdirSync(folder)).toEqual([`${key}.entry`, `${other}.entry`])
})

test('warns once where its folder cannot be used', () => {
  const folder = join(makeFolder({ file: '' }), 'file')
  const warnings: string[] = []
  const store = tolerate(openStore(join(folder, 'store')), 'the folder', message => warnings.push(message))
  expect(store.find(key, target())).toBeUndefined()
  expect([store.put(key, record, output), store.put(other, otherRecord, output)]).toEqual([false, false])
  store.remove(key)
  store.keepOnly(new Set())
  store.removeUnused(1)
  expect(warnings).toEqual([
    expect.stringMatching(/^cannot use the cache in `the folder`: cannot make the folder of .*; going on without it$/),
  ])
  rmSync(folder)
  expect(store.put(key, record, output)).toBe(false)
})

it('keeps the report of a branch beside the outputs, and finds it for a pull request', async () => {
  const folder = makeFolder()
  const name = 'a'.repeat(32)
  const [branch, request] = [
    { own: name, base: undefined },
    { own: undefined, base: name },
  ]
  const use = { keys: new Set<string>(), hasNew: false }
  expect(openLocalStore(folder, true, never, request).base).toBeUndefined()
  await openLocalStore(folder, false, never, branch).close(use, 'unsaved')
  await openLocalStore(folder, true, never, request).close(use, 'of a pull request')
  expect(openLocalStore(folder, true, never, request).base).toBeUndefined()
  expect(await openLocalStore(folder, true, never, branch).close(use, 'kept')).toBe(false)
  expect(openLocalStore(folder, true, never, request).base).toEqual({ kind: 'text', text: 'kept' })
})

it('only warns where the report cannot be kept', async () => {
  const folder = makeFolder({ reports: 'a file' })
  const warnings: string[] = []
  const store = openLocalStore(folder, true, message => warnings.push(message), {
    own: 'a'.repeat(32),
    base: undefined,
  })
  expect(await store.close({ keys: new Set(), hasNew: true }, 'text')).toBe(true)
  expect(warnings).toEqual([expect.stringMatching(/^cannot keep the report in `.*reports`: .*; going on without it$/)])
})
