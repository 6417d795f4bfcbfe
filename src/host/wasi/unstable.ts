/**
 * `wasi_unstable`, the snapshot before preview1, by the functions of preview1. They differ in the order of `whence`, in the
 * layout of `filestat` (a 32-bit `nlink`) and in that of `subscription` (a clock with an identifier of its own).
 */

import { errno, type Functions } from './functions.ts'
import type { Guest } from './guest.ts'
import { createPoll, type PollHost, type SubscriptionLayout } from './poll.ts'

/** From current, end, start to preview1's start, current, end. */
const whences = [1, 2, 0]

/** The identifier, which nothing comes of, shifts the clock's fields. */
const subscription: SubscriptionLayout = { size: 56, clock: 24 }

const filestatSize = 56
const preview1FilestatSize = 64

export function toUnstable(functions: Functions, guest: Guest, host: PollHost): Functions {
  const seek = functions.fd_seek as (descriptor: number, offset: bigint, whence: number, out: number) => number
  const fstat = functions.fd_filestat_get as (descriptor: number, out: number) => number
  const stat = functions.path_filestat_get as (...args: [number, number, number, number, number]) => number

  function copyFilestat(result: number, from: number, out: Uint8Array): number {
    if (result !== errno.success) return result
    const bytes = guest.bytes(from, preview1FilestatSize).slice()
    out.set(bytes.subarray(0, 24))
    // nlink loses its upper half and the padding before it: dev, ino, type, nlink at 20, then size and times.
    out.set(bytes.subarray(24, 28), 20)
    out.set(bytes.subarray(32), 24)
    return result
  }

  return {
    ...functions,
    fd_seek: (descriptor: number, offset: bigint, whence: number, out: number) =>
      seek(descriptor, offset, whences[whence] ?? whence, out),
    fd_filestat_get(descriptor: number, out: number): number {
      const target = new Uint8Array(filestatSize)
      const result = guest.borrow(preview1FilestatSize, at => copyFilestat(fstat(descriptor, at), at, target))
      if (result === errno.success) guest.bytes(out, filestatSize).set(target)
      return result
    },
    path_filestat_get(descriptor: number, flags: number, path: number, size: number, out: number): number {
      const target = new Uint8Array(filestatSize)
      const keep = [{ address: path, size }]
      const result = guest.borrow(
        preview1FilestatSize,
        at => copyFilestat(stat(descriptor, flags, path, size, at), at, target),
        keep,
      )
      if (result === errno.success) guest.bytes(out, filestatSize).set(target)
      return result
    },
    poll_oneoff: createPoll(host, subscription),
  }
}
