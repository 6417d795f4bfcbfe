/** What else can lie in a directory: pipes, sockets, devices, loops, names that are no UTF-8; and links of modules. */

import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, renameSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { hasOpenDirectories, linuxTree } from '../../../../src/host/wasi/files/linux-tree.ts'
import { makeFolder } from '../../../support/temporary.ts'
import { passThrough } from '../../../support/wasi.ts'
import { create, filesOf, readRight, signatures, trees, writeRight } from '../../../support/wasi-files.ts'

const refused = 76

describe.skipIf(process.platform === 'win32').each(trees)('a directory, by $kind,', ({ tree }) => {
  const closing: (() => unknown)[] = []
  afterEach(async () => {
    for (const close of closing.splice(0)) await close()
  })

  function start(host: string) {
    const guest = passThrough(signatures, { dirs: [{ guest: '/', host }] }, { tree })
    closing.push(guest.wasi.close)
    return { ...guest, ...filesOf(guest) }
  }

  test.each([
    ['to read', readRight],
    ['to write', writeRight],
    ['to read and write', readRight | writeRight],
  ])('with a FIFO: opening that %s answers EACCES at once', (_, rights) => {
    const host = makeFolder()
    execFileSync('mkfifo', [join(host, 'pipe')])
    const { list, open } = start(host)
    const started = performance.now()
    expect([open('pipe', 0, rights), open('pipe', create, rights)]).toEqual([2, 2])
    expect(performance.now() - started).toBeLessThan(1000)
    expect(list('.')).toEqual(['pipe'])
  })

  test('with a socket: opening that answers EACCES', async () => {
    const host = makeFolder()
    const server = createServer()
    await new Promise<void>(resolve => server.listen(join(host, 'socket'), resolve))
    closing.push(() => new Promise(resolve => server.close(resolve)))
    const { read, stat } = start(host)
    expect(read('socket')).toBe(2)
    expect(stat('socket')).toEqual([6, 0n])
  })

  test('of devices: opening one answers EACCES', () => {
    const { read } = start('/dev')
    expect([read('null'), read('zero')]).toEqual([2, 2])
  })

  test('with links that lead in circles answers ELOOP', () => {
    const host = makeFolder()
    symlinkSync('b', join(host, 'a'))
    symlinkSync('a', join(host, 'b'))
    symlinkSync('self/self', join(host, 'self'))
    const { list, read, stat } = start(host)
    expect([read('a'), read('self'), read('self/x'), stat('b')]).toEqual([32, 32, 32, 32])
    expect(list('.')).toEqual(['a', 'b', 'self'])
  })

  test.skipIf(process.platform !== 'linux')('with names that are no UTF-8 is listed without them', () => {
    const host = makeFolder({ a: 'text' })
    const strange = Buffer.concat([Buffer.from(`${host}/`), Uint8Array.of(0xff, 0x61)])
    writeFileSync(strange, '')
    symlinkSync(Uint8Array.of(0xfe, 0x61) as Buffer, join(host, 'link'))
    const { list, read, readlink } = start(host)
    expect(list('.')).toEqual(['a', 'link'])
    expect([read('link'), read('a')]).toEqual([25, 'text'])
    expect(readlink('link')).toBe('\ufffda')
  })

  test('has no path that is longer or deeper than the system has', () => {
    const { makeDirectory, read } = start(makeFolder())
    expect(makeDirectory('x'.repeat(300))).toBe(37)
    expect(read(`${'x/'.repeat(1900)}x`)).toBe(44)
    expect(read('a/'.repeat(100_000).slice(0, 900))).toBe(44)
  })

  test('takes links that a module makes, where these stay inside', () => {
    const host = makeFolder({ file: 'text', 'sub/inner': 'inner' })
    const { read, symlink } = start(host)
    expect([symlink('../file', 'sub/up'), symlink('sub/./inner', 'down'), symlink('sub', 'name')]).toEqual([0, 0, 0])
    expect([read('sub/up'), read('down'), read('name/inner'), read('name/up')]).toEqual([
      'text',
      'inner',
      'inner',
      'text',
    ])
  })

  test.each([
    ['../out', 'link', refused],
    ['../../out', 'sub/link', refused],
    ['sub/../../out', 'link', refused],
    ['self/self/../../proc/self', 'link', refused],
    ['sub/../file', 'link', refused],
    ['/etc/passwd', 'link', 63],
  ])('takes no link to %j at %j', (text, path, expected) => {
    const host = makeFolder({ file: 'text', 'sub/inner': 'inner' })
    const { symlink } = start(host)
    expect(symlink('.', 'self')).toBe(0)
    expect(symlink(text, path)).toBe(expected)
    expect(readdirSync(host)).not.toContain('link')
  })

  test('has no link that leads out after it was moved, or linked to', () => {
    const host = makeFolder({ 'sub/deep/x': '', file: 'text' })
    const { link, read, rename, symlink } = start(host)
    expect(symlink('../../file', 'sub/deep/up')).toBe(0)
    expect([rename('sub/deep/up', 'up'), rename('sub/deep/up', 'sub/up'), link('sub/deep/up', 'up')]).toEqual(
      Array(3).fill(refused),
    )
    expect(read('sub/deep/up')).toBe('text')
    expect(rename('sub/deep/up', 'sub/deep/other')).toBe(0)
  })

  test('is not left by `..` behind a link, even where the text stays inside', () => {
    const host = makeFolder({ file: 'text' })
    symlinkSync('.', join(host, 's1'))
    const { read, stat } = start(host)
    expect(read('s1/s1/file')).toBe('text')
    expect([read('s1/s1/../../proc/self/environ'), stat('s1/..'), read('s1/../file')]).toEqual([
      refused,
      refused,
      refused,
    ])
  })

  test('is not left upwards from a directory inside, but links there may lead up to its root', () => {
    const host = makeFolder({ file: 'text', 'a/b/c/x': '' })
    mkdirSync(join(host, 'other'))
    writeFileSync(join(host, 'other', 'file'), 'other')
    symlinkSync('../../../other', join(host, 'a/b/c/to-other'))
    symlinkSync('../../../..', join(host, 'a/b/c/out'))
    const { call, open, opened, text, view, write } = start(host)
    expect(open('a/b/c', 2, 0x2000n | readRight)).toBe(0)
    const below = opened()
    const from = (path: string) => call('path_open', below, 1, 512, write(512, path), 0, readRight, 0n, 0, 256)
    expect([from('../../file'), from('out'), from('to-other/../x')]).toEqual([refused, refused, 44])
    expect(from('to-other/file')).toBe(0)
    view().setUint32(0, 4096, true)
    view().setUint32(4, 10, true)
    expect(call('fd_read', opened(), 0, 1, 264)).toBe(0)
    expect(text(4096, 5)).toBe('other')
  })
})

describe.skipIf(!hasOpenDirectories())('a directory that is moved while it is open', () => {
  function start() {
    const host = makeFolder({ 'root/sub/file': 'text' })
    const dirs = [{ guest: '/', host: join(host, 'root') }]
    const guest = passThrough(signatures, { dirs }, { tree: linuxTree })
    const { call, write } = guest
    const files = filesOf(guest)
    expect(files.open('sub', 2, 0x2000n | readRight)).toBe(0)
    const sub = files.opened()
    const openBelow = () => call('path_open', sub, 1, 512, write(512, 'file'), 0, readRight, 0n, 0, 256)
    return { ...guest, host, openBelow }
  }

  test('a directory that was moved out of its root gives no files any more', () => {
    const { host, openBelow, wasi } = start()
    expect(openBelow()).toBe(0)
    renameSync(join(host, 'root/sub'), join(host, 'elsewhere'))
    expect(openBelow()).toBe(refused)
    wasi.close()
  })

  test('a root that was moved with all that is in it goes on', () => {
    const { host, openBelow, wasi } = start()
    renameSync(join(host, 'root'), join(host, 'elsewhere'))
    expect(openBelow()).toBe(0)
    wasi.close()
  })
})
