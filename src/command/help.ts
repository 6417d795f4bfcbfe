/** Renders the help of a command from the tables that its flags are read by. */

import { wrapWords } from '../report/text.ts'
import type { OptionDescription } from '../wizer/options/option-table.ts'
import { spell } from './flags.ts'

/** Columns of a line at most. */
const width = 100
/** Columns in front of the meaning of an option. */
const indent = 10

export type HelpPage = {
  readonly usage: readonly string[]
  readonly about: string
  readonly options: readonly OptionDescription[]
  readonly notes: readonly string[]
}

export function renderHelp({ usage, about, options, notes }: HelpPage): string {
  const lines = [...wrap(about, 0), '', `Usage: ${usage.join('\n       ')}`, '', 'Options:']
  for (const option of options) lines.push(`  ${renderFlags(option)}`, ...wrap(describe(option), indent))
  return `${[...lines, '', ...notes].join('\n')}\n`
}

function renderFlags({ name, aliases, kind, placeholder, default: standard = '' }: OptionDescription): string {
  const spellings = [...(aliases ?? []), name].sort((one, other) => one.length - other.length).map(spell)
  const value = kind !== 'boolean' ? ` ${placeholder ?? 'VALUE'}` : standard === '' ? '' : '[=true|false]'
  return spellings.join(', ') + value
}

function describe({ help, kind, choices, default: standard = '' }: OptionDescription): string {
  const details = [
    ...(choices ? [`one of ${choices.join(', ')}`] : []),
    ...(kind === 'list' ? ['repeatable'] : []),
    ...(standard === '' ? [] : [`default ${standard}`]),
  ]
  return help.replaceAll('`', '') + (details.length > 0 ? ` [${details.join('; ')}]` : '')
}

function wrap(text: string, indent: number): readonly string[] {
  return wrapWords(text, width - indent).map(line => ' '.repeat(indent) + line)
}
