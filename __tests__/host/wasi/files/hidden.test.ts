/** What a module does not see, although it lies in its directory. */

import { linkSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import type { Hidden } from '../../../../src/wizer/host.ts'
import { makeFolder } from '../../../support/temporary.ts'
import { passThrough } from '../../../support/wasi.ts'
import { create, filesOf, follow, readRight, signatures, trees, writeRight } from '../../../support/wasi-files.ts'

const notFound = 44

describe.skipIf(process.platform === 'win32').each(trees)('what is hidden, by $kind', ({ tree }) => {
  const closing: (() => void)[] = []
  afterEach(() => {
    for (const close of closing.splice(0)) close()
  })

  function start(hide: (host: string) => Partial<Hidden>, given = '.') {
    const host = makeFolder({
      '.git/config': 'token',
      'sub/.git/config': 'token',
      'sub/file': 'seen',
      'out/a/output': 'output',
      'secret.txt': 'secret',
      '.github/file': 'seen',
    })
    symlinkSync('.git', join(host, 'link'))
    symlinkSync('../secret.txt', join(host, 'sub', 'to-secret'))
    symlinkSync('.', join(host, 'self'))
    linkSync(join(host, 'secret.txt'), join(host, 'hard'))
    const options = {
      dirs: [{ guest: '/', host: join(host, given) }],
      hidden: { paths: [], names: [], ...hide(host) },
    }
    const guest = passThrough(signatures, options, { tree })
    closing.push(guest.wasi.close)
    return { ...guest, ...filesOf(guest), host }
  }

  const all = (host: string) => ({ names: ['.git'], paths: [join(host, 'out'), join(host, 'secret.txt')] })

  test('it is not listed, and all else is', () => {
    const { list } = start(all)
    expect(list('.')).toEqual(['.github', 'hard', 'link', 'self', 'sub'])
    expect(list('sub')).toEqual(['file', 'to-secret'])
  })

  test.each([
    '.git',
    '.git/',
    '.git/config',
    './/.git/config',
    'sub/.git/config',
    'sub/../.git/config',
    'self/self/.git/config',
    'link',
    'link/config',
    'out',
    'out/a/output',
    'secret.txt',
    'sub/to-secret',
    'self/secret.txt',
    'hard',
    '.GIT/config',
    '.git./config',
    '.g\u200cit/config',
  ])('%j is not found', path => {
    const { read, stat } = start(all)
    expect([read(path), stat(path)]).toEqual([notFound, notFound])
  })

  test('what is beside it is seen', () => {
    const { read } = start(all)
    expect([read('sub/file'), read('.github/file')]).toEqual(['seen', 'seen'])
  })

  test('it is not made, removed, moved, linked to or replaced', () => {
    const { host, link, makeDirectory, open, rename, removeDirectory, symlink, unlink } = start(all)
    const found = [
      makeDirectory('new/.git'),
      makeDirectory('.git/hooks'),
      open('.git/config', create, writeRight),
      open('out/new', create, writeRight),
      unlink('secret.txt'),
      rename('secret.txt', 'seen.txt'),
      rename('sub/file', 'secret.txt'),
      rename('.git', 'seen'),
      rename('sub', 'out'),
      link('secret.txt', 'seen.txt'),
      symlink('file', 'sub/.git'),
      removeDirectory('out/a'),
    ]
    expect(new Set(found)).toEqual(new Set([notFound]))
    expect(readFileSync(join(host, '.git/config'), 'utf8')).toBe('token')
  })

  test('a name that is hidden cannot be given to what is seen', () => {
    const { makeDirectory, rename } = start(() => ({ names: ['.env'] }))
    expect([makeDirectory('.env'), rename('secret.txt', '.env'), makeDirectory('.ENV')]).toEqual(
      Array(3).fill(notFound),
    )
  })

  test('a directory above it cannot be moved, for it would be seen there', () => {
    const { read, rename, removeDirectory } = start(host => ({
      paths: [join(host, 'out/a/later'), join(host, 'out/a/output')],
    }))
    expect([rename('out', 'seen'), rename('out/a', 'seen'), removeDirectory('out/a')]).toEqual([10, 10, 10])
    expect(read('out/a/output')).toBe(notFound)
  })

  test('what is made later at a hidden path is hidden too', () => {
    const { host, list, stat } = start(host => ({ paths: [join(host, 'later'), join(host, 'secret.txt', 'x')] }))
    mkdirSync(join(host, 'later'))
    expect(stat('later')).toBe(notFound)
    expect(list('.')).not.toContain('later')
  })

  test('a directory inside of what is hidden is seen where it was given by name', () => {
    const { list, read } = start(all, 'out/a')
    expect(list('.')).toEqual(['output'])
    expect(read('output')).toBe('output')
    const inGit = start(all, '.git')
    expect(inGit.read('config')).toBe('token')
  })

  test('it is not reached from a directory that is open already', () => {
    const { call, open, opened, write } = start(all)
    expect(open('sub', 2, 0x2000n | readRight)).toBe(0)
    const sub = opened()
    const from = (path: string) => call('path_open', sub, follow, 512, write(512, path), 0, readRight, 0n, 0, 256)
    expect([from('file'), from('.git/config'), from('to-secret')]).toEqual([0, notFound, notFound])
  })
})
