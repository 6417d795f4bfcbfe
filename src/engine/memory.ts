/** How much memory processes use, and how much they may. */

import { readFileSync } from 'node:fs'
import { totalmem } from 'node:os'

/**
 * Bytes of memory that a process has in use; undefined where it has ended, and on systems other than Linux, where a process
 * tells it itself.
 */
export function findMemoryOf(pid: number): number | undefined {
  if (!hasProcessFiles) return undefined
  try {
    const [, kibibytes] = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'latin1')) ?? []
    return kibibytes === undefined ? undefined : Number(kibibytes) * 1024
  } catch {
    return undefined
  }
}

/** Whether `findMemoryOf` can look up other processes. */
export const hasProcessFiles = process.platform === 'linux'

/** Bytes for each of `jobs` processes: three quarters of the machine's memory, or of what a container may use. */
export function shareMemory(jobs: number): number {
  const constrained = process.constrainedMemory()
  const machine = constrained > 0 ? Math.min(totalmem(), constrained) : totalmem()
  return Math.floor((machine * 0.75) / jobs)
}
