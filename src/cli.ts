#!/usr/bin/env node
/** Entry of the command: wires the process, the host and the command line. */

import { isatty } from 'node:tty'
import type { CommandContext } from './command/context.ts'
import { findName } from './command/names.ts'
import type { Engines } from './engine/processes.ts'
import { describeFileError, FileError } from './files/file-error.ts'
import { readInputFrom } from './files/read.ts'
import { createHost } from './host/thread-host.ts'
import { leave, onCancel } from './shutdown.ts'
import { locateEngine, locateWorkers } from './workers.ts'

const args = process.argv.slice(2)
const host = createHost({ ...locateWorkers(import.meta.url), ownsProcess: true })
// A thread or a process starts while this one loads the rest.
const name = findName(process.argv[1])
const isWork = !args.some(arg => ['-h', '--help', '-V', '--version'].includes(arg))
const command = name === 'wizer-action' ? args[0] : undefined
const starting = isWork && command === 'run' ? startEngines() : undefined
if (isWork && !starting && command !== 'report') host.warm()
const running = {
  async close() {
    const engines = await starting
    engines?.close()
    await host.close()
  },
}
const { stdout, stderr } = process

const context: CommandContext = {
  name,
  env: process.env,
  // A getter: where the directory was removed, `--help` still has an answer.
  get directory() {
    try {
      return process.cwd()
    } catch (cause) {
      throw new FileError('read', `cannot use the current directory: ${describeFileError(cause)}`)
    }
  },
  host,
  startEngines: () => starting ?? startEngines(),
  signal: onCancel(running),
  columns: stdout.columns,
  isTerminal: { stdin: isatty(0), stdout: isatty(1), stderr: isatty(2) },
  readStdin: signal => readInputFrom(process.stdin, 'standard input', { signal }),
  writeStdout: bytes =>
    new Promise((resolve, reject) => {
      const fail = (cause: Error) =>
        reject(new FileError('write', `cannot write to standard output: ${describeFileError(cause)}`))
      stdout.once('error', fail)
      stdout.write(bytes, error => (error ? fail(error) : resolve()))
    }),
  writeStderr: text => void stderr.write(text),
  findFiles,
}

/** What starts processes takes 4 ms to load, for which the command of one module would wait. */
async function startEngines(): Promise<Engines> {
  const { createEngines } = await import('./engine/processes.ts')
  const engines = createEngines(locateEngine(import.meta.url))
  engines.warm()
  return engines
}

/** The glob library prints what it does as commands for the debug log of a runner. A user must not see them. */
async function findFiles(patterns: readonly string[]): Promise<readonly string[]> {
  const { findModules } = await import('./action/find-modules.ts')
  const { write } = stdout
  stdout.write = ((text, ...rest: []) =>
    String(text).startsWith('::debug::') || write.call(stdout, text, ...rest)) as typeof write
  return findModules(patterns, process.cwd()).finally(() => {
    stdout.write = write
  })
}

const { runCommandLine } = await import('./command/main.ts')
await leave(running, await runCommandLine(args, context))
