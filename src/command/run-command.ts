/** `wizer-action run`: many modules on this machine, with a table as the result. */

import { existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { resolve } from 'node:path'
import { loadOptions } from '../batch/config/load-options.ts'
import { describeUnused, findEntryFiles, type OptionsByFile } from '../batch/config/options-by-file.ts'
import { type BatchOptions, batchOptions } from '../batch/options/batch-options.ts'
import { chooseCacheUse } from '../batch/options/cache-use.ts'
import { parseBatchOptions } from '../batch/options/parse-batch-options.ts'
import type { GivenOptions } from '../batch/options/used-options.ts'
import { runStep } from '../batch/step.ts'
import { findStoreFolder, openLocalStore } from '../batch/store/local-store.ts'
import { checkWritable, renderJson, writeText } from '../files/write.ts'
import type { ModuleRecord, Report } from '../report/report.ts'
import { showPlain } from '../report/terminal/style.ts'
import { renderTerminal } from '../report/terminal.ts'
import { type OptionDescription, optionsOfMany } from '../wizer/options/option-table.ts'
import type { CommandContext } from './context.ts'
import { commonFlags, fileName, isOn, parseFlags, UsageError } from './flags.ts'
import type { HelpPage } from './help.ts'
import type { Speller } from './spelling.ts'

export const runFlags: readonly OptionDescription[] = [...batchOptions, ...optionsOfMany, ...commonFlags]

export const runHelp: HelpPage = {
  about: 'Pre-initializes many WebAssembly modules, several at the same time; one that fails leaves the others alone.',
  usage: ['wizer-action run [--modules GLOB]… [--config FILE] [OPTIONS] [FILE…]'],
  examples: [
    { what: 'All modules of a build:', line: "wizer-action run --modules 'build/**/*.wasm' --out-dir wizened" },
    { what: 'With files that they read:', line: 'wizer-action run build/*.wasm --allow-wasi --dir assets' },
    { what: 'Instead of the inputs:', line: 'wizer-action run build/*.wasm --in-place' },
  ],
  options: runFlags.filter(option => !option.onlyInAction),
  notes: [
    'FILE is a module too: a shell puts files there when it expands a pattern.',
    'Exit status: 0 all done, 1 some failed, 2 wrong usage.',
  ],
}

export type RunCommandRequest = {
  readonly batch: BatchOptions
  /** Positional arguments: names of files, as a shell leaves them, or globs. */
  readonly files: readonly string[]
  readonly report: string | undefined
  /** Those that a file can set for some modules are not checked yet. */
  readonly given: GivenOptions
  /** Flags that do nothing here. */
  readonly idle: readonly string[]
}

/** @throws {UsageError} and {OptionError} */
export function parseRunCommand(args: readonly string[]): RunCommandRequest | 'help' {
  const { values, positionals } = parseFlags(args, runFlags)
  if (isOn(values, 'help')) return 'help'
  const batch = parseBatchOptions(values)
  const given = { ...values, modules: [...batch.modules, ...positionals] }
  const idle = runFlags.filter(({ name, onlyInAction }) => onlyInAction && values[name] !== undefined)
  return {
    batch,
    files: positionals,
    report: fileName('--report', values.report),
    given,
    idle: idle.map(({ name }) => `--${name}`),
  }
}

/** @returns the exit status */
export async function runCommand(request: RunCommandRequest, context: CommandContext, spell: Speller): Promise<0 | 1> {
  const { batch, given } = request
  const { env, directory, signal, isTerminal, columns } = context
  const warn = (message: string) => context.writeStderr(`warning: ${spell(message)}\n`)
  if (request.report !== undefined) checkWritable(resolve(directory, request.report), request.report)
  for (const flag of request.idle) context.writeStderr(`note: \`${flag}\` has no effect here: nothing is uploaded\n`)
  const options = await loadOptions({ ...batch, given, workspace: directory, temporary: tmpdir(), env })
  const { report } = await runStep(
    {
      batch,
      options,
      given,
      files: await findModules(request, options, context),
      env,
      workspace: directory,
      temporary: tmpdir(),
      signal,
      openCache: isCacheUsed(request, context, spell)
        ? async ({ reports }) => openLocalStore(findStoreFolder(env), batch.cache.save, warn, reports)
        : undefined,
      upload: undefined,
      onNote: message => context.writeStderr(`note: ${spell(message)}\n`),
      onModule: (module, done, total) => showProgress(context, module, done, total),
    },
    await context.startEngines(),
  )
  if (isTerminal.stderr) context.writeStderr(clearedLine)
  // Terminals show colors unless the user wants none (https://no-color.org).
  const color = isTerminal.stdout && !env.NO_COLOR
  const shown = renderTerminal(spellReport(report, spell), { color, width: columns, hasTable: batch.summary })
  if (shown !== '') await context.writeStdout(shown)
  if (request.report !== undefined) writeText(resolve(directory, request.report), renderJson(report), request.report)
  return report.failed === 0 ? 0 : 1
}

/** A table on a terminal calls the options as this command line does; files that others read call them as they are. */
function spellReport(report: Report, spell: Speller): Report {
  const modules = report.modules.map(module => {
    if (module.status === 'failed') return { ...module, error: spell(module.error) }
    if (module.status === 'skipped') return module
    return { ...module, warnings: module.warnings.map(({ id, message }) => ({ id, message: spell(message) })) }
  })
  return { ...report, modules }
}

function isCacheUsed({ batch }: RunCommandRequest, { env, writeStderr }: CommandContext, spell: Speller): boolean {
  const use = chooseCacheUse(batch.cache.choice, env)
  if (!use.isUsed && use.reason !== undefined) writeStderr(`note: ${spell(use.reason)}\n`)
  return use.isUsed
}

/**
 * Finds the modules that are given, or else those of the entries in the file of options.
 * @throws {UsageError} where there are neither
 */
async function findModules(
  { batch, files }: RunCommandRequest,
  options: OptionsByFile,
  { directory, findFiles, writeStderr }: CommandContext,
): Promise<readonly string[]> {
  const isGiven = batch.modules.length > 0 || files.length > 0
  if (!isGiven && options.entries.length === 0)
    throw new UsageError('no modules are given, expected `--modules GLOB`, or a file of options with entries')
  const found = isGiven
    ? await findGiven(batch.modules, files, directory, findFiles)
    : await findEntryFiles(options, directory, findFiles)
  const unused = describeUnused(options, found, directory)
  // A file of options for the whole repository can have entries for the modules of other runs.
  if (unused !== undefined) writeStderr(`${isGiven ? 'note' : 'warning'}: ${showPlain(unused)}\n`)
  return found
}

/** A name without wildcards is that of a file, and so is any name that a file has, such as `a[1].wasm`. */
async function findGiven(
  globs: readonly string[],
  files: readonly string[],
  directory: string,
  findFiles: CommandContext['findFiles'],
): Promise<readonly string[]> {
  const isPattern = (name: string) => /^!|[*?[]/.test(name) && !existsSync(resolve(directory, name))
  const patterns = [...globs, ...files.filter(isPattern)]
  const named = files.filter(name => !isPattern(name)).map(name => resolve(directory, name))
  return patterns.length > 0 ? [...named, ...(await findFiles(patterns))] : named
}

/** Moves to the start of the line and erases it. */
const clearedLine = '\r\u001b[K'

/** Shows on standard error what a module printed, once the module is done, and below it a bar for people who wait. */
function showProgress(context: CommandContext, module: ModuleRecord, done: number, total: number): void {
  const { isTerminal, writeStderr } = context
  if (isTerminal.stderr) writeStderr(clearedLine)
  if (module.status !== 'skipped' && module.log)
    writeStderr(`output of ${showPlain(module.path)}:\n${showLines(module.log.text)}`)
  if (!isTerminal.stderr || total === 1) return
  const filled = Math.round((20 * done) / total)
  writeStderr(`${'█'.repeat(filled)}${'░'.repeat(20 - filled)} ${done}/${total} ${showPlain(module.path)}`)
}

/** A runner would obey a line that starts with a command, and a terminal would obey control characters. */
function showLines(text: string): string {
  const lines = text.trimEnd().split('\n')
  return lines.map(line => `| ${showPlain(line)}\n`).join('')
}
