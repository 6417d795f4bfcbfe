/** Runs a command line: chooses the command, prints errors, and gives the exit status. */

import { engineVersion } from '../version.ts'
import type { CommandContext } from './context.ts'
import { renderError, statusOf } from './failure.ts'
import { renderHelp } from './help.ts'
import { parseWizenCommand, wizenCommand, wizenHelp } from './wizen-command.ts'

/**
 * Never throws: errors are printed.
 * @returns the exit status
 */
export async function runCommandLine(args: readonly string[], context: CommandContext): Promise<number> {
  try {
    if (args[0] === 'run') return await runMany(args.slice(1), context)
    if (args[0] === 'doctor') return await runDoctor(args.slice(1), context)
    return await runOne(args, context)
  } catch (error) {
    context.writeStderr(renderError(error))
    return statusOf(error)
  }
}

async function runMany(args: readonly string[], context: CommandContext): Promise<number> {
  // Loading what only many modules need, such as the HTML report, takes 2 ms.
  const { parseRunCommand, runCommand, runHelp } = await import('./run-command.ts')
  const request = parseRunCommand(args)
  if (request !== 'help') return runCommand(request, context)
  await context.writeStdout(renderHelp(runHelp))
  return 0
}

async function runDoctor(args: readonly string[], context: CommandContext): Promise<number> {
  const { doctorCommand, doctorHelp, parseDoctorCommand } = await import('./doctor-command.ts')
  const request = parseDoctorCommand(args)
  if (request !== 'help') return doctorCommand(request, context)
  await context.writeStdout(renderHelp(doctorHelp))
  return 0
}

async function runOne(args: readonly string[], context: CommandContext): Promise<number> {
  const request = parseWizenCommand(args)
  if (request === 'help') await context.writeStdout(renderHelp(wizenHelp))
  else if (request === 'version') await context.writeStdout(`wizer-action ${engineVersion}\n`)
  else await wizenCommand(request, context)
  return 0
}
