#!/usr/bin/env node
/** Entry of the command: wires the process, the host and the command line. */

import type { CommandContext } from './command/context.ts'
import { createHost } from './host/thread-host.ts'
import { leave, onCancel } from './shutdown.ts'
import { locateWorkers } from './workers.ts'

const args = process.argv.slice(2)
/** Those that hold something to be printed; to look at the others would make them, in 4 ms. */
const used = new Set<NodeJS.WriteStream>()
const host = createHost({ ...locateWorkers(import.meta.url), ownsProcess: true })
// A thread starts while this one loads all else.
if (!args.some(arg => ['-h', '--help', '-V', '--version'].includes(arg))) host.warm()
const signal = onCancel(host, used)
const [{ runCommandLine }, { describeFileError, FileError }] = await Promise.all([
  import('./command/main.ts'),
  import('./files/file-error.ts'),
])

const context: CommandContext = {
  env: process.env,
  get directory() {
    return findDirectory()
  },
  host,
  signal,
  get columns() {
    return isTerminal(1) ? process.stdout.columns : undefined
  },
  isTerminal: {
    get stdin() {
      return isTerminal(0)
    },
    get stdout() {
      return isTerminal(1)
    },
    get stderr() {
      return isTerminal(2)
    },
  },
  async readStdin() {
    const { buffer } = await import('node:stream/consumers')
    return (await buffer(process.stdin)) as Uint8Array<ArrayBuffer>
  },
  writeStdout: bytes =>
    new Promise((resolve, reject) => {
      const { stdout } = process
      used.add(stdout)
      const fail = (cause: Error) =>
        reject(new FileError('write', `cannot write to standard output: ${describeFileError(cause)}`))
      stdout.once('error', fail)
      stdout.write(bytes, error => (error ? fail(error) : resolve()))
    }),
  writeStderr: text => {
    used.add(process.stderr)
    process.stderr.write(text)
  },
  findFiles,
}

/** Loaded where somebody asks: with what it brings along it takes 4 ms. */
function isTerminal(descriptor: number): boolean {
  return process.getBuiltinModule('node:tty').isatty(descriptor)
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

await leave(host, await runCommandLine(args, context), used)
