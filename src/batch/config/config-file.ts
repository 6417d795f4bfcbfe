/** What stands in a file of options, and which options can. */

import { type EngineOptionName, type OptionDescription, optionsOfMany } from '../../wizer/options/option-table.ts'
import { batchOptions, type ModuleLimitName, moduleLimitNames } from '../options/batch-options.ts'

/** The options that a file can set, for all modules or for some. */
export const fileOptions: readonly OptionDescription[] = [
  ...optionsOfMany,
  ...batchOptions.filter(({ name }) => (moduleLimitNames as readonly string[]).includes(name)),
]

/** Option values as text, as inputs and flags give them, too. */
export type RawModuleOptions = Readonly<Partial<Record<EngineOptionName | ModuleLimitName, string | readonly string[]>>>

/** A value as the file gives it, and its line, counted from 1. */
export type ConfigValue = { readonly value: string | readonly string[]; readonly line: number }

/** By the names of the options. */
export type ConfigValues = ReadonlyMap<string, ConfigValue>

export type ConfigEntry = {
  readonly line: number
  readonly globs: readonly string[]
  readonly values: ConfigValues
}

export type Config = {
  /** For all modules. */
  readonly values: ConfigValues
  readonly entries: readonly ConfigEntry[]
}

/** Bounds of a file: more is a mistake, or an attack. */
export const maxEntries = 1_000
export const maxItems = 1_000
export const maxGlob = 1_000
/** Of `*` in a name: each one more takes fifty times as long where a long name does not match. */
export const maxStars = 4
