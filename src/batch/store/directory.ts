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

/**
 * Links are not followed. A socket or a pipe has no contents. What goes away while this reads, such as the temporary file of
 * another run, is left out.
 */
export function* listDirectory(directory: string, below = ''): Generator<DirectoryEntry> {
  const entries = readIfThere(() => readdirSync(join(directory, below), { withFileTypes: true })) ?? []
  for (const entry of entries.sort((one, other) => (one.name < other.name ? -1 : 1))) {
    const path = below === '' ? entry.name : `${below}/${entry.name}`
    const file = join(directory, path)
    if (entry.isDirectory()) {
      yield { path, kind: 'directory', contents: nothing }
      yield* listDirectory(directory, path)
    } else if (entry.isSymbolicLink()) {
      const target = readIfThere(() => readlinkSync(file))
      if (target !== undefined) yield { path, kind: 'link', contents: new TextEncoder().encode(target) }
    } else if (entry.isFile()) {
      const contents = readIfThere(() => readFileSync(file))
      if (contents) yield { path, kind: 'file', contents }
    } else yield { path, kind: 'other', contents: nothing }
  }
}

function readIfThere<Contents>(read: () => Contents): Contents | undefined {
  try {
    return read()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}
