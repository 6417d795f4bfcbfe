/** `wizer-action run`: many modules on this machine, with a table as the result. */

import { resolve } from 'node:path'
import { writeOutput } from '../batch/files.ts'
import { batchOptions, parseBatchOptions } from '../batch/options.ts'
import type { Report } from '../batch/report.ts'
import { resolveRun } from '../batch/resolve.ts'
import { type Batch, runBatch } from '../batch/run.ts'
import { renderTerminal } from '../report/terminal.ts'
import { type EngineOptions, engineOptions, type OptionDescription, parseOptions } from '../wizer/options.ts'
import type { CommandContext } from './context.ts'
import { parseFlags, UsageError } from './flags.ts'
import type { HelpPage } from './help.ts'

const flags: readonly OptionDescription[] = [
  ...batchOptions,
  ...engineOptions,
  { name: 'report', kind: 'string', default: '', help: 'A file to write a JSON record to.', placeholder: 'FILE' },
  { name: 'help', kind: 'boolean', default: '', help: 'Print this help.', aliases: ['h'] },
]

export const runHelp: HelpPage = {
  about: 'Pre-initializes many WebAssembly modules, several at a time; one that fails leaves the others alone.',
  usage: ['wizer-action run --modules GLOB [--modules GLOB…] [OPTIONS] [FILE…]'],
  options: flags,
  notes: ['Exit status: 0 all done, 1 some failed, 2 wrong usage.'],
}

export type RunRequest = {
  readonly modules: readonly string[]
  readonly outDir: string
  readonly jobs: number
  readonly report: string | undefined
  readonly options: EngineOptions
}

/** @throws {UsageError} and {OptionError} */
export function parseRunCommand(args: readonly string[]): RunRequest | 'help' {
  const { values, positionals } = parseFlags(args, flags)
  if (values['help'] === 'true') return 'help'
  const { report, help, modules, 'out-dir': outDir, jobs, ...engine } = values
  const batch = parseBatchOptions({ modules: [...(modules ?? []), ...positionals], outDir, jobs })
  if (batch.modules.length === 0) throw new UsageError('no modules are given, expected `--modules GLOB`')
  return { ...batch, report: typeof report === 'string' ? report : undefined, options: parseOptions(engine) }
}

/** @returns whether every module was pre-initialized */
export async function runCommand(request: RunRequest, context: CommandContext): Promise<boolean> {
  const { modules, outDir, jobs, options } = request
  const run = await resolveRun(options, {
    env: context.env,
    directory: context.directory,
    output: { stdout: 1, stderr: 2 },
    hasStdin: false,
    measure: true,
  })
  const batch: Batch = {
    modules: await context.findFiles(modules),
    workspace: context.directory,
    outDir,
    jobs,
    options,
    run,
    engineVersion: context.engineVersion,
    temporary: undefined,
  }
  const report = await runBatch(batch, context.host, (record, done, total) =>
    showProgress(context, record.path, done, total),
  )
  if (context.isTerminal.stderr) context.writeStderr('\r\u001b[K')
  await context.writeStdout(renderTerminal(report, { color: context.isTerminal.stdout && !context.env['NO_COLOR'] }))
  if (request.report !== undefined) writeReport(request.report, report, context)
  return report.failed === 0
}

function showProgress({ isTerminal, writeStderr }: CommandContext, path: string, done: number, total: number): void {
  if (!isTerminal.stderr) return
  const filled = Math.round((20 * done) / total)
  writeStderr(`\r\u001b[K${'█'.repeat(filled)}${'░'.repeat(20 - filled)} ${done}/${total} ${path}`)
}

function writeReport(path: string, report: Report, { directory }: CommandContext): void {
  writeOutput(resolve(directory, path), [new TextEncoder().encode(`${JSON.stringify(report, null, 2)}\n`)], path)
}
