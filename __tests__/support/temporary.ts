/** Folders and files for tests, which are removed when the whole run ends (`global-setup.ts`). */

import { chmodSync, mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { inject } from 'vitest'

export const temporary = makeFolder()

/** Makes a folder with these files, which every user may read. */
export function makeFolder(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = mkdtempSync(join(inject('temporary'), 'folder-'))
  chmodSync(folder, 0o755)
  for (const [name, contents] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), contents)
  }
  return folder
}

/** Writes a file into `temporary`; gives its path. */
export function writeTemporary(name: string, content: string | Uint8Array): string {
  const path = join(temporary, name)
  writeFileSync(path, content)
  return path
}

/** Lists all files below a folder, hidden ones too. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter(entry => !entry.isDirectory())
    .map(entry => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort()
}
