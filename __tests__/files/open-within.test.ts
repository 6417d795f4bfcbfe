/** Only a regular file in an allowed place is opened, whatever a path leads to. */

import { execFileSync } from 'node:child_process'
import { closeSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { openWithin, readWithin } from '../../src/files/open-within.ts'
import { makeFolder } from '../support/temporary.ts'

const open = (path: string, places: readonly string[], maxSize = 100) => {
  const { descriptor, size } = openWithin(path, { places, maxSize }, 'a.wasm')
  closeSync(descriptor)
  return size
}

describe('openWithin', () => {
  it('opens a file, and gives its size', async () => {
    const folder = makeFolder({ 'a.wasm': 'abc' })
    expect(open(join(folder, 'a.wasm'), [folder])).toBe(3)
  })

  it('follows a link that stays in its place', async () => {
    const folder = makeFolder({ 'deep/a.wasm': 'abc' })
    symlinkSync('deep/a.wasm', join(folder, 'link'))
    expect(open(join(folder, 'link'), [folder])).toBe(3)
  })

  it.each<[what: string, make: (path: string) => void, found: string]>([
    [
      'a link to a file elsewhere',
      path => symlinkSync(join(makeFolder({ x: '' }), 'x'), path),
      'a path that leads out',
    ],
    [
      'a link to a device',
      path => symlinkSync('/dev/zero', path),
      'found a path that leads out of the workspace, expected a file in it',
    ],
    ['a pipe', path => execFileSync('mkfifo', [path]), 'found a pipe, expected a regular file'],
    ['a directory', path => symlinkSync('.', path), 'found a directory, expected a regular file'],
    ['a link to itself', path => symlinkSync('a.wasm', path), 'too many links'],
    ['nothing', () => {}, 'no such file or directory, expected a regular file'],
    ['a file that is too large', path => writeFileSync(path, 'x'.repeat(101)), 'found 101 bytes, expected at most 100'],
  ])('refuses %s in one sentence', async (_, make, found) => {
    const folder = makeFolder()
    make(join(folder, 'a.wasm'))
    expect(() => open(join(folder, 'a.wasm'), [folder])).toThrow(new RegExp(`^cannot read \`a.wasm\`: .*${found}`))
  })

  it.skipIf(process.platform === 'win32')('refuses a socket in one sentence', async () => {
    const folder = makeFolder()
    const server = createServer().listen(join(folder, 's'))
    onTestFinished(() => void server.close())
    await new Promise(resolve => server.once('listening', resolve))
    expect(() => open(join(folder, 's'), [folder])).toThrow('found a socket, expected a regular file')
  })
})

it('readWithin gives the contents', async () => {
  const folder = makeFolder({ 'a.wasm': 'abc' })
  const bytes = readWithin(join(folder, 'a.wasm'), { places: [folder], maxSize: 3 }, 'a.wasm')
  expect(new TextDecoder().decode(bytes)).toBe('abc')
})
