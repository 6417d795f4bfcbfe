#!/usr/bin/env node
/** Entry of the command: wires the process, the host and the commands, and turns errors into exit codes. */

import { argv, env, stderr, stdin, stdout } from 'node:process'
import { buffer } from 'node:stream/consumers'
import { describeFileError, FileError } from './batch/files.ts'
import type { CommandContext } from './command/context.ts'
import { renderError, statusOf } from './command/failure.ts'
import { renderHelp } from './command/help.ts'
import { parseRunCommand, runCommand, runHelp } from './command/run-command.ts'
import { parseWizenCommand, wizenCommand, wizenHelp } from './command/wizen-command.ts'
import { createHost } from './host/host.ts'
import { leave, onCancel } from './process.ts'
import { engineVersion } from './version.ts'
import { locateWorkers } from './workers.ts'

const host = createHost(locateWorkers(import.meta.url))

const context: CommandContext = {
  env,
  get directory() {
    return findDirectory()
  },
  engineVersion,
  host,
  signal: onCancel(host),
  columns: stdout.isTTY ? stdout.columns : undefined,
  isTerminal: { stdin: Boolean(stdin.isTTY), stdout: Boolean(stdout.isTTY), stderr: Boolean(stderr.isTTY) },
  readStdin: async () => (await buffer(stdin)) as Uint8Array<ArrayBuffer>,
  writeStdout: bytes =>
    new Promise((resolve, reject) => {
      const fail = (cause: Error) =>
        reject(new FileError('write', `cannot write to standard output: ${describeFileError(cause)}`))
      stdout.once('error', fail)
      stdout.write(bytes, error => (error ? fail(error) : resolve()))
    }),
  writeStderr: text => {
    stderr.write(text)
  },
  findFiles: patterns => quietly(async () => (await import('./action/find-modules.ts')).findModules(patterns)),
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
async function quietly<Result>(work: () => Promise<Result>): Promise<Result> {
  const { write } = stdout
  stdout.write = () => true
  try {
    return await work()
  } finally {
    stdout.write = write
  }
}

/** @returns the exit status */
async function main(args: readonly string[]): Promise<number> {
  if (args[0] === 'run') {
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
  await leave(host, await main(argv.slice(2)))
} catch (error) {
  stderr.write(renderError(error))
  await leave(host, statusOf(error))
}
