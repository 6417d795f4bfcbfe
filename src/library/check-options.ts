/** Checks the options that a program gives: their names and the types of their values. The engine checks the values. */

import { shorten } from '../wasm/errors.ts'
import { OptionError } from '../wizer/errors.ts'
import { findNearest } from '../wizer/options/nearest-name.ts'
import { type EngineOptionName, engineOptions, type OptionDescription } from '../wizer/options/option-table.ts'
import { type EngineOptions, parseOptions } from '../wizer/options/options.ts'
import { describeValue } from './describe-value.ts'
import { libraryOptions } from './library-options.ts'
import { camelCase } from './option-names.ts'
import type { WizenOptions } from './wizen-options.ts'

export type CheckedOptions = Pick<WizenOptions, 'signal' | 'onOutput'> & { readonly engine: EngineOptions }

type EngineOption = OptionDescription & { readonly name: EngineOptionName }

/** Engine options by their names in camel case. */
const byName: ReadonlyMap<string, EngineOption> = new Map(engineOptions.map(option => [camelCase(option.name), option]))

/**
 * Reads own enumerable properties alone: what somebody adds to `Object.prototype` is no option.
 * @throws {OptionError}
 */
export function checkOptions(options: WizenOptions): CheckedOptions {
  if (typeof options !== 'object' || options === null || Array.isArray(options))
    throw new OptionError(
      'bad-value',
      'options',
      `cannot use the options: found ${describeValue(options)}, expected an object`,
    )
  const raw: Partial<Record<EngineOptionName, string | readonly string[]>> = {}
  // A copy, because a getter may give another value when it is read again.
  const given = { ...options }
  for (const [key, value] of Object.entries(given)) {
    const option = byName.get(key)
    if (option) {
      if (value !== undefined) raw[option.name] = toText(key, option, value)
    } else checkOwn(key, value)
  }
  const { signal, onOutput } = given
  return { engine: parseOptions(raw), signal, onOutput }
}

function toText(key: string, { kind }: OptionDescription, value: unknown): string | readonly string[] {
  if (kind === 'list') return toTexts(key, value)
  const [type, expected] = scalars[kind]
  if (typeof value !== type) throw badType(key, describeValue(value), expected)
  return String(value)
}

const scalars = {
  boolean: ['boolean', '`true` or `false`'],
  number: ['number', 'a number'],
  string: ['string', 'a string'],
  choice: ['string', 'a string'],
} as const

function toTexts(key: string, value: unknown): readonly string[] {
  const expected = 'an array of strings'
  if (!Array.isArray(value)) throw badType(key, describeValue(value), expected)
  // `Array.from` makes holes visible, and a copy that nobody changes.
  return Array.from(value, (item: unknown, index) => {
    if (typeof item !== 'string') throw badType(key, `${describeValue(item)} at index ${index}`, expected)
    return item
  })
}

function checkOwn(key: string, value: unknown): void {
  const own = libraryOptions.find(({ name }) => name === key)
  if (!own) throw unknownOption(key)
  if (value !== undefined && !own.accepts(value)) throw badType(key, describeValue(value), own.expected)
}

function badType(key: string, found: string, expected: string): OptionError {
  return new OptionError('bad-value', key, `cannot use the option \`${key}\`: found ${found}, expected ${expected}`)
}

/** Characters of a name that an error shows. */
const shown = 100

function unknownOption(key: string): OptionError {
  const names = [...byName.keys(), ...libraryOptions.map(({ name }) => name)]
  const spelled = camelCase(key)
  const near = names.includes(spelled) ? spelled : findNearest(key, names)
  const expected = near ? `\`${near}\`` : 'one of those that docs/options.md lists'
  const found = `cannot use the option \`${shorten(key, shown)}\`: found no option of this name, expected ${expected}`
  return new OptionError('unknown-option', key, found)
}
