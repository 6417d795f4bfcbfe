/** What a module can do with standard input, output and error; all else is EBADF. */

import { writeSync } from 'node:fs'
import type { Print, WasiOptions } from '../../../wizer/host.ts'
import { pause } from '../determinism/clock.ts'
import type { Functions } from '../interface/functions.ts'
import type { Guest } from '../interface/guest.ts'
import { findCode } from '../interface/host-errors.ts'
import { errno, fdstat, filestat, right, wordSize } from '../interface/preview1.ts'
import type { Observer } from './observe.ts'
import type { StdinMailbox } from './stdin.ts'

export type StreamsHost = {
  readonly guest: Guest
  /** For standard input of the kind `inherit`. */
  readonly stdin?: StdinMailbox | undefined
  readonly observer: Observer
  /** Gets what is printed, in place of the descriptors that the options give. */
  readonly print?: Print | undefined
}

/** Functions for the descriptors 0 to 2, wherever these lead. */
export function createStreams(
  { stdin, output }: WasiOptions,
  { guest, stdin: mailbox, observer, print }: StreamsHost,
): Partial<Functions> {
  const readInput = openInput(stdin, mailbox)
  let left = output.limit ?? Number.POSITIVE_INFINITY
  const noSeek = () => errno.spipe
  return {
    fd_read({ fd, iovs, iovs_len, nread }) {
      if (fd !== 0) return errno.badf
      observer.count('stdin')
      // Only one buffer is filled: for a second one the read could wait, although there are bytes to give.
      const [target] = guest.vectors(iovs, iovs_len)
      const size = guest.view(nread, wordSize)
      size.setUint32(0, target ? readInput(target) : 0, true)
      return errno.success
    },
    fd_write({ fd, iovs, iovs_len, nwritten }) {
      if (fd === 0) return errno.badf
      const sources = guest.vectors(iovs, iovs_len)
      const size = guest.view(nwritten, wordSize)
      const target = fd === 1 ? output.stdout : output.stderr
      const length = sources.reduce((sum, { length }) => sum + length, 0)
      if (length > left) return errno.nospc
      left -= length
      if (print) for (const source of sources) print(fd === 1 ? 'stdout' : 'stderr', source)
      else if (target !== undefined) for (const source of sources) writeAll(target, source)
      size.setUint32(0, length, true)
      return errno.success
    },
    fd_fdstat_get({ fd, stat }) {
      // The type is unknown, so the module sees no terminal. Wizer gives the same for a pipe or a file.
      const view = guest.view(stat, fdstat.byteSize)
      const rights = fd === 0 ? right.read : right.write
      view.setBigUint64(0, 0n, true)
      view.setBigUint64(fdstat.rights, rights, true)
      view.setBigUint64(fdstat.inheritedRights, rights, true)
      return errno.success
    },
    fd_filestat_get({ stat }) {
      guest.bytes(stat, filestat.byteSize).fill(0)
      return errno.success
    },
    fd_seek: noSeek,
    fd_tell: noSeek,
    fd_pread: noSeek,
    fd_pwrite: noSeek,
  }
}

/** Gives how many bytes were read, 0 at the end. @throws {WasiError} */
type Read = (target: Uint8Array) => number

function openInput(stdin: WasiOptions['stdin'], mailbox: StdinMailbox | undefined): Read {
  if (stdin.kind === 'empty') return () => 0
  if (stdin.kind === 'inherit') {
    if (!mailbox) throw new Error('bug: standard input is inherited, and there is no mailbox for it')
    return mailbox.read
  }
  let left = stdin.bytes
  return target => {
    const part = left.subarray(0, target.length)
    target.set(part)
    left = left.subarray(part.length)
    return part.length
  }
}

/** Milliseconds until a full pipe is tried again. */
const retryAfter = 2

/** @throws {WasiError} */
function writeAll(descriptor: number, bytes: Uint8Array): void {
  for (let done = 0; done < bytes.length; ) {
    try {
      done += writeSync(descriptor, bytes, done)
    } catch (error) {
      // The main thread can make a pipe non-blocking. It is full until its slow reader reads on.
      if (findCode(error) === 'EAGAIN') pause(retryAfter)
      else throw error
    }
  }
}
