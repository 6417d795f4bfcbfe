/** The option `rename-funcs`: which exports get which names. */

import { OptionError } from '../errors.ts'
import { splitAt } from './option-values.ts'

/** New names of exports by their old names. */
export type Renames = ReadonlyMap<string, string>

/**
 * Reads `dst=src` specifications; white space around both names is dropped.
 * @throws {OptionError} where one has no `=`, an empty name, or names a `dst` or `src` a second time.
 */
export function parseRenames(specifications: readonly string[]): Renames {
  const renames = new Map<string, string>()
  const destinations = new Set<string>()
  for (const specification of specifications) {
    const [destination, source] = splitAt(specification, '=')?.map(name => name.trim()) ?? []
    if (!destination || !source)
      throw badRename(`found \`${specification}\`, expected \`dst=src\`, such as \`_start=wizer.resume\``)
    if (destinations.has(destination)) throw badRename(`found two renames to \`${destination}\`, expected one`)
    if (renames.has(source)) throw badRename(`found two renames of \`${source}\`, expected one`)
    destinations.add(destination)
    renames.set(source, destination)
  }
  return renames
}

function badRename(found: string): OptionError {
  return new OptionError('bad-rename', 'rename-funcs', `cannot use the option \`rename-funcs\`: ${found}`)
}
