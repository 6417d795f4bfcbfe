/** Files are written whole or not at all, and errors name the file and the reason. */

import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { makeFolder, renderJson, writeOutput, writeOutputDuring, writeText } from '../../src/files/write.ts'
import { temporary, writeTemporary } from '../support/temporary.ts'

const bytes = (...parts: readonly string[]) => parts.map(part => new TextEncoder().encode(part))

let folders = 0

/** A folder of its own for a test. */
function folder(): string {
  const path = join(temporary, `folder-${folders++}`)
  mkdirSync(path)
  return path
}

describe('writeOutput', () => {
  test.each([
    ['nothing', []],
    ['one part', bytes('output')],
    ['many parts', bytes(...Array.from({ length: 5000 }, (_, index) => `${index} `.repeat(index % 40)))],
    [
      'large parts between small ones',
      bytes('a', 'b'.repeat(70_000), 'c', 'd'.repeat(40_000), 'e'.repeat(30_000), 'f'),
    ],
  ])('writes %s, and no other file', (_name, parts) => {
    const directory = folder()
    writeOutput(join(directory, 'out'), parts)
    expect(readFileSync(join(directory, 'out')).equals(Buffer.concat(parts))).toBe(true)
    expect(readdirSync(directory)).toEqual(['out'])
  })

  test('replaces a file, and keeps its permissions', () => {
    const path = join(folder(), 'out')
    writeFileSync(path, 'a much longer one')
    chmodSync(path, 0o640)
    writeOutput(path, bytes('new'))
    expect([readFileSync(path, 'utf8'), statSync(path).mode & 0o777]).toEqual(['new', 0o640])
  })

  test('leaves another name of a replaced file as it was', () => {
    const directory = folder()
    writeFileSync(join(directory, 'old'), 'old')
    linkSync(join(directory, 'old'), join(directory, 'out'))
    writeOutput(join(directory, 'out'), bytes('new'))
    expect(readFileSync(join(directory, 'old'), 'utf8')).toBe('old')
  })

  test('replaces the file that a link leads to, and keeps the link', () => {
    const directory = folder()
    writeFileSync(join(directory, 'target'), 'old')
    symlinkSync('target', join(directory, 'link'))
    writeOutput(join(directory, 'link'), bytes('new'))
    expect(readFileSync(join(directory, 'target'), 'utf8')).toBe('new')
    expect(readdirSync(directory).sort()).toEqual(['link', 'target'])
  })

  test.runIf(process.platform !== 'win32')('writes directly to a pipe and to a device', async () => {
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
    ['in a folder that is missing', () => join(temporary, 'nowhere', 'out'), 'no such file or directory'],
    ['in place of a directory', () => folder(), 'it is a directory'],
    ['below a file', () => join(writeTemporary('plain', ''), 'out'), 'a part of its path is not a directory'],
    ['under a name that is too long', () => join(folder(), 'x'.repeat(300)), 'its name is too long'],
  ])('refuses to write %s, with the reason', (_name, path, found) => {
    const target = path()
    expect(() => writeOutput(target, bytes('new'), 'out.wasm')).toThrow(
      expect.objectContaining({
        name: 'FileError',
        code: 'write',
        message: `cannot write \`out.wasm\`: ${found}, expected a place for a file; nothing there was changed`,
      }),
    )
  })

  test.runIf(existsSync('/dev/full'))('refuses to write to a device that is full', () => {
    expect(() => writeOutput('/dev/full', bytes('new'))).toThrow(
      'cannot write `/dev/full`: no space left on the device',
    )
  })

  test('leaves a file as it was where a part of the output cannot be read', () => {
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

  test.runIf(process.getuid?.() !== 0)('refuses to replace a file that may not be written', () => {
    const path = join(folder(), 'out')
    writeFileSync(path, 'old')
    chmodSync(path, 0o444)
    expect(() => writeOutput(path, bytes('new'))).toThrow('permission denied')
    expect(readFileSync(path, 'utf8')).toBe('old')
  })

  test('makes no folder for an output', () => {
    const directory = folder()
    expect(() => writeOutput(join(directory, 'deep', 'out'), bytes('new'))).toThrow()
    expect(existsSync(join(directory, 'deep'))).toBe(false)
  })
})

describe.skipIf(process.platform === 'win32')('writeOutput where what is there is replaced', () => {
  test.each([
    ['a link to a file', 'kept'],
    ['a link to nothing', 'none'],
    ['a link to itself', 'out'],
    ['a link to a device', '/dev/full'],
    ['a link to a folder', '.'],
  ])('replaces %s, and leaves what it leads to', (_, target) => {
    const directory = folder()
    writeFileSync(join(directory, 'kept'), 'kept')
    symlinkSync(target, join(directory, 'out'))
    writeOutput(join(directory, 'out'), bytes('new'), 'out', 'replaced')
    expect(lstatSync(join(directory, 'out')).isFile()).toBe(true)
    expect(readFileSync(join(directory, 'out'), 'utf8')).toBe('new')
    expect(readFileSync(join(directory, 'kept'), 'utf8')).toBe('kept')
    expect(readdirSync(directory)).toEqual(['kept', 'out'])
  })

  test('replaces a pipe, and does not wait for its reader', () => {
    const directory = folder()
    execFileSync('mkfifo', [join(directory, 'out')])
    writeOutput(join(directory, 'out'), bytes('new'), 'out', 'replaced')
    expect(readFileSync(join(directory, 'out'), 'utf8')).toBe('new')
  })

  test('keeps the permissions of a file, and refuses a directory', () => {
    const directory = folder()
    writeFileSync(join(directory, 'out'), 'old')
    chmodSync(join(directory, 'out'), 0o640)
    writeOutput(join(directory, 'out'), bytes('new'), 'out', 'replaced')
    expect(statSync(join(directory, 'out')).mode & 0o777).toBe(0o640)
    expect(() => writeOutput(directory, bytes('new'), 'out', 'replaced')).toThrow('it is a directory')
  })
})

test.runIf(process.platform === 'linux')('writeOutput names a file that links make endless', () => {
  const directory = folder()
  symlinkSync('out', join(directory, 'out'))
  expect(() => writeOutput(join(directory, 'out', 'file'), bytes('new'), 'out.wasm')).toThrow(
    'cannot write `out.wasm`: too many links',
  )
})

describe('writeOutputDuring', () => {
  test('gives the file its name when the check has succeeded', async () => {
    const directory = folder()
    const path = join(directory, 'out')
    const namesDuring: string[][] = []
    await writeOutputDuring(async () => namesDuring.push(readdirSync(directory)), path, bytes('new'))
    expect(namesDuring).toEqual([[expect.stringMatching(/^\.wizer-.*\.tmp$/)]])
    expect(readFileSync(path, 'utf8')).toBe('new')
    expect(readdirSync(directory)).toEqual(['out'])
  })

  test('leaves a file as it was when the check has failed', async () => {
    const directory = folder()
    const path = join(directory, 'out')
    writeFileSync(path, 'old')
    const check = () => Promise.reject(new Error('not valid'))
    await expect(writeOutputDuring(check, path, bytes('new'))).rejects.toThrow('not valid')
    expect(readFileSync(path, 'utf8')).toBe('old')
    expect(readdirSync(directory)).toEqual(['out'])
  })

  test('does not start the check where the output cannot be written', async () => {
    const check = () => Promise.reject(new Error('started'))
    await expect(writeOutputDuring(check, join(temporary, 'nowhere', 'out'), bytes('new'))).rejects.toThrow(
      'no such file or directory',
    )
  })
})

test('writeText writes JSON of renderJson with a line break at its end', () => {
  const path = join(folder(), 'out.json')
  writeText(path, renderJson({ name: 'häst' }))
  expect(readFileSync(path, 'utf8')).toBe('{\n  "name": "häst"\n}\n')
})

describe('makeFolder', () => {
  test('makes a folder and those above it, and accepts one that is there', () => {
    const path = join(folder(), 'some', 'where')
    makeFolder(path, 'out.wasm')
    makeFolder(path, 'out.wasm')
    expect(statSync(path).isDirectory()).toBe(true)
  })

  test('names the file that the folder is for, with the reason', () => {
    const file = writeTemporary('no-folder', '')
    expect(() => makeFolder(file, 'out.wasm')).toThrow(
      'cannot make the folder of `out.wasm`: there is another file in its place, expected a place for a folder',
    )
  })
})
