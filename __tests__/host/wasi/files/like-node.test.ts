/** The same calls, answered by node:wasi and by us: programs that were made for one find the same in the other. */

import { mkdirSync, readdirSync, readFileSync, symlinkSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { WASI } from 'node:wasi'
import { afterAll, describe, expect, test } from 'vitest'
import type { Tree } from '../../../../src/host/wasi/files/tree.ts'
import { createObserver } from '../../../../src/host/wasi/streams/observe.ts'
import { createWasi } from '../../../../src/host/wasi/wasi.ts'
import { makeFolder } from '../../../support/temporary.ts'
import { quiet } from '../../../support/wasi.ts'
import { trees } from '../../../support/wasi-files.ts'

type Call = (name: string, ...args: (number | bigint)[]) => number

/** Calls by name, with the bytes of memory that a test looks at. */
type Side = { readonly call: Call; readonly memory: WebAssembly.Memory; readonly folder: string }

const pathAt = 1024
const otherPathAt = 2048
const bufferAt = 4096
const resultAt = 256
const all = 0x1fff_ffffn

function makeContents(): string {
  const folder = makeFolder({ file: 'some text', 'sub/inner': 'inner', 'full/x': 'x' })
  mkdirSync(join(folder, 'empty'))
  symlinkSync('file', join(folder, 'link'))
  symlinkSync('sub', join(folder, 'to-sub'))
  symlinkSync('nothing', join(folder, 'dangling'))
  return folder
}

function startNode(): Side {
  const folder = makeContents()
  const memory = new WebAssembly.Memory({ initial: 1, maximum: 2, shared: true })
  const wasi = new WASI({
    version: 'preview1',
    args: ['wasm', 'one'],
    env: { KEY: 'value' },
    preopens: { '/d': folder },
  })
  wasi.initialize({ exports: { memory } })
  const functions = wasi.wasiImport as Record<string, (...args: (number | bigint)[]) => number>
  return { call: (name, ...args) => functions[name]!(...args), memory, folder }
}

function startOurs(tree: Tree): Side & { close(): void } {
  const folder = makeContents()
  const memory = new WebAssembly.Memory({ initial: 1, maximum: 2, shared: true })
  const options = { ...quiet, args: ['one'], env: { KEY: 'value' }, dirs: [{ guest: '/d', host: folder }] }
  const wasi = createWasi(options, { observer: createObserver() }, tree)
  wasi.attach(memory)
  return {
    call: (name, ...args) => wasi.find('wasi_snapshot_preview1', name)!(...args),
    memory,
    folder,
    close: wasi.close,
  }
}

/** What a script can do on each side; every call's number is kept, with what it gave. */
function createScript({ call, memory, folder }: Side) {
  const results: unknown[] = []
  const view = new DataView(memory.buffer)
  const bytes = new Uint8Array(memory.buffer)
  const put = (text: string, at: number) => {
    bytes.fill(0, at, at + 512)
    const encoded = new TextEncoder().encode(text)
    bytes.set(encoded, at)
    return encoded.length
  }
  const keep = (error: number, give: () => unknown = () => undefined) => {
    results.push(error === 0 ? [0, give()] : error)
    return error
  }
  const setVectors = (sizes: readonly number[]) => {
    let address = bufferAt
    sizes.forEach((size, index) => {
      view.setUint32(index * 8, address, true)
      view.setUint32(index * 8 + 4, size, true)
      address += size
    })
  }
  const word = () => view.getUint32(resultAt, true)
  const long = () => view.getBigUint64(resultAt, true)
  const text = (size: number) => Buffer.from(bytes.slice(bufferAt, bufferAt + size)).toString()
  /** Type, size and whether the times are of these days. */
  const stat = () => [
    view.getUint8(bufferAt + 16),
    view.getBigUint64(bufferAt + 24, true),
    view.getUint8(bufferAt + 16) === 4 ? view.getBigUint64(bufferAt + 32, true) : 0n,
    view.getBigUint64(bufferAt + 48, true) > 1_500_000_000_000_000_000n,
  ]
  return {
    results,
    folder,
    call: (name: string, ...args: (number | bigint)[]) => keep(call(name, ...args)),
    open(path: string, { oflags = 0, rights = 0x2n, inheriting = 0n, fdflags = 0, dirflags = 1, fd = 3 } = {}) {
      const length = put(path, pathAt)
      const error = call('path_open', fd, dirflags, pathAt, length, oflags, rights, inheriting, fdflags, resultAt)
      keep(error, word)
      return error === 0 ? word() : 99
    },
    path(name: string, path: string, { before = [] as number[], after = [] as (number | bigint)[], fd = 3 } = {}) {
      keep(call(name, fd, ...before, pathAt, put(path, pathAt), ...after))
    },
    two(name: string, from: string, to: string) {
      const lengths = [put(from, pathAt), put(to, otherPathAt)] as const
      if (name === 'path_symlink') keep(call(name, pathAt, lengths[0], 3, otherPathAt, lengths[1]))
      else if (name === 'path_link') keep(call(name, 3, 0, pathAt, lengths[0], 3, otherPathAt, lengths[1]))
      else keep(call(name, 3, pathAt, lengths[0], 3, otherPathAt, lengths[1]))
    },
    read(fd: number, ...sizes: number[]) {
      setVectors(sizes)
      keep(call('fd_read', fd, 0, sizes.length, resultAt), () => text(word()))
    },
    pread(fd: number, offset: bigint, size: number) {
      setVectors([size])
      keep(call('fd_pread', fd, 0, 1, offset, resultAt), () => text(word()))
    },
    write(fd: number, content: string, offset?: bigint) {
      setVectors([put(content, bufferAt)])
      const error =
        offset === undefined ? call('fd_write', fd, 0, 1, resultAt) : call('fd_pwrite', fd, 0, 1, offset, resultAt)
      keep(error, word)
    },
    seek(fd: number, offset: bigint, whence: number) {
      keep(call('fd_seek', fd, offset, whence, resultAt), long)
    },
    tell: (fd: number) => keep(call('fd_tell', fd, resultAt), long),
    fdstat(fd: number) {
      keep(call('fd_fdstat_get', fd, bufferAt), () => [
        view.getUint8(bufferAt),
        view.getBigUint64(bufferAt + 8, true),
        view.getBigUint64(bufferAt + 16, true),
      ])
    },
    stat: (fd: number) => keep(call('fd_filestat_get', fd, bufferAt), stat),
    pathStat(path: string, flags = 1) {
      keep(call('path_filestat_get', 3, flags, pathAt, put(path, pathAt), bufferAt), stat)
    },
    times: (fd: number) =>
      keep(call('fd_filestat_get', fd, bufferAt), () => [40, 48].map(at => view.getBigUint64(bufferAt + at, true))),
    readlink(path: string, size = 100) {
      const length = put(path, pathAt)
      keep(call('path_readlink', 3, pathAt, length, bufferAt, size, resultAt), () => text(word()))
    },
    list: (name: string, size: number) => keep(call(name, bufferAt, resultAt), () => [word(), size]),
    fill: (path: string, size: number) => truncateSync(join(folder, path), size),
  }
}

type Script = ReturnType<typeof createScript>

const scripts: Readonly<Record<string, (script: Script) => void>> = {
  'reads a file in parts'({ open, read, pread, seek, tell }) {
    const file = open('file', { rights: 0x26n })
    read(file, 4, 2)
    tell(file)
    read(file, 100)
    read(file, 100)
    pread(file, 2n, 3)
    pread(file, 100n, 3)
    pread(file, -1n, 3)
    seek(file, -3n, 2)
    read(file, 10)
    seek(file, 2n, 0)
    seek(file, 1n, 1)
    seek(file, -9n, 1)
    seek(file, 1n, 7)
    seek(file, 5_000_000_000n, 0)
    read(file, 1)
    read(file)
  },
  'writes, appends and truncates'({ open, write, read, seek, tell, stat, call }) {
    const file = open('made', { oflags: 1, rights: all & 0xffffn & 0x1ffn })
    write(file, 'first')
    write(file, 'pos', 10n)
    tell(file)
    write(file, 'second')
    seek(file, 0n, 0)
    read(file, 50)
    call('fd_filestat_set_size', file, 3n)
    const again = open('made', { rights: 0x60_0066n, fdflags: 1 })
    seek(again, 0n, 0)
    write(again, 'tail')
    stat(again)
    call('fd_filestat_set_size', again, 4n)
    stat(again)
    call('fd_filestat_set_size', again, -1n)
    const cut = open('made', { oflags: 8, rights: 0x20_0046n })
    stat(cut)
    write(cut, 'x', -1n)
    call('fd_sync', cut)
    call('fd_datasync', cut)
  },
  'opens with each combination of flags'({ open, call }) {
    for (const path of ['file', 'sub', 'link', 'to-sub', 'dangling', 'missing', 'file/', 'sub/', 'sub/inner', 'file/x'])
      for (const oflags of [0, 1, 2, 4, 5, 8, 9])
        for (const rights of [0x2n, 0x40n, 0x42n]) {
          if (path === 'dangling' || path === 'sub/') continue
          call('fd_close', open(path, { oflags, rights }))
        }
  },
  'gives rights'({ open, fdstat, call, read, write, seek, stat }) {
    fdstat(3)
    const file = open('file', { rights: 0x2n })
    fdstat(file)
    seek(file, 0n, 0)
    stat(file)
    write(file, 'x')
    call('fd_fdstat_set_rights', file, 0x6n, 0n)
    call('fd_fdstat_set_rights', file, 0n, 0n)
    read(file, 1)
    const sub = open('sub', { oflags: 2, rights: 0x2000n, inheriting: 0x2n })
    fdstat(sub)
    open('inner', { fd: sub, rights: 0x2n })
    open('inner', { fd: sub, rights: 0x40n })
    open('inner', { fd: sub, oflags: 1, rights: 0x2n })
    open('file', { rights: all })
    open('file', { rights: 1n << 40n })
    fdstat(77)
  },
  'asks a directory for what files do'({ open, read, write, seek, tell, stat, call, fdstat }) {
    const sub = open('sub', { oflags: 2, rights: 0xff_ffffn })
    const whole = open('sub', { oflags: 2, rights: 0x20_4000n })
    for (const fd of [sub, whole, 3]) {
      read(fd, 4)
      write(fd, 'x')
      seek(fd, 0n, 0)
      tell(fd)
      stat(fd)
      fdstat(fd)
      call('fd_sync', fd)
      call('fd_datasync', fd)
      call('fd_advise', fd, 0n, 0n, 0)
      call('fd_allocate', fd, 0n, 10n)
      call('fd_filestat_set_size', fd, 0n)
    }
  },
  'makes and removes'({ path, two, pathStat }) {
    path('path_create_directory', 'made')
    path('path_create_directory', 'made')
    path('path_create_directory', 'file')
    path('path_create_directory', 'missing/made')
    path('path_create_directory', 'file/made')
    path('path_remove_directory', 'full')
    path('path_remove_directory', 'file')
    path('path_remove_directory', 'made')
    path('path_remove_directory', 'made')
    path('path_unlink_file', 'made')
    path('path_unlink_file', 'sub')
    path('path_unlink_file', 'link')
    pathStat('file')
    path('path_unlink_file', 'file')
    path('path_unlink_file', 'missing/x')
    path('path_unlink_file', '../x')
    path('path_unlink_file', 'sub/inner', { fd: 77 })
    two('path_rename', 'sub/inner', 'moved')
    two('path_rename', 'sub', 'full')
    two('path_rename', 'sub', 'empty')
    two('path_rename', 'missing', 'x')
    two('path_rename', 'moved', 'full')
    two('path_rename', 'full', 'moved')
    two('path_rename', 'full', 'full/below')
    two('path_rename', 'moved', 'moved')
    two('path_rename', 'moved', '../out')
  },
  links({ two, readlink, pathStat, open, read }) {
    two('path_symlink', 'file', 'one')
    two('path_symlink', 'file', 'one')
    two('path_symlink', '/etc/passwd', 'absolute')
    two('path_symlink', '../outside', 'out')
    readlink('one')
    readlink('one', 4)
    readlink('one', 5)
    readlink('file')
    readlink('missing')
    pathStat('one')
    pathStat('one', 0)
    pathStat('dangling')
    pathStat('dangling', 0)
    two('path_link', 'file', 'hard')
    two('path_link', 'file', 'sub')
    two('path_link', 'sub', 'hard-directory')
    two('path_link', 'missing', 'x')
    pathStat('hard')
    read(open('one'), 20)
  },
  'sets times'({ open, times, call, path }) {
    const file = open('file', { rights: 0xa0_0002n })
    call('fd_filestat_set_times', file, 1_000_000_000_000n, 2_000_000_000_000n, 5)
    times(file)
    call('fd_filestat_set_times', file, 0n, 3_000_000_000_000n, 4)
    times(file)
    call('fd_filestat_set_times', file, 0n, 0n, 3)
    path('path_filestat_set_times', 'link', { before: [1], after: [5_000_000_000n, 6_000_000_000n, 5] })
    times(file)
    path('path_filestat_set_times', 'missing', { before: [0], after: [0n, 0n, 0] })
  },
  'renumbers and closes'({ open, call, read }) {
    const one = open('file')
    const two = open('sub/inner')
    call('fd_renumber', one, two)
    read(two, 20)
    read(one, 20)
    call('fd_renumber', 77, two)
    call('fd_renumber', two, 77)
    call('fd_renumber', two, two)
    open('file')
    call('fd_close', 3)
    call('fd_close', 3)
    open('file')
  },
  'asks for names of directories'({ call }) {
    call('fd_prestat_get', 3, bufferAt)
    call('fd_prestat_get', 4, bufferAt)
    call('fd_prestat_dir_name', 3, bufferAt, 2)
    call('fd_prestat_dir_name', 3, bufferAt, 1)
    call('fd_prestat_dir_name', 4, bufferAt, 2)
  },
  'advises and allocates'({ open, call, stat }) {
    const file = open('file', { rights: 0x20_01c2n })
    for (const advice of [0, 5, 6]) call('fd_advise', file, 0n, 0n, advice)
    call('fd_allocate', file, 0n, 4n)
    stat(file)
    call('fd_allocate', file, 5n, 40n)
    stat(file)
    call('fd_allocate', file, 0n, 0n)
  },
  'gives what is no file'({ call, list }) {
    list('args_sizes_get', 0)
    list('environ_sizes_get', 0)
    for (const clock of [0, 1, 2, 3, 4]) {
      call('clock_time_get', clock, 0n, resultAt)
      call('clock_res_get', clock, resultAt)
    }
    call('sched_yield')
    call('random_get', bufferAt, 0)
    call('sock_shutdown', 77, 0)
  },
}

/** Names, kinds and contents of all below. */
function describeFolder(folder: string): unknown[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true, encoding: 'utf8' })
    .map(entry => {
      const path = join(entry.parentPath, entry.name)
      return [path.slice(folder.length), entry.isFile() ? readFileSync(path, 'utf8') : entry.isDirectory()]
    })
    .sort()
}

describe.skipIf(process.platform === 'win32').each(trees)('a module that works through $kind', ({ tree }) => {
  const closing: (() => void)[] = []
  afterAll(() => {
    for (const close of closing) close()
  })

  test.each(Object.entries(scripts))('a module that %s finds what node:wasi gives', (_, run) => {
    const node = createScript(startNode())
    const side = startOurs(tree)
    closing.push(side.close)
    const ours = createScript(side)
    run(node)
    run(ours)
    expect(ours.results).toEqual(node.results)
    expect(describeFolder(ours.folder)).toEqual(describeFolder(node.folder))
  })
})
