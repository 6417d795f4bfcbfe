/** Keys of outputs: different wherever the output can be different, and the same wherever it cannot. */

import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, test } from 'vitest'
import { hashRun, moduleKey, setKey } from '../../../src/batch/store/keys.ts'
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

const hash = (raw: RawOptions = {}, more: Partial<InitializationSettings> = {}, version = '1.0.0') =>
  hashRun(parseOptions(raw), { ...run, ...more }, version)

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
      ...options.map(raw => hash(raw)),
      ...given.map(more => hash({}, more)),
    ]
    for (const found of hashes) expect(found).toMatch(/^[0-9a-f]{64}$/)
    expect(new Set(hashes).size).toBe(2 + options.length + given.length)
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

describe('hashRun of directories', () => {
  const hashOf = (guest: string, host: string) => hash({}, withWasi({ dirs: [{ guest, host }] }))
  const files = { 'a.txt': '1', 'deep/b.txt': '2' }

  test('is the same where the same files lie in another place', () => {
    expect(hashOf('dir', makeFolder(files))).toBe(hashOf('dir', makeFolder(files)))
  })

  it.each<[what: string, change: (folder: string) => void]>([
    ['a file that was changed', folder => writeFileSync(join(folder, 'deep/b.txt'), '3')],
    ['a new file', folder => writeFileSync(join(folder, 'deep/c.txt'), '')],
    ['a new folder', folder => mkdirSync(join(folder, 'empty'))],
    ['a new link', folder => symlinkSync('a.txt', join(folder, 'link'))],
    ['a folder where a file could be', folder => mkdirSync(join(folder, 'deep/c.txt'))],
  ])('differs after a change to %s', (_, change) => {
    const folder = makeFolder(files)
    const before = hashOf('dir', folder)
    change(folder)
    expect(hashOf('dir', folder)).not.toBe(before)
  })

  test('differs where the module sees the directory by another name', () => {
    const folder = makeFolder(files)
    expect(hashOf('one', folder)).not.toBe(hashOf('two', folder))
  })

  test('differs where the same bytes lie in other files', () => {
    expect(hashOf('dir', makeFolder({ a: '12', b: '' }))).not.toBe(hashOf('dir', makeFolder({ a: '1', b: '2' })))
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
