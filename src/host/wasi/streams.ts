/**
 * Standard input, output and error: descriptors 0 to 2, which never reach node:wasi. So a read can be ended, a full pipe is
 * waited for, closing them leaves this process's own open, and the module sees the same at a terminal, a file and a pipe.
 */

import { writeSync } from 'node:fs'
import type { WasiOptions } from '../../wizer/host.ts'
import { pause } from './clock.ts'
import {
  type AnyWasiFunction,
  errno,
  type FunctionName,
  type Functions,
  mapFunctions,
  type Value,
} from './functions.ts'
import type { Guest } from './guest.ts'
import type { StdinMailbox } from './stdin.ts'

type StreamsHost = {
  readonly guest: Guest
  readonly stdin: StdinMailbox | undefined
  /** Told at every read of standard input. */
  reads(): void
}

const last = 2
const fdstatSize = 24
const filestatSize = 64

/** Which parameters are descriptors, where it is not the first one alone. */
const positions: Partial<Record<FunctionName, readonly number[]>> = {
  path_link: [0, 4],
  path_rename: [0, 3],
  path_symlink: [2],
}

/** `functions` for the descriptors above 2, with the streams below. */
export function serveStreams(functions: Functions, options: WasiOptions, host: StreamsHost): Functions {
  const close = functions.fd_close as (descriptor: number) => number
  const renumber = functions.fd_renumber as (from: number, to: number) => number
  const streams = createStreams(options, host)
  const open = new Set([0, 1, 2])
  /** What the module put in a stream's place (`freopen` does), by node:wasi's number for it. */
  const replaced = new Map<number, number>()
  const resolve = (descriptor: number) => (descriptor > last ? descriptor : replaced.get(descriptor))

  function route(name: FunctionName, call: AnyWasiFunction): AnyWasiFunction {
    if (!/^(fd|path|sock)_/.test(name)) return call
    const places = positions[name] ?? [0]
    return (...args: Value[]) => {
      for (const place of places) {
        const descriptor = args[place] as number
        const resolved = resolve(descriptor)
        if (resolved === undefined)
          return open.has(descriptor)
            ? ((streams[name] as AnyWasiFunction | undefined)?.(...args) ?? errno.badf)
            : errno.badf
        args[place] = resolved
      }
      return call(...args)
    }
  }

  return {
    ...mapFunctions(functions, route),
    fd_close(descriptor: number): number {
      const resolved = resolve(descriptor)
      replaced.delete(descriptor)
      if (resolved !== undefined) return close(resolved)
      return open.delete(descriptor) ? errno.success : errno.badf
    },
    fd_renumber(from: number, to: number): number {
      const source = resolve(from)
      if (source === undefined) return open.has(from) ? errno.notsup : errno.badf
      if (from === to) return errno.success
      if (to > last) {
        replaced.delete(from)
        return renumber(source, to)
      }
      if (!isOpen(functions, host.guest, source)) return errno.badf
      const before = replaced.get(to)
      if (before !== undefined) close(before)
      open.delete(to)
      replaced.delete(from)
      replaced.set(to, source)
      return errno.success
    },
  }
}

/** Whether `functions` know that descriptor. */
export function isOpen(functions: Functions, guest: Guest, descriptor: number): boolean {
  const fdstat = functions.fd_fdstat_get as (descriptor: number, out: number) => number
  return guest.borrow(fdstatSize, at => fdstat(descriptor, at)) === errno.success
}

/** What can be done with a stream; all else is EBADF. */
function createStreams(
  { stdin, output }: WasiOptions,
  { guest, stdin: mailbox, reads }: StreamsHost,
): Partial<Functions> {
  const readInput = openInput(stdin, mailbox)
  let left = output.limit ?? Number.POSITIVE_INFINITY
  const noSeek = () => errno.spipe
  return {
    fd_read(descriptor: number, vectors: number, count: number, total: number): number {
      if (descriptor !== 0) return errno.badf
      reads()
      // One buffer: filling a second one could wait for bytes when there are some to give.
      const target = guest.vectors(vectors, count).find(({ length }) => length > 0)
      const size = guest.view(total, 4)
      const length = target ? readInput(target) : 0
      if (length === undefined) return errno.io
      size.setUint32(0, length, true)
      return errno.success
    },
    fd_write(descriptor: number, vectors: number, count: number, total: number): number {
      if (descriptor === 0) return errno.badf
      const sources = guest.vectors(vectors, count)
      const size = guest.view(total, 4)
      const target = descriptor === 1 ? output.stdout : output.stderr
      const length = sources.reduce((sum, { length }) => sum + length, 0)
      if (length > left) return errno.nospc
      left -= length
      try {
        if (target !== undefined) for (const source of sources) writeAll(target, source)
      } catch (error) {
        return writeError(error)
      }
      size.setUint32(0, length, true)
      return errno.success
    },
    fd_fdstat_get(descriptor: number, out: number): number {
      // Of unknown type, hence no terminal, with the right to read or to write: what the original shows off a terminal.
      const view = guest.view(out, fdstatSize)
      for (const at of [0, 8, 16]) view.setBigUint64(at, 0n, true)
      for (const at of [8, 16]) view.setBigUint64(at, descriptor === 0 ? 0x2n : 0x40n, true)
      return errno.success
    },
    fd_filestat_get(_descriptor: number, out: number): number {
      guest.bytes(out, filestatSize).fill(0)
      return errno.success
    },
    fd_seek: noSeek,
    fd_tell: noSeek,
    fd_pread: noSeek,
    fd_pwrite: noSeek,
  }
}

type Read = (target: Uint8Array) => number | undefined

function openInput(stdin: WasiOptions['stdin'], mailbox: StdinMailbox | undefined): Read {
  if (stdin.kind === 'empty') return () => 0
  if (stdin.kind === 'inherit') {
    if (!mailbox) throw new Error('bug: standard input is inherited, and there is no mailbox for it')
    return target => mailbox.read(target)
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

function writeAll(descriptor: number, bytes: Uint8Array): void {
  for (let done = 0; done < bytes.length; ) {
    try {
      done += writeSync(descriptor, bytes, done)
    } catch (error) {
      // A pipe that the main thread has made non-blocking, and whose reader is slow.
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error
      pause(retryAfter)
    }
  }
}

const writeErrors: Readonly<Record<string, number>> = {
  EBADF: errno.badf,
  EFBIG: errno.fbig,
  ENOSPC: errno.nospc,
  EPIPE: errno.pipe,
}

function writeError(error: unknown): number {
  const { code } = error as NodeJS.ErrnoException
  if (code === undefined) throw error
  return writeErrors[code] ?? errno.io
}
