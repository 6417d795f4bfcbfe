/** What a command line over one module asks for: the files, the options, and what is to be said beforehand. */

import { existsSync } from 'node:fs'
import { engineOptions, type OptionDescription, type RawOptions } from '../wizer/options/option-table.ts'
import { type EngineOptions, parseOptions } from '../wizer/options/options.ts'
import { commonFlags, type Flags, fileName, isOn, parseFlags, UsageError } from './flags.ts'

export const wizenFlags: readonly OptionDescription[] = [
  {
    name: 'output',
    kind: 'string',
    help: 'The file to write. Unset: standard output.',
    aliases: ['o'],
    placeholder: 'FILE',
    group: 'Main options',
  },
  ...engineOptions,
  ...commonFlags,
  { name: 'version', kind: 'boolean', help: 'Print the version.', aliases: ['V'], group: 'Help' },
]

/** Input and output are undefined where they are the standard streams. */
export type WizenRequest = {
  readonly input: string | undefined
  readonly output: string | undefined
  readonly report: string | undefined
  readonly options: EngineOptions
} & Manner

/** How a command line differs from `wizer-action`. */
export type Manner = {
  /** What to do with a rename of an export that is not there: the original drops what it would replace, and goes on. */
  readonly missingRenames: 'refused' | 'ignored'
  /** What the command line has that means nothing here. */
  readonly warnings: readonly string[]
}

/** Names of the standard streams. Opened under these names they would be other files, with places of their own. */
const standardInput: readonly string[] = ['-', '/dev/stdin', '/dev/fd/0', '/proc/self/fd/0']
const standardOutput: readonly string[] = ['-', '/dev/stdout', '/dev/fd/1', '/proc/self/fd/1']

/**
 * @returns what to do, or the page to print
 * @throws {UsageError} and {OptionError}
 */
export function parseWizenCommand(
  args: readonly string[],
  missingRenames: Manner['missingRenames'] = 'refused',
): WizenRequest | 'help' | 'version' {
  const { values, positionals } = parseFlags(args, wizenFlags)
  return makeRequest(values, positionals, { missingRenames, warnings: [] })
}

/**
 * @param values of the flags that all command lines over one module have
 * @throws {UsageError} and {OptionError}
 */
export function makeRequest(
  values: Flags['values'] & RawOptions,
  positionals: readonly string[],
  manner: Manner,
): WizenRequest | 'help' | 'version' {
  if (isOn(values, 'help')) return 'help'
  if (isOn(values, 'version')) return 'version'
  if (positionals.length > 1) throw tooMany(positionals)
  const input = fileName('INPUT', positionals[0])
  const output = fileName('-o', values.output)
  return {
    input: input && standardInput.includes(input) ? undefined : input,
    output: output && standardOutput.includes(output) ? undefined : output,
    report: fileName('--report', values.report),
    options: parseOptions(values),
    ...manner,
  }
}

function tooMany(positionals: readonly string[]): UsageError {
  const found = `found ${positionals.length} inputs (\`${positionals.join('`, `')}\`), expected one`
  const flag = positionals.find(word => /^-./.test(word) && !existsSync(word))
  return new UsageError(
    flag === undefined
      ? `${found}; \`wizer-action run ${positionals.slice(0, 2).join(' ')} …\` takes many`
      : `${found}; behind \`--\`, all words are inputs, so \`${flag}\` belongs before it`,
  )
}
