/** Runs the bundles in `dist/` in processes of their own, as a shell or a runner does. */

import { type ChildProcess, spawn } from 'node:child_process'
import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { buffer, text } from 'node:stream/consumers'
import { checkBuilt } from '../../scripts/hash-sources.ts'
import { makeFolder } from './temporary.ts'

// Without this, a hundred tests would fail for reasons that do not name the cause.
checkBuilt()

export const dist = join(import.meta.dirname, '../../dist')
export const cli = join(dist, 'cli.js')

const home = makeFolder()

/** What a command says beside findings, which the modules of many tests have without being about them. */
export function withoutFindings(text: string): string {
  return text.replaceAll(/^warning: .*\(`[a-z-]+`\)\n/gm, '')
}

export type Outcome = { readonly status: number | null; readonly stdout: Buffer; readonly stderr: string }

export type Surroundings = {
  readonly directory?: string
  /** The environment, except PATH and a home, which every process gets. */
  readonly env?: Readonly<Record<string, string>>
  /** Standard input; empty by default. */
  readonly input?: string | Uint8Array
  /** The Node to run on; the Node of this process by default. */
  readonly node?: string
  /** The user that runs the command. Only root may choose one. */
  readonly uid?: number
}

/** Runs a program to its end. */
export async function runProgram(
  program: string,
  args: readonly string[],
  { directory, env, input = '' }: Surroundings = {},
): Promise<Outcome> {
  const child = spawn(program, args, {
    cwd: directory,
    env: { PATH: process.env.PATH, XDG_CACHE_HOME: join(home, 'cache'), HOME: home, ...env },
    stdio: 'pipe',
  })
  // A program that fails before it reads closes the pipe.
  child.stdin.on('error', () => {})
  child.stdin.end(input)
  const [stdout, stderr, status] = await Promise.all([buffer(child.stdout), text(child.stderr), ended(child)])
  return { status, stdout, stderr }
}

/** Runs the command. */
export function wizer(args: readonly string[], surroundings: Surroundings = {}): Promise<Outcome> {
  const { node = process.execPath, uid } = surroundings
  return runProgram(node, [...(uid === undefined ? [cli] : cliAs(uid)), ...args], surroundings)
}

/**
 * The arguments that run the command as another user, who may be unable to enter this checkout and the folder of Node. So
 * root starts Node, Node changes its user, and the command is a copy that everybody may read.
 */
function cliAs(uid: number): readonly string[] {
  readableDist ??= copyDist()
  const becomeUser = `process.setgroups([]); process.setgid(${uid}); process.setuid(${uid})`
  return ['--import', `data:text/javascript,${becomeUser}`, join(readableDist, 'cli.js')]
}

let readableDist: string | undefined

function copyDist(): string {
  const folder = makeFolder({ 'package.json': '{ "type": "module" }' })
  cpSync(dist, join(folder, 'dist'), { recursive: true })
  return join(folder, 'dist')
}

/** Waits for the end of a process; gives its exit status, or null after a signal. */
export function ended(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve, reject) => child.once('error', reject).once('close', resolve))
}
