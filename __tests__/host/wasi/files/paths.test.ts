/** Paths as a module gives them: where links lead, and that none leads out of its directory. */

import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { passThrough } from '../../../support/wasi.ts'
import { create, follow, signatures, trees, writeRight } from '../../../support/wasi-files.ts'

describe.each(trees)('paths by $kind', ({ tree }) => {
  const outside = mkdtempSync(join(tmpdir(), 'wasi-outside-'))
  const inside = mkdtempSync(join(tmpdir(), 'wasi-inside-'))
  const other = mkdtempSync(join(tmpdir(), 'wasi-'))
  const dirs = [
    { guest: '1', host: other },
    { guest: 'b', host: inside },
  ]
  const root = 4

  beforeAll(() => {
    writeFileSync(join(outside, 'secret'), 'secret')
    mkdirSync(join(inside, 'sub'))
    writeFileSync(join(inside, 'sub', 'file'), 'file')
    symlinkSync('sub', join(inside, 'in'))
    symlinkSync('file', join(inside, 'sub', 'link'))
    symlinkSync(outside, join(inside, 'out'))
    symlinkSync(join(outside, 'secret'), join(inside, 'secret'))
    symlinkSync(join(outside, 'new'), join(inside, 'new'))
    symlinkSync('out/secret', join(inside, 'twice'))
    symlinkSync('loop', join(inside, 'loop'))
  })
  afterAll(() => {
    for (const path of [outside, inside, other]) rmSync(path, { recursive: true })
  })

  test.each([
    ['sub/file', 0],
    ['./sub//file', 0],
    ['in/file', 0],
    ['sub/link', 0],
    ['in/link', 0],
    ['in/../sub/file', 0],
    ['', 44],
    ['.', 0],
    ['in/', 0],
    ['sub/file/', 54],
    ['sub/file/x', 54],
    ['missing', 44],
    ['missing/x', 44],
    ['loop', 32],
    ['out', 76],
    ['out/secret', 76],
    ['secret', 76],
    ['twice', 76],
    ['in/../../x', 76],
    ['..', 76],
    ['/etc/passwd', 76],
    ['sub\0', 28],
  ])('opening %j, links followed, answers %i', (path, expected) => {
    const { call, wasi, write } = passThrough(signatures, { dirs }, { tree })
    expect(call('path_open', root, follow, 512, write(512, path), 0, 0n, 0n, 0, 256)).toBe(expected)
    wasi.close()
  })

  test.each([
    ['sub/file', 0],
    ['in/file', 0],
    ['sub/link', 32],
    ['in', 32],
    ['out/secret', 76],
    ['secret', 32],
  ])('opening %j, links not followed, answers %i', (path, expected) => {
    const { call, wasi, write } = passThrough(signatures, { dirs }, { tree })
    expect(call('path_open', root, 0, 512, write(512, path), 0, 0n, 0n, 0, 256)).toBe(expected)
    wasi.close()
  })

  test('a path may start from a directory that was opened by a link', () => {
    const { call, view, wasi, write } = passThrough(signatures, { dirs }, { tree })
    const rights = 0x4_2002n // fd_read, path_open, path_filestat_get
    const open = (from: number, path: string) =>
      call('path_open', from, follow, 512, write(512, path), 0, rights, rights, 0, 256)
    expect(open(root, 'in')).toBe(0)
    const sub = view().getUint32(256, true)
    expect([open(sub, 'file'), open(sub, 'link'), open(sub, '../in'), open(sub, 'none')]).toEqual([0, 0, 76, 44])
    expect(call('path_filestat_get', sub, follow, 512, write(512, 'link'), 1024)).toBe(0)
    expect(view().getUint8(1024 + 16)).toBe(4)
    wasi.close()
  })

  test('a path that a link leads out of the directory is not created, looked at, or removed', () => {
    const { call, wasi, write } = passThrough(signatures, { dirs }, { tree })
    const at = (path: string) => [512, write(512, path)] as const
    expect(call('path_open', root, follow, ...at('new'), create, writeRight, 0n, 0, 256)).toBe(76)
    expect(existsSync(join(outside, 'new'))).toBe(false)
    expect(call('path_create_directory', root, ...at('out/directory'))).toBe(76)
    expect(call('path_unlink_file', root, ...at('out/secret'))).toBe(76)
    expect(call('path_filestat_get', root, follow, ...at('twice'), 1024)).toBe(76)
    expect(call('path_filestat_get', root, 0, ...at('twice'), 1024)).toBe(0)
    wasi.close()
  })

  test('a path that is no UTF-8, or too long, is refused', () => {
    const { call, wasi, write } = passThrough(signatures, { dirs }, { tree })
    expect(call('path_unlink_file', root, 512, write(512, Uint8Array.of(0xff)))).toBe(25)
    expect(call('path_unlink_file', root, 512, 0x1_0000)).toBe(37)
    wasi.close()
  })

  test.each([1024, 65_536 - 8])('a path at address %i need not be ended by a zero byte', address => {
    const { call, memory, view, wasi, write } = passThrough(signatures, { dirs }, { tree })
    new Uint8Array(memory.buffer).fill(0xee)
    expect(call('path_open', root, 1, address, write(address, 'sub/file'), 0, 0n, 0n, 0, 0)).toBe(0)
    expect(view().getUint32(0, true)).toBe(5)
    expect(new Uint8Array(memory.buffer).subarray(4, address).every(byte => byte === 0xee)).toBe(true)
    wasi.close()
  })
})
