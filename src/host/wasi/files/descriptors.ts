/** What a module has open, by its numbers. Those of this process it never sees. */

import { closeSync } from 'node:fs'
import { WasiError } from '../interface/functions.ts'
import type { Guest } from '../interface/guest.ts'
import { errno } from '../interface/preview1.ts'
import type { Tree } from './tree.ts'
import type { Directory } from './walk.ts'

type Opened = {
  readonly rights: bigint
  /** What can be opened in a directory has these at most. */
  readonly inheriting: bigint
  /** `fdflags` */
  readonly flags: number
  /** The path in words of the module. */
  readonly guest: string
}

/** `descriptor` is this process's; `position` is in bytes. */
export type OpenFile = Opened & { readonly kind: 'file'; readonly descriptor: number; readonly position: number }

/** `isGiven`: the module has it from the start, and is told its name. */
export type OpenDirectory = Opened & {
  readonly kind: 'directory'
  readonly directory: Directory
  readonly isGiven: boolean
}

export type Open = OpenFile | OpenDirectory

/** All of these throw a `WasiError`. */
export type Descriptors = {
  isOpen(fd: number): boolean
  /** @param rights that it must have */
  find(fd: number, rights?: bigint): Open
  findFile(fd: number, rights?: bigint): OpenFile
  findDirectory(fd: number, rights?: bigint, inheriting?: bigint): OpenDirectory
  checkSpace(): void
  add(open: Open): number
  replace(fd: number, open: Open): void
  close(fd: number): void
  renumber(fd: number, to: number): void
  /** Paths of what the module has opened itself, in its own words. */
  listOpened(): readonly string[]
  closeAll(): void
}

/** What the functions share. */
export type FilesHost = {
  readonly guest: Guest
  readonly tree: Tree
  readonly descriptors: Descriptors
  /** @throws {WasiError} EROFS where the module may change nothing; the path is kept for the user. */
  checkWritable(path: string): void
}

const first = 3

/** A module that opens without end takes no descriptor from others. */
const mostOpen = 1024

export function createDescriptors(tree: Tree): Descriptors {
  const open = new Map<number, Open>()
  /** None below is free. */
  let lowest = first

  function find(fd: number, rights = 0n, inheriting = 0n): Open {
    const found = open.get(fd)
    if (!found) throw new WasiError(errno.badf)
    if ((found.rights & rights) !== rights || (found.inheriting & inheriting) !== inheriting)
      throw new WasiError(errno.notcapable)
    return found
  }

  function release(found: Open): void {
    if (found.kind === 'file') closeSync(found.descriptor)
    // A root stays open until the end: directories below lead there.
    else if (found.directory.handle !== found.directory.root.handle) tree.close(found.directory.handle)
  }

  function forget(fd: number): void {
    open.delete(fd)
    lowest = Math.min(lowest, fd)
  }

  function close(fd: number): void {
    const found = find(fd)
    forget(fd)
    release(found)
  }

  return {
    find,
    close,
    isOpen: fd => open.has(fd),
    findFile(fd, rights) {
      const found = find(fd, rights)
      if (found.kind !== 'file') throw new WasiError(errno.badf)
      return found
    },
    findDirectory(fd, rights, inheriting) {
      const found = find(fd, rights, inheriting)
      if (found.kind !== 'directory') throw new WasiError(errno.notdir)
      return found
    },
    checkSpace() {
      if (open.size >= mostOpen) throw new WasiError(errno.mfile)
    },
    add(opened) {
      while (open.has(lowest)) lowest++
      open.set(lowest, opened)
      return lowest
    },
    replace: (fd, opened) => void open.set(fd, opened),
    renumber(fd, to) {
      const moved = find(fd)
      find(to)
      if (fd === to) return
      close(to)
      forget(fd)
      open.set(to, moved)
    },
    listOpened: () =>
      [...open.values()].filter(opened => opened.kind === 'file' || !opened.isGiven).map(({ guest }) => guest),
    closeAll() {
      for (const found of open.values()) release(found)
      open.clear()
    },
  }
}
