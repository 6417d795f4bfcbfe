/** The attributes of a file, and its times, as WASI has them. */

import type { BigIntStats, Dirent } from 'node:fs'
import { WasiError } from '../interface/functions.ts'
import { errno, filestat, fileType, timesFlag } from '../interface/preview1.ts'

export function writeFilestat(view: DataView, stat: BigIntStats): void {
  const set = (field: number, value: bigint) => view.setBigUint64(field, value, true)
  set(filestat.device, stat.dev)
  set(filestat.inode, stat.ino)
  set(filestat.type, BigInt(findType(stat)))
  set(filestat.links, stat.nlink)
  set(filestat.size, stat.size)
  set(filestat.accessed, stat.atimeNs)
  set(filestat.modified, stat.mtimeNs)
  set(filestat.changed, stat.ctimeNs)
}

export function findType(entry: BigIntStats | Dirent<Buffer>): number {
  if (entry.isFile()) return fileType.regularFile
  if (entry.isDirectory()) return fileType.directory
  if (entry.isSymbolicLink()) return fileType.symbolicLink
  if (entry.isCharacterDevice()) return fileType.characterDevice
  if (entry.isBlockDevice()) return fileType.blockDevice
  return entry.isSocket() ? fileType.socketStream : fileType.unknown
}

/** What a module asks for, in nanoseconds since 1970. */
export type WantedTimes = { readonly atim: bigint; readonly mtim: bigint; readonly fst_flags: number }

/**
 * Seconds since 1970 for node:fs; a time that is not asked for stays.
 * @throws {WasiError} where a time is given and is to be the present too
 */
export function findTimes(
  { atim, mtim, fst_flags }: WantedTimes,
  look: () => BigIntStats,
): { readonly accessed: number; readonly modified: number } {
  const pick = (set: number, now: number, time: bigint, before: (stat: BigIntStats) => bigint) => {
    const isSet = (fst_flags & set) !== 0
    const isNow = (fst_flags & now) !== 0
    if (isSet && isNow) throw new WasiError(errno.inval)
    if (isNow) return Date.now() / 1e3
    return Number(isSet ? BigInt.asUintN(64, time) : before(look())) / 1e9
  }
  return {
    accessed: pick(timesFlag.accessed, timesFlag.accessedNow, atim, stat => stat.atimeNs),
    modified: pick(timesFlag.modified, timesFlag.modifiedNow, mtim, stat => stat.mtimeNs),
  }
}
