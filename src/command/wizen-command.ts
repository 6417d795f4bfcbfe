/** `wizer-action [OPTIONS] [INPUT]`: one module, as the command line of Wizer does it. */

import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { FileError } from '../files/file-error.ts'
import { endless, readInput } from '../files/read.ts'
import { resolveSettings } from '../files/resolve-settings.ts'
import { checkWritable, renderJson, writeOutput, writeOutputDuring, writeText, writeToReader } from '../files/write.ts'
import { makeReport } from '../report/make-report.ts'
import { describeFinding } from '../report/model/module.ts'
import type { ModuleReport } from '../report/module-report.ts'
import type { DoneModule } from '../report/report.ts'
import { showPlain } from '../report/terminal/style.ts'
import { engineVersion } from '../version.ts'
import { concatenate } from '../wasm/encode.ts'
import { WasmError } from '../wasm/errors.ts'
import { Deadline } from '../wizer/deadline.ts'
import { judgeFindings } from '../wizer/doctor/judge.ts'
import type { InitializationSettings } from '../wizer/wizen.ts'
import type { CommandContext } from './context.ts'
import { UsageError } from './flags.ts'
import type { Speller } from './spelling.ts'
import type { WizenRequest } from './wizen-request.ts'

/** @param spell says in warnings how the command line calls an option */
export async function wizenCommand(request: WizenRequest, context: CommandContext, spell: Speller): Promise<void> {
  checkFiles(request, context)
  const { input, output, report, options } = request
  const warn = (sentence: string) => context.writeStderr(`warning: ${showPlain(spell(sentence))}\n`)
  for (const sentence of request.warnings) warn(sentence)
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
  const onMissingRename = request.missingRenames === 'ignored' ? warn : undefined
  try {
    const made = await produce(bytes, request, { ...resolved, started, onMissingRename }, context, deadline)
    for (const finding of judgeFindings(made.findings, options.judgement)) warn(describeFinding(finding))
  } catch (error) {
    // Only errors of this class do not name the file that is wrong.
    if (!(error instanceof WasmError)) throw error
    const isScript = error.code === 'not-wasm' && /\.[cm]?[jt]sx?$/.test(input ?? '')
    const remedy = isScript ? '; js-compute and componentize-js make a module of a script, and call this command' : ''
    throw new FileError('read', `cannot use ${nameOf(input)}: ${error.message}${remedy}`)
  }
}

function nameOf(input: string | undefined): string {
  return input === undefined ? 'standard input' : `\`${input}\``
}

/** @throws {FileError} */
function checkInput(path: string, name: string): void {
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return
  const remedy = `\`wizer-action run --modules '${name.replace(/[\\/]+$/, '')}/**/*.wasm'\` takes all below it`
  throw new FileError('read', `cannot read \`${name}\`: it is a directory, expected a WebAssembly module; ${remedy}`)
}

/** Finds before any work what would make the work useless. */
function checkFiles({ input, output, report }: WizenRequest, { isTerminal, directory }: CommandContext): void {
  if (input === undefined && isTerminal.stdin)
    throw new UsageError(
      'no INPUT is given and standard input is a terminal, expected a module: see `wizer-action --help`',
    )
  if (output === undefined && isTerminal.stdout)
    throw new UsageError(
      'no output is given and standard output is a terminal, expected `-o FILE`, such as `-o out.wasm`',
    )
  if (report !== undefined && output !== undefined && resolve(directory, report) === resolve(directory, output))
    throw new UsageError(`the output and the report are both \`${output}\`, expected two files`)
  if (input !== undefined) checkInput(resolve(directory, input), input)
  for (const file of [output, report]) if (file !== undefined) checkWritable(resolve(directory, file), file)
}

async function produce(
  bytes: Uint8Array,
  { input, output, report, options }: WizenRequest,
  settings: InitializationSettings,
  context: CommandContext,
  deadline: Deadline,
): Promise<ModuleReport> {
  // The engine takes 3 ms to load, for which `--version` would wait; a module waits longer for the worker thread.
  const { wizenInto, wizenModule } = await import('../wizer/wizen.ts')
  const path = output === undefined ? undefined : resolve(context.directory, output)
  const started = performance.now()
  if (report === undefined) {
    const write = async (parts: readonly Uint8Array[], validated: Promise<void>) => {
      if (path !== undefined)
        return writeToReader(path, deadline, output ?? path, () =>
          writeOutputDuring(() => validated, path, parts, output),
        )
      await validated
      return context.writeStdout(concatenate(parts))
    }
    return (await wizenInto(write, bytes, options, settings, context.host)).report
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
    warnings: judgeFindings(result.report.findings, options.judgement),
    log: null,
  }
  const whole = makeReport([record], performance.now() - started, engineVersion)
  // The report goes first: where it cannot be written the command fails, and an output that is there stays as it was.
  writeText(resolve(context.directory, report), renderJson(whole), report)
  if (path === undefined) await context.writeStdout(result.bytes)
  else await writeToReader(path, deadline, output ?? path, () => writeOutput(path, [result.bytes], output))
  return result.report
}
