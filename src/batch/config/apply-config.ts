/** Puts the options of a run and those of its file together: an entry overrides the file, and the file overrides the run. */

import { optionsOfMany } from '../../wizer/options/option-table.ts'
import { parseOptions } from '../../wizer/options/options.ts'
import { parseModuleLimits } from '../options/parse-batch-options.ts'
import type { Config, ConfigEntry, ConfigValues, RawModuleOptions } from './config-file.ts'
import { matchGlobs } from './match-globs.ts'
import { explainOrigin, type ModuleOptions, type OptionsByFile } from './options-by-file.ts'

/** Each of them takes the place of the other. */
const alternatives: Readonly<Record<string, string>> = { stdin: 'stdin-file', 'stdin-file': 'stdin' }

/** Options before they are checked. */
type Layer = { readonly raw: RawModuleOptions; readonly origins: ModuleOptions['origins'] }

/**
 * @param path of the file, for errors
 * @param raw what inputs or flags give
 * @throws {OptionError} with the option, and the line where the file sets it
 */
export function applyConfig({ values, entries }: Config, path: string, raw: RawModuleOptions): OptionsByFile {
  const run: Layer = { raw, origins: new Map() }
  // A value of the run that cannot be used is no fault of the file.
  check(run)
  const file = addLayer(run, values, line => `\`${path}\` (line ${line})`)
  return {
    defaults: check(file),
    entries: entries.map((entry, index) => {
      const layer = addLayer(file, entry.values, line => `\`${path}\` (line ${line}, entry ${index + 1})`)
      return {
        title: nameEntry(entry, index, path),
        globs: entry.globs,
        includes: matchGlobs(entry.globs),
        options: check(layer),
      }
    }),
  }
}

function addLayer({ raw, origins }: Layer, values: ConfigValues, describe: (line: number) => string): Layer {
  const replaced = new Set([...values.keys()].map(name => alternatives[name]))
  const kept = Object.entries(raw).filter(([name]) => !replaced.has(name) || values.has(name))
  const added = [...values].map(([name, { value }]) => [name, value] as const)
  return {
    raw: Object.fromEntries([...kept, ...added]),
    origins: new Map([...origins, ...[...values].map(([name, { line }]) => [name, describe(line)] as const)]),
  }
}

function check({ raw, origins }: Layer): ModuleOptions {
  try {
    return { engine: parseOptions(raw, optionsOfMany), limits: parseModuleLimits(raw), origins }
  } catch (error) {
    throw explainOrigin(error, origins)
  }
}

function nameEntry({ globs: [first = ''], line }: ConfigEntry, index: number, path: string): string {
  return `entry ${index + 1} (\`${first}\`) in line ${line} of \`${path}\``
}
