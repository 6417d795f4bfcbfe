/** `wizer-action [OPTIONS] [INPUT]`: one module, as the command line of Wizer does it. */

import { resolve } from 'node:path'
import { beginOutput, FileError, readInput, writeOutput } from '../files/files.ts'
import { resolveSettings } from '../files/resolve.ts'
import { type DoneModule, makeReport } from '../report/report.ts'
import { concatenate } from '../wasm/encode.ts'
import { WasmError } from '../wasm/errors.ts'
import { engineOptions, type OptionDescription } from '../wizer/options/option-table.ts'
import { parseOptions } from '../wizer/options/options.ts'
import type { InitializationSettings } from '../wizer/wizen.ts'
import type { CommandContext } from './context.ts'
import { isOn, parseFlags, UsageError } from './flags.ts'
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
  if (isOn(values, 'help')) return 'help'
  if (isOn(values, 'version')) return 'version'
  if (positionals.length > 1)
    throw new UsageError(
      `found ${positionals.length} inputs (\`${positionals.join('`, `')}\`), expected one; \`wizer-action run\` takes many`,
    )
  const { output, report, help, version, ...engine } = values
  return {
    input: fileName('INPUT', positionals[0], standardInput),
    output: fileName('-o', output, standardOutput),
    report: fileName('--report', report),
    options: parseOptions(engine),
  }
}

/** Names of the standard streams. Opened by these names they would be other files, with places of their own. */
const standardInput: readonly string[] = ['-', '/dev/stdin', '/dev/fd/0', '/proc/self/fd/0']
const standardOutput: readonly string[] = ['-', '/dev/stdout', '/dev/fd/1', '/proc/self/fd/1']

/** `undefined` where nothing is named, or the standard stream. */
function fileName(
  flag: string,
  value: string | readonly string[] | undefined,
  stream: readonly string[] = [],
): string | undefined {
  if (value === '') throw new UsageError(`the name given as \`${flag}\` is empty, expected that of a file`)
  return typeof value === 'string' && !stream.includes(value) ? value : undefined
}

export async function wizenCommand(request: WizenRequest, context: CommandContext): Promise<void> {
  const { input, output, report, options } = request
  if (input === undefined && context.isTerminal.stdin)
    throw new UsageError(
      'no INPUT is given and standard input is a terminal, expected a module: see `wizer-action --help`',
    )
  if (output === undefined && context.isTerminal.stdout)
    throw new UsageError('no output is given and standard output is a terminal, expected `-o FILE`')
  if (report !== undefined && output !== undefined && resolve(report) === resolve(output))
    throw new UsageError(`the output and the report are both \`${output}\`, expected two files`)
  const loading = loadEngine()
  const bytes =
    input === undefined ? await context.readStdin() : await readInput(resolve(context.directory, input), input)
  const run = await resolveSettings(options, {
    env: context.env,
    directory: context.directory,
    // A module that prints must not print into the output.
    output: { stdout: output === undefined ? 2 : 1, stderr: 2 },
    hasStdin: input !== undefined,
    measure: report !== undefined,
  })
  const engine = await loading
  try {
    if (report === undefined) await produce(bytes, request, run, context, engine)
    else await produceWithReport(bytes, { ...request, report }, run, context, engine)
  } catch (error) {
    // All other errors name what is wrong inside of the module.
    if (!(error instanceof WasmError)) throw error
    const name = input === undefined ? 'standard input' : `\`${input}\``
    throw new FileError('read', `cannot use ${name}: ${error.message}`)
  }
}

/** It is large: it can be loaded while the input is read. */
const loadEngine = () => import('../wizer/wizen.ts')

type Engine = Awaited<ReturnType<typeof loadEngine>>

/** The output is written while it is validated, and gets its name when it has been. */
async function produce(
  bytes: Uint8Array,
  { output, options }: WizenRequest,
  run: InitializationSettings,
  context: CommandContext,
  { wizenParts }: Engine,
): Promise<void> {
  const { parts, finish } = await wizenParts(bytes, options, run, context.host)
  const file = output === undefined ? undefined : beginOutput(resolve(context.directory, output), parts, output)
  try {
    await finish()
  } catch (error) {
    file?.discard()
    throw error
  }
  if (file) file.commit()
  else await context.writeStdout(concatenate(parts))
}

/** The report goes before the output: where it cannot be written the command fails, and an output that is there stays. */
async function produceWithReport(
  bytes: Uint8Array,
  { input, output, report, options }: WizenRequest & { readonly report: string },
  run: InitializationSettings,
  context: CommandContext,
  { wizenModule }: Engine,
): Promise<void> {
  const { hashBytes } = await import('../files/hash.ts')
  const started = performance.now()
  const result = await wizenModule(bytes, options, run, context.host)
  const record: DoneModule = {
    status: 'initialized',
    path: input ?? '-',
    output: output ?? '-',
    sha256: hashBytes(result.bytes),
    report: result.report,
    compressed: [],
    warnings: [],
    log: null,
  }
  const whole = makeReport([record], performance.now() - started, context.engineVersion)
  const text = new TextEncoder().encode(`${JSON.stringify(whole, null, 2)}\n`)
  writeOutput(resolve(context.directory, report), [text], report)
  if (output === undefined) await context.writeStdout(result.bytes)
  else writeOutput(resolve(context.directory, output), [result.bytes], output)
}
