/** Which exports the output has, under which names. */

import type { Export } from '../../wasm/sections/export.ts'
import { OptionError, UnsupportedModuleError } from '../errors.ts'

/** From the name an export has to the name it shall have. */
export type Renames = ReadonlyMap<string, string>

/**
 * Reads `dst=src` specifications; white space around both names is dropped.
 * @throws {OptionError} where one has no `=`, an empty name, or names a `dst` or `src` a second time.
 */
export function parseRenames(specifications: readonly string[]): Renames {
  const renames = new Map<string, string>()
  const destinations = new Set<string>()
  for (const specification of specifications) {
    const equals = specification.indexOf('=')
    const destination = specification.slice(0, Math.max(equals, 0)).trim()
    const source = specification.slice(equals + 1).trim()
    if (equals < 0 || !destination || !source)
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

/**
 * The exports of the output: `removed` ones go first, then renames overwrite what stood under their new names.
 * @throws {UnsupportedModuleError} where a name to be renamed is not exported, or goes.
 */
export function renameExports(exports: readonly Export[], removed: ReadonlySet<string>, renames: Renames): Export[] {
  const kept = exports.filter(entry => !removed.has(entry.name))
  const names = new Set(kept.map(entry => entry.name))
  for (const [source, destination] of renames) {
    if (names.has(source)) continue
    const found = removed.has(source)
      ? `that export goes once it has been called (keep-init-func keeps the init function)`
      : `the module does not export \`${source}\``
    throw new UnsupportedModuleError(
      'rename-source-missing',
      `cannot rename \`${source}\` to \`${destination}\`: ${found}, expected the name of an export that the output has`,
    )
  }
  const overwritten = new Set(renames.values())
  return kept
    .filter(entry => renames.has(entry.name) || !overwritten.has(entry.name))
    .map(entry => ({ ...entry, name: renames.get(entry.name) ?? entry.name }))
}
