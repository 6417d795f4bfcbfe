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
export function canChangeDirectories(wasi: WasiOptions | undefined): wasi is WasiOptions {
  return wasi?.writable === true && wasi.dirs.length > 0
}

/**
 * @param before the hash of the directories at the start of the run; undefined where nothing is kept
 * @param signal ends the work
 */
export function watchDirectories(
  wasi: WasiOptions | undefined,
  before: Hash | undefined,
  signal: AbortSignal,
): WatchedDirectories {
  if (before === undefined || !canChangeDirectories(wasi)) return { areUnchanged: () => true, async look() {} }
  let areUnchanged = true
  return {
    areUnchanged: () => areUnchanged,
    async look() {
      // Directories that a module has made unreadable are changed, too. Those that another one changes back stay so.
      areUnchanged &&= (await hashDirectories(wasi, signal).catch(() => undefined)) === before
    },
  }
}
