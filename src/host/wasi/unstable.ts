/**
 * `wasi_unstable`, the snapshot before preview1, by the functions of preview1. They differ in the order of `whence`,
 * and in the layouts of `filestat` and `subscription`.
 */

import type { Functions } from './interface/functions.ts'
import type { Guest, Span } from './interface/guest.ts'
import { errno, filestat, unstableFilestat, unstableSubscription } from './interface/preview1.ts'
import { createPoll, type PollHost } from './streams/poll.ts'

/** From current, end, start to preview1's start, current, end. */
const whences = [1, 2, 0]

export function toUnstable(functions: Functions, guest: Guest, host: PollHost): Functions {
  /** Lets `call` write preview1's `filestat` to a borrowed address apart from `keep`, and converts it into `stat`. */
  function convertFilestat(stat: number, call: (stat: number) => number, keep: readonly Span[] = []): number {
    const target = new Uint8Array(unstableFilestat.byteSize)
    const use = (address: number) => {
      const result = call(address)
      if (result === errno.success) copyFilestat(guest.bytes(address, filestat.byteSize), target)
      return result
    }
    const result = guest.borrow(filestat.byteSize, use, keep)
    if (result === errno.success) guest.bytes(stat, unstableFilestat.byteSize).set(target)
    return result
  }

  return {
    ...functions,
    fd_seek: params => functions.fd_seek({ ...params, whence: whences[params.whence] ?? params.whence }),
    fd_filestat_get: params => convertFilestat(params.stat, stat => functions.fd_filestat_get({ ...params, stat })),
    path_filestat_get: params =>
      convertFilestat(params.stat, stat => functions.path_filestat_get({ ...params, stat }), [
        { address: params.path, size: params.path_len },
      ]),
    poll_oneoff: createPoll(host, unstableSubscription),
  }
}

/** All fields are the same but `links`, which loses its upper half and the padding in front of it. */
function copyFilestat(from: Uint8Array, to: Uint8Array): void {
  to.set(from.subarray(0, unstableFilestat.links))
  to.set(from.subarray(filestat.links, filestat.links + 4), unstableFilestat.links)
  to.set(from.subarray(filestat.size), unstableFilestat.size)
}
