/** The functions of WASI for what is open already. */

import {
  fdatasyncSync,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  futimesSync,
  readSync,
  utimesSync,
  writeSync,
} from 'node:fs'
import { type Functions, type Params, WasiError } from '../interface/functions.ts'
import { findErrno } from '../interface/host-errors.ts'
import {
  advices,
  descriptorFlag,
  errno,
  fdstat,
  filestat,
  fileType,
  prestat,
  right,
  whence,
  wordSize,
} from '../interface/preview1.ts'
import type { Descriptors, FilesHost, Open, OpenFile } from './descriptors.ts'
import { findTimes, writeFilestat } from './stat.ts'
import { statHandle } from './walk.ts'

const success = errno.success

/** No file is longer, and node:fs takes no position beyond. */
const farthest = Number.MAX_SAFE_INTEGER

type Readable = Pick<Params<'fd_read'>, 'iovs' | 'iovs_len' | 'nread'>
type Writable = Pick<Params<'fd_write'>, 'iovs' | 'iovs_len' | 'nwritten'>

/** Gives how many bytes were moved; `done` were moved before. */
type Move = (bytes: Uint8Array, done: number) => number

export function createFileFunctions({ guest, descriptors, checkWritable }: FilesHost) {
  const look = (open: Open) =>
    open.kind === 'file' ? fstatSync(open.descriptor, { bigint: true }) : statHandle(open.directory.handle)

  /** Finds a descriptor for a function that changes something. */
  function findChanged(fd: number, rights: bigint): OpenFile {
    if (descriptors.isOpen(fd)) checkWritable(descriptors.find(fd).guest)
    return descriptors.findFile(fd, rights)
  }

  /** @param count where the number of bytes goes */
  function transfer(iovs: number, iovs_len: number, count: number, move: Move): number {
    const size = guest.view(count, wordSize)
    const done = moveAll(guest.vectors(iovs, iovs_len), move)
    size.setUint32(0, done, true)
    return done
  }

  const read = ({ descriptor }: OpenFile, { iovs, iovs_len, nread }: Readable, position: number) =>
    transfer(iovs, iovs_len, nread, (bytes, done) => readSync(descriptor, bytes, 0, bytes.length, position + done))

  const write = ({ descriptor }: OpenFile, { iovs, iovs_len, nwritten }: Writable, position: number) =>
    transfer(iovs, iovs_len, nwritten, (bytes, done) => {
      if (position + done + bytes.length > farthest) throw new WasiError(errno.fbig)
      return writeSync(descriptor, bytes, 0, bytes.length, position + done)
    })

  return {
    fd_advise({ fd, advice }) {
      if (advice >= advices) return errno.inval
      // Advice may be ignored, and node:fs cannot pass it on.
      return descriptors.find(fd, right.advise).kind === 'file' ? success : errno.badf
    },
    fd_allocate({ fd, offset, len }) {
      const { descriptor } = findChanged(fd, right.allocate)
      const end = BigInt.asUintN(64, offset) + BigInt.asUintN(64, len)
      if (end > BigInt(farthest)) return errno.fbig
      if (fstatSync(descriptor, { bigint: true }).size < end) ftruncateSync(descriptor, Number(end))
      return success
    },
    fd_close({ fd }) {
      descriptors.close(fd)
      return success
    },
    fd_datasync({ fd }) {
      fdatasyncSync(descriptors.findFile(fd, right.datasync).descriptor)
      return success
    },
    fd_fdstat_get({ fd, stat }) {
      const view = guest.view(stat, fdstat.byteSize)
      const { kind, flags, rights, inheriting } = descriptors.find(fd)
      view.setUint16(fdstat.type, kind === 'file' ? fileType.regularFile : fileType.directory, true)
      view.setUint16(fdstat.flags, flags, true)
      view.setUint32(fdstat.flags + 2, 0, true)
      view.setBigUint64(fdstat.rights, rights, true)
      view.setBigUint64(fdstat.inheritedRights, inheriting, true)
      return success
    },
    fd_fdstat_set_flags({ fd, flags }) {
      descriptors.replace(fd, { ...descriptors.find(fd, right.setFlags), flags })
      return success
    },
    fd_fdstat_set_rights({ fd, fs_rights_base, fs_rights_inheriting }) {
      const rights = BigInt.asUintN(64, fs_rights_base)
      const inheriting = BigInt.asUintN(64, fs_rights_inheriting)
      const open = descriptors.find(fd)
      if ((rights & ~open.rights) !== 0n || (inheriting & ~open.inheriting) !== 0n) return errno.notcapable
      descriptors.replace(fd, { ...open, rights, inheriting })
      return success
    },
    fd_filestat_get({ fd, stat }) {
      const view = guest.view(stat, filestat.byteSize)
      writeFilestat(view, look(descriptors.find(fd, right.getStat)))
      return success
    },
    fd_filestat_set_size({ fd, size }) {
      const { descriptor } = findChanged(fd, right.setSize)
      ftruncateSync(descriptor, toPosition(size, errno.fbig))
      return success
    },
    fd_filestat_set_times({ fd, ...wanted }) {
      const open = descriptors.find(fd, right.setTimes)
      checkWritable(open.guest)
      const { accessed, modified } = findTimes(wanted, () => look(open))
      if (open.kind === 'file') futimesSync(open.descriptor, accessed, modified)
      else utimesSync(open.directory.handle.path, accessed, modified)
      return success
    },
    fd_pread({ fd, offset, ...vectors }) {
      read(descriptors.findFile(fd, right.read | right.seek), vectors, toPosition(offset, errno.inval))
      return success
    },
    fd_prestat_dir_name({ fd, path, path_len }) {
      const name = findGivenName(descriptors, fd)
      const target = guest.bytes(path, path_len)
      if (name.length > path_len) return errno.nobufs
      target.set(name)
      return success
    },
    fd_prestat_get({ fd, prestat: address }) {
      const view = guest.view(address, prestat.byteSize)
      const name = findGivenName(descriptors, fd)
      view.setUint32(0, 0, true)
      view.setUint32(prestat.nameLength, name.length, true)
      return success
    },
    fd_pwrite({ fd, offset, ...vectors }) {
      write(findChanged(fd, right.write | right.seek), vectors, toPosition(offset, errno.inval))
      return success
    },
    fd_read({ fd, ...vectors }) {
      const file = descriptors.findFile(fd, right.read)
      const done = read(file, vectors, file.position)
      descriptors.replace(fd, { ...file, position: file.position + done })
      return success
    },
    fd_renumber({ fd, to }) {
      descriptors.renumber(fd, to)
      return success
    },
    fd_seek({ fd, offset, whence: from, newoffset }) {
      const target = guest.view(newoffset, 8)
      const file = descriptors.findFile(fd, right.seek)
      const position = findStart(file, from) + offset
      if (position < 0n || position > BigInt(farthest)) return errno.inval
      descriptors.replace(fd, { ...file, position: Number(position) })
      target.setBigUint64(0, position, true)
      return success
    },
    fd_sync({ fd }) {
      const open = descriptors.find(fd, right.sync)
      // A directory is open as a place only. Nothing that a module reads depends on this.
      if (open.kind === 'file') fsyncSync(open.descriptor)
      return success
    },
    fd_tell({ fd, offset }) {
      const target = guest.view(offset, 8)
      target.setBigUint64(0, BigInt(descriptors.findFile(fd, right.tell).position), true)
      return success
    },
    fd_write({ fd, ...vectors }) {
      const file = findChanged(fd, right.write)
      const position = appends(file) ? fstatSync(file.descriptor).size : file.position
      const done = write(file, vectors, position)
      descriptors.replace(fd, { ...file, position: position + done })
      return success
    },
  } satisfies Partial<Functions>
}

/** Moves one buffer after the other, until one is not moved whole. An error after the first is left to the next call. */
function moveAll(buffers: readonly Uint8Array[], move: Move): number {
  let done = 0
  for (const bytes of buffers) {
    let moved: number
    try {
      moved = move(bytes, done)
    } catch (error) {
      if (done === 0 || findErrno(error) === undefined) throw error
      return done
    }
    done += moved
    if (moved < bytes.length) break
  }
  return done
}

/** @throws {WasiError} `tooFar` where no file has that position */
function toPosition(offset: bigint, tooFar: number): number {
  if (offset < 0n) throw new WasiError(errno.inval)
  if (offset > BigInt(farthest)) throw new WasiError(tooFar)
  return Number(offset)
}

function findStart({ descriptor, position }: OpenFile, from: number): bigint {
  if (from === whence.start) return 0n
  if (from === whence.current) return BigInt(position)
  if (from === whence.end) return fstatSync(descriptor, { bigint: true }).size
  throw new WasiError(errno.inval)
}

const appends = ({ flags }: Open) => (flags & descriptorFlag.append) !== 0

/** @throws {WasiError} where the module does not have that directory from the start */
function findGivenName(descriptors: Descriptors, fd: number): Uint8Array {
  const open = descriptors.find(fd)
  if (open.kind !== 'directory' || !open.isGiven) throw new WasiError(errno.inval)
  return Buffer.from(open.guest)
}
