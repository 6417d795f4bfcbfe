/** The modules of a run: sorted, with their sizes, without the outputs of earlier runs. */

import { execFileSync } from 'node:child_process'
import { symlinkSync, truncateSync } from 'node:fs'
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

  test('gives a module that is missing the size 0, and the reason why it cannot be read', () => {
    expect(discover([join(workspace, 'gone.wasm')], 'out')).toMatchObject([
      { size: 0, problem: 'cannot read `gone.wasm`: no such file or directory, expected a WebAssembly module' },
    ])
  })

  test('refuses what is no regular file of at most 1 GiB, and leaves the others as they are', () => {
    const folder = makeFolder({ 'a.wasm': 'good', 'folder.wasm/b': '', 'large.wasm': '', 'largest.wasm': '' })
    truncateSync(join(folder, 'large.wasm'), 2 ** 30 + 1)
    truncateSync(join(folder, 'largest.wasm'), 2 ** 30)
    const names = ['a.wasm', 'folder.wasm', 'large.wasm', 'largest.wasm']
    const found = discoverModules(
      names.map(name => join(folder, name)),
      folder,
      { outDir: 'out', shard: undefined },
    )
    expect(found.map(({ size, problem }) => [size, problem])).toEqual([
      [4, undefined],
      [0, 'cannot read `folder.wasm`: found a directory, expected a regular file'],
      [0, 'cannot read `large.wasm`: found 1,073,741,825 bytes, expected at most 1,073,741,824 bytes'],
      [2 ** 30, undefined],
    ])
  })

  test.skipIf(process.platform === 'win32')('refuses pipes, devices and links that lead to one or nowhere', () => {
    const folder = makeFolder()
    execFileSync('mkfifo', [join(folder, 'pipe.wasm')])
    symlinkSync('/dev/zero', join(folder, 'zero.wasm'))
    symlinkSync('pipe.wasm', join(folder, 'to-pipe.wasm'))
    symlinkSync('loop.wasm', join(folder, 'loop.wasm'))
    const names = ['pipe.wasm', 'zero.wasm', 'to-pipe.wasm', 'loop.wasm', 'odd\ufffd.wasm']
    const found = discoverModules(
      names.map(name => join(folder, name)),
      folder,
      { outDir: 'out', shard: undefined },
    )
    expect(Object.fromEntries(found.map(({ path, problem }) => [path, problem]))).toEqual({
      'pipe.wasm': 'cannot read `pipe.wasm`: found a pipe, expected a regular file',
      'zero.wasm': 'cannot read `zero.wasm`: found a device, expected a regular file',
      'to-pipe.wasm': 'cannot read `to-pipe.wasm`: found a pipe, expected a regular file',
      'loop.wasm': 'cannot read `loop.wasm`: too many links, expected a WebAssembly module',
      'odd\ufffd.wasm': 'cannot read `odd\ufffd.wasm`: found a name that is not valid in UTF-8, expected another name',
    })
  })

  test('refuses text whose output would have the name of another output', () => {
    const folder = makeFolder({ 'a.wat': '(module)', 'a.wasm': '', 'b.wat': '(module)', 'c.WAT': '(module)' })
    const files = ['a.wat', 'a.wasm', 'b.wat', 'c.WAT'].map(name => join(folder, name))
    expect(discoverModules(files, folder, { outDir: 'out', shard: undefined })).toMatchObject([
      { path: 'a.wasm' },
      {
        path: 'a.wat',
        problem:
          'cannot place the output of `a.wat`: found `a.wasm` beside it, whose output has the same name, expected one of both',
      },
      { path: 'b.wat' },
      { path: 'c.WAT' },
    ])
    expect(discoverModules(files.slice(2), folder, { outDir: 'out', shard: undefined })[0]?.problem).toBeUndefined()
  })
})
