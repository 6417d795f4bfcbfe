/** Finds the files that match globs. The run sorts them. */

import { create } from '@actions/glob'
import { badValue } from '../wizer/options/option-values.ts'

/**
 * @param patterns globs; one that starts with `!` excludes files
 * @returns absolute paths
 * @throws {OptionError} where a pattern leads out of its directory
 * @throws {Error} where no file matches, with the patterns
 */
export async function findModules(patterns: readonly string[]): Promise<readonly string[]> {
  const leading = patterns.find(pattern => /(^|[\\/])\.\.([\\/]|$)/.test(pattern))
  if (leading !== undefined) throw badValue('modules', leading, 'a pattern without `..`, of files in the workspace')
  const globber = await create(patterns.join('\n'), { matchDirectories: false, followSymbolicLinks: false })
  const files = await globber.glob()
  if (files.length === 0)
    throw new Error(
      `cannot find any module: found no file that matches ${patterns.map(glob => `\`${glob}\``).join(', ')}`,
    )
  return files
}
