/** Keys of outputs: different wherever the output can be different, and the same wherever it cannot. */

import { execFileSync } from 'node:child_process'
import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, test } from 'vitest'
import { hashDirectories, hashOptions, hashRun, moduleKey, moduleKeys, setKey } from '../../../src/batch/store/keys.ts'
import { hashBytes } from '../../../src/files/hash.ts'
import type { WasiOptions } from '../../../src/wizer/host.ts'
import type { RawOptions } from '../../../src/wizer/options/option-table.ts'
import { parseOptions } from '../../../src/wizer/options/options.ts'
import type { InitializationSettings } from '../../../src/wizer/wizen.ts'
import { makeFolder } from '../../support/temporary.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

const wasi: WasiOptions = {
  args: ['one', 'two'],
  env: { A: '1', B: '2' },
  dirs: [],
  writable: true,
  hidden: { paths: [], names: [] },
  stdin: { kind: 'bytes', bytes: bytes('input') },
  output: { stdout: 1, stderr: 2 },
  deterministic: undefined,
}

const run: InitializationSettings = { preloads: [{ name: 'env', bytes: bytes('preload') }], wasi, measure: true }

const hash = (
  raw: RawOptions = {},
  more: Partial<InitializationSettings> = {},
  version = '1.0.0',
  directories: string | undefined = 'd'.repeat(64),
) => hashOptions(parseOptions(raw), { ...run, ...more }, directories, version)

const withWasi = (more: Partial<WasiOptions>): Partial<InitializationSettings> => ({ wasi: { ...wasi, ...more } })

const options: readonly RawOptions[] = [
  { 'init-func': 'init' },
  { 'rename-funcs': ['a=b'] },
  { 'rename-funcs': ['a=c'] },
  { 'keep-init-func': 'true' },
  { deterministic: 'true' },
  { 'relaxed-simd-deterministic': 'true' },
  { 'segment-layout': 'raw' },
  { 'segment-layout': 'wasmtime' },
  { 'max-segments': '9999' },
  { 'drop-init-code': 'true' },
  { 'clear-stack': 'true' },
  ...['multi-memory', 'multi-value', 'bulk-memory', 'simd', 'reference-types'].map(name => ({
    [`wasm-${name}`]: 'false',
  })),
  { 'wasm-relaxed-simd': 'true' },
]

const given: readonly Partial<InitializationSettings>[] = [
  { preloads: [] },
  { preloads: [{ name: 'other', bytes: bytes('preload') }] },
  { preloads: [{ name: 'env', bytes: bytes('other') }] },
  { wasi: undefined },
  withWasi({ args: ['one two'] }),
  withWasi({ args: ['two', 'one'] }),
  withWasi({ env: { A: '1' } }),
  withWasi({ env: { A: '1', B: '3' } }),
  withWasi({ env: { A: '1', B2: '' } }),
  withWasi({ stdin: { kind: 'empty' } }),
  withWasi({ stdin: { kind: 'bytes', bytes: bytes('other') } }),
  withWasi({ output: { stdout: undefined, stderr: undefined } }),
  withWasi({ deterministic: { epoch: 0 } }),
  withWasi({ deterministic: { epoch: 1 } }),
]

describe('hashRun', () => {
  test('differs for each option, each thing that a module is given, and the version', () => {
    const hashes = [
      hash(),
      hash({}, {}, '1.0.1'),
      hash({}, {}, '1.0.0', 'e'.repeat(64)),
      ...options.map(raw => hash(raw)),
      ...given.map(more => hash({}, more)),
    ]
    for (const found of hashes) expect(found).toMatch(/^[0-9a-f]{64}$/)
    expect(new Set(hashes).size).toBe(3 + options.length + given.length)
  })

  it.each<[what: string, raw: RawOptions, more: Partial<InitializationSettings>]>([
    ['the timeout', { timeout: '1' }, {}],
    ['what is measured', {}, { measure: false }],
    ['which descriptor takes the output', {}, withWasi({ output: { stdout: 7, stderr: 8 } })],
    ['an option at its default', { 'segment-layout': 'compressed' }, {}],
  ])('is the same for any value of %s', (_, raw, more) => {
    expect(hash(raw, more)).toBe(hash())
  })

  test('is the same for any order of the renames', () => {
    expect(hash({ 'rename-funcs': ['a=b', 'c=d'] })).toBe(hash({ 'rename-funcs': ['c=d', 'a=b'] }))
  })
})

describe('hashDirectories', () => {
  const hidden = { paths: [], names: [] }
  const hashOf = (guest: string, host: string) => hashDirectories({ dirs: [{ guest, host }], hidden })
  const files = { 'a.txt': '1', 'deep/b.txt': '2' }

  test('is the same where the same files lie in another place', async () => {
    expect(await hashOf('dir', makeFolder(files))).toBe(await hashOf('dir', makeFolder(files)))
  })

  test('differs where the module sees the directory by another name', async () => {
    const folder = makeFolder(files)
    expect(await hashOf('one', folder)).not.toBe(await hashOf('two', folder))
  })

  test('differs where two directories change their names', async () => {
    const [one, two] = [makeFolder(files), makeFolder()]
    const dirs = (first: string, second: string) => [
      { guest: 'one', host: first },
      { guest: 'two', host: second },
    ]
    expect(await hashDirectories({ dirs: dirs(one, two), hidden })).not.toBe(
      await hashDirectories({ dirs: dirs(two, one), hidden }),
    )
  })
})

describe('moduleKeys', () => {
  const keysOf = (folder: string, ...names: readonly string[]) =>
    moduleKeys(
      names.map(name => ({ file: join(folder, name), path: name, optionsHash: hash() })),
      [folder],
    )
  const keyOf = (text: string) => moduleKey(hashBytes(bytes(text)), hash())

  test('gives the keys of the bytes, also where a link in the workspace leads to them', async () => {
    const folder = makeFolder({ a: 'one', b: 'two' })
    symlinkSync('a', join(folder, 'link'))
    expect(await keysOf(folder, 'a', 'b', 'link')).toEqual([keyOf('one'), keyOf('two'), keyOf('one')])
  })

  test('gives a module a key of its own that is not there', async () => {
    const [one, two] = await keysOf(makeFolder(), 'one', 'two')
    expect(one).not.toBe(two)
    expect([one, two]).not.toContain(keyOf(''))
  })

  test.skipIf(process.platform === 'win32')('opens no pipe, and follows no link to a device or out', async () => {
    const [folder, outside] = [makeFolder(), makeFolder({ file: 'outside' })]
    execFileSync('mkfifo', [join(folder, 'pipe')])
    symlinkSync('/dev/zero', join(folder, 'zero'))
    symlinkSync('pipe', join(folder, 'to-pipe'))
    symlinkSync(join(outside, 'file'), join(folder, 'out'))
    const names = ['pipe', 'zero', 'to-pipe', 'out']
    expect(await keysOf(folder, ...names)).toEqual(names.map(name => keyOf(JSON.stringify(name))))
  })

  test('ends when its signal aborts', async () => {
    const folder = makeFolder({ a: 'one' })
    const modules = [{ file: join(folder, 'a'), path: 'a', optionsHash: hash() }]
    const ended = moduleKeys(modules, [folder], AbortSignal.abort(new Error('ended')))
    await expect(ended).rejects.toThrow('ended')
  })
})

describe('hashRun', () => {
  const [one, two] = [hash(), hash({ deterministic: 'true' })]

  test('is the hash of the options that all modules have', () => {
    expect(hashRun([one, one], false, '1.0.0')).toBe(one)
  })

  test('changes with the engine alone where a file gives modules options of their own', () => {
    expect(hashRun([one, two], true, '1.0.0')).toBe(hashRun([two], true, '1.0.0'))
    expect(hashRun([one, two], true, '1.0.0')).not.toBe(hashRun([one, two], true, '1.0.1'))
  })
})

test('moduleKey gives another key for other bytes, and for another run', () => {
  const [one, two] = [hashBytes(bytes('one')), hashBytes(bytes('two'))]
  expect(
    new Set([moduleKey(one, hash()), moduleKey(two, hash()), moduleKey(one, hash({ deterministic: 'true' }))]).size,
  ).toBe(3)
  expect(moduleKey(one, hash())).toBe(moduleKey(hashBytes(bytes('one')), hash()))
})

test('setKey gives a set of keys one key, whatever their order', () => {
  expect(setKey(['a', 'b', 'a'])).toBe(setKey(new Set(['b', 'a'])))
  expect(setKey(['a', 'b'])).not.toBe(setKey(['a']))
})
