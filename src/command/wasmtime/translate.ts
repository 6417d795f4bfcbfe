/** Turns the keys of Wasmtime's flags into options of ours, and says which of them are ignored. */

import { findNearest } from '../../wizer/options/nearest-name.ts'
import { type Flags, UsageError } from '../flags.ts'
import type { TypedOption } from '../spelling.ts'
import { type Group, groups, type Meaning } from './settings.ts'

/** Part of a command line in our options. */
export type Translation = {
  readonly values: Readonly<Record<string, string>>
  /** Sentences for the user: what was ignored. */
  readonly warnings: readonly string[]
}

const none: Translation = { values: {}, warnings: [] }

/**
 * Reads `-S KEY[=VALUE][,KEY…]` and the other groups. The last value of a key counts, as with Wasmtime.
 * @throws {UsageError} where a key or its value is unknown, or could change the output in a way that we do not offer
 */
export function translateGroups(values: Flags['values']): Translation {
  const settings = Object.entries(groups).flatMap(([name, group]) =>
    [values[name] ?? []]
      .flat()
      .flatMap(list => list.split(','))
      .map(setting => translateKey(group, setting)),
  )
  return settings.reduce(
    (one, other) => ({
      values: { ...one.values, ...other.values },
      warnings: [...one.warnings, ...other.warnings],
    }),
    none,
  )
}

/** Our options among the keys of a flag, of which others may be wrong. */
export function listTypedKeys({ name, value }: TypedOption): readonly TypedOption[] {
  const group = groups[name]
  if (!group) return []
  return value.split(',').flatMap(setting => {
    const [key = '', text = ''] = setting.trim().split('=')
    return optionsOf(group.keys[key]).map(name => ({ name, spelling: `${group.flag} ${key}`, value: text }))
  })
}

/** How Wasmtime spells an option of ours that is a key there. */
export const keySpellings: ReadonlyMap<string, string> = new Map(
  Object.values(groups).flatMap(({ flag, keys }) =>
    Object.entries(keys)
      .flatMap(([key, meaning]): readonly [string, string][] => {
        const [name, ...others] = optionsOf(meaning)
        return name === undefined || others.length > 0 ? [] : [[name, `${flag} ${key}`]]
      })
      // The first key is the one to use.
      .reverse(),
  ),
)

function optionsOf(meaning: Meaning | undefined): readonly string[] {
  if (meaning?.kind === 'timeout') return ['timeout']
  return meaning?.kind === 'option' ? meaning.names : []
}

function translateKey(group: Group, setting: string): Translation {
  const [key = '', ...rest] = setting.trim().split('=')
  const value = rest.length > 0 ? rest.join('=') : undefined
  const spelling = `${group.flag} ${key}`
  const meaning = (Object.hasOwn(group.keys, key) ? group.keys[key] : undefined) ?? group.others
  if (!meaning || key === '') throw unknownKey(group, key)
  const ignoredHere = { ...none, warnings: [`\`${group.flag} ${setting.trim()}\` has no effect here`] }
  switch (meaning.kind) {
    case 'option': {
      const text = String(parseSwitch(spelling, value))
      return { ...none, values: Object.fromEntries(meaning.names.map(name => [name, text])) }
    }
    case 'timeout':
      return { ...none, values: { timeout: parseDuration(spelling, value) } }
    case 'fixed':
      return parseSwitch(spelling, value) === meaning.value ? none : ignoredHere
    case 'ignored':
      return ignoredHere
    case 'refused':
      return refuse(spelling, value, meaning)
  }
}

function refuse(spelling: string, value: string | undefined, { remedy, off }: Extract<Meaning, { kind: 'refused' }>) {
  if (off && !parseSwitch(spelling, value)) return none
  throw new UsageError(`cannot use the option \`${spelling}\`: it could change the output, expected ${remedy}`)
}

function parseSwitch(spelling: string, value: string | undefined): boolean {
  if (value === undefined || /^(y|yes|true)$/.test(value)) return true
  if (/^(n|no|false)$/.test(value)) return false
  throw new UsageError(`cannot use the option \`${spelling}\`: found \`${value}\`, expected \`y\` or \`n\``)
}

const units: Readonly<Record<string, number>> = { ms: 0.001, '': 1, s: 1, m: 60, h: 3600 }

/** @returns seconds, as text */
function parseDuration(spelling: string, value = ''): string {
  const [, number, unit = ''] = /^(\d+)(ms|s|m|h)?$/.exec(value) ?? []
  if (number !== undefined) return String(Number(number) * units[unit]!)
  throw new UsageError(
    `cannot use the option \`${spelling}\`: found \`${value}\`, expected a time such as \`10s\` or \`500ms\``,
  )
}

function unknownKey({ flag, keys }: Group, key: string): UsageError {
  // With `help`, Wasmtime lists its keys.
  const near = key === 'help' ? undefined : findNearest(key, Object.keys(keys))
  const hint = near
    ? `, did you mean \`${flag} ${near}\`?`
    : `, expected one that \`wasmtime wizer ${flag} help\` lists`
  return new UsageError(`unknown option \`${flag} ${key}\`${hint}`)
}
