/** Has messages call each option as the user typed it: `-r` where a message says `the option rename-funcs`. */

import type { OptionDescription } from '../wizer/options/option-table.ts'

/** An option of a command line as it stands there. */
export type TypedOption = {
  /** Of the option, as the tables have it. */
  readonly name: string
  /** Dashes included. */
  readonly spelling: string
  readonly value: string
}

/** Gives a message with the options in it as the command line spells them. */
export type Speller = (message: string) => string

/** How a command line spells an option that nobody typed, with a value where the message gives one. */
export type Standard = (name: string, value: string | undefined) => string | undefined

/**
 * Messages write `the option NAME` or `the option NAME: VALUE`, with NAME and VALUE between backticks, as the inputs of the
 * action are called. Only there does a name become a flag: a module may have an import that is called `env`. An option that
 * stands in a file of options (`the option NAME in FILE`) is called as it is there.
 * @param standard gives undefined for what is no option here
 */
export function createSpeller(typed: readonly TypedOption[], standard: Standard): Speller {
  return message =>
    message.replace(
      /\b(the option) `([a-z][a-z-]*)(?:: ([^`]*))?`(?! in `)/g,
      (text, words: string, name: string, value?: string) => {
        const spelling = value === undefined ? findTyped(typed, name, message) : undefined
        const shown = spelling ?? standard(name, value)
        return shown === undefined ? text : `${words} \`${shown}\``
      },
    )
}

/** Of several spellings of a list, the one whose value the message shows. */
function findTyped(typed: readonly TypedOption[], name: string, message: string): string | undefined {
  const candidates = typed.filter(option => option.name === name)
  const shown = candidates.find(({ value }) => value !== '' && message.includes(`\`${value}\``))
  return (shown ?? candidates[0])?.spelling
}

/** Flags that are called as the options are. */
export function spellAsFlags(flags: readonly OptionDescription[]): Standard {
  const names = new Set(flags.map(({ name }) => name))
  return (name, value) => (names.has(name) ? `--${name}${value === undefined ? '' : `=${value}`}` : undefined)
}
