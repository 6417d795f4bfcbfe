/** Runs a command line: chooses the command, prints errors, and gives the exit status. */

import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { engineVersion } from '../version.ts'
import type { CommandContext } from './context.ts'
import { renderError, renderForCaller, statusOf } from './failure.ts'
import { listTyped, UsageError } from './flags.ts'
import type { HelpPage } from './help.ts'
import { createSpeller, type Speller, spellAsFlags } from './spelling.ts'
import { wizenCommand } from './wizen-command.ts'
import { parseWizenCommand, type WizenRequest, wizenFlags } from './wizen-request.ts'

/** What to do, and how to tell of a failure: with the options as the command line calls them. */
type Command = {
  /** @returns the exit status */
  run(): Promise<number>
  /** How people, or the program that called this one, read an error. */
  render(error: unknown): string
}

/**
 * Never throws: errors are printed.
 * @returns the exit status
 */
export async function runCommandLine(args: readonly string[], context: CommandContext): Promise<number> {
  const command = await chooseCommand(args, context)
  try {
    return await command.run()
  } catch (error) {
    context.writeStderr(command.render(error))
    return statusOf(error)
  }
}

function chooseCommand(args: readonly string[], context: CommandContext): Command | Promise<Command> {
  // The original knows no other commands: there, any word is the name of a file.
  if (context.name === 'wizer') return runOne(args, context)
  if (context.name === 'wasmtime-wizer') return runForWasmtime(args, context)
  const [first, ...rest] = args
  if (first === 'run') return runMany(rest, context)
  if (first === 'doctor') return runDoctor(rest, context)
  if (first === 'report') return runReport(rest, context)
  if (first === 'wasmtime') return runForWasmtime(rest.slice(1), context, rest[0])
  if ((first === 'help' || first === 'version') && !existsSync(resolve(context.directory, first)))
    return chooseCommand([...rest, `--${first}`], context)
  return runOne(args, context)
}

async function runMany(args: readonly string[], context: CommandContext): Promise<Command> {
  // Loading what only many modules need, such as the HTML report, takes 2 ms.
  const { parseRunCommand, runCommand, runFlags, runHelp } = await import('./run-command.ts')
  const spell = createSpeller(listTyped(args, runFlags), spellAsFlags(runFlags))
  return {
    render: error => renderError(error, spell),
    async run() {
      const request = parseRunCommand(args)
      return request === 'help' ? printHelp(runHelp, context) : runCommand(request, context, spell)
    },
  }
}

function runOne(args: readonly string[], context: CommandContext): Command {
  const typed = listTyped(args, wizenFlags)
  const spell = createSpeller(typed, spellAsFlags(wizenFlags))
  const initFunction = typed.find(({ name }) => name === 'init-func')?.value
  return {
    render: error => renderForCaller(error, spell, initFunction),
    async run() {
      const request = parseWizenCommand(args, context.name === 'wizer' ? 'ignored' : 'refused')
      if (request !== 'help') return doRequest(request, context, spell)
      const { wizenHelp } = await import('./wizen-help.ts')
      return printHelp(wizenHelp(context.name), context)
    },
  }
}

/** @param command the word behind `wasmtime`; undefined where the name of the program says enough */
async function runForWasmtime(
  args: readonly string[],
  context: CommandContext,
  command: string | undefined = 'wizer',
): Promise<Command> {
  const { parseWasmtimeCommand, spellForWasmtime, wasmtimeHelp } = await import('./wasmtime/wasmtime-command.ts')
  const spell = spellForWasmtime(args)
  return {
    render: error => renderError(error, spell),
    async run() {
      if (command !== 'wizer')
        throw new UsageError(`unknown command \`wasmtime ${command}\`, expected \`wizer-action wasmtime wizer\``)
      const request = parseWasmtimeCommand(args)
      return request === 'help' ? printHelp(wasmtimeHelp, context) : doRequest(request, context, spell)
    },
  }
}

async function doRequest(request: WizenRequest | 'version', context: CommandContext, spell: Speller): Promise<0> {
  if (request === 'version') await context.writeStdout(`wizer-action ${engineVersion}\n`)
  else await wizenCommand(request, context, spell)
  return 0
}

async function runDoctor(args: readonly string[], context: CommandContext): Promise<Command> {
  const { doctorCommand, doctorFlags, doctorHelp, parseDoctorCommand } = await import('./doctor-command.ts')
  const spell = createSpeller(listTyped(args, doctorFlags), spellAsFlags(doctorFlags))
  return {
    render: error => renderError(error, spell),
    async run() {
      const request = parseDoctorCommand(args)
      return request === 'help' ? printHelp(doctorHelp, context) : doctorCommand(request, context, spell)
    },
  }
}

async function runReport(args: readonly string[], context: CommandContext): Promise<Command> {
  const { parseReportCommand, reportCommand, reportFlags, reportHelp } = await import('./report-command.ts')
  const spell = createSpeller(listTyped(args, reportFlags), spellAsFlags(reportFlags))
  return {
    render: error => renderError(error, spell),
    async run() {
      const request = parseReportCommand(args)
      return request === 'help' ? printHelp(reportHelp, context) : reportCommand(request, context)
    },
  }
}

async function printHelp(page: HelpPage, context: CommandContext): Promise<0> {
  const { renderHelp } = await import('./help.ts')
  await context.writeStdout(renderHelp(page))
  return 0
}
