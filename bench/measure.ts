/** Times whole processes. The two sides take turns, so that other work on the machine slows both. */

import { spawn } from 'node:child_process'
import { closeSync, openSync, rmSync, statSync } from 'node:fs'

export type Command = {
  readonly program: string
  readonly args: readonly string[]
  readonly directory: string
  /** The file that becomes its standard input; without it, standard input is empty. */
  readonly stdin?: string
  /** Added to the environment that all commands get. */
  readonly env?: Readonly<Record<string, string>>
}

/** Runs one side once; gives milliseconds. */
export type Side = () => Promise<number>

/** Milliseconds of both sides, measured one right after the other. */
export type Pair = { readonly ours: number; readonly theirs: number }

/** Leaves out the variables that `npm run` adds, and those that change how Node starts. */
const environment = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^(npm_|NODE_|FORCE_COLOR$|NO_COLOR$)/.test(name)),
)

/**
 * Runs a command to its end.
 * @param watch gets the process id as soon as the process has started
 * @returns milliseconds from just before the start to the end
 * @throws if the command fails
 */
export async function execute(command: Command, watch?: (id: number) => void): Promise<number> {
  const { program, args, directory, stdin, env } = command
  const input = stdin === undefined ? undefined : openSync(stdin, 'r')
  let printed = ''
  try {
    const started = performance.now()
    const child = spawn(program, args, {
      cwd: directory,
      env: { ...environment, ...env },
      stdio: [input ?? 'ignore', 'ignore', 'pipe'],
    })
    if (child.pid !== undefined) watch?.(child.pid)
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      printed = (printed + text).slice(-2_000)
    })
    const closed = new Promise<void>(resolve => child.once('close', () => resolve()))
    const [ended, status] = await new Promise<[number, number | string | null]>((resolve, reject) => {
      child.once('error', reject).once('exit', (code, signal) => resolve([performance.now(), code ?? signal]))
    })
    await closed
    if (status !== 0)
      throw new Error(`cannot run \`${[program, ...args].join(' ')}\`: it ended with ${status}\n${printed}`)
    return ended - started
  } finally {
    if (input !== undefined) closeSync(input)
  }
}

/** Runs commands one after the other. Their outputs are removed before, and must exist afterwards. */
export function processes(commands: readonly Command[], outputs: readonly string[] = []): Side {
  return async () => {
    for (const output of outputs) rmSync(output, { force: true })
    const started = performance.now()
    let last = 0
    for (const command of commands) last = await execute(command)
    const time = commands.length === 1 ? last : performance.now() - started
    for (const output of outputs)
      if (!statSync(output, { throwIfNoEntry: false })?.size) throw new Error(`nothing was written to \`${output}\``)
    return time
  }
}

/** Runs both sides in turn, `count` times, after one round that is not counted. */
export async function timePairs(ours: Side, theirs: Side, count: number): Promise<readonly Pair[]> {
  await ours()
  await theirs()
  const pairs: Pair[] = []
  for (let pair = 0; pair < count; pair++) pairs.push({ ours: await ours(), theirs: await theirs() })
  return pairs
}

/** The number in the middle, or the mean of the two in the middle. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((one, other) => one - other)
  const middle = sorted.length / 2
  return sorted.length === 0
    ? Number.NaN
    : ((sorted[Math.ceil(middle) - 1] as number) + (sorted[Math.floor(middle)] as number)) / 2
}
