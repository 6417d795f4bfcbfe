/** What may be done with what is open: the rights of WASI, as node:wasi gave them. */

import { descriptorFlag, openFlag, right } from '../interface/preview1.ts'

const join = (...rights: readonly bigint[]) => rights.reduce((all, one) => all | one, 0n)

/** What a regular file can do. */
export const fileRights = join(
  right.datasync,
  right.read,
  right.seek,
  right.setFlags,
  right.sync,
  right.tell,
  right.write,
  right.advise,
  right.allocate,
  right.getStat,
  right.setSize,
  right.setTimes,
  right.poll,
)

export const directoryRights = join(
  right.setFlags,
  right.sync,
  right.advise,
  right.createDirectory,
  right.createFile,
  right.linkSource,
  right.linkTarget,
  right.open,
  right.readdir,
  right.readlink,
  right.renameSource,
  right.renameTarget,
  right.pathGetStat,
  right.pathSetSize,
  right.pathSetTimes,
  right.getStat,
  right.setTimes,
  right.symlink,
  right.unlink,
  right.removeDirectory,
  right.poll,
)

/** What can be opened in a directory has these at most. */
export const inheritedRights = directoryRights | fileRights

/** A file opened with one of these can be read, or changed. */
const reading = join(right.read, right.readdir)
const writing = join(right.datasync, right.write, right.allocate, right.setSize)

export type Opening = { readonly oflags: number; readonly fdflags: number; readonly rights: bigint }

export const opensToRead = ({ rights }: Opening) => (rights & reading) !== 0n

export const opensToWrite = ({ rights }: Opening) => (rights & writing) !== 0n

/** What the directory must allow, for itself and for what is opened in it. */
export function findNeededRights(opening: Opening, inheriting: bigint) {
  const { oflags, fdflags, rights } = opening
  const has = (flags: number, flag: number, needed: bigint) => ((flags & flag) !== 0 ? needed : 0n)
  const seeks = opensToWrite(opening) && (oflags & openFlag.truncate) === 0 && (fdflags & descriptorFlag.append) === 0
  return {
    own: join(
      right.open,
      has(oflags, openFlag.create, right.createFile),
      has(oflags, openFlag.truncate, right.pathSetSize),
    ),
    inherited: join(
      rights,
      inheriting,
      has(fdflags, descriptorFlag.dsync, right.datasync),
      has(fdflags, descriptorFlag.rsync | descriptorFlag.sync, right.sync),
      seeks ? right.seek : 0n,
    ),
  }
}
