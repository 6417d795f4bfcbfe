/** From files to modules: sorted, sized, without the outputs of earlier runs. */

import { join } from 'node:path'
import { expect, test } from 'vitest'
import { discoverModules } from '../../src/batch/discover.ts'
import { makeFolder } from '../support/bundle.ts'

const workspace = makeFolder({
  'b.wasm': '12',
  'a/b.wasm': '1',
  'a.wasm': '',
  'out/b.wasm': '123',
  'outer/c.wasm': '1234',
})
const all = ['outer/c.wasm', 'b.wasm', 'out/b.wasm', 'a.wasm', 'a/b.wasm', 'b.wasm'].map(path => join(workspace, path))

test('are in the order of their paths, each once, with their sizes', () => {
  expect(discoverModules(all, workspace, 'wizened', undefined)).toEqual(
    [
      ['a.wasm', 0],
      ['a/b.wasm', 1],
      ['b.wasm', 2],
      ['out/b.wasm', 3],
      ['outer/c.wasm', 4],
    ].map(([path, size]) => ({ path, size, file: join(workspace, String(path)) })),
  )
})

test.each(['out', './out/', 'outer/../out'])('are not what is in the output folder %s', outDir => {
  const paths = discoverModules(all, workspace, outDir, undefined).map(({ path }) => path)
  expect(paths).toEqual(['a.wasm', 'a/b.wasm', 'b.wasm', 'outer/c.wasm'])
})

test('are all where that is the workspace itself', () => {
  expect(discoverModules(all, workspace, '.', undefined).length).toBe(5)
})

test('must be some', () => {
  expect(() => discoverModules([join(workspace, 'out/b.wasm')], workspace, 'out', undefined)).toThrow(
    'cannot find any module: found only files in `out`, where outputs go',
  )
})

test('may be none in a share', () => {
  const one = [join(workspace, 'a.wasm')]
  expect(discoverModules(one, workspace, 'out', { index: 1, total: 2 })).toEqual([])
  expect(discoverModules(one, workspace, 'out', { index: 0, total: 2 }).length).toBe(1)
})

test('that are gone have no size', () => {
  expect(discoverModules([join(workspace, 'gone.wasm')], workspace, 'out', undefined)).toMatchObject([{ size: 0 }])
})
