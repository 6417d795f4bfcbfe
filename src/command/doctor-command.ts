/** `wizer-action doctor`: says what modules are, what would happen, and which options to use, and writes nothing. */

import { resolve } from 'node:path'
import { FileError } from '../files/file-error.ts'
import { readInput } from '../files/read.ts'
import { createStyle } from '../report/terminal/style.ts'
import { WasmError } from '../wasm/errors.ts'
import { findingTable } from '../wizer/doctor/findings.ts'
import { type OptionDescription, optionsOfMany, type RawOptions } from '../wizer/options/option-table.ts'
import { parseOptions } from '../wizer/options/options.ts'
import type { CommandContext } from './context.ts'
import { diagnose, isRight } from './doctor/diagnose.ts'
import { renderDiagnosis } from './doctor/render-diagnosis.ts'
import { renderError } from './failure.ts'
import { isOn, parseFlags, UsageError } from './flags.ts'
import type { HelpPage } from './help.ts'
import type { Speller } from './spelling.ts'

export const doctorFlags: readonly OptionDescription[] = [
  ...optionsOfMany,
  { name: 'help', kind: 'boolean', help: 'Print this help.', aliases: ['h'], group: 'Help' },
]

export const doctorHelp: HelpPage = {
  about:
    'Says what modules are, initializes them without writing anything, and names what is wrong and the options to use.',
  usage: ['wizer-action doctor [OPTIONS] INPUT…'],
  examples: [
    { what: 'What a module needs:', line: 'wizer-action doctor app.wasm' },
    { what: 'Whether options are right:', line: 'wizer-action doctor --allow-wasi -r _start=wizer.resume app.wasm' },
  ],
  options: doctorFlags,
  notes: [
    'Findings, which `--deny ID` makes errors and `--allow ID` leaves out:',
    ...findingTable.map(({ id, means }) => `  ${id.padEnd(20)} ${means}`),
    '',
    'Exit status: 0 these options are right, 1 they are not, 2 wrong usage.',
  ],
}

export type DoctorRequest = { readonly inputs: readonly string[]; readonly values: RawOptions }

/** @throws {UsageError} and {OptionError} */
export function parseDoctorCommand(args: readonly string[]): DoctorRequest | 'help' {
  const { values, positionals } = parseFlags(args, doctorFlags)
  if (isOn(values, 'help')) return 'help'
  if (positionals.length === 0) throw new UsageError('no module is given, expected `wizer-action doctor INPUT`')
  parseOptions(values, optionsOfMany)
  return { inputs: positionals, values }
}

/** @returns the exit status */
export async function doctorCommand(
  { inputs, values }: DoctorRequest,
  context: CommandContext,
  spell: Speller,
): Promise<0 | 1> {
  let status: 0 | 1 = 0
  for (const input of inputs) if (!(await examine(input, values, context, spell))) status = 1
  return status
}

/** A module that cannot be read is no reason to leave out the others. */
async function examine(input: string, values: RawOptions, context: CommandContext, spell: Speller): Promise<boolean> {
  const { directory, env, host, isTerminal, signal } = context
  try {
    const bytes = await readInput(resolve(directory, input), input, { signal })
    const surroundings = {
      env,
      directory,
      // Standard output is for what was found.
      output: { stdout: 2, stderr: 2 },
      hasStdin: true,
      hidden: { paths: [], names: [] },
      places: undefined,
    }
    const diagnosis = await diagnose(bytes, values, surroundings, host)
    const style = createStyle(isTerminal.stdout && !env.NO_COLOR)
    await context.writeStdout(renderDiagnosis(input, diagnosis, style, spell))
    return isRight(diagnosis.given)
  } catch (error) {
    const named =
      error instanceof WasmError ? new FileError('read', `cannot use \`${input}\`: ${error.message}`) : error
    context.writeStderr(renderError(named, spell))
    return false
  }
}
