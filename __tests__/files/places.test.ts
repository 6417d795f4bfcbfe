/** Where paths lead, and whether a run may use them. */

import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, test } from 'vitest'
import { checkPlace, isInside, isPlacedIn, realPlace, slashed } from '../../src/files/places.ts'
import { makeFolder } from '../support/temporary.ts'

test.each([
  ['/w', '/w', true],
  ['/w', '/w/a/b', true],
  ['/w', '/w/..a', true],
  ['/w', '/w/...', true],
  ['/', '/a', true],
  ['/w', '/', false],
  ['/w', '/wa', false],
  ['/w', '/other/w/a', false],
  ['/w/a', '/w/b', false],
])('isInside says whether the folder %s holds %s: %s', (folder, path, expected) => {
  expect(isInside(folder, path)).toBe(expected)
})

test('slashed gives a path with slashes', () => {
  expect(slashed(join('a', 'b', 'c.wasm'))).toBe('a/b/c.wasm')
})

describe.skipIf(process.platform === 'win32')('a path with links', () => {
  const outside = makeFolder({ 'file.txt': '' })
  const inside = makeFolder({ 'there/file.txt': '' })
  mkdirSync(join(inside, 'deep'))
  for (const [link, target] of [
    ['out', outside],
    ['deep/up', '..'],
    ['deep/out', '../out'],
    ['file', join(outside, 'file.txt')],
    ['none', join(outside, 'none')],
    ['near', 'there'],
  ] as const)
    symlinkSync(target, join(inside, link))

  it.each(['there/file.txt', 'new', 'new/and/deeper', 'near/file.txt', 'near/new', 'deep/up/there'])(
    'is accepted where it leads into the place: %s',
    path => {
      const absolute = join(inside, path)
      expect(isPlacedIn(absolute, [inside])).toBe(true)
      expect(() => checkPlace(absolute, [inside], 'it')).not.toThrow()
    },
  )

  it.each(['out', 'out/file.txt', 'out/new/deeper', 'deep/out/new', 'deep/up/out/new', 'file', '..', '../other'])(
    'is refused where it leads out of the place: %s',
    path => {
      const absolute = join(inside, path)
      expect(isPlacedIn(absolute, [inside])).toBe(false)
      expect(() => checkPlace(absolute, [inside], 'it')).toThrow('cannot use it: found a path that leads out')
      expect(() => checkPlace(absolute, [inside, outside, join(inside, '..')], 'it')).not.toThrow()
    },
  )

  it('is accepted where the place itself is a link', () => {
    expect(realPlace(join(inside, 'near/new'))).toBe(join(inside, 'there/new'))
    expect(isPlacedIn(join(outside, 'new'), [join(inside, 'out')])).toBe(true)
  })
})
