/** Writes the type of the library's options from the tables of options, so that an editor shows what each does. */

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type LibraryOption, libraryOptions } from '../src/library/library-options.ts'
import { camelCase, respell } from '../src/library/option-names.ts'
import { engineOptions, type OptionDescription } from '../src/wizer/options/option-table.ts'
import { formatAs } from './format-as.ts'

const root = join(import.meta.dirname, '..')

const optionsFile = 'src/library/wizen-options.ts'

/** The text of `src/library/wizen-options.ts`. */
export function buildOptionsType(): string {
  const fields = [...engineOptions.map(engineField), ...libraryOptions.map(libraryField)]
  const text = `/** Generated from the tables of options by \`npm run build\`: the options of \`wizen\`. */

/** The options of \`wizen\`: those of the command in camel case, with its meanings and defaults, and two of its own. */
export type WizenOptions = {
${fields.join('\n')}
}
`
  return formatAs(optionsFile, text)
}

const types = { boolean: 'boolean', number: 'number', string: 'string', list: 'readonly string[]' } as const

function engineField({ name, kind, help, choices = [], placeholder, ...option }: OptionDescription): string {
  const type = kind === 'choice' ? choices.map(choice => `'${choice}'`).join(' | ') : types[kind]
  const value = kind === 'list' ? ` A list of \`${placeholder}\`.` : ''
  return field(camelCase(name), type, `${respell(help)}${value}`, option.default)
}

function libraryField({ name, type, help }: LibraryOption): string {
  return field(name, `(${type})`, help)
}

function field(name: string, type: string, help: string, standard?: string): string {
  if (help.includes('*/')) throw new Error(`bug: the help of ${name} ends its comment`)
  const lines = [help, ...(standard === undefined ? [] : [`@default ${standard}`])]
  return `  /**\n${lines.map(line => `   * ${line}\n`).join('')}   */\n  readonly ${name}?: ${type} | undefined`
}

export function writeOptionsType(): void {
  writeFileSync(join(root, optionsFile), buildOptionsType())
}

if (import.meta.main) writeOptionsType()
