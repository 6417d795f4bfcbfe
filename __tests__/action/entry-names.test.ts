/** Names of cache entries: how a name begins says what the entry can hold. */

import { describe, expect, it } from 'vitest'
import { nameEntries, nameReportEntry } from '../../src/action/entry-names.ts'

const batch = {
  modules: ['*.wasm'],
  config: { kind: 'default' },
  shard: undefined,
  cache: { choice: 'true', save: true, prefix: '' },
} as const
const env = { GITHUB_RUN_ID: '70', GITHUB_RUN_ATTEMPT: '2' }
const [run, otherRun] = ['a'.repeat(64), 'b'.repeat(64)] as const
const keys = ['1', '2']

const names = nameEntries(batch, run, env)

describe('nameEntries', () => {
  it('gives a name that each of its own beginnings finds, the longest of them only for the same outputs', () => {
    const begins = [names.begin(keys), ...names.earlier]
    for (const begin of begins) expect(names.name(keys).startsWith(begin)).toBe(true)
    expect(begins.map(({ length }) => length)).toEqual([...begins.map(({ length }) => length)].sort((a, b) => b - a))
    expect(names.name(['2', '1'])).toBe(names.name(keys))
    expect(names.name(['1']).startsWith(names.begin(keys))).toBe(false)
  })

  it('gives a new name in each run, so that a damaged entry does not stay', () => {
    const others = [
      { ...env, GITHUB_RUN_ID: '71' },
      { ...env, GITHUB_RUN_ATTEMPT: '3' },
    ]
    const found = [env, ...others].map(env => nameEntries(batch, run, env).name(keys))
    expect(new Set(found).size).toBe(3)
    for (const name of found) expect(name.startsWith(names.begin(keys))).toBe(true)
  })

  it.each([
    [{ ...batch, modules: ['a.wasm'] }],
    [{ ...batch, shard: { index: 0, total: 2 } }],
    [{ ...batch, shard: { index: 1, total: 2 } }],
  ])('lets only the last beginning find the entries of other modules: %o', other => {
    const name = nameEntries(other, run, env).name(keys)
    expect(names.earlier.map(begin => name.startsWith(begin))).toEqual([false, true])
  })

  it.each([
    ['other options', batch, otherRun],
    ['another prefix', { ...batch, cache: { ...batch.cache, prefix: 'x-' } }, run],
  ] as const)('lets no beginning find an entry with %s', (_, other, hash) => {
    const name = nameEntries(other, hash, env).name(keys)
    expect(names.earlier.some(begin => name.startsWith(begin))).toBe(false)
  })

  it('gives a name that the service takes, even with the longest prefix', () => {
    const longest = { ...batch, cache: { ...batch.cache, prefix: 'x'.repeat(256) } }
    const { name } = nameEntries(longest, run, { GITHUB_RUN_ID: '9'.repeat(20), GITHUB_RUN_ATTEMPT: '9'.repeat(5) })
    expect(name(keys).length).toBeLessThanOrEqual(512)
    expect(name(keys)).toMatch(/^[\w-]+$/)
  })
})

describe('nameReportEntry', () => {
  const report = 'c'.repeat(32)
  const entry = nameReportEntry(batch, report, env)

  it('gives a name that is new in each run, and that its beginning finds', () => {
    const other = nameReportEntry(batch, report, { ...env, GITHUB_RUN_ATTEMPT: '3' })
    expect(entry.name).not.toBe(other.name)
    for (const { name } of [entry, other]) expect(name.startsWith(entry.begin)).toBe(true)
  })

  it('gives a beginning that finds no entry of outputs, nor of another report or prefix', () => {
    const prefixed = { ...batch, cache: { ...batch.cache, prefix: 'x-' } }
    const others = [
      names.name(keys),
      nameReportEntry(batch, 'd'.repeat(32), env).name,
      nameReportEntry(prefixed, report, env).name,
    ]
    expect(others.filter(name => name.startsWith(entry.begin))).toEqual([])
    expect(entry.name.startsWith(names.earlier[1]!)).toBe(false)
  })

  it('gives a name that the service takes, even with the longest prefix', () => {
    const longest = { ...batch, cache: { ...batch.cache, prefix: 'x'.repeat(256) } }
    expect(nameReportEntry(longest, report, env).name).toMatch(/^[\w-]{1,512}$/)
  })
})
