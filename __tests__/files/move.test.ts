/** An output is moved to its place whole or not at all, and nothing in that place is followed or opened. */

import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { moveFile } from '../../src/files/move.ts'
import { makeFolder } from '../support/temporary.ts'

const isWindows = process.platform === 'win32'

/** A folder on another file system than that of tests, where this machine has one. */
const memory = '/dev/shm'
const hasOther = existsSync(memory) && statSync(memory).dev !== statSync(makeFolder()).dev
const other = hasOther ? mkdtempSync(join(memory, 'folder-')) : ''

afterAll(() => rmSync(other || makeFolder(), { recursive: true, force: true }))

let made = 0

const sources = [
  ['on the same file system', () => makeFolder(), true],
  ['on another file system', () => other, hasOther],
] as const

for (const [where, makeSource, isPossible] of sources)
  describe.runIf(isPossible)(`moveFile from a folder ${where}`, () => {
    const source = (text = 'new') => {
      const path = join(makeSource(), `made-${made++}`)
      writeFileSync(path, text, { mode: 0o600 })
      return path
    }

    it('gives the file its place, and leaves no other', () => {
      const [from, folder] = [source(), makeFolder()]
      moveFile(from, join(folder, 'out'))
      expect(readFileSync(join(folder, 'out'), 'utf8')).toBe('new')
      expect([existsSync(from), readdirSync(folder)]).toEqual([false, ['out']])
    })

    it.skipIf(isWindows)('gives it the permissions of a new file, or of the one that it replaces', () => {
      const folder = makeFolder()
      moveFile(source(), join(folder, 'new'))
      expect(statSync(join(folder, 'new')).mode & 0o777).toBe(0o666 & ~process.umask())
      writeFileSync(join(folder, 'old'), 'old')
      chmodSync(join(folder, 'old'), 0o751)
      moveFile(source(), join(folder, 'old'))
      expect(statSync(join(folder, 'old')).mode & 0o777).toBe(0o751)
      expect(readFileSync(join(folder, 'old'), 'utf8')).toBe('new')
    })

    it.skipIf(isWindows)('replaces a link, and leaves what it leads to', () => {
      const folder = makeFolder({ kept: 'kept' })
      for (const [link, target] of [
        ['link', 'kept'],
        ['loose', 'none'],
        ['circle', 'circle'],
      ] as const) {
        symlinkSync(target, join(folder, link))
        moveFile(source(), join(folder, link))
        expect(lstatSync(join(folder, link)).isFile()).toBe(true)
      }
      expect(readFileSync(join(folder, 'kept'), 'utf8')).toBe('kept')
      expect(existsSync(join(folder, 'none'))).toBe(false)
    })

    it.skipIf(isWindows)('replaces a pipe, and does not wait for its reader', () => {
      const folder = makeFolder()
      execFileSync('mkfifo', [join(folder, 'pipe')])
      moveFile(source(), join(folder, 'pipe'))
      expect(readFileSync(join(folder, 'pipe'), 'utf8')).toBe('new')
    })

    it.each([
      ['in place of a directory', 'folder', 'it is a directory'],
      ['below a file', 'file/out', 'a part of its path is not a directory'],
      ['into a folder that is missing', 'none/out', 'no such file or directory'],
    ])('refuses to move %s, and leaves nothing', (_, place, found) => {
      const folder = makeFolder({ file: 'kept' })
      mkdirSync(join(folder, 'folder'))
      const before = readdirSync(folder)
      expect(() => moveFile(source(), join(folder, place), 'out.wasm')).toThrow(
        `cannot write \`out.wasm\`: ${found}, expected a place for a file; nothing there was changed`,
      )
      expect(readdirSync(folder)).toEqual(before)
    })

    it.skipIf(isWindows)('refuses to move a link, which could lead anywhere', () => {
      const folder = makeFolder({ secret: 'secret' })
      const link = join(makeSource(), `link-${made++}`)
      symlinkSync(join(folder, 'secret'), link)
      expect(() => moveFile(link, join(folder, 'out'), 'out.wasm')).toThrow('cannot write `out.wasm`: what was made')
      expect(readdirSync(folder)).toEqual(['secret'])
    })
  })
