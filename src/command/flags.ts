/** Turns arguments into option values, and refuses a flag that is unknown, lacks its value or is given twice. */

import { findNearest } from '../wizer/options/nearest-name.ts'
import type { OptionDescription } from '../wizer/options/option-table.ts'
import { parseBoolean } from '../wizer/options/option-values.ts'
import type { TypedOption } from './spelling.ts'

/** A command line that cannot be understood: exit status 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

export type Flags = {
  /** By the names of the options. A list has an item for each time its flag was given. */
  readonly values: Readonly<Record<string, string | readonly string[]>>
  readonly positionals: readonly string[]
}

/** The flags that every command has. */
export const commonFlags: readonly OptionDescription[] = [
  {
    name: 'report',
    kind: 'string',
    help: 'A file to write the report to, as JSON.',
    placeholder: 'FILE',
    group: 'Report',
  },
  { name: 'help', kind: 'boolean', help: 'Print this help.', aliases: ['h'], group: 'Help' },
]

/**
 * Reads `--flag value`, `--flag=value`, `-f value`, `-fvalue`; booleans are `--flag`, `--flag=true`, `--flag false`.
 * @throws {UsageError}
 */
export function parseFlags(args: readonly string[], descriptions: readonly OptionDescription[]): Flags {
  const bySpelling = listSpellings(descriptions)
  const values: Record<string, string | readonly string[]> = {}
  const positionals: string[] = []
  for (let index = 0; index < args.length; index++) {
    const word = args[index] as string
    if (word === '--') return { values, positionals: [...positionals, ...args.slice(index + 1)] }
    if (!looksLikeFlag(word)) {
      positionals.push(word)
      continue
    }
    const { spelling, inline } = splitFlag(word)
    const option = bySpelling.get(spelling)
    if (!option) throw unknownFlag(spelling, bySpelling)
    const next = args[index + 1]
    const takesNext = inline === undefined && mayBeValue(option, next)
    if (takesNext) index++
    const value = takesNext ? next : (inline ?? (option.kind === 'boolean' ? 'true' : undefined))
    if (value === undefined) throw missingValue(spelling, option, next)
    const earlier = values[option.name]
    if (earlier !== undefined && option.kind !== 'list')
      throw new UsageError(`the option \`${spelling}\` is given twice, expected once`)
    values[option.name] = option.kind === 'list' ? [...(earlier ?? []), value] : value
  }
  return { values, positionals }
}

/** The options in a command line, of which other parts may be wrong. */
export function listTyped(args: readonly string[], descriptions: readonly OptionDescription[]): readonly TypedOption[] {
  const bySpelling = listSpellings(descriptions)
  const end = args.indexOf('--')
  return args.slice(0, end < 0 ? args.length : end).flatMap((word, index) => {
    const { spelling, inline } = splitFlag(word)
    const option = looksLikeFlag(word) ? bySpelling.get(spelling) : undefined
    return option ? [{ name: option.name, spelling, value: inline ?? args[index + 1] ?? '' }] : []
  })
}

/**
 * Whether a flag that may be absent is switched on.
 * @throws {OptionError} where its value is neither `true` nor `false`
 */
export function isOn(values: Flags['values'], name: string): boolean {
  const value = values[name]
  return value !== undefined && parseBoolean(name, String(value))
}

/**
 * The name of a file that may be absent.
 * @param flag what errors call it
 * @throws {UsageError} where it is empty
 */
export function fileName(flag: string, value: Flags['values'][string] | undefined): string | undefined {
  if (value === '') throw new UsageError(`the name given as \`${flag}\` is empty, expected that of a file`)
  return typeof value === 'string' ? value : undefined
}

/** Options by their spellings, dashes included. */
type Spellings = ReadonlyMap<string, OptionDescription>

function listSpellings(descriptions: readonly OptionDescription[]): Spellings {
  return new Map(
    descriptions.flatMap(option => [option.name, ...(option.aliases ?? [])].map(name => [spell(name), option])),
  )
}

/** A name of one letter stands after one dash. */
export function spell(name: string): string {
  return name.length === 1 ? `-${name}` : `--${name}`
}

function isLong(spelling: string): boolean {
  return spelling.startsWith('--')
}

/** A dash alone is the name of a standard stream. */
function looksLikeFlag(word: string): boolean {
  return word.startsWith('-') && word !== '-'
}

/** The flag in a word, and the value that follows it in the same word. */
function splitFlag(word: string): { readonly spelling: string; readonly inline: string | undefined } {
  const end = isLong(word) ? word.indexOf('=', 3) : 2
  if (end < 0 || end === word.length) return { spelling: word, inline: undefined }
  return { spelling: word.slice(0, end), inline: word.slice(end).replace(/^=/, '') }
}

/** Whether the word after a flag is its value. After a boolean it may be the name of a file: `--flag in.wasm`. */
function mayBeValue({ kind }: OptionDescription, word: string | undefined): word is string {
  if (word === undefined) return false
  return kind === 'boolean' ? word === 'true' || word === 'false' : !looksLikeFlag(word)
}

function missingValue(spelling: string, option: OptionDescription, next: string | undefined): UsageError {
  const { name, placeholder = 'VALUE' } = option
  const hint = next === undefined ? '' : `; a value that starts with a dash is written \`--${name}=${next}\``
  return new UsageError(`the option \`${spelling}\` has no value, expected \`${spelling} ${placeholder}\`${hint}`)
}

function unknownFlag(spelling: string, bySpelling: Spellings): UsageError {
  const names = [...bySpelling.keys()].filter(isLong).map(other => other.slice(2))
  const near = findNearest(spelling.replace(/^-+/, ''), names)
  return new UsageError(`unknown option \`${spelling}\`${near ? `, did you mean \`--${near}\`?` : ''}`)
}
