/** Tells which paths globs match, with the same meaning as the search that finds modules. */

import { Minimatch } from 'minimatch'

/** As the runner's own search for files reads globs. */
const syntax = {
  dot: true,
  nobrace: true,
  nocase: process.platform === 'win32',
  nocomment: true,
  noext: true,
  nonegate: true,
}

/**
 * @param globs relative to the workspace; a later one decides over those before it, and one that starts with `!` excludes.
 * The name of a directory matches all files below it.
 * @returns whether a path, relative to the workspace and with slashes, is included
 */
export function matchGlobs(globs: readonly string[]): (path: string) => boolean {
  const patterns = globs.map(compile)
  return path => patterns.reduce((included, { excludes, matches }) => (matches(path) ? !excludes : included), false)
}

function compile(glob: string) {
  const [, marks = '', rest = ''] = /^((?:!\s*)*)(.*)$/s.exec(glob.trim()) ?? []
  const text = process.platform === 'win32' ? rest.replaceAll('\\', '/') : rest
  const parts = text.split('/').filter(part => part !== '' && part !== '.')
  const itself = new Minimatch(parts.join('/'), syntax)
  const below = new Minimatch([...parts, '**'].join('/'), syntax)
  return {
    excludes: marks.replaceAll(/\s/g, '').length % 2 === 1,
    matches: (path: string) => itself.match(path) || below.match(path),
  }
}
