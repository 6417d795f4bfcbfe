/** The functions that show the host, made to show the same on every host: random numbers, clocks, attributes of files. */

import { type Clock, fixedStep } from './clock.ts'
import { errno, type Functions } from './functions.ts'
import type { Guest } from './guest.ts'
import { xoshiro128 } from './random.ts'

/** preview1, `filestat`. */
const filestatSize = 64
const regularFile = 4
const symbolicLink = 7

/** @param clock One that only moves when it is told to. */
export function fixHost(functions: Functions, guest: Guest, clock: Clock): Functions {
  const next = xoshiro128()
  const epoch = clock.now(0) as bigint
  const fstat = functions.fd_filestat_get as (descriptor: number, out: number) => number
  const stat = functions.path_filestat_get as (...args: [number, number, number, number, number]) => number

  function fixFilestat(result: number, out: number): number {
    if (result !== errno.success) return result
    const view = guest.view(out, filestatSize)
    const type = view.getUint8(16)
    view.setBigUint64(0, 0n, true) // dev
    view.setBigUint64(8, 0n, true) // ino
    view.setBigUint64(24, 1n, true) // nlink
    // The size of a directory is its file system's affair.
    if (type !== regularFile && type !== symbolicLink) view.setBigUint64(32, 0n, true)
    for (const time of [40, 48, 56]) view.setBigUint64(time, epoch, true)
    return result
  }

  return {
    ...functions,
    random_get(address: number, size: number): number {
      const bytes = guest.bytes(address, size)
      for (let index = 0, word = 0; index < size; index++, word >>>= 8) {
        if (index % 4 === 0) word = next()
        bytes[index] = word
      }
      return errno.success
    },
    clock_time_get(id: number, _precision: bigint, out: number): number {
      const now = clock.now(id)
      if (now === undefined) return errno.inval
      guest.view(out, 8).setBigUint64(0, now, true)
      clock.sleep(fixedStep)
      return errno.success
    },
    clock_res_get(id: number, out: number): number {
      if (clock.now(id) === undefined) return errno.inval
      guest.view(out, 8).setBigUint64(0, fixedStep, true)
      return errno.success
    },
    fd_filestat_get: (descriptor: number, out: number) => fixFilestat(fstat(descriptor, out), out),
    path_filestat_get: (descriptor: number, flags: number, path: number, size: number, out: number) =>
      fixFilestat(stat(descriptor, flags, path, size, out), out),
  }
}
