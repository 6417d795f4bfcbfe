/** The store of a machine: where it is, and that it fails no run. */

import { readdirSync, rmSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, test } from 'vitest'
import { findStoreFolder, openLocalStore, tolerate } from '../../../src/batch/store/local-store.ts'
import { openStore, type StoredOutput } from '../../../src/batch/store/store.ts'
import { hashBytes } from '../../../src/files/hash.ts'
import { wizen } from '../../support/engine.ts'
import { keeping } from '../../support/step.ts'
import { makeFolder } from '../../support/temporary.ts'

const { bytes, report } = await wizen(await keeping(1))
const output: StoredOutput = { bytes, sha256: hashBytes(bytes), report, compressed: [] }
const [key, other] = ['a'.repeat(64), 'b'.repeat(64)] as const
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
  expect(cache.store.put(key, output)).toBe(true)
  expect(openLocalStore(folder, true, never).store.find(key)).toMatchObject({ sha256: output.sha256 })
  writeFileSync(join(folder, `${other}.wasm`), 'without a record')
  expect(await cache.close({ keys: new Set([key]), hasNew: true })).toBe(true)
  expect(readdirSync(folder)).toEqual([`${key}.json`, `${key}.wasm`])
  expect(await cache.close({ keys: new Set([key]), hasNew: false })).toBe(false)
})

test('changes nothing where it is only to be read', async () => {
  const folder = makeFolder()
  openLocalStore(folder, true, never).store.put(key, output)
  const cache = openLocalStore(folder, false, never)
  expect(cache.store.find(key)).toMatchObject({ sha256: output.sha256 })
  expect(cache.store.put(other, output)).toBe(false)
  writeFileSync(join(folder, `${other}.wasm`), 'without a record')
  expect(await cache.close({ keys: new Set([key]), hasNew: false })).toBe(false)
  expect(readdirSync(folder).length).toBe(3)
})

test('warns once where its folder cannot be used', () => {
  const folder = join(makeFolder({ file: '' }), 'file')
  const warnings: string[] = []
  const store = tolerate(openStore(join(folder, 'store')), 'the folder', message => warnings.push(message))
  expect(store.find(key)).toBeUndefined()
  expect([store.put(key, output), store.put(other, output)]).toEqual([false, false])
  store.keepOnly(new Set())
  store.removeUnused(1)
  expect(warnings).toEqual([
    expect.stringMatching(/^cannot use the cache in `the folder`: cannot make the folder of .*; going on without it$/),
  ])
  rmSync(folder)
  expect(store.put(key, output)).toBe(false)
})
