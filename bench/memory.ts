/** The most memory that a process had at any time; null on systems that do not say. */

import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Command, execute, median } from './measure.ts'

/**
 * Bytes, the median of some runs, which are not those that are timed: both ways to find out take time.
 * @throws where the command fails
 */
export async function peakMemory(command: Command, runs: number): Promise<number | null> {
  const measure = hasTime ? accounted : existsSync('/proc/self/status') ? polled : undefined
  if (!measure) return null
  const found: number[] = []
  for (let run = 0; run < runs; run++) found.push(await measure(command))
  return median(found)
}

/** Whether there is GNU time: a shell's own `time` knows no formats, and that of macOS prints something else. */
const hasTime = /^\d+$/.test(
  spawnSync('time', ['-f', '%M', process.execPath, '--version'], { encoding: 'utf8' }).stderr?.trim() ?? '',
)

/**
 * By `wait4`, which GNU time calls. Node itself could not use what that gives: a process begins with the peak of the one
 * that it was forked from (`exec_mmap` in Linux), and that of GNU time is small.
 */
async function accounted(command: Command): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'wizer-bench-'))
  const record = join(folder, 'peak')
  try {
    await execute({ ...command, program: 'time', args: ['-f', '%M', '-o', record, command.program, ...command.args] })
    return Number(readFileSync(record, 'utf8')) * 1024
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Milliseconds between two looks: what a process takes after the last one is not seen. */
const pollInterval = 2

/** By looking at the high-water mark that the system keeps, as long as there is a process to look at. */
async function polled(command: Command): Promise<number> {
  let peak = 0
  let timer: NodeJS.Timeout | undefined
  try {
    await execute(command, id => {
      timer = setInterval(() => {
        peak = Math.max(peak, readPeak(id))
      }, pollInterval)
    })
  } finally {
    clearInterval(timer)
  }
  return peak
}

function readPeak(id: number): number {
  try {
    return Number(/^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1] ?? 0) * 1024
  } catch {
    return 0
  }
}
