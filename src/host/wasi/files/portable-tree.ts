/**
 * Files of a system without `/proc`: reached by their real paths, and compared after they were opened. Whoever swaps
 * names at the right moments, four times in a row, deceives that: such a system offers Node no `openat`.
 */

import {
  type BigIntStats,
  closeSync,
  constants,
  fstatSync,
  ftruncateSync,
  lstatSync,
  openSync,
  readdirSync,
  realpathSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { WasiError } from '../interface/functions.ts'
import { errno } from '../interface/preview1.ts'
import type { Handle, Tree } from './tree.ts'

const { O_NOCTTY = 0, O_NOFOLLOW = 0, O_NONBLOCK = 0, O_RDWR, O_TRUNC, O_WRONLY } = constants

/** How often what was opened is compared with what lies at its path. */
const rounds = 2

const isWindows = process.platform === 'win32'

/** Windows reads a stream behind `:`, and another separator in `\`. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: Windows takes none in a name
const impossibleName = /[\\:*?"<>|\u0000-\u001f]/

export const portableTree: Tree = {
  openRoot(path) {
    const real = realpathSync.native(path)
    if (!lstatSync(real).isDirectory()) throw new WasiError(errno.notdir)
    return { path: real, name: '', descriptor: undefined, real }
  },

  enter(parent, name) {
    const path = portableTree.locate(parent, name)
    if (name === '.') {
      checkUnmoved(parent)
      return parent
    }
    const stat = lstatSync(path)
    if (stat.isSymbolicLink()) return 'link'
    if (!stat.isDirectory()) throw new WasiError(errno.notdir)
    const real = findReal(parent, path)
    return { path: real, name: basename(real), descriptor: undefined }
  },

  locate(parent, name) {
    if (isWindows && impossibleName.test(name)) throw new WasiError(errno.inval)
    return name === '.' ? parent.path : join(parent.path, name)
  },

  spell: (parent, name) => basename(findReal(parent, portableTree.locate(parent, name))),

  open(parent, name, flags) {
    const path = portableTree.locate(parent, name)
    checkUnmoved(parent)
    // A file that lies elsewhere must not be emptied before that is noticed.
    const empties = (flags & O_TRUNC) !== 0
    const access = empties && (flags & (O_WRONLY | O_RDWR)) === 0 ? O_RDWR : 0
    const given = (flags & ~O_TRUNC) | access | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY
    const descriptor = openSync(path, given, 0o666)
    try {
      const opened = fstatSync(descriptor, { bigint: true })
      for (let round = 0; round < rounds; round++) {
        findReal(parent, path)
        if (!isSame(opened, lstatSync(path, { bigint: true }))) throw new WasiError(errno.notcapable)
      }
      if (empties) ftruncateSync(descriptor)
      return descriptor
    } catch (error) {
      closeSync(descriptor)
      throw error
    }
  },

  list(handle) {
    checkUnmoved(handle)
    const entries = readdirSync(handle.path, { encoding: 'buffer', withFileTypes: true })
    checkUnmoved(handle)
    return entries
  },

  close() {},
}

/** The path of an entry as the host writes it. @throws {WasiError} where it does not lie in that directory */
function findReal(parent: Handle, path: string): string {
  const real = realpathSync.native(path)
  if (dirname(real) !== parent.path) throw new WasiError(errno.notcapable)
  return real
}

function checkUnmoved({ path }: Handle): void {
  if (realpathSync.native(path) !== path) throw new WasiError(errno.notcapable)
}

/** Windows gives another number for the device to a path than to a descriptor. */
function isSame(one: BigIntStats, other: BigIntStats): boolean {
  return one.ino === other.ino && (isWindows || one.dev === other.dev)
}
