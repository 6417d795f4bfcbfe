/** Counts and sizes that a hostile module passes: an error or a bounded amount of work, never memory in proportion. */

import { execFileSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { createGuest } from '../../../src/host/wasi/interface/guest.ts'
import { createObserver } from '../../../src/host/wasi/streams/observe.ts'
import { createWasi } from '../../../src/host/wasi/wasi.ts'
import { makeFolder } from '../../support/temporary.ts'
import { passThrough, quiet } from '../../support/wasi.ts'
import { directory, filesOf, signatures } from '../../support/wasi-files.ts'

const all = {
  ...signatures,
  poll_oneoff: 'iiii',
  random_get: 'ii',
  args_get: 'ii',
  fd_pread: 'iiiIi',
  fd_prestat_dir_name: 'iii',
}

const fault = 21
const invalid = 28
const tooMany = 33
const tooLong = 37

/** A guest whose memory has all that a module can address: nothing of it is used until it is written to. */
function startLarge() {
  const host = makeFolder({ file: 'some text' })
  const guest = passThrough(all, { dirs: [{ guest: '/', host }] })
  guest.memory.grow(65_535)
  return { ...guest, ...filesOf(guest) }
}

/** Bytes of this process, the memories of modules apart. */
const heap = () => process.memoryUsage().heapUsed + process.memoryUsage().external

describe('five hundred million buffers', () => {
  const count = 500_000_000

  test.each([1, 2])('are written to stream %i in parts of 1,024', stream => {
    const { call, view, wasi } = startLarge()
    for (let index = 0; index < 2000; index++) view().setUint32(8192 + index * 8 + 4, 1, true)
    const before = heap()
    expect(call('fd_write', stream, 8192, count, 264)).toBe(0)
    expect(view().getUint32(264, true)).toBe(1024)
    expect(heap() - before).toBeLessThan(20_000_000)
    wasi.close()
  })

  test.each(['fd_read', 'fd_pread'])('are filled from a file in parts: %s', name => {
    const { call, open, opened, view, wasi } = startLarge()
    expect(open('file', 0, 0x6n)).toBe(0)
    for (let index = 0; index < 2000; index++) {
      view().setUint32(8192 + index * 8, 40_000 + index, true)
      view().setUint32(8192 + index * 8 + 4, 1, true)
    }
    const args = name === 'fd_read' ? [] : [0n]
    expect(call(name, opened(), 8192, count, ...args, 264)).toBe(0)
    expect(view().getUint32(264, true)).toBe(9)
    wasi.close()
  })

  test('are no work where standard input has its bytes in the first', () => {
    const { call, view, wasi } = startLarge()
    view().setUint32(8192 + 4, 100, true)
    const started = performance.now()
    expect(call('fd_read', 0, 8192, count, 264)).toBe(0)
    expect(performance.now() - started).toBeLessThan(1000)
    wasi.close()
  })

  test('outside of the memory are refused', () => {
    const { call, open, opened, wasi } = startLarge()
    open('file')
    const found = [
      call('fd_read', opened(), 0xffff_0000, count, 264),
      call('fd_write', 1, 8192, 0xffff_ffff, 264),
      call('fd_read', 0, 0, 0x8000_0000, 264),
    ]
    expect(found).toEqual([fault, fault, fault])
    wasi.close()
  })
})

test('of the bytes of all buffers, a call moves a gibibyte at most', () => {
  const guest = createGuest()
  const memory = new WebAssembly.Memory({ initial: 65_536, maximum: 65_536, shared: true })
  guest.attach(memory)
  const view = new DataView(memory.buffer)
  const sizes = (count: number) => guest.vectors(0, count).map(({ length }) => length)
  for (let index = 0; index < 4; index++) view.setUint32(index * 8 + 4, 0x3000_0000, true)
  expect(sizes(4)).toEqual([0x3000_0000, 0x1000_0000])
  view.setUint32(4, 0xffff_ffff, true)
  expect(sizes(1)).toEqual([0x4000_0000])
  view.setUint32(0, 2, true)
  expect(() => sizes(1)).toThrow('WASI error 21')
})

test('eighty million subscriptions are refused', () => {
  const { call, wasi } = startLarge()
  const before = heap()
  const found = [call('poll_oneoff', 0, 0, 80_000_000, 264), call('poll_oneoff', 0, 0, 4097, 264)]
  expect(found).toEqual([invalid, invalid])
  expect(call('poll_oneoff', 0, 0, 0xffff_ffff, 264)).toBe(fault)
  expect(heap() - before).toBeLessThan(20_000_000)
  wasi.close()
})

test('64 MiB of random numbers are made in small parts', () => {
  const { call, memory, wasi } = startLarge()
  const before = heap()
  expect(call('random_get', 1_000_003, 0x400_0001)).toBe(0)
  expect(heap() - before).toBeLessThan(20_000_000)
  const bytes = new Uint8Array(memory.buffer)
  for (const at of [1_000_003, 1_065_539, 1_000_003 + 0x400_0001 - 16])
    expect(bytes.subarray(at, at + 16).some(byte => byte !== 0)).toBe(true)
  expect(bytes[1_000_003 + 0x400_0001]).toBe(0)
  expect(call('random_get', 16, 0xffff_fff1)).toBe(fault)
  wasi.close()
})

test('a path of 4 GiB is too long, and a listing and a name may have any buffer', () => {
  const { call, open, opened, view, wasi } = startLarge()
  expect(call('path_unlink_file', 3, 0, 0xffff_ffff)).toBe(tooLong)
  expect(open('.', directory, 0x4000n)).toBe(0)
  expect(call('fd_readdir', opened(), 8192, 0xffff_0000 - 8192, 0n, 264)).toBe(0)
  expect(view().getUint32(264, true)).toBe(25 + 26 + 28)
  expect(call('fd_readdir', opened(), 8192, 0xffff_ffff, 0n, 264)).toBe(fault)
  expect(call('fd_readdir', opened(), 8192, 4096, -1n, 264)).toBe(0)
  expect(view().getUint32(264, true)).toBe(0)
  expect(call('fd_prestat_dir_name', 3, 8192, 0xffff_0000 - 8192)).toBe(0)
  wasi.close()
})

describe('descriptors', () => {
  test('a module has 1,024 at most, and can go on when it closes one', () => {
    const { call, open, opened, wasi } = startLarge()
    const results = Array.from({ length: 1030 }, () => open('file'))
    expect(results.indexOf(tooMany)).toBe(1023)
    expect(new Set(results)).toEqual(new Set([0, tooMany]))
    expect(call('fd_close', opened())).toBe(0)
    expect([open('file'), open('file')]).toEqual([0, tooMany])
    wasi.close()
  })

  test.skipIf(process.platform !== 'linux')('directories that were opened before one failed are closed', () => {
    const count = () => readdirSync('/proc/self/fd').length
    const host = makeFolder()
    const before = count()
    const dirs = [
      { guest: 'a', host },
      { guest: 'b', host: join(host, 'missing') },
    ]
    expect(() => createWasi({ ...quiet, dirs }, { observer: createObserver() })).toThrow('expected a directory')
    expect(count()).toBe(before)
  })

  test.skipIf(process.platform === 'win32')('where this process has none left, the module gets EMFILE', () => {
    const host = makeFolder({ 'sub/file': 'text' })
    const source = (path: string) => JSON.stringify(new URL(`../../../src/host/wasi/${path}`, import.meta.url).href)
    const script = `
      import { createWasi } from ${source('wasi.ts')}
      import { createObserver } from ${source('streams/observe.ts')}
      const options = { args: [], env: {}, dirs: [{ guest: '/', host: ${JSON.stringify(host)} }], writable: true,
        hidden: { paths: [], names: [] }, stdin: { kind: 'empty' }, output: {}, deterministic: undefined }
      const wasi = createWasi(options, { observer: createObserver() })
      const memory = new WebAssembly.Memory({ initial: 1 })
      wasi.attach(memory)
      new Uint8Array(memory.buffer).set(new TextEncoder().encode('sub/file'))
      const open = () => wasi.find('wasi_snapshot_preview1', 'path_open')(3, 1, 0, 8, 0, 2n, 0n, 0, 64)
      const stat = () => wasi.find('wasi_snapshot_preview1', 'path_filestat_get')(3, 1, 0, 8, 64)
      console.log(JSON.stringify([...new Set([...Array.from({ length: 100 }, open), stat()])]))
      wasi.close()
      process.exitCode = 3`
    const command = `ulimit -n 60; exec "$0" --input-type=module -e "$1"; `
    let printed = ''
    try {
      execFileSync('sh', ['-c', command, process.execPath, script], { encoding: 'utf8', stdio: 'pipe' })
    } catch (error) {
      printed = (error as { readonly stdout: string }).stdout
    }
    expect(JSON.parse(printed)).toEqual([0, tooMany])
  })
})
