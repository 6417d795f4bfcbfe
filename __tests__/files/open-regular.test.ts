/** Only regular files of bounded size are opened, whatever lies in their place. */

import { execFileSync } from 'node:child_process'
import { closeSync, mkdirSync, readFileSync, symlinkSync, truncateSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type OpenedFile, openRegular } from '../../src/files/open-regular.ts'
import { makeFolder } from '../support/temporary.ts'

function readOpened(opened: OpenedFile): string {
  if (opened.kind !== 'file') throw new Error(opened.kind)
  const text = readFileSync(opened.descriptor, 'utf8')
  closeSync(opened.descriptor)
  return text
}

describe('openRegular', () => {
  it('opens a regular file, and tells its size', () => {
    const opened = openRegular(join(makeFolder({ file: 'text' }), 'file'), 4)
    expect(opened).toMatchObject({ kind: 'file', size: 4 })
    expect(readOpened(opened)).toBe('text')
  })

  it('refuses a file that is larger than the limit', () => {
    const path = join(makeFolder({ file: 'text' }), 'file')
    expect(openRegular(path, 3)).toEqual({ kind: 'too-large' })
    truncateSync(path, 2 ** 41)
    expect(openRegular(path, 2 ** 30)).toEqual({ kind: 'too-large' })
  })

  it('finds nothing where there is none, and where a file stands in the place of its folder', () => {
    const folder = makeFolder({ file: '' })
    expect(openRegular(join(folder, 'none'))).toEqual({ kind: 'missing' })
    expect(openRegular(join(folder, 'file/none'))).toEqual({ kind: 'missing' })
  })

  it('does not open a directory in the place of a file', () => {
    const folder = makeFolder()
    mkdirSync(join(folder, 'deep'))
    expect(openRegular(join(folder, 'deep'))).toEqual({ kind: 'other' })
  })
})

describe.skipIf(process.platform === 'win32')('openRegular', () => {
  it.each(['file', 'none', '/dev/zero', '.'])('follows no link to %s', target => {
    const folder = makeFolder({ file: '' })
    symlinkSync(target, join(folder, 'link'))
    expect(openRegular(join(folder, 'link'))).toEqual({ kind: 'other' })
  })

  it('does not wait for the writer of a pipe, and opens no socket and no device', () => {
    const folder = makeFolder()
    execFileSync('mkfifo', [join(folder, 'pipe')])
    const server = createServer().listen(join(folder, 'socket'))
    for (const path of [join(folder, 'pipe'), join(folder, 'socket'), '/dev/null', '/dev/zero'])
      expect(openRegular(path)).toEqual({ kind: 'other' })
    server.close()
  })
})
