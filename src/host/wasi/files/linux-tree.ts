/**
 * Files of Linux, each reached through the open directory that it lies in: `/proc/self/fd/N/NAME` is what `openat` is.
 * No step follows a link, so nobody can lead it elsewhere by a rename between two steps.
 */

import { closeSync, constants, existsSync, lstatSync, openSync, readdirSync, readlinkSync } from 'node:fs'
import { WasiError } from '../interface/functions.ts'
import { findCode } from '../interface/host-errors.ts'
import { errno } from '../interface/preview1.ts'
import type { Handle, RootHandle, Tree } from './tree.ts'

/** Opens a place in the tree, not its contents: no right to read is needed. node:fs has no name for it. */
const pathOnly = 0o10000000

const { O_DIRECTORY, O_NOCTTY, O_NOFOLLOW, O_NONBLOCK } = constants

/** Whether this system has what the tree needs: a container may be without `/proc`. */
export function hasOpenDirectories(platform: NodeJS.Platform = process.platform): boolean {
  return platform === 'linux' && existsSync('/proc/self/fd')
}

function openDirectory(path: string, name: string, flags: number): Handle {
  const descriptor = openSync(path, pathOnly | O_DIRECTORY | flags)
  return { path: `/proc/self/fd/${descriptor}`, name, descriptor }
}

export const linuxTree: Tree = {
  openRoot(path) {
    const handle = openDirectory(path, '', 0)
    try {
      return { ...handle, real: readlinkSync(handle.path) }
    } catch (error) {
      linuxTree.close(handle)
      throw error
    }
  },

  enter(parent, name) {
    const path = linuxTree.locate(parent, name)
    try {
      return openDirectory(path, name, O_NOFOLLOW)
    } catch (error) {
      const code = findCode(error)
      if ((code === 'ENOTDIR' || code === 'ELOOP') && isLink(path)) return 'link'
      throw error
    }
  },

  locate: (parent, name) => `${parent.path}/${name}`,

  spell: (_, name) => name,

  open(parent, name, flags, root) {
    // A FIFO would block until somebody opens its other end.
    const descriptor = openSync(linuxTree.locate(parent, name), flags | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY, 0o666)
    try {
      checkWithin(descriptor, root)
      return descriptor
    } catch (error) {
      closeSync(descriptor)
      throw error
    }
  },

  list: ({ path }) => readdirSync(path, { encoding: 'buffer', withFileTypes: true }),

  close({ descriptor }) {
    if (descriptor !== undefined) closeSync(descriptor)
  },
}

function isLink(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false
}

/** A second wall: a directory can be moved out of the root while it is walked. */
function checkWithin(descriptor: number, { real, path }: RootHandle): void {
  const opened = readlinkSync(`/proc/self/fd/${descriptor}`)
  // The root itself can have been moved.
  if (!lies(opened, real) && !lies(opened, readlinkSync(path))) throw new WasiError(errno.notcapable)
}

const lies = (path: string, root: string) => root === '/' || path.startsWith(`${root}/`)
