/** The modules of a run: sorted, with their sizes, without the outputs of earlier runs. */

import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { discoverModules } from '../../src/batch/discover-modules.ts'
import type { Shard } from '../../src/batch/options/shard.ts'
import { makeFolder } from '../support/temporary.ts'

const workspace = makeFolder({
  'b.wasm': '12',
  'a/b.wasm': '1',
  'a.wasm': '',
  'out/b.wasm': '123',
  'outer/c.wasm': '1234',
})
const all = ['outer/c.wasm', 'b.wasm', 'out/b.wasm', 'a.wasm', 'a/b.wasm', 'b.wasm'].map(path => join(workspace, path))

const discover = (files: readonly string[], outDir: string, shard?: Shard) =>
  discoverModules(files, workspace, { outDir, shard })

describe('discoverModules', () => {
  test('gives each module once, in the order of the paths, with its size', () => {
    expect(discover(all, 'wizened')).toEqual(
      [
        ['a.wasm', 0],
        ['a/b.wasm', 1],
        ['b.wasm', 2],
        ['out/b.wasm', 3],
        ['outer/c.wasm', 4],
      ].map(([path, size]) => ({ path, size, file: join(workspace, String(path)) })),
    )
  })

  test.each(['out', './out/', 'outer/../out'])('leaves out what is in the output folder %s', outDir => {
    expect(discover(all, outDir).map(({ path }) => path)).toEqual(['a.wasm', 'a/b.wasm', 'b.wasm', 'outer/c.wasm'])
  })

  test('leaves out nothing where the output folder is the workspace', () => {
    expect(discover(all, '.').length).toBe(5)
  })

  test('refuses files that are all outputs', () => {
    expect(() => discover([join(workspace, 'out/b.wasm')], 'out')).toThrow(
      'cannot find any module: found only files in `out`, where outputs go',
    )
  })

  test('may give no module to a share', () => {
    const one = [join(workspace, 'a.wasm')]
    expect(discover(one, 'out', { index: 1, total: 2 })).toEqual([])
    expect(discover(one, 'out', { index: 0, total: 2 }).length).toBe(1)
  })

  test('gives a module that is missing the size 0', () => {
    expect(discover([join(workspace, 'gone.wasm')], 'out')).toMatchObject([{ size: 0 }])
  })
})
