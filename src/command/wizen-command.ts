/** `wizer-action [OPTIONS] [INPUT]`: one module, as the command line of Wizer does it. */

import { resolve } from 'node:path'
import { FileError } from '../files/file-error.ts'
import { endless, readInput } from '../files/read.ts'
import { resolveSettings } from '../files/resolve-settings.ts'
import { renderJson, writeOutput, writeOutputDuring, writeText } from '../files/write.ts'
import { makeReport } from '../report/make-report.ts'
import type { DoneModule } from '../report/report.ts'
import { engineVersion } from '../version.ts'
import { concatenate } from '../wasm/encode.ts'
import { WasmError } from '../wasm/errors.ts'
import { Deadline } from '../wizer/deadline.ts'
import { engineOptions, type OptionDescription } from '../wizer/options/option-table.ts'
import { type EngineOptions, parseOptions } from '../wizer/options/options.ts'
import type { InitializationSettings } from '../wizer/wizen.ts'
import type { CommandContext } from './context.ts'
import { commonFlags, fileName, isOn, parseFlags, UsageError } from './flags.ts'
import type { HelpPage } from './help.ts'

const flags: readonly OptionDescription[] = [
  {
    name: 'output',
    kind: 'string',
    help: 'The file to write. Unset: standard output.',
    aliases: ['o'],
    placeholder: 'FILE',
  },
  ...engineOptions,
  ...commonFlags,
  { name: 'version', kind: 'boolean', help: 'Print the version.', aliases: ['V'] },
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

/** Input and output are undefined where they are the standard streams. */
export type WizenRequest = {
  readonly input: string | undefined
  readonly output: string | undefined
  readonly report: string | undefined
  readonly options: EngineOptions
}

/** Names of the standard streams. Opened under these names they would be other files, with places of their own. */
const standardInput: readonly string[] = ['-', '/dev/stdin', '/dev/fd/0', '/proc/self/fd/0']
const standardOutput: readonly string[] = ['-', '/dev/stdout', '/dev/fd/1', '/proc/self/fd/1']

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
  const input = fileName('INPUT', positionals[0])
  const output = fileName('-o', values.output)
  return {
    input: input && standardInput.includes(input) ? undefined : input,
    output: output && standardOutput.includes(output) ? undefined : output,
    report: fileName('--report', values.report),
    options: parseOptions(values),
  }
}

export async function wizenCommand(request: WizenRequest, context: CommandContext): Promise<void> {
  checkFiles(request, context)
  const { input, output, report, options } = request
  const started = performance.now()
  const deadline = new Deadline(options.timeout, [], started)
  const bytes = await deadline.limit(
    () => `read ${nameOf(input)}`,
    signal =>
      input === undefined ? context.readStdin(signal) : readInput(resolve(context.directory, input), input, { signal }),
    deadline.explain(...endless),
  )
  const resolved = await resolveSettings(options, {
    env: context.env,
    directory: context.directory,
    // A module that prints must not print into the output.
    output: { stdout: output === undefined ? 2 : 1, stderr: 2 },
    hasStdin: input !== undefined,
    hidden: { paths: [], names: [] },
    places: undefined,
    measure: report !== undefined,
    deadline,
  })
  const settings = { ...resolved, started }
  try {
    await produce(bytes, request, settings, context)
  } catch (error) {
    // Only errors of this class do not name the file that is wrong.
    if (!(error instanceof WasmError)) throw error
    throw new FileError('read', `cannot use ${nameOf(input)}: ${error.message}`)
  }
}

function nameOf(input: string | undefined): string {
  return input === undefined ? 'standard input' : `\`${input}\``
}

function checkFiles({ input, output, report }: WizenRequest, { isTerminal }: CommandContext): void {
  if (input === undefined && isTerminal.stdin)
    throw new UsageError(
      'no INPUT is given and standard input is a terminal, expected a module: see `wizer-action --help`',
    )
  if (output === undefined && isTerminal.stdout)
    throw new UsageError('no output is given and standard output is a terminal, expected `-o FILE`')
  if (report !== undefined && output !== undefined && resolve(report) === resolve(output))
    throw new UsageError(`the output and the report are both \`${output}\`, expected two files`)
}

async function produce(
  bytes: Uint8Array,
  { input, output, report, options }: WizenRequest,
  settings: InitializationSettings,
  context: CommandContext,
): Promise<void> {
  // The engine takes 3 ms to load, for which `--version` would wait; a module waits longer for the worker thread.
  const { wizenInto, wizenModule } = await import('../wizer/wizen.ts')
  const started = performance.now()
  if (report === undefined) {
    const write = async (parts: readonly Uint8Array[], validated: Promise<void>) => {
      if (output !== undefined)
        return writeOutputDuring(() => validated, resolve(context.directory, output), parts, output)
      await validated
      return context.writeStdout(concatenate(parts))
    }
    await wizenInto(write, bytes, options, settings, context.host)
    return
  }
  const result = await wizenModule(bytes, options, settings, context.host)
  // `node:crypto` takes 4 ms to load, and only the report needs it.
  const { hashBytes } = await import('../files/hash.ts')
  const record: DoneModule = {
    status: 'initialized',
    path: input ?? '-',
    earlier: false,
    output: output ?? '-',
    sha256: hashBytes(result.bytes),
    report: result.report,
    compressed: [],
    warnings: [],
    log: null,
  }
  const whole = makeReport([record], performance.now() - started, engineVersion)
  // The report goes first: where it cannot be written the command fails, and an output that is there stays as it was.
  writeText(resolve(context.directory, report), renderJson(whole), report)
  if (output === undefined) return context.writeStdout(result.bytes)
  writeOutput(resolve(context.directory, output), [result.bytes], output)
}
