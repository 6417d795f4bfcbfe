/** Directories that a module may not change (`writable-dirs: false`). */

import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { makeFolder } from '../../../support/temporary.ts'
import { passThrough } from '../../../support/wasi.ts'
import {
  create,
  directory,
  exclusive,
  filesOf,
  readRight,
  signatures,
  trees,
  truncate,
  writeRight,
} from '../../../support/wasi-files.ts'

const readOnly = 69
const both = readRight | writeRight

describe.each(trees)('a directory that may not be changed, by $kind', ({ tree }) => {
  const closing: (() => void)[] = []
  afterEach(() => {
    for (const close of closing.splice(0)) close()
  })

  function start(guestName = '/data') {
    const host = makeFolder({ file: 'text', 'sub/inner': 'inner' })
    const options = { dirs: [{ guest: guestName, host }], writable: false }
    const guest = passThrough(signatures, options, { tree })
    closing.push(guest.wasi.close)
    return { ...guest, ...filesOf(guest), host }
  }

  type Files = ReturnType<typeof start>

  test.each<[string, (files: Files) => number]>([
    ['opening a file to write', ({ open }) => open('file', 0, writeRight)],
    ['opening a file to read and write', ({ open }) => open('file', 0, both)],
    ['opening a file to make it longer', ({ open }) => open('file', 0, readRight | 0x100n)],
    ['emptying a file', ({ open }) => open('file', truncate)],
    ['creating a file', ({ open }) => open('file-new', create, writeRight)],
    ['creating a file to read it', ({ open }) => open('file-new', create)],
    ['creating a file that is not there yet', ({ open }) => open('file-new', create | exclusive, both)],
    ['making a directory', ({ makeDirectory }) => makeDirectory('new')],
    ['removing a directory', ({ removeDirectory }) => removeDirectory('sub')],
    ['removing a file', ({ unlink }) => unlink('file')],
    ['renaming', ({ rename }) => rename('file', 'other')],
    ['linking', ({ link }) => link('file', 'other')],
    ['making a link', ({ symlink }) => symlink('file', 'other')],
    ['setting times', ({ setTimes }) => setTimes('file')],
    [
      'setting times of an open file',
      ({ call, open, opened }) =>
        open('file', 0, readRight | 0x80_0000n) || call('fd_filestat_set_times', opened(), 1n, 1n, 5),
    ],
    ['setting times of the directory itself', ({ call }) => call('fd_filestat_set_times', 3, 1n, 1n, 5)],
    [
      'writing to a file that is open to read',
      ({ call, open, opened }) => open('file') || call('fd_write', opened(), 0, 0, 264),
    ],
    ['writing at a position', ({ call, open, opened }) => open('file') || call('fd_pwrite', opened(), 0, 0, 0n, 264)],
    [
      'setting the size of a file',
      ({ call, open, opened }) => open('file') || call('fd_filestat_set_size', opened(), 0n),
    ],
    ['allocating', ({ call, open, opened }) => open('file') || call('fd_allocate', opened(), 0n, 100n)],
  ])('%s answers EROFS, and changes nothing', (_, change) => {
    const files = start()
    const before = statSync(join(files.host, 'file'), { bigint: true })
    expect(change(files)).toBe(readOnly)
    expect(readdirSync(files.host).sort()).toEqual(['file', 'sub'])
    expect(readFileSync(join(files.host, 'file'), 'utf8')).toBe('text')
    expect(statSync(join(files.host, 'file'), { bigint: true }).mtimeNs).toBe(before.mtimeNs)
    expect(files.observed().writes).toBe(0)
  })

  test.each<[string, (files: Files) => unknown, unknown]>([
    ['a file is read', ({ read }) => read('sub/inner'), 'inner'],
    [
      'a file that is there is opened to read, even by a call that would create it',
      ({ open }) => open('file', create),
      0,
    ],
    ['a directory is listed', ({ list }) => list('.'), ['file', 'sub']],
    ['a file that is not there is not found', ({ open }) => open('none', 0, both), 44],
    ['a file that is not there cannot be removed', ({ unlink }) => unlink('none'), 44],
    ['a directory that is there exists', ({ makeDirectory }) => makeDirectory('sub'), 20],
    ['a directory cannot be written to', ({ open }) => open('sub', directory, both), 31],
  ])('as on any disk, %s', (_, look, expected) => {
    const files = start()
    expect(look(files)).toEqual(expected)
    expect(files.wasi.refusedWrites()).toEqual([])
  })

  test('paths that were refused are told once each, as the module names them, and no more than ten', () => {
    const { makeDirectory, open, unlink, wasi } = start('/data/')
    open('sub/new', create, writeRight)
    open('./sub/../file', 0, both)
    unlink('file')
    makeDirectory('a\x1bb')
    expect(wasi.refusedWrites()).toEqual(['/data/sub/new', '/data/file', '/data/a\x1bb'])
    for (let index = 0; index < 20; index++) makeDirectory(`new-${index}`)
    expect(wasi.refusedWrites()).toHaveLength(10)
  })

  test('a path in the directory `.` is told by its name alone', () => {
    const { makeDirectory, wasi } = start('.')
    makeDirectory('new')
    expect(wasi.refusedWrites()).toEqual(['./new'])
  })
})
