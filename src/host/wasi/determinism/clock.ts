/** The clocks of WASI: the host's, and a fixed one that moves only when it is read or waited for. */

import { clockId } from '../interface/preview1.ts'

/** Times are nanoseconds. */
export type Clock = {
  /** For waiting; `undefined`: no such clock, or none that one can wait for. */
  now(id: number): bigint | undefined
  sleep(time: bigint): void
}

/** Clocks that preview1 has: beside real time and monotonic time, those of the process and of the thread. */
const clocks = 4

const millisecond = 1_000_000n

/** By how much a fixed clock moves when it is read, and its resolution. */
export const fixedStep = millisecond

export const hostClock: Clock = {
  now(id) {
    if (id === clockId.realtime) return BigInt(Date.now()) * millisecond
    return id === clockId.monotonic ? process.hrtime.bigint() : undefined
  },
  sleep(time) {
    const end = process.hrtime.bigint() + time
    for (let left = time; left > 0n; left = end - process.hrtime.bigint()) pause(Number(left) / Number(millisecond))
  },
}

/** What a module reads, unlike what it waits for: all clocks, real time in microseconds. `undefined`: no such clock. */
export function hostTime(id: number): bigint | undefined {
  if (id === clockId.realtime) return toNanoseconds((performance.timeOrigin + performance.now()) * 1e3)
  if (id === clockId.monotonic) return process.hrtime.bigint()
  if (id !== clockId.process && id !== clockId.thread) return undefined
  const { user, system } = process.cpuUsage()
  return toNanoseconds(user + system)
}

const microsecond = 1000n

/** The resolution that is told for all of these. */
export const hostTimeStep = microsecond

const toNanoseconds = (microseconds: number) => BigInt(Math.trunc(microseconds)) * microsecond

/** @param epoch The real time at which it starts, milliseconds since 1970; the other clocks start at 0. */
export function fixedClock(epoch: number): Clock {
  let elapsed = 0n
  return {
    now(id) {
      if (id >= clocks) return undefined
      return id === clockId.realtime ? BigInt(Math.trunc(epoch)) * millisecond + elapsed : elapsed
    },
    sleep(time) {
      elapsed += time
    },
  }
}

const never = new Int32Array(new SharedArrayBuffer(4))

/** Milliseconds of one wait: `Atomics.wait` takes no times as long as preview1 has, so a long sleep is many waits. */
const longestPause = 60_000

/** Blocks for at most a minute. `Worker.terminate` ends this, unlike a sleep in node:wasi. */
export function pause(milliseconds: number): void {
  Atomics.wait(never, 0, 0, Math.min(milliseconds, longestPause))
}
