/** Inputs are read whole, and errors name the file and the reason. */

import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readInput } from '../../src/files/read.ts'
import { temporary, writeTemporary } from '../support/temporary.ts'

function makeDirectory(): string {
  const path = join(temporary, 'directory')
  mkdirSync(path)
  return path
}

describe('readInput', () => {
  test('gives the bytes of a file', async () => {
    const path = writeTemporary('input', Uint8Array.of(0, 1, 255))
    expect([...(await readInput(path))]).toEqual([0, 1, 255])
  })

  test.each([
    ['is missing', () => join(temporary, 'nowhere', 'a.wasm'), 'no such file or directory'],
    ['is a directory', makeDirectory, 'it is a directory'],
    ['lies below a file', () => join(writeTemporary('file', ''), 'a.wasm'), 'a part of its path is not a directory'],
  ])('names a file that %s, with the reason', async (_name, path, found) => {
    await expect(readInput(path(), 'a.wasm')).rejects.toMatchObject({
      name: 'FileError',
      code: 'read',
      message: `cannot read \`a.wasm\`: ${found}, expected a WebAssembly module`,
    })
  })
})
