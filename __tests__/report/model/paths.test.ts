import { describe, expect, it } from 'vitest'
import { findSharedFolder } from '../../../src/report/model/paths.ts'

describe('findSharedFolder', () => {
  const find = (...paths: readonly string[]) => findSharedFolder(paths.map(path => ({ path })))
  const deep = 'packages/engines/build'

  it.each([
    ['folders of three modules', [`${deep}/a.wasm`, `${deep}/b/c.wasm`, `${deep}/d.wasm`], `${deep}/`],
    ['whole names alone', [`${deep}/aa/x`, `${deep}/ab/x`, `${deep}/ac/x`], `${deep}/`],
    ['nothing of two modules', [`${deep}/a.wasm`, `${deep}/b.wasm`], ''],
    ['nothing that is shorter than 12 characters', ['build/out/a', 'build/out/b', 'build/out/c'], ''],
    ['folders of 12 characters', ['build/outer/a', 'build/outer/b', 'build/outer/c'], 'build/outer/'],
    ['nothing where one module lies elsewhere', [`${deep}/a`, `${deep}/b`, 'c'], ''],
    ['no name of a file', [deep, deep, deep].map(path => `${path}/a`), `${deep}/`],
    ['what begins with a slash', ['/', '/', '/'].map(path => `${path}${deep}/a`), `/${deep}/`],
    ['nothing of slashes and names', ['/x', 'y', '/z'], ''],
    ['nothing of no module', [], ''],
  ])('gives %s', (_, paths, folder) => expect(find(...paths)).toBe(folder))

  it('is fast with thousands of deep paths', () => {
    const start = performance.now()
    expect(find(...Array.from({ length: 5000 }, (_, index) => `${'a/'.repeat(500)}${index}`))).toBe('a/'.repeat(500))
    expect(performance.now() - start).toBeLessThan(1000)
  })
})
