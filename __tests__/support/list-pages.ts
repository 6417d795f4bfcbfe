/** The pages of the documentation, as paths in the repository. */

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../..')

/** The README and all of `docs/`, with its folders. */
export function listPages(): readonly string[] {
  return ['README.md', ...markdownIn('docs')]
}

/** All pages that people read, those for contributors and the examples' too. */
export function listAllPages(): readonly string[] {
  return [...listPages(), 'SECURITY.md', ...markdownIn('.github'), ...markdownIn('examples')]
}

export function readText(page: string): string {
  return readFileSync(join(root, page), 'utf8')
}

function markdownIn(folder: string): readonly string[] {
  const names = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
  return names
    .filter(name => name.endsWith('.md'))
    .map(name => `${folder}/${name.replaceAll('\\', '/')}`)
    .sort()
}
