/**
 * A signal for each call, which aborts with that of the program. All calls with the same signal share one listener on it: a program
 * may give one to a hundred calls, and Node 20 warns of more than ten listeners.
 */

import { setMaxListeners } from 'node:events'

export type Followed = {
  readonly signal: AbortSignal
  /** To be called when the call has ended: the last one takes the listener away. */
  stop(): void
}

type Followers = { readonly calls: Set<AbortController>; readonly onAbort: () => void }

const followers = new WeakMap<AbortSignal, Followers>()

/** @throws the signal's reason, where it has aborted */
export function followSignal(signal: AbortSignal): Followed {
  // Signals that a library made lack `throwIfAborted`, and may lack a reason.
  if (signal.aborted) throw signal.reason ?? new DOMException('This operation was aborted', 'AbortError')
  const { calls, onAbort } = followers.get(signal) ?? listen(signal)
  const call = new AbortController()
  // Each file that a call reads listens, too.
  setMaxListeners(0, call.signal)
  calls.add(call)
  return {
    signal: call.signal,
    stop() {
      if (!calls.delete(call) || calls.size > 0) return
      signal.removeEventListener('abort', onAbort)
      followers.delete(signal)
    },
  }
}

function listen(signal: AbortSignal): Followers {
  const calls = new Set<AbortController>()
  const onAbort = () => {
    for (const call of calls) call.abort(signal.reason)
  }
  signal.addEventListener('abort', onAbort)
  const listening = { calls, onAbort }
  followers.set(signal, listening)
  return listening
}
