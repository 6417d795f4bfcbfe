/** What the library accepts as a module: bytes of any kind, and files by path and by URL. */

import { spawnSync } from 'node:child_process'
import { truncateSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import { runInNewContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { checkInput, readModule, type WizenInput } from '../../src/library/read-module.ts'
import { Deadline } from '../../src/wizer/deadline.ts'
import { makeFolder } from '../support/temporary.ts'

const read = async (input: unknown, seconds = 60) =>
  Array.from(await readModule(checkInput(input as WizenInput), process.cwd, new Deadline(seconds)))

const whole = Uint8Array.of(9, 1, 2, 3, 9)
const shared = new Uint8Array(new SharedArrayBuffer(3))
shared.set([1, 2, 3])
const folder = makeFolder({ 'a b%20.wasm': Uint8Array.of(1, 2, 3) })
const file = join(folder, 'a b%20.wasm')

describe('readModule', () => {
  it.each<[string, WizenInput]>([
    ['an array of bytes', Uint8Array.of(1, 2, 3)],
    ['a part of an array', whole.subarray(1, 4)],
    ['a Buffer from the pool', Buffer.from([1, 2, 3])],
    ['an ArrayBuffer', Uint8Array.of(1, 2, 3).buffer],
    ['a DataView', new DataView(whole.buffer, 1, 3)],
    ['an array of shared bytes', shared],
    ['a SharedArrayBuffer', shared.buffer],
    ['an ArrayBuffer of another realm', runInNewContext('new Uint8Array([1, 2, 3]).buffer')],
    ['an absolute path', file],
    ['a path relative to the working directory', relative(process.cwd(), file)],
    ['a URL', pathToFileURL(file)],
  ])('reads %s', async (_what, input) => {
    expect(await read(input)).toEqual([1, 2, 3])
  })

  it('copies bytes, which may change later', async () => {
    const bytes = Uint8Array.of(1, 2, 3)
    const reading = readModule(checkInput(bytes), process.cwd, new Deadline(60))
    bytes.fill(0)
    expect(Array.from(await reading)).toEqual([1, 2, 3])
  })

  it.each([
    ['an array', (buffer: ArrayBuffer) => new Uint8Array(buffer)],
    ['an ArrayBuffer', (buffer: ArrayBuffer) => buffer],
  ])('says so where the bytes of %s are gone, before the call or while it waits', async (_what, make) => {
    const message =
      'cannot use the input: found a buffer whose bytes are gone, expected bytes that stay until the promise settles'
    const sent = make(new ArrayBuffer(3))
    const waiting = checkInput(sent)
    structuredClone(sent, { transfer: [ArrayBuffer.isView(sent) ? sent.buffer : sent] })
    await expect(read(sent)).rejects.toMatchObject({ name: 'OptionError', option: 'input', message })
    await expect(readModule(waiting, process.cwd, new Deadline(60))).rejects.toMatchObject({ message })
  })

  it.each([
    [undefined, '`undefined`'],
    [null, '`null`'],
    ['', 'an empty string'],
    [5, 'the number `5`'],
    [[0, 97, 115, 109], 'an array'],
    [{}, 'an object'],
  ])('refuses %o', async (input, found) => {
    await expect(read(input)).rejects.toMatchObject({
      name: 'OptionError',
      option: 'input',
      message: `cannot use the input: found ${found}, expected the bytes of a module, or the path or URL of its file`,
    })
  })

  it.each([
    [new URL('https://example.com/a.wasm'), 'found a URL of `https:`, expected a `file:` URL'],
    [new URL('data:application/wasm;base64,AGFzbQ=='), 'found a URL of `data:`, expected a `file:` URL'],
    ['missing.wasm', 'no such file or directory, expected a WebAssembly module'],
    [folder, 'it is a directory, expected a WebAssembly module'],
    ['file\0.wasm', 'null bytes'],
  ])('says what is wrong with %s', async (input, found) => {
    await expect(read(input)).rejects.toMatchObject({
      name: 'FileError',
      code: 'read',
      message: expect.stringMatching(/^cannot read `/),
    })
    const { message } = await read(input).catch(error => error)
    expect(message).toContain(found)
  })

  it('cuts a path that is far too long in its error', async () => {
    const { message } = await read('(module '.repeat(10_000)).catch(error => error)
    expect(message.length).toBeLessThan(400)
  })

  it('refuses a file of more than 1 GiB before it reads it', async () => {
    const large = join(makeFolder({ 'large.wasm': '' }), 'large.wasm')
    truncateSync(large, 2 ** 30 + 1)
    await expect(read(large)).rejects.toThrow('it is larger than 1 GiB')
    writeFileSync(large, '')
  })

  it.skipIf(process.platform === 'win32')(
    'ends at the deadline at a pipe that nobody writes to (Windows has none)',
    async () => {
      const pipe = join(makeFolder(), 'pipe')
      spawnSync('mkfifo', [pipe])
      await expect(read(pipe, 0.2)).rejects.toMatchObject({ code: 'timeout' })
    },
  )
})
