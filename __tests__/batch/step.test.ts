/** A step from its options to its results: what it checks first, how it uses the cache, and how it is stopped. */

import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { sameForAll } from '../../src/batch/config/options-by-file.ts'
import {
  parseBatchOptions,
  parseModuleLimits,
  type RawBatchOptions,
} from '../../src/batch/options/parse-batch-options.ts'
import type { GivenOptions } from '../../src/batch/options/used-options.ts'
import { runStep, type StepRequest } from '../../src/batch/step.ts'
import { moduleKey } from '../../src/batch/store/keys.ts'
import type { RunKeys, StoreUse } from '../../src/batch/store/local-store.ts'
import { openStore } from '../../src/batch/store/store.ts'
import type { RawOptions } from '../../src/wizer/options/option-table.ts'
import { parseOptions } from '../../src/wizer/options/options.ts'
import { engines } from '../support/engines.ts'
import { keeping, trapping } from '../support/step.ts'
import { filesIn, makeFolder } from '../support/temporary.ts'
import { assemble } from '../support/wat.ts'

const good = { 'a.wasm': await keeping(1), 'b.wasm': await keeping(2) }

function prepare(
  files: Readonly<Record<string, string | Uint8Array>>,
  {
    batch = {},
    options = {},
    ...more
  }: Partial<Omit<StepRequest, 'batch' | 'options'>> & {
    readonly batch?: RawBatchOptions
    readonly options?: RawOptions
  } = {},
): StepRequest {
  const workspace = makeFolder(files)
  return {
    batch: parseBatchOptions({ 'compressed-sizes': 'none', ...batch }),
    options: sameForAll(parseOptions(options), parseModuleLimits(batch)),
    files: Object.keys(files).map(name => join(workspace, name)),
    env: {},
    workspace,
    temporary: makeFolder(),
    signal: new AbortController().signal,
    openCache: undefined,
    given: { ...batch, ...options } as GivenOptions,
    upload: undefined,
    onNote: () => {},
    onModule: () => {},
    ...more,
  }
}

/** A cache that tells how it was used. */
function cacheIn(folder: string) {
  const used: { keys?: RunKeys; use?: StoreUse } = {}
  const openCache = async (keys: RunKeys) => {
    used.keys = keys
    return {
      store: openStore(folder),
      base: undefined,
      async close(use: StoreUse) {
        used.use = use
        return use.hasNew
      },
    }
  }
  return { used, openCache }
}

describe('runStep', () => {
  it('leaves outputs and results, and no other file', async () => {
    const request = prepare(good)
    const { report, results, cacheHit, cacheSaved } = await runStep(request, engines)
    expect(report).toMatchObject({ count: 2, cached: 0, failed: 0 })
    expect([cacheHit, cacheSaved]).toEqual([false, false])
    expect(Object.values(results).map(path => path.slice(request.workspace.length + 1))).toEqual([
      'wizened/SHA256SUMS',
      'wizened/report.json',
      'wizened/report.html',
    ])
    expect(readdirSync(request.temporary)).toEqual([])
    expect(filesIn(join(request.workspace, 'wizened'))).toEqual([
      'SHA256SUMS',
      'a.wasm',
      'b.wasm',
      'report.html',
      'report.json',
    ])
  })

  it('gives the cache the keys of all modules, and then the keys of the outputs that the store has', async () => {
    const folder = makeFolder()
    const [first, second] = [cacheIn(folder), cacheIn(folder)]
    const files = { ...good, 'bad.wasm': trapping }
    const one = await runStep(prepare(files, { openCache: first.openCache }), engines)
    expect([one.cacheHit, one.cacheSaved]).toEqual([false, true])
    const all = await first.used.keys!.all()
    expect(all.length).toBe(3)
    expect([...first.used.use!.keys].sort()).toEqual(all.slice(0, 2).sort())
    expect(first.used.use!.hasNew).toBe(true)

    const two = await runStep(prepare(good, { openCache: second.openCache }), engines)
    expect([two.cacheHit, two.cacheSaved]).toEqual([true, false])
    expect(second.used.keys!.runHash).toBe(first.used.keys!.runHash)
    expect([...second.used.use!.keys].sort()).toEqual([...first.used.use!.keys].sort())
    expect(filesIn(folder)).toEqual([...first.used.use!.keys].map(key => `${key}.entry`).sort())
  })

  it('makes a key for a module that cannot be read', async () => {
    const { used, openCache } = cacheIn(makeFolder())
    const request = prepare(good, { openCache })
    const gone = join(request.workspace, 'gone.wasm')
    const { report } = await runStep({ ...request, files: [...request.files, gone] }, engines)
    expect(report).toMatchObject({ count: 2, failed: 1 })
    const keys = await used.keys!.all()
    expect(new Set(keys).size).toBe(3)
    expect(keys).not.toContain(moduleKey('', used.keys!.runHash))
  })

  it.each<[what: string, more: Parameters<typeof prepare>[1], message: string]>([
    ['a directory outside', { options: { 'allow-wasi': 'true', dirs: ['..'] } }, '`dirs`'],
    ['a directory that is not there', { options: { 'allow-wasi': 'true', dirs: ['none'] } }, '`dirs`'],
    ['a preload that is not there', { options: { preload: ['e=none'] } }, '`preload`'],
    ['outputs in the place of modules', { batch: { 'out-dir': '.' } }, '`out-dir`'],
    ['a variable that is a token', { options: { 'allow-wasi': 'true', env: ['GITHUB_TOKEN'] } }, '`env`'],
  ])('writes nothing and asks no cache where it is given %s', async (_, more, message) => {
    const { used, openCache } = cacheIn(makeFolder())
    const request = prepare(good, { ...more, openCache })
    await expect(runStep(request, engines)).rejects.toThrow(message)
    expect(used).toEqual({})
    expect(filesIn(request.workspace)).toEqual(Object.keys(good))
    expect(readdirSync(request.temporary)).toEqual([])
  })

  it('begins no other module after it is cancelled, and leaves sums and a report of what was done', async () => {
    const controller = new AbortController()
    const { used, openCache } = cacheIn(makeFolder())
    const loops = await assemble('(module (func (export "wizer.initialize") (loop (br 0))))')
    const request = prepare(
      { 'a.wasm': await keeping(1, 300), 'b.wasm': await keeping(2, 200), 'c.wasm': loops, 'd.wasm': await keeping(3) },
      {
        batch: { jobs: '1' },
        signal: controller.signal,
        openCache,
        onModule: (_, done) => {
          if (done === 2) controller.abort()
        },
      },
    )
    await expect(runStep(request, engines)).rejects.toThrow('aborted')
    expect(filesIn(join(request.workspace, 'wizened'))).toEqual(['SHA256SUMS', 'a.wasm', 'b.wasm', 'report.json'])
    expect(used.use).toBeUndefined()
    expect(readdirSync(request.temporary)).toEqual([])
  })
})
