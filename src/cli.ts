#!/usr/bin/env node
/** Entry of the command: wires the process, the host and the commands, and turns errors into exit codes. */

import { isatty } from 'node:tty'
import { describeFileError, FileError } from './batch/files.ts'
import type { CommandContext } from './command/context.ts'
import { renderError, statusOf } from './command/failure.ts'
import { renderHelp } from './command/help.ts'
import { parseWizenCommand, wizenCommand, wizenHelp } from './command/wizen-command.ts'
import { createHost } from './host/host.ts'
import { leave, onCancel } from './process.ts'
import { engineVersion } from './version.ts'
import { locateWorkers } from './workers.ts'

const host = createHost(locateWorkers(import.meta.url))

const context: CommandContext = {
  env: process.env,
  get directory() {
    return findDirectory()
  },
  engineVersion,
  host,
  signal: onCancel(host),
  get columns() {
    return isatty(1) ? process.stdout.columns : undefined
  },
  isTerminal: { stdin: isatty(0), stdout: isatty(1), stderr: isatty(2) },
  async readStdin() {
    const { buffer } = await import('node:stream/consumers')
    return (await buffer(process.stdin)) as Uint8Array<ArrayBuffer>
  },
  writeStdout: bytes =>
    new Promise((resolve, reject) => {
      const { stdout } = process
      const fail = (cause: Error) =>
        reject(new FileError('write', `cannot write to standard output: ${describeFileError(cause)}`))
      stdout.once('error', fail)
      stdout.write(bytes, error => (error ? fail(error) : resolve()))
    }),
  writeStderr: text => {
    process.stderr.write(text)
  },
  findFiles,
}

/** Somebody can have removed it since the process was started. */
function findDirectory(): string {
  try {
    return process.cwd()
  } catch (cause) {
    throw new FileError('read', `cannot use the current directory: ${describeFileError(cause)}`)
  }
}

/** The glob library tells a runner's debug log what it does; nobody else wants to read that. */
async function findFiles(patterns: readonly string[]): Promise<readonly string[]> {
  const [{ findModules }, { quietly }] = await Promise.all([
    import('./action/find-modules.ts'),
    import('./action/quiet.ts'),
  ])
  return (await quietly(() => findModules(patterns))).result
}

/** @returns the exit status */
async function main(args: readonly string[]): Promise<number> {
  if (args[0] === 'run') {
    // Its pictures are nothing that one module has to wait for.
    const { parseRunCommand, runCommand, runHelp } = await import('./command/run-command.ts')
    const request = parseRunCommand(args.slice(1))
    if (request === 'help') await context.writeStdout(renderHelp(runHelp))
    else return (await runCommand(request, context)) ? 0 : 1
    return 0
  }
  const request = parseWizenCommand(args)
  if (request === 'help') await context.writeStdout(renderHelp(wizenHelp))
  else if (request === 'version') await context.writeStdout(`wizer-action ${engineVersion}\n`)
  else await wizenCommand(request, context)
  return 0
}

try {
  await leave(host, await main(process.argv.slice(2)))
} catch (error) {
  process.stderr.write(renderError(error))
  await leave(host, statusOf(error))
}
