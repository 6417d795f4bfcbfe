/** The functions of WASI for paths, but for `path_open`. */

import {
  linkSync,
  lstatSync,
  lutimesSync,
  mkdirSync,
  readlinkSync,
  renameSync,
  rmdirSync,
  symlinkSync,
  unlinkSync,
} from 'node:fs'
import { type Functions, WasiError } from '../interface/functions.ts'
import { errno, filestat, lookupFlag, right, wordSize } from '../interface/preview1.ts'
import type { FilesHost } from './descriptors.ts'
import { findTimes, writeFilestat } from './stat.ts'
import { decodePath, type Entry, guestPath, readPath, staysWithin, walk } from './walk.ts'

type At = { readonly fd: number; readonly path: number; readonly path_len: number; readonly follows?: boolean }

export function createPathFunctions({ guest, tree, descriptors, checkWritable }: FilesHost) {
  /** Calls `use` with what a path of the module names. */
  function find<T>({ fd, path, path_len, follows = false }: At, rights: bigint, use: (entry: Entry) => T): T {
    const { directory } = descriptors.findDirectory(fd, rights)
    return walk(tree, directory, readPath(guest, path, path_len), follows, use)
  }

  /** Checks that something can be made there. What is there already is told first, as on a disk that is read-only. */
  function checkNew(entry: Entry): void {
    if (entry.stat) throw new WasiError(errno.exist)
    checkWritable(guestPath(entry))
  }

  /** Checks that this can be taken away from where it is. */
  function checkMovable({ stat, name, names, ...entry }: Entry): void {
    if (!stat) throw new WasiError(errno.noent)
    // The path of an open directory itself, which its parent holds.
    if (name === '.') throw new WasiError(errno.inval)
    checkWritable(guestPath({ names, ...entry }))
    if (entry.directory.root.hiding.isAbove(names)) throw new WasiError(errno.busy)
  }

  return {
    path_create_directory: ({ fd, path, path_len }) =>
      find({ fd, path, path_len }, right.createDirectory, entry => {
        checkNew(entry)
        mkdirSync(entry.path)
        return errno.success
      }),
    path_filestat_get({ fd, flags, path, path_len, stat: address }) {
      const view = guest.view(address, filestat.byteSize)
      return find({ fd, path, path_len, follows: isFollowed(flags) }, right.pathGetStat, ({ stat }) => {
        if (!stat) return errno.noent
        writeFilestat(view, stat)
        return errno.success
      })
    },
    path_filestat_set_times: ({ fd, flags, path, path_len, ...wanted }) =>
      find({ fd, path, path_len, follows: isFollowed(flags) }, right.pathSetTimes, entry => {
        const { path, stat } = entry
        if (!stat) return errno.noent
        checkWritable(guestPath(entry))
        const { accessed, modified } = findTimes(wanted, () => stat)
        lutimesSync(path, accessed, modified)
        return errno.success
      }),
    path_link({ old_fd, old_flags, old_path, old_path_len, new_fd, new_path, new_path_len }) {
      const from = { fd: old_fd, path: old_path, path_len: old_path_len, follows: isFollowed(old_flags) }
      const to = { fd: new_fd, path: new_path, path_len: new_path_len }
      return find(from, right.linkSource, old =>
        find(to, right.linkTarget, entry => {
          if (!old.stat) return errno.noent
          checkNew(entry)
          checkLinkMayLie(old, entry)
          linkSync(old.path, entry.path)
          // A system that follows links here may have been led elsewhere.
          if (lstatSync(entry.path, { bigint: true }).ino === old.stat.ino) return errno.success
          unlinkSync(entry.path)
          return errno.notcapable
        }),
      )
    },
    path_readlink({ fd, path, path_len, buf, buf_len, bufused }) {
      const target = guest.bytes(buf, buf_len)
      const used = guest.view(bufused, wordSize)
      return find({ fd, path, path_len }, right.readlink, ({ path }) => {
        const text = readlinkSync(path, { encoding: 'buffer' })
        if (text.length >= buf_len) return errno.nobufs
        target.set(text)
        used.setUint32(0, text.length, true)
        return errno.success
      })
    },
    path_remove_directory: ({ fd, path, path_len }) =>
      find({ fd, path, path_len }, right.removeDirectory, entry => {
        checkMovable(entry)
        rmdirSync(entry.path)
        return errno.success
      }),
    path_rename({ fd, old_path, old_path_len, new_fd, new_path, new_path_len }) {
      const from = { fd, path: old_path, path_len: old_path_len }
      const to = { fd: new_fd, path: new_path, path_len: new_path_len }
      return find(from, right.renameSource, old =>
        find(to, right.renameTarget, entry => {
          checkMovable(old)
          if (entry.stat) checkMovable(entry)
          if (entry.namesDirectory && !old.stat?.isDirectory()) return errno.notdir
          checkLinkMayLie(old, entry)
          renameSync(old.path, entry.path)
          return errno.success
        }),
      )
    },
    path_symlink({ old_path, old_path_len, fd, new_path, new_path_len }) {
      const text = readPath(guest, old_path, old_path_len)
      return find({ fd, path: new_path, path_len: new_path_len }, right.symlink, entry => {
        if (text.startsWith('/')) return errno.perm
        if (!staysWithin(text, entry.names.length - 1)) return errno.notcapable
        checkNew(entry)
        symlinkSync(text, entry.path)
        return errno.success
      })
    },
    path_unlink_file: ({ fd, path, path_len }) =>
      find({ fd, path, path_len }, right.unlink, entry => {
        checkMovable(entry)
        unlinkSync(entry.path)
        return errno.success
      }),
  } satisfies Partial<Functions>
}

/** A link that is moved may lead out from its new place. Links of the directory's owner may not be moved there either. */
function checkLinkMayLie({ stat, path }: Entry, { names }: Entry): void {
  if (!stat?.isSymbolicLink()) return
  const text = decodePath(readlinkSync(path, { encoding: 'buffer' }))
  if (!staysWithin(text, names.length - 1)) throw new WasiError(errno.notcapable)
}

/** Whether the lookup flags say that a link in the last part of a path is followed. */
function isFollowed(flags: number): boolean {
  return (flags & lookupFlag.symlinkFollow) !== 0
}
