/** What WASI gives besides files: arguments, environment, clocks, random numbers. There are no sockets. */

import type { WasiOptions } from '../../wizer/host.ts'
import { hostTime, hostTimeStep } from './determinism/clock.ts'
import { fillRandom } from './determinism/random.ts'
import type { Functions } from './interface/functions.ts'
import type { Guest } from './interface/guest.ts'
import { errno, timestampSize, wordSize } from './interface/preview1.ts'

/** argv[0]: a name that is no path, and the same everywhere. */
const programName = 'wasm'

export function createSystem({ args, env }: WasiOptions, guest: Guest, isOpen: (fd: number) => boolean) {
  const argv = createList(guest, [programName, ...args])
  const environ = createList(
    guest,
    Object.entries(env).map(([name, value]) => `${name}=${value}`),
  )
  const noSocket = ({ fd }: { readonly fd: number }) => (isOpen(fd) ? errno.notsock : errno.badf)
  return {
    args_get: ({ argv: pointers, argv_buf }) => argv.write(pointers, argv_buf),
    args_sizes_get: ({ argc, argv_buf_size }) => argv.measure(argc, argv_buf_size),
    environ_get: ({ environ: pointers, environ_buf }) => environ.write(pointers, environ_buf),
    environ_sizes_get: ({ environc, environ_buf_size }) => environ.measure(environc, environ_buf_size),
    clock_res_get({ id, resolution }) {
      const view = guest.view(resolution, timestampSize)
      if (hostTime(id) === undefined) return errno.inval
      view.setBigUint64(0, hostTimeStep, true)
      return errno.success
    },
    clock_time_get({ id, time }) {
      const view = guest.view(time, timestampSize)
      const now = hostTime(id)
      if (now === undefined) return errno.inval
      view.setBigUint64(0, now, true)
      return errno.success
    },
    random_get({ buf, buf_len }) {
      fillRandom(guest.bytes(buf, buf_len))
      return errno.success
    },
    sched_yield: () => errno.success,
    sock_accept: noSocket,
    sock_recv: noSocket,
    sock_send: noSocket,
    sock_shutdown: noSocket,
  } satisfies Partial<Functions>
}

/** Strings that are given as pointers to them, each ended by a zero byte. */
function createList(guest: Guest, texts: readonly string[]) {
  const strings = texts.map(text => Buffer.from(`${text}\0`))
  const bytes = Buffer.concat(strings)
  return {
    write(pointers: number, buffer: number): number {
      const list = guest.view(pointers, strings.length * wordSize)
      guest.bytes(buffer, bytes.length).set(bytes)
      let at = buffer
      for (const [index, { length }] of strings.entries()) {
        list.setUint32(index * wordSize, at, true)
        at += length
      }
      return errno.success
    },
    measure(count: number, size: number): number {
      const countView = guest.view(count, wordSize)
      guest.setWord(size, bytes.length)
      countView.setUint32(0, strings.length, true)
      return errno.success
    },
  }
}
