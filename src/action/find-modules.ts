/** Finds the files that match globs. The run sorts them. */

import type { Stats } from 'node:fs'
import { opendir } from 'node:fs/promises'
import { create, type Globber } from '@actions/glob'
import { FileError } from '../files/file-error.ts'
import { isInside, isPlacedIn } from '../files/places.ts'
import { badValue } from '../wizer/options/option-values.ts'

/**
 * @param patterns globs; one that starts with `!` excludes files
 * @param workspace absolute; a pattern does not lead out of it
 * @returns absolute paths; also of what matches but cannot be read, for the run to say so
 * @throws {OptionError} where a pattern leads out of the workspace
 * @throws {FileError} where no file matches, with the patterns
 */
export async function findModules(patterns: readonly string[], workspace: string): Promise<readonly string[]> {
  const files = await findInWorkspace('modules', patterns, workspace)
  if (files.length === 0)
    throw new FileError(
      'read',
      `cannot find any module: found no file that matches ${patterns.map(glob => `\`${glob}\``).join(', ')}`,
    )
  return files
}

/**
 * As `findModules`, but it may find nothing.
 * @param option that gives the patterns
 * @throws {OptionError} where a pattern leads out of the workspace
 */
export async function findInWorkspace(
  option: string,
  patterns: readonly string[],
  workspace: string,
): Promise<readonly string[]> {
  for (const pattern of patterns) await checkPattern(option, pattern, workspace)
  const globber = await create(patterns.join('\n'), { matchDirectories: false, followSymbolicLinks: false })
  const closed = tolerate(globber)
  return [...(await globber.glob()), ...closed]
}

async function checkPattern(option: string, pattern: string, workspace: string): Promise<void> {
  if (/(^|[\\/])\.\.([\\/]|$)/.test(pattern))
    throw badValue(option, pattern, 'a pattern without `..`, of files in the workspace')
  if (pattern.startsWith('!')) return
  const paths = (await create(pattern)).getSearchPaths()
  if (!paths.every(path => isInside(workspace, path) || isPlacedIn(path, [workspace])))
    throw badValue(option, pattern, 'a pattern of files in the workspace')
}

type Look = (item: { readonly path: string }, ...more: readonly unknown[]) => Promise<Pick<Stats, 'isDirectory'>>

/**
 * Lets a search go on where a name is not valid in UTF-8, or a directory cannot be read: the library ends there, and has no
 * option for it. A name that cannot be looked at counts as that of a file, which then matches or not.
 * @returns a list to which the search adds directories that cannot be read
 */
function tolerate(globber: Globber): readonly string[] {
  const library = globber.constructor as unknown as { stat: Look }
  const look = lookOf(library)
  const closed: string[] = []
  library.stat = async (item, ...more) => {
    try {
      const stats = await look(item, ...more)
      if (stats.isDirectory()) await (await opendir(item.path)).close()
      return stats
    } catch (error) {
      if ((error as NodeJS.ErrnoException).syscall === 'opendir') closed.push(item.path)
      return { isDirectory: () => false }
    }
  }
  return closed
}

const looks = new WeakMap<object, Look>()

/** The library's own function, also in a second search of the process. */
function lookOf(library: { readonly stat: Look }): Look {
  const look = looks.get(library) ?? library.stat
  looks.set(library, look)
  return look
}
