/** Pauses in long synchronous work, in which the process does its other work and a signal can end the long one. */

import { setImmediate } from 'node:timers/promises'

/** Milliseconds of work between two pauses. */
const interval = 10

export type Pauses = {
  /** Costs nothing until a pause is due. */
  isDue(): boolean
  /** @throws the signal's reason where it is aborted */
  rest(): Promise<void>
}

export function createPauses(signal?: AbortSignal): Pauses {
  let last = performance.now()
  return {
    isDue: () => performance.now() - last >= interval,
    async rest() {
      signal?.throwIfAborted()
      await setImmediate()
      signal?.throwIfAborted()
      last = performance.now()
    },
  }
}
