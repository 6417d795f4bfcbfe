/** Files and directories of the host, through node:wasi and around it. */

import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createObserver } from '../../../../src/host/wasi/streams/observe.ts'
import { createWasi } from '../../../../src/host/wasi/wasi.ts'
import { passThrough, quiet, type TestGuest } from '../../../support/wasi.ts'
import { create, directory, readRight, signatures, writeRight } from '../../../support/wasi-files.ts'

const host = mkdtempSync(join(tmpdir(), 'wasi-'))
const names = Array.from(
  { length: 300 },
  (_, index) => `${String(index * 7919).slice(0, 3)}-${'x'.repeat(index % 40)}-${index}`,
)

beforeAll(() => {
  mkdirSync(join(host, 'many'))
  for (const name of names) writeFileSync(join(host, 'many', name), '')
  writeFileSync(join(host, 'text'), 'some text')
})
afterAll(() => rmSync(host, { recursive: true }))

const options = { dirs: [{ guest: '/data', host }] }

type Opening = { readonly flags?: number; readonly rights?: bigint }

function openFile(
  { call, view, write }: TestGuest,
  name: string,
  { flags = 0, rights = readRight }: Opening = {},
): number {
  expect(call('path_open', 3, 0, 512, write(512, name), flags, rights, 0n, 0, 256)).toBe(0)
  return view().getUint32(256, true)
}

/** Reads a whole directory with buffers of `size` bytes, as libc does. */
function readDirectory({ call, view, text }: TestGuest, descriptor: number, size: number) {
  const entries: { name: string; type: number; inode: bigint }[] = []
  for (let cookie = 0n; ; ) {
    expect(call('fd_readdir', descriptor, 1024, size, cookie, 256)).toBe(0)
    const used = view().getUint32(256, true)
    for (let at = 1024; at + 24 <= 1024 + used; ) {
      const length = view().getUint32(at + 16, true)
      if (at + 24 + length > 1024 + used) break
      entries.push({
        name: text(at + 24, length),
        type: view().getUint8(at + 20),
        inode: view().getBigUint64(at + 8, true),
      })
      cookie = view().getBigUint64(at, true)
      at += 24 + length
    }
    if (used < size) return entries
  }
}

test('a file is written, read, stated and removed, and each is counted', () => {
  const guest = passThrough(signatures, options)
  const { call, observed, text, view, wasi, write } = guest
  const file = openFile(guest, 'new', {
    flags: create,
    rights: readRight | writeRight | 0x4n | 0x20_0000n | 0x40_0000n,
  })
  view().setUint32(0, 1024, true)
  view().setUint32(4, write(1024, 'content'), true)
  expect(call('fd_write', file, 0, 1, 256)).toBe(0)
  expect(readFileSync(join(host, 'new'), 'utf8')).toBe('content')
  expect(observed()).toMatchObject({ files: 0, writes: 1 })
  expect(call('fd_seek', file, 3n, 0, 256)).toBe(0)
  expect(call('fd_read', file, 0, 1, 256)).toBe(0)
  expect(text(1024, view().getUint32(256, true))).toBe('tent')
  expect(call('fd_filestat_get', file, 1024)).toBe(0)
  expect(view().getBigUint64(1024 + 32, true)).toBe(7n)
  expect(observed()).toMatchObject({ files: 2, writes: 1 })
  expect(call('path_unlink_file', 3, 512, write(512, 'new'))).toBe(0)
  expect(existsSync(join(host, 'new'))).toBe(false)
  expect(observed()).toMatchObject({ files: 2, writes: 2 })
  wasi.close()
})

test('a change that fails is not counted, a look that fails is', () => {
  const guest = passThrough(signatures, options)
  const { call, observed, wasi, write } = guest
  expect(call('path_create_directory', 3, 512, write(512, 'many'))).toBe(20)
  expect(call('path_filestat_get', 3, 0, 512, write(512, 'none'), 1024)).toBe(44)
  expect(observed()).toMatchObject({ files: 1, writes: 0 })
  openFile(guest, 'text')
  expect(observed()).toMatchObject({ files: 1, writes: 0 })
  wasi.close()
})

describe('a directory', () => {
  const sorted = ['.', '..', ...names.toSorted()]

  test.each([64, 100, 4096, 60_000])('a directory is listed whole and in order, %i bytes at a time', size => {
    const guest = passThrough(signatures, options)
    const many = openFile(guest, 'many', { flags: directory, rights: 0x4000n })
    const before = guest.text(0, 512)
    const entries = readDirectory(guest, many, Math.max(size, 24 + 48))
    expect(entries.map(({ name }) => name)).toEqual(sorted)
    expect(entries.every(({ inode }) => inode === 0n)).toBe(true)
    expect(new Set(entries.slice(2).map(({ type }) => type))).toEqual(new Set([4]))
    expect(guest.text(0, 256)).toBe(before.slice(0, 256))
    guest.wasi.close()
  })

  test('a directory is read again from the first cookie', () => {
    const guest = passThrough(signatures, options)
    const root = openFile(guest, '.', { flags: directory, rights: 0x4000n })
    expect(readDirectory(guest, root, 4096).map(({ name }) => name)).toEqual(['.', '..', 'many', 'text'])
    writeFileSync(join(host, 'later'), '')
    expect(readDirectory(guest, root, 4096).map(({ name }) => name)).toContain('later')
    rmSync(join(host, 'later'))
    guest.wasi.close()
  })

  test('a descriptor that is not open cannot be listed, nor can a buffer outside of the memory be filled', () => {
    const guest = passThrough(signatures, options)
    expect(guest.call('fd_readdir', 99, 1024, 4096, 0n, 256)).toBe(8)
    expect(guest.call('fd_readdir', 3, 65_530, 4096, 0n, 256)).toBe(21)
    guest.wasi.close()
  })

  test('a directory that does not exist is refused', () => {
    const missing = join(host, 'missing')
    expect(() =>
      createWasi({ ...quiet, dirs: [{ guest: '/', host: missing }] }, { observer: createObserver() }),
    ).toThrow(`cannot open \`${missing}\` for the module: expected a directory that exists`)
  })
})

test.skipIf(!existsSync('/proc/self/fd'))('closing WASI leaves no descriptor of this process open', () => {
  const count = () => readdirSync('/proc/self/fd').length
  const before = count()
  for (let run = 0; run < 10; run++) {
    const guest = passThrough(signatures, options)
    openFile(guest, 'text')
    openFile(guest, 'text')
    guest.wasi.close()
  }
  expect(count()).toBe(before)
})

describe('wasi_unstable', () => {
  const from = 'wasi_unstable'

  test.each([
    [0, 'from here', 6n],
    [1, 'from the end', 11n],
    [2, 'from the start', 2n],
  ])('fd_seek with whence %i seeks %s', (whence, _, expected) => {
    const guest = passThrough(signatures, options, { from })
    const file = openFile(guest, 'text', { rights: readRight | 0x4n })
    guest.call('fd_seek', file, 4n, 2, 256)
    expect(guest.call('fd_seek', file, 2n, whence, 256)).toBe(0)
    expect(guest.view().getBigUint64(256, true)).toBe(expected)
    guest.wasi.close()
  })

  test.each([
    ['fd_filestat_get', 1024],
    ['path_filestat_get', 1024],
    ['path_filestat_get', 65_536 - 56],
  ])('%s writes 56 bytes, at %i', (name, out) => {
    const guest = passThrough(signatures, { ...options, deterministic: { epoch: 5 } }, { from })
    const { call, view, write } = guest
    new Uint8Array(guest.memory.buffer).fill(0xee)
    const path = write(8, 'text')
    const file = openFile(guest, 'text', { rights: readRight | 0x20_0000n })
    const before = Buffer.from(new Uint8Array(guest.memory.buffer).slice())
    expect(name === 'fd_filestat_get' ? call(name, file, out) : call(name, 3, 0, 8, path, out)).toBe(0)
    expect([view().getUint8(out + 16), view().getUint32(out + 20, true)]).toEqual([4, 1])
    const rest = [0, 8, 24, 32, 40, 48].map(at => view().getBigUint64(out + at, true))
    expect(rest).toEqual([0n, 0n, 9n, 5_000_000n, 5_000_000n, 5_000_000n])
    const after = Buffer.from(new Uint8Array(guest.memory.buffer).slice())
    before.copy(after, out, out, out + 56)
    expect(after.equals(before)).toBe(true)
    guest.wasi.close()
  })
})
