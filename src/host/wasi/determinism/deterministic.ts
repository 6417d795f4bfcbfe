/** Functions that show nothing of the host: random numbers, clocks, attributes of files. */

import type { Functions } from '../interface/functions.ts'
import type { Guest } from '../interface/guest.ts'
import { clockId, errno, filestat, fileType, timestampSize } from '../interface/preview1.ts'
import { type Clock, fixedStep } from './clock.ts'
import { xoshiro128 } from './random.ts'

/** @param clock one that moves only when it is told to */
export function fixHost(functions: Functions, guest: Guest, clock: Clock): Functions {
  const next = xoshiro128()
  const epoch = clock.now(clockId.realtime) as bigint

  function fixFilestat(stat: number): void {
    const view = guest.view(stat, filestat.byteSize)
    const set = (field: number, value: bigint) => view.setBigUint64(field, value, true)
    const type = view.getUint8(filestat.type)
    set(filestat.device, 0n)
    set(filestat.inode, 0n)
    set(filestat.links, 1n)
    // The size of a directory depends on its file system.
    if (type !== fileType.regularFile && type !== fileType.symbolicLink) set(filestat.size, 0n)
    set(filestat.accessed, epoch)
    set(filestat.modified, epoch)
    set(filestat.changed, epoch)
  }

  const fixed =
    <P extends { readonly stat: number }>(call: (params: P) => number) =>
    (params: P) => {
      const result = call(params)
      if (result === errno.success) fixFilestat(params.stat)
      return result
    }

  return {
    ...functions,
    random_get({ buf, buf_len }) {
      const bytes = guest.bytes(buf, buf_len)
      for (let index = 0, word = 0; index < buf_len; index++, word >>>= 8) {
        if (index % 4 === 0) word = next()
        bytes[index] = word
      }
      return errno.success
    },
    clock_time_get({ id, time }) {
      const now = clock.now(id)
      if (now === undefined) return errno.inval
      guest.view(time, timestampSize).setBigUint64(0, now, true)
      clock.sleep(fixedStep)
      return errno.success
    },
    clock_res_get({ id, resolution }) {
      if (clock.now(id) === undefined) return errno.inval
      guest.view(resolution, timestampSize).setBigUint64(0, fixedStep, true)
      return errno.success
    },
    fd_filestat_get: fixed(functions.fd_filestat_get),
    path_filestat_get: fixed(functions.path_filestat_get),
  }
}
