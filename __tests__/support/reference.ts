/** Runs the original Wizer, if this platform has it, or our command on a module. */

import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { cli } from './bundle.ts'

/** A module, the flags of both commands, and the calls to make on both outputs. */
export type Row = {
  readonly name: string
  readonly wat: string
  /** Without them, `init`. */
  readonly flags?: readonly string[]
  readonly calls?: readonly Call[]
  readonly setting?: Setting
}

export type Call = readonly [name: string, ...args: readonly (number | bigint)[]]

export type Setting = {
  readonly stdin?: string
  readonly env?: Readonly<Record<string, string>>
  /** Files in the directory of the command. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>
}

export const init: readonly string[] = ['-f', 'init']

/** A program and its first arguments. */
export type Command = readonly [program: string, ...args: string[]]

export type CommandRun = {
  /** Undefined if the command failed. */
  readonly output: Uint8Array<ArrayBuffer> | undefined
  readonly stdout: string
  readonly stderr: string
}

/** The bundle: it starts in half the time that the sources take. */
export const ours: Command = [process.execPath, cli]

/** The package exports the path of its binary, and throws on a platform that has none. */
export async function findReference(): Promise<Command | undefined> {
  const name: string = '@bytecodealliance/wizer'
  const found: { readonly default: string } | undefined = await import(name).catch(() => undefined)
  return found && existsSync(found.default) ? [found.default] : undefined
}

/** Runs a command in a directory of its own, which it removes afterwards. */
export async function runCommand(
  [program, ...first]: Command,
  input: Uint8Array,
  flags: readonly string[],
  { stdin = '', env = {}, files = {} }: Setting = {},
): Promise<CommandRun> {
  const directory = mkdtempSync(join(tmpdir(), 'differential-'))
  try {
    writeFileSync(join(directory, 'input.wasm'), input)
    for (const [name, contents] of Object.entries(files)) writeFileSync(join(directory, name), contents)
    const args = [...first, ...flags, '-o', 'output.wasm', 'input.wasm']
    const { failed, ...printed } = await run(program, args, directory, env, stdin)
    const output = failed ? undefined : new Uint8Array(readFileSync(join(directory, 'output.wasm')))
    return { output, ...printed }
  } finally {
    rmSync(directory, { recursive: true, force: true })
  }
}

function run(
  program: string,
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>>,
  stdin: string,
): Promise<{ readonly stdout: string; readonly stderr: string; readonly failed: boolean }> {
  return new Promise(resolve => {
    const child = execFile(program, args, { cwd, env, timeout: 60_000 }, (error, stdout, stderr) =>
      resolve({ stdout, stderr, failed: error !== null }),
    )
    // A command that fails may not read its input.
    child.stdin?.on('error', () => {}).end(stdin)
  })
}
