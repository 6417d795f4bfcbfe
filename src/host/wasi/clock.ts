/** The clocks that WASI shows: the host's, which can be waited for, and one that only moves when it is looked at. */

/** Nanoseconds everywhere; `id` as in preview1 `clockid`. */
export type Clock = {
  /** `undefined`: no such clock, or none to wait for. */
  now(id: number): bigint | undefined
  sleep(time: bigint): void
}

const realtime = 0
const monotonic = 1
const clocks = 4

const millisecond = 1_000_000n

/** By how much a fixed clock moves when it is read, and its resolution. */
export const fixedStep = millisecond

export const hostClock: Clock = {
  now(id) {
    if (id === realtime) return BigInt(Date.now()) * millisecond
    return id === monotonic ? process.hrtime.bigint() : undefined
  },
  sleep(time) {
    const end = process.hrtime.bigint() + time
    for (let left = time; left > 0n; left = end - process.hrtime.bigint()) pause(Number(left) / Number(millisecond))
  },
}

/** @param epoch The real time at which it starts, milliseconds since 1970; the other clocks start at 0. */
export function fixedClock(epoch: number): Clock {
  let elapsed = 0n
  return {
    now(id) {
      if (id >= clocks) return undefined
      return id === realtime ? BigInt(Math.trunc(epoch)) * millisecond + elapsed : elapsed
    },
    sleep(time) {
      elapsed += time
    },
  }
}

const never = new Int32Array(new SharedArrayBuffer(4))
/** Milliseconds of one wait: a sleep of centuries is many of them, and no sum of times overflows in the engine. */
const longestPause = 60_000

/** Blocks for about that many milliseconds. `Worker.terminate` ends it, unlike a sleep in node:wasi. */
export function pause(milliseconds: number): void {
  Atomics.wait(never, 0, 0, Math.min(milliseconds, longestPause))
}
