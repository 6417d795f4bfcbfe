/** Where a run may write: paths told by where they lead. */

import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, test } from 'vitest'
import { checkPlace, isInside, isPlacedIn, realPlace } from '../../src/files/places.ts'
import { makeFolder } from '../support/bundle.ts'

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
])('in %s: %s is %s', (folder, path, expected) => {
  expect(isInside(folder, path)).toBe(expected)
})

describe.skipIf(process.platform === 'win32')('links', () => {
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

  it.each([
    ['there/file.txt', true],
    ['new', true],
    ['new/and/deeper', true],
    ['near/file.txt', true],
    ['near/new', true],
    ['deep/up/there', true],
    ['out', false],
    ['out/file.txt', false],
    ['out/new/deeper', false],
    ['deep/out/new', false],
    ['deep/up/out/new', false],
    ['file', false],
    ['..', false],
    ['../other', false],
  ])('%s', (path, expected) => {
    const absolute = join(inside, path)
    expect(isPlacedIn(absolute, [inside])).toBe(expected)
    if (expected) checkPlace(absolute, [inside], 'it')
    else expect(() => checkPlace(absolute, [inside], 'it')).toThrow('cannot use it: found a path that leads out')
    checkPlace(absolute, [inside, outside, join(inside, '..')], 'it')
  })

  it('of the place itself are followed too', () => {
    expect(realPlace(join(inside, 'near/new'))).toBe(join(inside, 'there/new'))
    expect(isPlacedIn(join(outside, 'new'), [join(inside, 'out')])).toBe(true)
  })
})
