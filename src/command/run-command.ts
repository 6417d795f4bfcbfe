/** `wizer-action run`: many modules on this machine, with a table as the result. */

import { existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { resolve } from 'node:path'
import { type BatchOptions, batchOptions, parseBatchOptions } from '../batch/options.ts'
import { runStep } from '../batch/step.ts'
import { findStoreFolder, openLocalStore } from '../batch/store/local-store.ts'
import { writeOutput } from '../files/files.ts'
import { renderHtml } from '../report/html.ts'
import type { ModuleRecord, Report } from '../report/report.ts'
import { showPlain } from '../report/terminal/style.ts'
import { renderTerminal } from '../report/terminal.ts'
import { engineOptions, type OptionDescription } from '../wizer/options/option-table.ts'
import { type EngineOptions, parseOptions } from '../wizer/options/options.ts'
import type { CommandContext } from './context.ts'
import { isOn, parseFlags, UsageError } from './flags.ts'
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
  notes: [
    'FILE is a module too: a shell puts files there when it expands a pattern.',
    'Exit status: 0 all done, 1 some failed, 2 wrong usage.',
  ],
}

export type RunRequest = {
  readonly batch: BatchOptions
  /** Positional arguments: names of files, as a shell leaves them, or globs. */
  readonly files: readonly string[]
  readonly report: string | undefined
  readonly options: EngineOptions
}

/** @throws {UsageError} and {OptionError} */
export function parseRunCommand(args: readonly string[]): RunRequest | 'help' {
  const { values, positionals } = parseFlags(args, flags)
  if (isOn(values, 'help')) return 'help'
  const { report, help, ...raw } = values
  // Nothing is uploaded from here, so there is no name to make one up from.
  const batch = parseBatchOptions({ 'artifact-name': '', ...raw })
  if (batch.modules.length === 0 && positionals.length === 0)
    throw new UsageError('no modules are given, expected `--modules GLOB`')
  return {
    batch,
    files: positionals,
    report: typeof report === 'string' ? report : undefined,
    options: parseOptions(raw),
  }
}

/** @returns whether every module was pre-initialized */
export async function runCommand(request: RunRequest, context: CommandContext): Promise<boolean> {
  const { report } = await runStep(
    {
      batch: request.batch,
      options: request.options,
      files: await findModules(request, context),
      env: context.env,
      workspace: context.directory,
      temporary: tmpdir(),
      engineVersion: context.engineVersion,
      signal: context.signal,
      openCache: request.batch.cache.restore
        ? async () =>
            openLocalStore(findStoreFolder(context.env), request.batch.cache.save, message =>
              context.writeStderr(`warning: ${message}\n`),
            )
        : undefined,
      onModule: (module, done, total) => showProgress(context, module, done, total),
      renderHtml,
    },
    context.host,
  )
  if (context.isTerminal.stderr) context.writeStderr('\r\u001b[K')
  if (request.batch.summary)
    await context.writeStdout(renderTerminal(report, { color: isColored(context), ...widthOf(context) }))
  if (request.report !== undefined) writeReport(request.report, report, context)
  return report.failed === 0
}

function widthOf({ columns }: CommandContext): { readonly width?: number } {
  return columns === undefined ? {} : { width: columns }
}

/** As https://no-color.org has it. */
function isColored({ isTerminal, env }: CommandContext): boolean {
  return isTerminal.stdout && !env.NO_COLOR
}

/** A file that is there stands for itself, however its name looks, and so does a name that is no pattern. */
async function findModules(
  { batch, files }: RunRequest,
  { directory, findFiles }: CommandContext,
): Promise<readonly string[]> {
  const isPattern = (name: string) => /^!|[*?[]/.test(name) && !existsSync(resolve(directory, name))
  const patterns = [...batch.modules, ...files.filter(isPattern)]
  const named = files.filter(name => !isPattern(name)).map(name => resolve(directory, name))
  const found = patterns.length > 0 ? await findFiles(patterns) : []
  return [...new Set([...named, ...found])].sort()
}

/** What modules print goes to standard error, when they are done; a bar for people who wait stays below it. */
function showProgress(context: CommandContext, module: ModuleRecord, done: number, total: number): void {
  const { isTerminal, writeStderr } = context
  if (isTerminal.stderr) writeStderr('\r\u001b[K')
  if (module.status !== 'skipped' && module.log)
    writeStderr(`output of ${showPlain(module.path)}:\n${showLines(module.log.text)}`)
  if (!isTerminal.stderr || total === 1) return
  const filled = Math.round((20 * done) / total)
  writeStderr(`${'█'.repeat(filled)}${'░'.repeat(20 - filled)} ${done}/${total} ${module.path}`)
}

/** A runner would obey a line that starts with a command, and a terminal what is between the letters. */
function showLines(text: string): string {
  const lines = text.trimEnd().split('\n')
  return lines.map(line => `| ${showPlain(line)}\n`).join('')
}

function writeReport(path: string, report: Report, { directory }: CommandContext): void {
  writeOutput(resolve(directory, path), [new TextEncoder().encode(`${JSON.stringify(report, null, 2)}\n`)], path)
}
