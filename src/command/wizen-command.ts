/** `wizer-action [OPTIONS] [INPUT]`: one module, as the command line of Wizer does it. */

import { resolve } from 'node:path'
import { readInput, writeOutput } from '../batch/files.ts'
import { makeReport, recordOf } from '../batch/report.ts'
import { resolveRun } from '../batch/resolve.ts'
import { engineOptions, type OptionDescription, parseOptions } from '../wizer/options.ts'
import { wizenModule } from '../wizer/wizen.ts'
import type { CommandContext } from './context.ts'
import { parseFlags, UsageError } from './flags.ts'
import type { HelpPage } from './help.ts'

const flags: readonly OptionDescription[] = [
  {
    name: 'output',
    kind: 'string',
    default: '',
    help: 'The file to write. Unset: standard output.',
    aliases: ['o'],
    placeholder: 'FILE',
  },
  ...engineOptions,
  {
    name: 'report',
    kind: 'string',
    default: '',
    help: 'A file to write a JSON record to: sizes, times, what was found.',
    placeholder: 'FILE',
  },
  { name: 'help', kind: 'boolean', default: '', help: 'Print this help.', aliases: ['h'] },
  { name: 'version', kind: 'boolean', default: '', help: 'Print the version.', aliases: ['V'] },
]

export const wizenHelp: HelpPage = {
  about:
    'Pre-initializes a WebAssembly module: runs its initialization now, and writes a module that starts where that ended.',
  usage: [
    'wizer-action [OPTIONS] [INPUT]',
    'wizer-action run --modules GLOB [OPTIONS]  (see: wizer-action run --help)',
  ],
  options: flags,
  notes: [
    'INPUT is a module in the binary format; without it, or as `-`, standard input is read.',
    'Exit status: 0 done, 1 failed, 2 wrong usage.',
  ],
}

export type WizenRequest = {
  readonly input: string | undefined
  readonly output: string | undefined
  readonly report: string | undefined
  readonly options: ReturnType<typeof parseOptions>
}

/**
 * @returns what to do, or the page to print
 * @throws {UsageError} and {OptionError}
 */
export function parseWizenCommand(args: readonly string[]): WizenRequest | 'help' | 'version' {
  const { values, positionals } = parseFlags(args, flags)
  if (values['help'] === 'true') return 'help'
  if (values['version'] === 'true') return 'version'
  if (positionals.length > 1)
    throw new UsageError(
      `found ${positionals.length} inputs (\`${positionals.join('`, `')}\`), expected one; \`wizer-action run\` takes many`,
    )
  const { output, report, help, version, ...engine } = values
  return {
    input: fileName(positionals[0]),
    output: fileName(output),
    report: typeof report === 'string' ? report : undefined,
    options: parseOptions(engine),
  }
}

/** A dash is a standard stream. */
function fileName(value: string | readonly string[] | undefined): string | undefined {
  return typeof value === 'string' && value !== '-' ? value : undefined
}

export async function wizenCommand(request: WizenRequest, context: CommandContext): Promise<void> {
  const { input, output, report, options } = request
  if (input === undefined && context.isTerminal.stdin)
    throw new UsageError(
      'no INPUT is given and standard input is a terminal, expected a module: see `wizer-action --help`',
    )
  if (output === undefined && context.isTerminal.stdout)
    throw new UsageError('no output is given and standard output is a terminal, expected `-o FILE`')
  context.host.warm()
  const started = performance.now()
  const bytes =
    input === undefined ? await context.readStdin() : await readInput(resolve(context.directory, input), input)
  const run = await resolveRun(options, {
    env: context.env,
    directory: context.directory,
    // A module that prints must not print into the output.
    output: { stdout: output === undefined ? 2 : 1, stderr: 2 },
    hasStdin: input !== undefined,
    measure: report !== undefined,
  })
  const result = await wizenModule(bytes, options, run, context.host)
  if (output === undefined) await context.writeStdout(result.bytes)
  else writeOutput(resolve(context.directory, output), [result.bytes], output)
  if (report === undefined) return
  const record = recordOf(input ?? '-', output ?? '-', result)
  const whole = makeReport([record], performance.now() - started, context.engineVersion)
  writeOutput(
    resolve(context.directory, report),
    [new TextEncoder().encode(`${JSON.stringify(whole, null, 2)}\n`)],
    report,
  )
}
