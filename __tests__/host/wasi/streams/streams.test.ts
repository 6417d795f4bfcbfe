/** Standard input, output and error. */

import { execFileSync, spawn } from 'node:child_process'
import { closeSync, constants, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import type { WasiOptions } from '../../../../src/wizer/host.ts'
import { passThrough, type TestGuest } from '../../../support/wasi.ts'

const directory = mkdtempSync(join(tmpdir(), 'wasi-'))
afterAll(() => rmSync(directory, { recursive: true }))

const signatures = {
  fd_read: 'iiii',
  fd_write: 'iiii',
  fd_close: 'i',
  fd_renumber: 'ii',
  fd_seek: 'iIii',
  fd_sync: 'i',
  fd_fdstat_get: 'ii',
  fd_filestat_get: 'ii',
  path_open: 'iiiiiIIii',
  path_rename: 'iiiiii',
}

/** A guest that reads and prints, a vector for each size or part. */
function open(options: Partial<WasiOptions> = {}) {
  const guest = passThrough(signatures, options)
  const setVectors = (...sizes: number[]) => {
    let address = 1024
    sizes.forEach((size, index) => {
      guest.view().setUint32(index * 8, address, true)
      guest.view().setUint32(index * 8 + 4, size, true)
      address += size
    })
  }
  return {
    ...guest,
    read(descriptor: number, ...sizes: number[]): string | number {
      setVectors(...sizes)
      const error = guest.call('fd_read', descriptor, 0, sizes.length, 256)
      return error || guest.text(1024, guest.view().getUint32(256, true))
    },
    print(descriptor: number, ...parts: string[]): number {
      setVectors(...parts.map(part => part.length))
      guest.write(1024, parts.join(''))
      return guest.call('fd_write', descriptor, 0, parts.length, 256)
    },
  }
}

function openFile({ call, write, view }: TestGuest, name: string): number {
  expect(call('path_open', 3, 0, 512, write(512, name), 0, 0x2n, 0n, 0, 256)).toBe(0)
  return view().getUint32(256, true)
}

test('output beyond the limit answers ENOSPC', () => {
  const path = join(directory, 'limited')
  const descriptor = openSync(path, 'w')
  const { print, wasi } = open({ output: { stdout: descriptor, stderr: descriptor, limit: 10 } })
  const found = [print(1, 'sev', 'en by'), print(2, 'te'), print(1, 's'), print(2, '')]
  wasi.close()
  closeSync(descriptor)
  const noSpace = 51
  expect(found).toEqual([0, 0, noSpace, 0])
  expect(readFileSync(path, 'utf8')).toBe('seven byte')
})

describe('standard input', () => {
  test('empty standard input is at its end', () => {
    const { observed, read } = open()
    expect(read(0, 8)).toBe('')
    expect(observed().stdin).toBe(1)
  })

  test('standard input gives its bytes in order, then its end', () => {
    const { observed, read } = open({ stdin: { kind: 'bytes', bytes: Buffer.from('one two') } })
    expect([read(0, 4), read(0, 0, 2), read(0, 99), read(0, 99)]).toEqual(['one ', 'tw', 'o', ''])
    expect(observed()).toMatchObject({ stdin: 4, files: 0 })
  })

  test('standard input can be replaced by a file, as freopen does, and closed', () => {
    writeFileSync(join(directory, 'text'), 'from a file')
    const guest = open({
      dirs: [{ guest: '/', host: directory }],
      stdin: { kind: 'bytes', bytes: Buffer.from('stream') },
    })
    const { call, observed, read, wasi } = guest
    expect(call('fd_renumber', openFile(guest, 'text'), 0)).toBe(0)
    expect([read(0, 6), read(0, 9)]).toEqual(['from a', ' file'])
    expect(observed()).toMatchObject({ stdin: 0, files: 2 })
    expect([call('fd_close', 0), call('fd_close', 0), read(0, 1)]).toEqual([0, 8, 8])
    wasi.close()
  })
})

describe('standard output and error', () => {
  test('all that is printed goes to the descriptors', () => {
    const paths = ['out', 'err'].map(name => join(directory, name))
    const [stdout, stderr] = paths.map(path => openSync(path, 'w'))
    const { print, view } = open({ output: { stdout, stderr } })
    expect([print(1, 'Hello', ', world'), view().getUint32(256, true), print(2, 'oh')]).toEqual([0, 12, 0])
    for (const descriptor of [stdout, stderr]) closeSync(descriptor!)
    expect(paths.map(path => readFileSync(path, 'utf8'))).toEqual(['Hello, world', 'oh'])
  })

  test('what is printed can be thrown away', () => {
    const { print, view } = open()
    expect([print(1, 'nothing'), view().getUint32(256, true)]).toEqual([0, 7])
  })

  test('streams that the module closes stay open for this process', () => {
    const path = join(directory, 'closed')
    const stdout = openSync(path, 'w')
    const { call, print } = open({ output: { stdout, stderr: undefined } })
    expect([call('fd_close', 1), print(1, 'lost'), call('fd_close', 1)]).toEqual([0, 8, 8])
    closeSync(stdout)
  })

  test.skipIf(process.platform === 'win32')(
    'nothing that is printed to a non-blocking pipe with a slow reader is lost',
    async () => {
      const pipe = join(directory, 'pipe')
      execFileSync('mkfifo', [pipe])
      const stdout = openSync(pipe, constants.O_RDWR | constants.O_NONBLOCK)
      const reader = spawn('sh', ['-c', `sleep 0.2; head -c 1000000 ${pipe} | wc -c`])
      const counted = new Promise<string>(resolve => reader.stdout.once('data', data => resolve(String(data).trim())))
      const { call, view, memory } = passThrough(signatures, { output: { stdout, stderr: undefined } })
      memory.grow(16)
      view().setUint32(0, 1024, true)
      view().setUint32(4, 1_000_000, true)
      expect(call('fd_write', 1, 0, 1, 256)).toBe(0)
      expect(view().getUint32(256, true)).toBe(1_000_000)
      expect(await counted).toBe('1000000')
      closeSync(stdout)
    },
  )

  test('a write that fails gives the module the error', () => {
    const stdout = openSync(directory, 'r')
    expect(open({ output: { stdout, stderr: undefined } }).print(1, 'x')).toBe(8)
    closeSync(stdout)
  })
})

test('the attributes of the streams are the same whatever is behind them', () => {
  const { call, view } = open({ output: { stdout: 1, stderr: 2 } })
  const look = (descriptor: number) => {
    expect(call('fd_fdstat_get', descriptor, 64)).toBe(0)
    return [view().getUint8(64), view().getUint16(66, true), view().getBigUint64(72, true)]
  }
  expect([look(0), look(1), look(2)]).toEqual([
    [0, 0, 0x2n],
    [0, 0, 0x40n],
    [0, 0, 0x40n],
  ])
  expect(call('fd_filestat_get', 1, 64)).toBe(0)
})

test('a call that makes no sense for a stream answers an error', () => {
  const { call, print, read } = open()
  expect([read(1, 1), print(0, 'x'), call('fd_seek', 1, 0n, 0, 8), call('fd_sync', 1)]).toEqual([8, 8, 70, 8])
  expect([call('fd_renumber', 1, 2), call('fd_renumber', 9, 2)]).toEqual([58, 8])
  expect(call('path_rename', 0, 0, 0, 0, 0, 0)).toBe(8)
})
