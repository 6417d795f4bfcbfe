/** Which exports the output has, under which names. */

import { quoteName } from '../../wasm/errors.ts'
import type { Export } from '../../wasm/sections/export.ts'
import type { Initialization } from '../check/init-function.ts'
import { UnsupportedModuleError } from '../errors.ts'
import type { EngineOptions } from '../options/options.ts'

/**
 * Removes the functions that were called, except an init function that the user keeps, then renames others. A renamed export
 * replaces one that has its new name.
 * @param onMissing gets a sentence where an export to be renamed is not there, or is removed. What it would replace goes then.
 * @throws {UnsupportedModuleError} there, without `onMissing`
 */
export function planExports(
  exports: readonly Export[],
  { initFunction, calls }: Initialization,
  { keepInitFunc, renames }: Pick<EngineOptions, 'keepInitFunc' | 'renames'>,
  onMissing?: (sentence: string) => void,
): Export[] {
  const removed = new Set(calls.filter(name => !(keepInitFunc && name === initFunction)))
  const kept = exports.filter(entry => !removed.has(entry.name))
  const names = new Set(kept.map(entry => entry.name))
  for (const [source, destination] of renames) {
    if (names.has(source)) continue
    const found = removed.has(source)
      ? 'that export goes once it has been called (the option `keep-init-func` keeps the init function)'
      : `the module does not export ${quoteName(source)}`
    const sentence = `cannot rename ${quoteName(source)} to ${quoteName(destination)}: ${found}`
    if (!onMissing)
      throw new UnsupportedModuleError(
        'rename-source-missing',
        `${sentence}, expected the name of an export that the output has`,
      )
    const isLost = names.has(destination)
    onMissing(isLost ? `${sentence}; the output has no ${quoteName(destination)} any more` : sentence)
  }
  const overwritten = new Set(renames.values())
  return kept
    .filter(entry => renames.has(entry.name) || !overwritten.has(entry.name))
    .map(entry => ({ ...entry, name: renames.get(entry.name) ?? entry.name }))
}
