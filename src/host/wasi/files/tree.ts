/** How the directories of a host are walked: through open directories where the system can, otherwise by paths. */

import type { Dirent } from 'node:fs'

/** A directory of the host that is open. */
export type Handle = {
  /** How node:fs reaches it. */
  readonly path: string
  /** Its name as the host writes it: a file system may find it by other spellings. */
  readonly name: string
  /** Open in this process; a tree that works by paths has none. */
  readonly descriptor: number | undefined
}

/** A directory that the module is given. `real` was its path without links when it was opened. */
export type RootHandle = Handle & { readonly real: string }

/** All functions throw errors of node:fs; what `open` and `enter` give is to be closed. */
export type Tree = {
  /** Opens a directory of the host, links followed. */
  openRoot(path: string): RootHandle
  /** Opens a directory in a directory, or gives 'link' where that is a link. */
  enter(parent: Handle, name: string): Handle | 'link'
  /** How node:fs reaches an entry of a directory; '.' is the directory itself. */
  locate(parent: Handle, name: string): string
  /** The name of an entry, which is no link, as the host writes it. */
  spell(parent: Handle, name: string): string
  /**
   * Opens a regular file, and follows no link.
   * @param flags of `open`
   * @param root the directory that the file must lie in
   */
  open(parent: Handle, name: string, flags: number, root: RootHandle): number
  /** What lies in a directory, names as bytes. */
  list(handle: Handle): readonly Dirent<Buffer>[]
  close(handle: Handle): void
}
