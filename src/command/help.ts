/** Renders the help of a command from the tables that its flags are read by. */

import { wrapWords } from '../report/text.ts'
import { type OptionDescription, optionGroups } from '../wizer/options/option-table.ts'
import { spell } from './flags.ts'

/** Columns of a line at most. */
const width = 100
/** Columns in front of the meaning of an option. */
const indent = 32

/** What somebody may want to do, and the command line that does it. */
export type Example = { readonly what: string; readonly line: string }

export type HelpPage = {
  readonly about: string
  readonly usage: readonly string[]
  readonly examples: readonly Example[]
  readonly options: readonly OptionDescription[]
  readonly notes: readonly string[]
}

export function renderHelp({ about, usage, examples, options, notes }: HelpPage): string {
  const longest = Math.max(0, ...examples.map(({ what }) => what.length))
  const lines = [
    ...wrapWords(about, width),
    '',
    ...examples.map(({ what, line }) => `  ${what.padEnd(longest)}   ${line}`),
    ...(examples.length > 0 ? [''] : []),
    `Usage: ${usage.join('\n       ')}`,
    ...renderGroups(options),
    '',
    ...notes.flatMap(wrapNote),
  ]
  return `${lines.join('\n')}\n`
}

/** A note that is a row of a table, a name and its meaning, continues below the meaning. */
function wrapNote(note: string): readonly string[] {
  const [name = '', meaning = note] = /^( {2}\S+ +)(.*)$/.exec(note)?.slice(1) ?? []
  return wrapWords(meaning, width - name.length).map((line, row) => (row === 0 ? name : ' '.repeat(name.length)) + line)
}

function renderGroups(options: readonly OptionDescription[]): readonly string[] {
  return optionGroups.flatMap(heading => {
    const inside = options.filter(({ group = 'Help' }) => group === heading)
    return inside.length === 0 ? [] : ['', `${heading}:`, ...inside.flatMap(renderOption)]
  })
}

/** The flags, and their meaning beside them; below them where they are long. */
function renderOption(option: OptionDescription): readonly string[] {
  const flags = `  ${renderFlags(option)}`
  const meaning = wrapWords(describe(option), width - indent).map(line => ' '.repeat(indent) + line)
  const [first = '', ...rest] = meaning
  return flags.length > indent - 2 ? [flags, ...meaning] : [flags + first.slice(flags.length), ...rest]
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
