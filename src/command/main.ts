/** The command line from its words to its exit status: which command, and what an error becomes. */

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
    return args[0] === 'run' ? await runMany(args.slice(1), context) : await runOne(args, context)
  } catch (error) {
    context.writeStderr(renderError(error))
    return statusOf(error)
  }
}

/** Its pictures are nothing that one module has to wait for. */
async function runMany(args: readonly string[], context: CommandContext): Promise<number> {
  const { parseRunCommand, runCommand, runHelp } = await import('./run-command.ts')
  const request = parseRunCommand(args)
  if (request !== 'help') return (await runCommand(request, context)) ? 0 : 1
  await context.writeStdout(renderHelp(runHelp))
  return 0
}

async function runOne(args: readonly string[], context: CommandContext): Promise<number> {
  const request = parseWizenCommand(args)
  if (request === 'help') await context.writeStdout(renderHelp(wizenHelp))
  else if (request === 'version') await context.writeStdout(`wizer-action ${context.engineVersion}\n`)
  else await wizenCommand(request, context)
  return 0
}
