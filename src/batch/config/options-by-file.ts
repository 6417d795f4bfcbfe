/** Which options each module of a run has: those of the run, or those of its entry in the file of options. */

import { relative } from 'node:path'
import { slashed } from '../../files/places.ts'
import { OptionError } from '../../wizer/errors.ts'
import type { EngineOptions } from '../../wizer/options/options.ts'
import type { ModuleLimits } from '../options/batch-options.ts'

/** Options of some modules, checked, with every default in place. */
export type ModuleOptions = {
  readonly engine: EngineOptions
  readonly limits: ModuleLimits
  /** Where the file of options sets an option, in words, by the option's name. */
  readonly origins: ReadonlyMap<string, string>
}

/** An entry of the file of options. */
export type OptionsEntry = {
  /** What messages call it, such as `entry 2 of ".github/wizer.yml"`. */
  readonly title: string
  readonly globs: readonly string[]
  /** @param path relative to the workspace, with slashes */
  includes(path: string): boolean
  readonly options: ModuleOptions
}

export type OptionsByFile = {
  /** The options of a module that belongs to no entry. */
  readonly defaults: ModuleOptions
  /** A module belongs to the first entry that includes it. */
  readonly entries: readonly OptionsEntry[]
}

/** The same options for every module. */
export function sameForAll(engine: EngineOptions, limits: ModuleLimits): OptionsByFile {
  return { defaults: { engine, limits, origins: new Map() }, entries: [] }
}

/** @param path relative to the workspace, with slashes */
export function optionsOf({ defaults, entries }: OptionsByFile, path: string): ModuleOptions {
  return entries.find(entry => entry.includes(path))?.options ?? defaults
}

/** Every set of options that a module can have. */
export function allOptions({ defaults, entries }: OptionsByFile): readonly ModuleOptions[] {
  return [defaults, ...entries.map(({ options }) => options)]
}

/**
 * Finds the modules of the entries, for a run that names none itself.
 * @param workspace absolute
 * @param search gives the absolute paths of the files that globs match
 */
export async function findEntryFiles(
  { entries }: OptionsByFile,
  workspace: string,
  search: (globs: readonly string[]) => Promise<readonly string[]>,
): Promise<readonly string[]> {
  // What one entry excludes, another one may include.
  const globs = new Set(entries.flatMap(entry => entry.globs.filter(glob => !glob.startsWith('!'))))
  const files = await search([...globs])
  return files.filter(file => entries.some(entry => entry.includes(pathIn(workspace, file))))
}

/**
 * The entries to which no module belongs, as a sentence: a glob may be misspelt.
 * @param files absolute paths of the modules
 */
export function describeUnused(
  { entries }: OptionsByFile,
  files: readonly string[],
  workspace: string,
): string | undefined {
  const used = new Set(files.map(file => entries.find(entry => entry.includes(pathIn(workspace, file)))))
  const titles = entries.filter(entry => !used.has(entry)).map(({ title }) => title)
  if (titles.length === 0) return undefined
  const [shown, rest] = [titles.slice(0, maxTitles).join(', '), titles.length - maxTitles]
  const names = rest > 0 ? `${shown} and ${rest} more` : shown
  return `no module belongs to ${names}: the first entry that matches a module is its own`
}

/** Entries that a sentence names. */
const maxTitles = 5

function pathIn(workspace: string, file: string): string {
  return slashed(relative(workspace, file))
}

/** An error about an option that the file of options sets says where. Any other error stays as it is. */
export function explainOrigin(error: unknown, origins: ModuleOptions['origins']): unknown {
  if (!(error instanceof OptionError)) return error
  const origin = origins.get(error.option)
  if (origin === undefined) return error
  const start = `cannot use the option \`${error.option}\``
  const message = error.message.startsWith(start)
    ? `${start} in ${origin}${error.message.slice(start.length)}`
    : `${error.message} (${error.option} in ${origin})`
  return new OptionError(error.code, error.option, message, error.cause)
}
