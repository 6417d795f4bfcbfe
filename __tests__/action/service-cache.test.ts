/** Names of cache entries: what they begin with says what can be in them. */

import { describe, expect, it } from 'vitest'
import { nameEntries } from '../../src/action/service-cache.ts'

const batch = { modules: ['*.wasm'], shard: undefined, cache: { restore: true, save: true, prefix: '' } }
const env = { GITHUB_RUN_ID: '70', GITHUB_RUN_ATTEMPT: '2' }
const [run, otherRun] = ['a'.repeat(64), 'b'.repeat(64)] as const
const keys = ['1', '2']

const names = nameEntries(batch, run, env)

describe('the name of an entry', () => {
  it('begins with what the same outputs are looked for by, then with what others of such a run are', () => {
    const begins = [names.begin(keys), ...names.earlier]
    for (const begin of begins) expect(names.name(keys).startsWith(begin)).toBe(true)
    expect(begins.map(({ length }) => length)).toEqual([...begins.map(({ length }) => length)].sort((a, b) => b - a))
    expect(names.name(['2', '1'])).toBe(names.name(keys))
    expect(names.name(['1']).startsWith(names.begin(keys))).toBe(false)
  })

  it('is a new one in each run, so that a damaged entry is replaced', () => {
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
  ])('of other modules is found last: %o', other => {
    const name = nameEntries(other, run, env).name(keys)
    expect(names.earlier.map(begin => name.startsWith(begin))).toEqual([false, true])
  })

  it.each([
    ['other options', batch, otherRun],
    ['another prefix', { ...batch, cache: { ...batch.cache, prefix: 'x-' } }, run],
  ] as const)('of %s is not found', (_, other, hash) => {
    const name = nameEntries(other, hash, env).name(keys)
    expect(names.earlier.some(begin => name.startsWith(begin))).toBe(false)
  })

  it('is one that the service takes, however long the prefix', () => {
    const longest = { ...batch, cache: { ...batch.cache, prefix: 'x'.repeat(256) } }
    const { name } = nameEntries(longest, run, { GITHUB_RUN_ID: '9'.repeat(20), GITHUB_RUN_ATTEMPT: '9'.repeat(5) })
    expect(name(keys).length).toBeLessThanOrEqual(512)
    expect(name(keys)).toMatch(/^[\w-]+$/)
  })
})
