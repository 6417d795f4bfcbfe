/** Modules with the same options are one group, and what several groups name is read once. */

import { readFileSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { applyConfig } from '../../src/batch/config/apply-config.ts'
import { parseConfig } from '../../src/batch/config/parse-config.ts'
import { findPlaces } from '../../src/batch/find-places.ts'
import { type GroupRequest, groupModules } from '../../src/batch/group-modules.ts'
import { shareMemory } from '../../src/engine/memory.ts'
import { makeFolder } from '../support/temporary.ts'

/** Groups modules `m0.wasm`, `m1.wasm` … by a file of options. */
async function group(
  config: string,
  count: number,
  { files = {}, jobs = 0, isKept = true }: { files?: Record<string, string>; jobs?: number; isKept?: boolean } = {},
) {
  const workspace = makeFolder({ ...files, x: '' })
  const modules = Array.from({ length: count }, (_, index) => ({ path: `m${index}.wasm`, file: '', size: 1 }))
  const request: GroupRequest = {
    options: applyConfig(parseConfig(config, 'wizer.yml'), 'wizer.yml', {}),
    batch: { jobs, compressedFormats: [] },
    env: {},
    workspace,
    places: findPlaces({ outDir: 'out', inPlace: false }, { env: {}, workspace, temporary: makeFolder() }),
    isKept,
    signal: new AbortController().signal,
  }
  const grouped = await groupModules(modules, request)
  return { ...grouped, groups: grouped.modules.map(module => module.group), workspace }
}

describe('groupModules', () => {
  it('gives modules with the same options the same work, which a process is told once', async () => {
    const { groups } = await group('modules: [{files: [m1.wasm, m2.wasm], init-func: f}, {files: m3.wasm}]', 5)
    expect(new Set(groups.map(({ work }) => work)).size).toBe(3)
    expect(groups[0]).toBe(groups[4])
    expect(groups[1]).toBe(groups[2])
    expect(groups.map(({ work }) => work.options.initFunc)).toEqual([undefined, 'f', 'f', undefined, undefined])
  })

  it('gives an entry the limits that it sets, and a share of the memory where it sets none', async () => {
    const { groups } = await group(
      'modules: [{files: m0.wasm, max-memory: 100MiB, timeout: 2, max-growth: 5 brotli, smoke-test: f, max-size: 9}]',
      2,
      { jobs: 2 },
    )
    expect(groups[0]).toMatchObject({
      limits: { seconds: 2, memory: 100 * 2 ** 20 },
      sizes: { maxSize: [{ bytes: 9 }], maxGrowth: [{ kind: 'bytes', amount: 5, format: 'brotli' }] },
      work: { smokeTest: 'f', exactFormats: ['brotli'] },
    })
    expect(groups[1]).toMatchObject({
      limits: { seconds: 300, memory: shareMemory(2) },
      work: { smokeTest: undefined, exactFormats: [] },
    })
  })

  it('reads once what two entries both name', async () => {
    const { groups } = await group(
      `options: {preload: [e=e.wasm], allow-wasi: true, stdin-file: in}
modules: [{files: m0.wasm, timeout: 5}, {files: m1.wasm, args: [x]}]`,
      3,
      { files: { 'e.wasm': 'preload', in: 'text' } },
    )
    expect(groups[0]!.work.settings.preloads).toBe(groups[2]!.work.settings.preloads)
    expect(groups[1]!.work.settings.preloads).not.toBe(groups[2]!.work.settings.preloads)
    expect(groups[1]!.work.settings).toMatchObject({ preloads: [{ name: 'e' }], wasi: { args: ['x'] } })
  })

  it.each([
    [{ jobs: 3 }, 3],
    [{ jobs: 9 }, 4],
    [{ jobs: 0 }, Math.min(4, availableParallelism())],
  ])('works with %o on so many of four modules at a time: %d', async (more, jobs) => {
    expect((await group('{}', 4, more)).jobs).toBe(jobs)
  })

  it.each([
    [1, { jobs: 1 }, 400],
    [4, { jobs: 1 }, 400],
    [10, { jobs: 1 }, 200],
    [100, { jobs: 2 }, 40],
    [101, { jobs: 2 }, 0],
  ])('gives each of %d modules with %o so many milliseconds for samples of start-up: %d', async (count, more, time) => {
    expect((await group('{}', count, more)).groups[0]!.work.settings.sampling).toBe(time)
  })

  it('works on one module at a time where any of them can change directories', async () => {
    const config = 'modules: [{files: m0.wasm, allow-wasi: true, dirs: ., writable-dirs: true}]'
    expect((await group(config, 4, { jobs: 3 })).jobs).toBe(1)
    expect((await group(config.replace('m0', 'other'), 4, { jobs: 3 })).jobs).toBe(3)
  })

  it('tells a group whose directories another group has changed', async () => {
    const { groups, workspace } = await group(
      `modules:
- {files: m0.wasm, allow-wasi: true, dirs: a, writable-dirs: true}
- {files: m1.wasm, allow-wasi: true, dirs: ["in::a"]}
- {files: m2.wasm, allow-wasi: true, dirs: b}`,
      4,
      { files: { 'a/note': 'before', 'b/note': '' } },
    )
    writeFileSync(join(workspace, 'a/note'), 'after')
    await groups[0]!.directories.look()
    expect(readFileSync(join(workspace, 'a/note'), 'utf8')).toBe('after')
    expect(groups.map(({ directories }) => directories.areUnchanged())).toEqual([false, false, true, true])
  })

  it('makes hashes that tell options apart, also by what directories hold, and none where nothing is kept', async () => {
    const config = `options: {allow-wasi: true}
modules: [{files: m0.wasm, dirs: ["d::a"]}, {files: m1.wasm, dirs: ["d::b"]}, {files: m2.wasm, max-size: 5}]`
    const files = { 'a/note': 'one', 'b/note': 'two' }
    const { groups } = await group(config, 4, { files })
    const hashes = groups.map(({ optionsHash }) => optionsHash)
    expect(new Set(hashes).size).toBe(3)
    // A limit for the size does not change the output.
    expect(hashes[2]).toBe(hashes[3])
    const same = await group(config, 4, { files: { ...files, 'b/note': 'one' } })
    expect(same.groups[0]!.optionsHash).toBe(same.groups[1]!.optionsHash)
    const unkept = await group(config, 4, { files, isKept: false })
    expect(unkept.groups.map(({ optionsHash }) => optionsHash)).toEqual([undefined, undefined, undefined, undefined])
  })

  it.each<[line: string, message: string]>([
    ['dirs: [none]', 'cannot use the option `dirs` in `wizer.yml` (line 2, entry 1): found nothing at `none`'],
    [
      'dirs: [..]',
      'cannot use the option `dirs` in `wizer.yml` (line 2, entry 1): found `..`, expected a directory in',
    ],
    ['stdin-file: none', 'cannot use the option `stdin-file` in `wizer.yml` (line 2, entry 1): '],
    ['preload: [e=none.wasm]', 'cannot use the option `preload` in `wizer.yml` (line 2, entry 1): '],
    ['env: [GITHUB_TOKEN]', 'cannot use the option `env` in `wizer.yml` (line 2, entry 1): found `GITHUB_TOKEN`'],
  ])('says where the file has `%s`', async (line, message) => {
    const config = `modules:\n- {${line}, files: m0.wasm, allow-wasi: true}`
    await expect(group(config, 1)).rejects.toMatchObject({
      name: 'OptionError',
      message: expect.stringContaining(message),
    })
    // The file may name what only other runs have.
    await expect(group(config.replace('m0.wasm', 'other'), 1)).resolves.toMatchObject({ jobs: 1 })
  })
})
