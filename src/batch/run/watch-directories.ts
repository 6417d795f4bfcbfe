/** Watches the directories that modules may change: what is made from changed ones must not be kept. */

import type { Hash } from '../../files/hash.ts'
import type { WasiOptions } from '../../wizer/host.ts'
import { hashDirectories } from '../store/keys.ts'

export type WatchedDirectories = {
  /** Whether they were as at the start of the run when they were last looked at. */
  areUnchanged(): boolean
  /** Looks at them. To be called after a module has run. */
  look(): Promise<void>
}

/** Whether modules can change what other modules of the run see, so that they must run one at a time. */
export function canChangeDirectories(wasi: WasiOptions | undefined): boolean {
  return wasi?.writable === true && wasi.dirs.length > 0
}

/** What some modules of a run see. */
export type SeenDirectories = {
  readonly wasi: WasiOptions | undefined
  /** The hash of the directories at the start of the run; undefined where nothing is kept. */
  readonly before: Hash | undefined
}

/**
 * Watches the directories of all modules where any module can change some: the directories of two modules can be the same.
 * @param signal ends the work
 * @returns what is known of the directories in each item of `seen`
 */
export function watchDirectories(seen: readonly SeenDirectories[], signal: AbortSignal): readonly WatchedDirectories[] {
  if (!seen.some(({ wasi }) => canChangeDirectories(wasi)))
    return seen.map(() => ({ areUnchanged: () => true, async look() {} }))
  const unchanged = seen.map(() => true)
  const look = async () => {
    for (const [index, { wasi, before }] of seen.entries()) {
      if (!unchanged[index] || before === undefined || !wasi) continue
      // Directories that a module has made unreadable are changed, too. Those that another one changes back stay so.
      unchanged[index] = (await hashDirectories(wasi, signal).catch(() => undefined)) === before
    }
  }
  return seen.map((_, index) => ({ areUnchanged: () => unchanged[index] === true, look }))
}
