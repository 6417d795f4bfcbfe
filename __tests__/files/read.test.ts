/** Inputs are read whole, and errors name the file and the reason. */

import { spawnSync } from 'node:child_process'
import { constants, mkdirSync, openSync, truncateSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { readAny, readInput, readInputFrom } from '../../src/files/read.ts'
import { makeFolder, temporary, writeTemporary } from '../support/temporary.ts'

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

describe('readAny', () => {
  test('reads an empty file', async () => {
    expect(await readAny(writeTemporary('empty', ''))).toHaveLength(0)
  })

  test('reads a file that takes several calls of the system', async () => {
    const bytes = new Uint8Array(40_000_000).map((_, index) => index)
    expect(Buffer.compare(await readAny(writeTemporary('long', bytes)), bytes)).toBe(0)
  })

  test('refuses a file of more bytes than the limit, before it reads any', async () => {
    const path = writeTemporary('sparse', '')
    truncateSync(path, 2 ** 40)
    await expect(readAny(path)).rejects.toThrow('it is larger than 1 GiB')
    await expect(readAny(path, { maxBytes: 5 })).rejects.toThrow('it is larger than 5 bytes')
  })

  test('reads a file of as many bytes as the limit', async () => {
    expect(await readAny(writeTemporary('full', '12345'), { maxBytes: 5 })).toHaveLength(5)
  })

  test('ends when its signal aborts', async () => {
    const path = writeTemporary('short', '12345')
    await expect(readAny(path, { signal: AbortSignal.abort() })).rejects.toMatchObject({ name: 'AbortError' })
  })
})

describe.skipIf(process.platform === 'win32')('readAny, of what is no file', () => {
  function makePipe(): string {
    const path = join(makeFolder(), 'pipe')
    spawnSync('mkfifo', [path])
    return path
  }

  test('reads an endless device up to the limit', async () => {
    await expect(readAny('/dev/zero', { maxBytes: 1_000_000 })).rejects.toThrow('it is larger than 1000000 bytes')
  })

  test('reads an empty device', async () => {
    expect(await readAny('/dev/null')).toHaveLength(0)
  })

  test('waits for one who writes to a pipe, late and in parts', async () => {
    const path = makePipe()
    const reading = readAny(path)
    await wait(100)
    const bytes = new Uint8Array(200_000).fill(7)
    await writeFile(path, bytes)
    expect(Buffer.compare(await reading, bytes)).toBe(0)
  })

  test('reads a pipe up to the limit', async () => {
    const path = makePipe()
    const reading = readAny(path, { maxBytes: 10 })
    void writeFile(path, new Uint8Array(20)).catch(() => {})
    await expect(reading).rejects.toThrow('it is larger than 10 bytes')
  })

  test('ends when its signal aborts although nobody opens the pipe, and leaves nothing open', async () => {
    const path = makePipe()
    const stop = new AbortController()
    const ended = expect(readAny(path, { signal: stop.signal })).rejects.toMatchObject({ name: 'AbortError' })
    await wait(50)
    stop.abort()
    await ended
    // With a reader, this would succeed.
    expect(() => openSync(path, constants.O_WRONLY | constants.O_NONBLOCK)).toThrow('ENXIO')
  })
})

describe('readInputFrom', () => {
  test('gives all bytes of a stream', async () => {
    const stream = Readable.from([Buffer.of(1, 2), Buffer.of(3)])
    expect([...(await readInputFrom(stream, 'standard input'))]).toEqual([1, 2, 3])
  })

  test('names a stream that has too many bytes', async () => {
    const stream = Readable.from([Buffer.of(1, 2), Buffer.of(3)])
    await expect(readInputFrom(stream, 'standard input', { maxBytes: 2 })).rejects.toMatchObject({
      code: 'read',
      message: 'cannot read standard input: it is larger than 2 bytes, expected a WebAssembly module',
    })
  })
})
