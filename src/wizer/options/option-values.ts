/** Parses the text of a value, for any option. A value of another kind is refused by the option's name. */

import { OptionError } from '../errors.ts'
import type { OptionDescription } from './option-table.ts'

/** Characters of a value that an error shows. */
const shown = 200

/** @throws {OptionError} */
export function badValue(option: string, found: string, expected: string): OptionError {
  return new OptionError(
    'bad-value',
    option,
    `cannot use the option \`${option}\`: found \`${shorten(found)}\`, expected ${expected}`,
  )
}

function shorten(text: string): string {
  return text.length > shown ? `${text.slice(0, shown)}…` : text
}

/** The default of an option as text; empty where it has none. */
export function findDefault(options: readonly OptionDescription[], name: string): string {
  return options.find(option => option.name === name)?.default ?? ''
}

/** What stands before and behind the first separator; undefined where there is none. */
export function splitAt(text: string, separator: string): readonly [before: string, behind: string] | undefined {
  const at = text.indexOf(separator)
  return at < 0 ? undefined : [text.slice(0, at), text.slice(at + separator.length)]
}

export function parseBoolean(option: string, value: string): boolean {
  if (/^true$/i.test(value)) return true
  if (/^false$/i.test(value)) return false
  throw badValue(option, value, '`true` or `false`')
}

export function parseChoice<Choice extends string>(option: string, value: string, choices: readonly Choice[]): Choice {
  const choice = choices.find(choice => choice === value)
  if (choice === undefined) throw badValue(option, value, `one of ${choices.map(name => `\`${name}\``).join(', ')}`)
  return choice
}

export function parseInteger(option: string, value: string, min: number, max: number): number {
  const number = /^\d+$/.test(value) ? Number(value) : Number.NaN
  if (number >= min && number <= max) return number
  throw badValue(option, value, `a whole number from ${min} to ${max}`)
}

export function parseNumber(option: string, value: string, min: number, max: number): number {
  const number = /^\d+(\.\d+)?$/.test(value) ? Number(value) : Number.NaN
  if (number >= min && number <= max) return number
  throw badValue(option, value, `a number from ${min} to ${max}`)
}
