/** Lists all that lies below a directory, in the same order on every machine. */

import { readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { join } from 'node:path'

export type DirectoryEntry = {
  /** Relative to the directory, with slashes. */
  readonly path: string
  readonly kind: 'file' | 'directory' | 'link' | 'other'
  /** What a file holds, or where a link leads. */
  readonly contents: Uint8Array
}

const nothing = new Uint8Array()

/** Links are not followed. A socket or a pipe has no contents. */
export function* listDirectory(directory: string, below = ''): Generator<DirectoryEntry> {
  const entries = readdirSync(join(directory, below), { withFileTypes: true })
  for (const entry of entries.sort((one, other) => (one.name < other.name ? -1 : 1))) {
    const path = below === '' ? entry.name : `${below}/${entry.name}`
    const file = join(directory, path)
    if (entry.isDirectory()) {
      yield { path, kind: 'directory', contents: nothing }
      yield* listDirectory(directory, path)
    } else if (entry.isSymbolicLink())
      yield { path, kind: 'link', contents: new TextEncoder().encode(readlinkSync(file)) }
    else if (entry.isFile()) yield { path, kind: 'file', contents: readFileSync(file) }
    else yield { path, kind: 'other', contents: nothing }
  }
}
