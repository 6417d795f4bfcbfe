/** Runs a program that may be under attack: ends it, and all that it started, where it takes too much time or memory. */

import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { text } from 'node:stream/consumers'

export type Guarded = {
  /** Null where a signal ended it. */
  readonly status: number | null
  readonly signal: NodeJS.Signals | null
  readonly stdout: string
  readonly stderr: string
  /** Both streams. */
  readonly said: string
  readonly seconds: number
  /** The most bytes that the program and its children had in memory at once; 0 where the system does not tell. */
  readonly peak: number
  /** Why the guard ended it, if it did. */
  readonly stopped: 'time' | 'memory' | undefined
}

export type Guard = {
  readonly directory: string
  /** The whole environment. */
  readonly env: Readonly<Record<string, string>>
  /** The guard ends it after that time; 60 by default. */
  readonly seconds?: number
  /** The guard ends it above that much memory; 2 GiB by default. */
  readonly bytes?: number
  /** Standard input; empty by default. */
  readonly input?: string
  /** Leaves what the program started and did not end, so that one can look for it; else the guard ends that too. */
  readonly keepsStrays?: boolean
  /** Called every few milliseconds with the processes of the group, that of the program included. */
  readonly watch?: (processes: readonly ProcessInfo[], program: number) => void
}

export type ProcessInfo = { readonly pid: number; readonly parent: number; readonly bytes: number }

/** Whether this system shows its processes as files. */
export const showsProcesses = process.platform === 'linux'

const interval = 20

/** Runs a program in a process group of its own, of which nothing is left afterwards. */
export async function runGuarded(program: string, args: readonly string[], guard: Guard): Promise<Guarded> {
  const { directory, env, seconds = 60, bytes = 2 * 1024 ** 3, input = '', keepsStrays = false, watch } = guard
  const start = performance.now()
  const child = spawn(program, args, { cwd: directory, env, stdio: 'pipe', detached: true })
  // Without a number, the program did not start, and the promise below tells why.
  const pid = child.pid ?? Number.NaN
  let peak = 0
  let stopped: Guarded['stopped']
  const stop = (why: 'time' | 'memory') => {
    stopped ??= why
    endGroup(pid)
  }
  const timer = setInterval(() => {
    const processes = processesOf(pid)
    const now = processes.reduce((sum, { bytes }) => sum + bytes, 0)
    peak = Math.max(peak, now)
    if (now > bytes) stop('memory')
    if (performance.now() - start > seconds * 1000) stop('time')
    watch?.(processes, pid)
  }, interval)
  child.stdin.on('error', () => {})
  child.stdin.end(input)
  try {
    const [stdout, stderr, [status, signal]] = await Promise.all([
      text(child.stdout),
      text(child.stderr),
      new Promise<[number | null, NodeJS.Signals | null]>((resolve, reject) => {
        child.once('error', reject).once('close', (...ending) => resolve(ending))
      }),
    ])
    const took = (performance.now() - start) / 1000
    return { status, signal, stdout, stderr, said: stdout + stderr, seconds: took, peak, stopped }
  } finally {
    clearInterval(timer)
    if (!keepsStrays) endGroup(pid)
  }
}

/** Ends all processes of a group; none may be left of it. */
export function endGroup(group: number, signal: NodeJS.Signals = 'SIGKILL'): void {
  try {
    process.kill(-group, signal)
  } catch {}
}

/** The living processes of a group, where the system shows them. */
export function processesOf(group: number): ProcessInfo[] {
  return allProcesses().filter(process => process.group === group)
}

type Found = ProcessInfo & { readonly group: number }

function allProcesses(): Found[] {
  if (!showsProcesses) return []
  return readdirSync('/proc')
    .filter(name => /^\d+$/.test(name))
    .flatMap(name => {
      const stat = readProcess(Number(name), 'stat')
      // The name of the program stands in brackets, and may hold spaces and brackets itself.
      const [state, parent, group, ...more] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
      if (state === undefined || state === '' || state === 'Z') return []
      const pages = Number(more[18])
      return [{ pid: Number(name), parent: Number(parent), group: Number(group), bytes: pages * 4096 }]
    })
}

/** A file of a process below `/proc`; empty where the process has ended. */
export function readProcess(pid: number, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'latin1')
  } catch {
    return ''
  }
}
