/** The WASI calls on files, as `passThrough` takes them, and what tests of files share. */

import { hasOpenDirectories, linuxTree } from '../../src/host/wasi/files/linux-tree.ts'
import { portableTree } from '../../src/host/wasi/files/portable-tree.ts'
import type { TestGuest } from './wasi.ts'

export const signatures = {
  fd_close: 'i',
  fd_read: 'iiii',
  fd_write: 'iiii',
  fd_readdir: 'iiiIi',
  fd_seek: 'iIii',
  fd_filestat_get: 'ii',
  fd_allocate: 'iII',
  fd_filestat_set_size: 'iI',
  fd_filestat_set_times: 'iIIi',
  fd_pwrite: 'iiiIi',
  path_create_directory: 'iii',
  path_filestat_get: 'iiiii',
  path_filestat_set_times: 'iiiiIIi',
  path_link: 'iiiiiii',
  path_open: 'iiiiiIIii',
  path_readlink: 'iiiiii',
  path_remove_directory: 'iii',
  path_rename: 'iiiiii',
  path_symlink: 'iiiii',
  path_unlink_file: 'iii',
}

export const follow = 1
export const create = 1
export const directory = 2
export const readRight = 0x2n
export const writeRight = 0x40n
export const exclusive = 4
export const truncate = 8

/** Both ways to reach files, where this system has both. */
export const trees = [
  { kind: 'open directories', tree: linuxTree, isThere: hasOpenDirectories() },
  { kind: 'real paths', tree: portableTree, isThere: true },
].filter(({ isThere }) => isThere)

/** Calls on the directory 3 of a guest, with paths as texts. Each gives the number of the error. */
export function filesOf({ call, text, view, write }: TestGuest) {
  const at = (path: string) => [512, write(512, path)] as const
  const two = (from: string, to: string) => [at(from), [1536, write(1536, to)] as const] as const
  const open = (path: string, oflags = 0, rights = readRight) =>
    call('path_open', 3, follow, ...at(path), oflags, rights, rights, 0, 256)
  return {
    open,
    /** The descriptor that the last `open` gave. */
    opened: () => view().getUint32(256, true),
    /** What a file holds, or the number of the error. */
    read(path: string): string | number {
      const error = open(path)
      if (error !== 0) return error
      const file = view().getUint32(256, true)
      view().setUint32(0, 4096, true)
      view().setUint32(4, 1024, true)
      const failed = call('fd_read', file, 0, 1, 264)
      call('fd_close', file)
      return failed || text(4096, view().getUint32(264, true))
    },
    /** Type and size. */
    stat(path: string, flags = follow): number | readonly [number, bigint] {
      const error = call('path_filestat_get', 3, flags, ...at(path), 2048)
      return error || [view().getUint8(2048 + 16), view().getBigUint64(2048 + 32, true)]
    },
    makeDirectory: (path: string) => call('path_create_directory', 3, ...at(path)),
    removeDirectory: (path: string) => call('path_remove_directory', 3, ...at(path)),
    unlink: (path: string) => call('path_unlink_file', 3, ...at(path)),
    setTimes: (path: string) => call('path_filestat_set_times', 3, follow, ...at(path), 1n, 1n, 5),
    rename(from: string, to: string): number {
      const [one, other] = two(from, to)
      return call('path_rename', 3, ...one, 3, ...other)
    },
    link(from: string, to: string): number {
      const [one, other] = two(from, to)
      return call('path_link', 3, 0, ...one, 3, ...other)
    },
    symlink(text: string, path: string): number {
      const [one, other] = two(text, path)
      return call('path_symlink', ...one, 3, ...other)
    },
    readlink(path: string): string | number {
      const error = call('path_readlink', 3, ...at(path), 4096, 1024, 264)
      return error || text(4096, view().getUint32(264, true))
    },
    /** Names in a directory, without `.` and `..`, of a listing below 16 KiB. */
    list(path: string): readonly string[] | number {
      const error = open(path, directory, 0x4000n)
      if (error !== 0) return error
      const file = view().getUint32(256, true)
      const failed = call('fd_readdir', file, 8192, 16_384, 0n, 264)
      call('fd_close', file)
      if (failed !== 0) return failed
      const names: string[] = []
      const end = 8192 + view().getUint32(264, true)
      for (let entry = 8192; entry + 24 <= end; entry += 24 + view().getUint32(entry + 16, true))
        names.push(text(entry + 24, view().getUint32(entry + 16, true)))
      return names.slice(2)
    },
  }
}
