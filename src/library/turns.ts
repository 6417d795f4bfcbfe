/** Lets some calls go on at a time. The others wait, and go on in their order. */

/**
 * Does the work when its turn comes, which is at once where a turn is free.
 * @throws the signal's reason, where it aborts before that
 */
export type TakeTurn = <Result>(work: () => Promise<Result>, signal?: AbortSignal) => Promise<Result>

/** @param most turns at a time */
export function createTurns(most: number): TakeTurn {
  let free = most
  /** In their order. Each gets the turn of a call that ended. */
  const waiting = new Set<() => void>()

  const wait = (signal?: AbortSignal) =>
    new Promise<void>((resolve, reject) => {
      const onAbort = () => {
        waiting.delete(start)
        reject(signal?.reason)
      }
      const start = () => {
        waiting.delete(start)
        signal?.removeEventListener('abort', onAbort)
        resolve()
      }
      waiting.add(start)
      signal?.addEventListener('abort', onAbort, { once: true })
    })

  return async (work, signal) => {
    signal?.throwIfAborted()
    if (free > 0) free--
    else await wait(signal)
    try {
      return await work()
    } finally {
      const [next] = waiting
      if (next) next()
      else free++
    }
  }
}
