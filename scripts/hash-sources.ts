/** Tells which sources `dist/` is built from: the build writes their hash into it, and tests of `dist/` compare it. */

import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'

const root = join(import.meta.dirname, '..')

/** Where the build writes the hash, below the root. */
export const hashFile = 'dist/sources.sha256'

/** Hashes the paths and contents of all files in `src/`: a checkout of Git has no times that tell their age. */
export function hashSources(): string {
  const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name).slice(root.length + 1))
    .sort()
  const hash = createHash('sha256')
  for (const file of files)
    hash
      .update(`${file.split(sep).join('/')}\0`)
      .update(readFileSync(join(root, file)))
      .update('\0')
  return `${hash.digest('hex')}\n`
}

/** @throws unless `dist/` is built from the sources as they are now */
export function checkBuilt(): void {
  const file = join(root, hashFile)
  if (!existsSync(file) || readFileSync(file, 'utf8') !== hashSources())
    throw new Error('dist/ is not built from these sources: run `npm run build`')
}
