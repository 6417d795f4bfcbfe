/** The files of a module: the directories that it is given, all that it opens in them, and what it may not change. */

import type { WasiOptions } from '../../../wizer/host.ts'
import { WasiError } from '../interface/functions.ts'
import type { Guest } from '../interface/guest.ts'
import { errno } from '../interface/preview1.ts'
import { createDescriptors, type FilesHost } from './descriptors.ts'
import { createReaddir } from './directory.ts'
import { createFileFunctions } from './file-functions.ts'
import { createHiding } from './hiding.ts'
import { createOpen } from './open.ts'
import { createPathFunctions } from './path-functions.ts'
import { directoryRights, inheritedRights } from './rights.ts'
import type { Tree } from './tree.ts'
import type { Root } from './walk.ts'

/** Paths are many when a module tries each of its files. */
const mostListed = 10

/** @throws {Error} where a directory cannot be opened. */
export function createFiles({ dirs, writable, hidden }: WasiOptions, guest: Guest, tree: Tree) {
  const descriptors = createDescriptors(tree)
  const refused = new Set<string>()
  const roots: Root[] = []

  function close(): void {
    descriptors.closeAll()
    for (const { handle } of roots.splice(0)) tree.close(handle)
  }

  function checkWritable(path: string): void {
    if (writable) return
    if (refused.size < mostListed) refused.add(path)
    throw new WasiError(errno.rofs)
  }

  try {
    // The last one of a name counts.
    for (const [guest, host] of new Map(dirs.map(({ guest, host }) => [guest, host]))) {
      const handle = openRoot(tree, host)
      const root = { handle, guest, hiding: createHiding(hidden, handle.real) }
      roots.push(root)
      descriptors.add({
        kind: 'directory',
        directory: { root, handle, names: [] },
        isGiven: true,
        rights: directoryRights,
        inheriting: inheritedRights,
        flags: 0,
        guest,
      })
    }
  } catch (error) {
    close()
    throw error
  }

  const host: FilesHost = { guest, tree, descriptors, checkWritable }
  return {
    functions: {
      ...createFileFunctions(host),
      ...createPathFunctions(host),
      fd_readdir: createReaddir(tree, guest, descriptors),
      path_open: createOpen(host),
    },
    isOpen: descriptors.isOpen,
    /** The paths that the module was not allowed to change, the first ones, as it names them. */
    refusedWrites: (): readonly string[] => [...refused],
    /** What the module has opened and not closed, the first ones, as it names them. */
    openFiles: (): readonly string[] => descriptors.listOpened().slice(0, mostListed),
    close,
  }
}

function openRoot(tree: Tree, path: string) {
  try {
    return tree.openRoot(path)
  } catch (cause) {
    throw new Error(`cannot open \`${path}\` for the module: expected a directory that exists`, { cause })
  }
}
