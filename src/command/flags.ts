/** From arguments to option values, by a table of descriptions: what is unknown, lacks its value or has two is refused. */

import { parseArgs } from 'node:util'
import type { OptionDescription } from '../wizer/options/option-table.ts'
import { parseBoolean } from '../wizer/options/option-values.ts'

/** A command line that cannot be understood: exit status 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

export type Flags = {
  /** By the option's name; lists have an item for each time the flag was given. */
  readonly values: Readonly<Record<string, string | readonly string[]>>
  readonly positionals: readonly string[]
}

/**
 * Reads `--flag value`, `--flag=value`, `-f value`, `-fvalue`; booleans are `--flag`, `--flag=true`, `--flag false`.
 * @throws {UsageError}
 */
export function parseFlags(args: readonly string[], descriptions: readonly OptionDescription[]): Flags {
  const bySpelling = new Map<string, OptionDescription>()
  for (const description of descriptions)
    for (const name of [description.name, ...(description.aliases ?? [])]) bySpelling.set(spell(name), description)
  const { tokens } = parseArgs({
    args: joinBooleans(args, bySpelling),
    options: Object.fromEntries(
      [...bySpelling].filter(([spelling]) => isLong(spelling)).map(([spelling, option]) => describe(spelling, option)),
    ),
    strict: false,
    allowPositionals: true,
    tokens: true,
  })
  const values: Record<string, string | string[]> = {}
  const positionals: string[] = []
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value)
    if (token.kind !== 'option') continue
    const description = bySpelling.get(token.rawName)
    if (!description) throw unknownFlag(token.rawName, bySpelling)
    const value = readValue(token, description)
    const earlier = values[description.name]
    if (description.kind === 'list') values[description.name] = [...(earlier ?? []), value]
    else if (earlier !== undefined)
      throw new UsageError(`the option \`${token.rawName}\` is given twice, expected once`)
    else values[description.name] = value
  }
  return { values, positionals }
}

/**
 * Whether a flag that may be absent is switched on.
 * @throws {OptionError} where its value is neither `true` nor `false`.
 */
export function isOn(values: Flags['values'], name: string): boolean {
  const value = values[name]
  return value !== undefined && parseBoolean(name, String(value))
}

/** By its spelling, dashes and all. */
type Spellings = ReadonlyMap<string, OptionDescription>

/** One letter stands after one dash. */
export function spell(name: string): string {
  return name.length === 1 ? `-${name}` : `--${name}`
}

function isLong(spelling: string): boolean {
  return spelling.startsWith('--')
}

/** Every option is a string to the parser; its letter goes with its name. */
function describe(
  spelling: string,
  { name, aliases }: OptionDescription,
): [string, { type: 'string'; short?: string }] {
  const short = spelling === spell(name) ? aliases?.find(alias => alias.length === 1) : undefined
  return [spelling.slice(2), short === undefined ? { type: 'string' } : { type: 'string', short }]
}

/** `--flag` and `--flag true` become `--flag=true`: what follows a boolean is its value only if it reads like one. */
function joinBooleans(args: readonly string[], bySpelling: Spellings): string[] {
  const joined: string[] = []
  for (let index = 0; index < args.length; index++) {
    const arg = args[index] as string
    if (arg === '--') return [...joined, ...args.slice(index)]
    const description = bySpelling.get(arg)
    if (description?.kind !== 'boolean') {
      joined.push(arg)
      // The value of another option is not to be taken for a flag.
      if (description && args[index + 1] !== undefined) joined.push(args[++index] as string)
      continue
    }
    const next = args[index + 1]
    const value = next === 'true' || next === 'false' ? next : undefined
    if (value) index++
    joined.push(`${spell(description.name)}=${value ?? 'true'}`)
  }
  return joined
}

type OptionToken = {
  readonly rawName: string
  readonly value?: string | undefined
  readonly inlineValue?: boolean | undefined
}

function readValue({ rawName, value, inlineValue }: OptionToken, description: OptionDescription): string {
  const isFlag = !inlineValue && value?.startsWith('-') && value.length > 1
  if (value === undefined || isFlag) {
    const placeholder = description.placeholder ?? 'VALUE'
    const hint = isFlag ? `; a value that starts with a dash is written \`--${description.name}=${value}\`` : ''
    throw new UsageError(`the option \`${rawName}\` has no value, expected \`${rawName} ${placeholder}\`${hint}`)
  }
  return inlineValue && !rawName.startsWith('--') && value.startsWith('=') ? value.slice(1) : value
}

function unknownFlag(rawName: string, bySpelling: Spellings): UsageError {
  const name = rawName.replace(/^-+/, '')
  const near = [...bySpelling.keys()]
    .filter(isLong)
    .map(spelling => ({ spelling, distance: editDistance(name, spelling.slice(2)) }))
    .sort((one, other) => one.distance - other.distance)[0]
  const isNear = near && near.distance < name.length && near.distance <= Math.max(2, name.length / 3)
  const hint = isNear ? `, did you mean \`${near.spelling}\`?` : ''
  return new UsageError(`unknown option \`${rawName}\`${hint}`)
}

/** Levenshtein's, a row at a time. */
function editDistance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (let i = 1; i <= one.length; i++) {
    const next = [i]
    for (let j = 1; j <= other.length; j++) {
      const substitution = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1)
      next.push(Math.min(substitution, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[other.length] ?? 0
}
