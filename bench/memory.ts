/** Measures the peak memory of a process; null on systems that do not report it. */

import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Command, execute, median } from './measure.ts'

/**
 * The median of some processes, in bytes. They are not the ones that are timed, because measuring memory takes time.
 * @throws if the command fails
 */
export async function peakMemory(command: Command, runs: number): Promise<number | null> {
  const measure = hasTime ? accounted : existsSync('/proc/self/status') ? polled : undefined
  if (!measure) return null
  const found: number[] = []
  for (let run = 0; run < runs; run++) found.push(await measure(command))
  return median(found)
}

/** Whether the program `time` is GNU's: the one of macOS does not know the format. */
const hasTime = /^\d+$/.test(
  spawnSync('time', ['-f', '%M', process.execPath, '--version'], { encoding: 'utf8' }).stderr?.trim() ?? '',
)

/**
 * Asks GNU time, which calls `wait4`. Node cannot do the same: on Linux a process starts with the peak of its parent
 * (`exec_mmap`), which is large for Node and small for GNU time.
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

/** Milliseconds between two readings. A peak after the last reading is missed. */
const pollInterval = 2

/** Reads the high-water mark that the system keeps, again and again until the process ends. */
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
