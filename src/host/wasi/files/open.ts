/** `path_open`. */

import { closeSync, constants, fstatSync } from 'node:fs'
import { type Functions, WasiError } from '../interface/functions.ts'
import { findErrno } from '../interface/host-errors.ts'
import { descriptorFlag, errno, lookupFlag, openFlag, wordSize } from '../interface/preview1.ts'
import type { FilesHost, Open } from './descriptors.ts'
import { directoryRights, fileRights, findNeededRights, inheritedRights, opensToRead, opensToWrite } from './rights.ts'
import { type Entry, enter, guestPath, readPath, walk } from './walk.ts'

const { O_CREAT, O_DSYNC = 0, O_EXCL, O_RDONLY, O_RDWR, O_SYNC = 0, O_TRUNC, O_WRONLY } = constants

/** How often a file that others make or remove meanwhile is looked for again. */
const mostTries = 10

export function createOpen(host: FilesHost): Functions['path_open'] {
  const { guest, tree, descriptors, checkWritable } = host
  return ({ fd, dirflags, path, path_len, oflags, fs_rights_base, fs_rights_inheriting, fdflags, opened_fd }) => {
    const result = guest.view(opened_fd, wordSize)
    const rights = BigInt.asUintN(64, fs_rights_base)
    const inheriting = BigInt.asUintN(64, fs_rights_inheriting)
    const opening = { oflags, fdflags, rights }
    const needed = findNeededRights(opening, inheriting)
    const base = descriptors.findDirectory(fd, needed.own, needed.inherited)
    const text = readPath(guest, path, path_len)
    descriptors.checkSpace()
    const has = (flag: number) => (oflags & flag) !== 0
    const isNew = has(openFlag.create) && has(openFlag.exclusive)
    const follows = (dirflags & lookupFlag.symlinkFollow) !== 0 && !isNew
    const changes = opensToWrite(opening) || has(openFlag.truncate)

    function openEntry(entry: Entry): Open {
      const { stat } = entry
      if (!stat) return openFile(entry, create(entry))
      if (isNew) throw new WasiError(errno.exist)
      if (stat.isSymbolicLink()) throw new WasiError(errno.loop)
      if (stat.isDirectory()) return openDirectory(entry)
      if (has(openFlag.directory)) throw new WasiError(errno.notdir)
      // A device or a FIFO is no part of a directory's contents, and can block for ever.
      if (!stat.isFile()) throw new WasiError(errno.acces)
      if (changes) checkWritable(guestPath(entry))
      return openFile(entry, has(openFlag.truncate) ? O_TRUNC : 0)
    }

    function create(entry: Entry): number {
      if (!has(openFlag.create)) throw new WasiError(errno.noent)
      if (has(openFlag.directory)) throw new WasiError(errno.inval)
      if (entry.namesDirectory) throw new WasiError(errno.isdir)
      checkWritable(guestPath(entry))
      return O_CREAT | O_EXCL
    }

    function openFile(entry: Entry, flags: number): Open {
      const { handle, root } = entry.directory
      const access = opensToWrite(opening) ? (opensToRead(opening) ? O_RDWR : O_WRONLY) : O_RDONLY
      const descriptor = tree.open(handle, entry.name, access | flags | findSync(fdflags), root.handle)
      // It can have become something else since it was looked at.
      if (!fstatSync(descriptor).isFile()) {
        closeSync(descriptor)
        throw new WasiError(errno.acces)
      }
      const given = { rights: rights & fileRights, inheriting: 0n, flags: fdflags, guest: guestPath(entry) }
      return { kind: 'file', descriptor, position: 0, ...given }
    }

    function openDirectory(entry: Entry): Open {
      if (changes || (has(openFlag.create) && !has(openFlag.directory))) throw new WasiError(errno.isdir)
      const directory = enter(tree, entry.directory, entry.name)
      if (directory === 'link') throw new WasiError(errno.loop)
      return {
        kind: 'directory',
        directory,
        isGiven: false,
        rights: rights & directoryRights,
        inheriting: inheriting & inheritedRights,
        flags: fdflags,
        guest: guestPath(entry),
      }
    }

    for (let tries = 1; ; tries++) {
      try {
        const opened = walk(tree, base.directory, text, follows, openEntry)
        result.setUint32(0, descriptors.add(opened), true)
        return errno.success
      } catch (error) {
        const found = findErrno(error)
        const isRace = has(openFlag.create) && !isNew && (found === errno.exist || found === errno.noent)
        if (!isRace || tries === mostTries) throw error
      }
    }
  }
}

function findSync(flags: number): number {
  if ((flags & (descriptorFlag.sync | descriptorFlag.rsync)) !== 0) return O_SYNC
  return (flags & descriptorFlag.dsync) !== 0 ? O_DSYNC : 0
}
