/** Outputs are there whole or not at all, and errors name the file and the reason. */

import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { describeFileError, readInput, writeOutput } from '../../src/files/files.ts'
import { temporary, writeTemporary } from '../support/temporary.ts'

const bytes = (...parts: readonly string[]) => parts.map(part => new TextEncoder().encode(part))

let folders = 0

/** A folder of its own for a test. */
function folder(): string {
  const path = join(temporary, `folder-${folders++}`)
  mkdirSync(path)
  return path
}

describe('readInput', () => {
  test('gives the bytes', async () => {
    const path = writeTemporary('input', Uint8Array.of(0, 1, 255))
    expect([...(await readInput(path))]).toEqual([0, 1, 255])
  })

  test.each([
    ['missing', () => join(temporary, 'nowhere', 'a.wasm'), 'no such file or directory'],
    ['a directory', () => folder(), 'it is a directory'],
    ['below a file', () => join(writeTemporary('file', ''), 'a.wasm'), 'a part of its path is not a directory'],
  ])('names a file that is %s', async (_name, path, found) => {
    await expect(readInput(path(), 'a.wasm')).rejects.toMatchObject({
      name: 'FileError',
      code: 'read',
      message: `cannot read \`a.wasm\`: ${found}, expected a WebAssembly module`,
    })
  })
})

describe('writeOutput', () => {
  test.each([
    ['nothing', []],
    ['one part', bytes('output')],
    ['many parts', bytes(...Array.from({ length: 5000 }, (_, index) => `${index} `.repeat(index % 40)))],
    [
      'large parts between small ones',
      bytes('a', 'b'.repeat(70_000), 'c', 'd'.repeat(40_000), 'e'.repeat(30_000), 'f'),
    ],
  ])('writes %s, and nothing else', (_name, parts) => {
    const directory = folder()
    writeOutput(join(directory, 'out'), parts)
    expect(readFileSync(join(directory, 'out')).equals(Buffer.concat(parts))).toBe(true)
    expect(readdirSync(directory)).toEqual(['out'])
  })

  test('replaces what is there, with its permissions', () => {
    const path = join(folder(), 'out')
    writeFileSync(path, 'a much longer one')
    chmodSync(path, 0o640)
    writeOutput(path, bytes('new'))
    expect([readFileSync(path, 'utf8'), statSync(path).mode & 0o777]).toEqual(['new', 0o640])
  })

  test('keeps another name of the file that was there as it was', () => {
    const directory = folder()
    writeFileSync(join(directory, 'old'), 'old')
    linkSync(join(directory, 'old'), join(directory, 'out'))
    writeOutput(join(directory, 'out'), bytes('new'))
    expect(readFileSync(join(directory, 'old'), 'utf8')).toBe('old')
  })

  test('writes through a link', () => {
    const directory = folder()
    writeFileSync(join(directory, 'target'), 'old')
    symlinkSync('target', join(directory, 'link'))
    writeOutput(join(directory, 'link'), bytes('new'))
    expect(readFileSync(join(directory, 'target'), 'utf8')).toBe('new')
    expect(readdirSync(directory).sort()).toEqual(['link', 'target'])
  })

  test.runIf(process.platform !== 'win32')('writes directly to what is no regular file', async () => {
    const directory = folder()
    const pipe = join(directory, 'pipe')
    execFileSync('mkfifo', [pipe])
    const reader = import('node:fs/promises').then(({ readFile }) => readFile(pipe, 'utf8'))
    // The pipe opens when both ends are there: the reader's side waits in another thread.
    await new Promise(resolve => setTimeout(resolve, 20))
    writeOutput(pipe, bytes('through ', 'a pipe'))
    expect(await reader).toBe('through a pipe')
    expect(readdirSync(directory)).toEqual(['pipe'])
    writeOutput('/dev/null', bytes('gone'))
  })

  test.each([
    ['into a folder that is missing', () => join(temporary, 'nowhere', 'out'), 'no such file or directory'],
    ['in place of a directory', () => folder(), 'it is a directory'],
    ['below a file', () => join(writeTemporary('plain', ''), 'out'), 'a part of its path is not a directory'],
    ['under a name that is too long', () => join(folder(), 'x'.repeat(300)), 'its name is too long'],
  ])('fails %s', (_name, path, found) => {
    const target = path()
    expect(() => writeOutput(target, bytes('new'), 'out.wasm')).toThrow(
      expect.objectContaining({
        name: 'FileError',
        code: 'write',
        message: `cannot write \`out.wasm\`: ${found}, expected a place for a file; nothing there was changed`,
      }),
    )
  })

  test.runIf(existsSync('/dev/full'))('fails to write to a device that is full', () => {
    expect(() => writeOutput('/dev/full', bytes('new'))).toThrow(
      'cannot write `/dev/full`: no space left on the device',
    )
  })

  test('leaves what was there as it was where a part cannot be had', () => {
    const directory = folder()
    const path = join(directory, 'out')
    writeFileSync(path, 'old')
    const parts = [
      ...bytes('x'.repeat(100_000)),
      {
        get length(): number {
          throw new Error('no more')
        },
      } as never,
    ]
    expect(() => writeOutput(path, parts)).toThrow('no more')
    expect(readFileSync(path, 'utf8')).toBe('old')
    expect(readdirSync(directory)).toEqual(['out'])
  })

  test.runIf(process.getuid?.() !== 0)('does not replace a file that may not be written', () => {
    const path = join(folder(), 'out')
    writeFileSync(path, 'old')
    chmodSync(path, 0o444)
    expect(() => writeOutput(path, bytes('new'))).toThrow('permission denied')
    expect(readFileSync(path, 'utf8')).toBe('old')
  })

  test('leaves nothing behind where there was nothing', () => {
    const directory = folder()
    expect(() => writeOutput(join(directory, 'deep', 'out'), bytes('new'))).toThrow()
    expect(existsSync(join(directory, 'deep'))).toBe(false)
  })
})

test.each([
  [{ code: 'ENOENT' }, 'no such file or directory'],
  [{ code: 'EACCES' }, 'permission denied'],
  [{ code: 'EROFS' }, 'the file system is read-only'],
  [{ message: 'something else' }, 'something else'],
])('the error %j is told in words', (error, found) => {
  expect(describeFileError(error)).toBe(found)
})
