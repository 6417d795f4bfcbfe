/** The list of all that lies below a directory is the same on every machine. */

import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { listDirectory } from '../../../src/batch/store/directory.ts'
import { makeFolder } from '../../support/temporary.ts'

const list = (folder: string) =>
  [...listDirectory(folder)].map(({ path, kind, contents }) => [path, kind, new TextDecoder().decode(contents)])

test('listDirectory gives files, folders and links in the order of their names', () => {
  const folder = makeFolder({ b: '1', 'a/z': '2', 'a/Z': '3', 'a.txt': '4', 'å/ö': '5', '.hidden': '6' })
  mkdirSync(join(folder, 'empty'))
  symlinkSync('a', join(folder, 'link'))
  symlinkSync('nowhere', join(folder, 'a/loose'))
  expect(list(folder)).toEqual([
    ['.hidden', 'file', '6'],
    ['a', 'directory', ''],
    ['a/Z', 'file', '3'],
    ['a/loose', 'link', 'nowhere'],
    ['a/z', 'file', '2'],
    ['a.txt', 'file', '4'],
    ['b', 'file', '1'],
    ['empty', 'directory', ''],
    ['link', 'link', 'a'],
    ['å', 'directory', ''],
    ['å/ö', 'file', '5'],
  ])
})

test('listDirectory does not follow a link to a folder above', () => {
  const folder = makeFolder({ 'a/b': '' })
  symlinkSync('..', join(folder, 'a/up'))
  expect(list(folder).map(([path]) => path)).toEqual(['a', 'a/b', 'a/up'])
})

test.skipIf(process.platform === 'win32')('listDirectory does not read a pipe', () => {
  const folder = makeFolder()
  execFileSync('mkfifo', [join(folder, 'pipe')])
  expect(list(folder)).toEqual([['pipe', 'other', '']])
})

test('listDirectory leaves out what goes away while it reads', () => {
  const folder = makeFolder({ a: '1', b: '2', 'c/d': '3', f: '4' })
  symlinkSync('a', join(folder, 'e'))
  const paths: string[] = []
  for (const { path } of listDirectory(folder)) {
    paths.push(path)
    for (const gone of ['b', 'c/d', 'e']) rmSync(join(folder, gone), { force: true })
  }
  expect(paths).toEqual(['a', 'c', 'f'])
})
