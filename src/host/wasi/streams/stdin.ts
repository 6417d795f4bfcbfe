/**
 * This process's standard input for a module in a worker. A blocking read there could not be ended by `terminate`, so
 * the worker asks and waits, and the main thread, which reads without blocking, answers through shared memory.
 */

import { MessageChannel, type MessagePort as Port } from 'node:worker_threads'
import { WasiError } from '../interface/functions.ts'
import { errno } from '../interface/preview1.ts'

/** What the worker needs: goes into `workerData`, `port` also into `transferList`. */
export type StdinShare = { readonly buffer: SharedArrayBuffer; readonly port: Port }

/** The worker's side. */
export type StdinMailbox = {
  /** Waits for bytes; gives how many there were, 0 at the end. @throws {WasiError} where they cannot be read */
  read(target: Uint8Array): number
}

/** The main thread's side, for one worker. */
export type StdinService = { readonly share: StdinShare; close(): void }

/** The buffer has two numbers, whether there is an answer and how many bytes it has, and then the bytes. */
const answered = 0
const count = 1
const headerSize = 8
const capacity = 65_536
const failed = -1

export function createStdinMailbox({ buffer, port }: StdinShare): StdinMailbox {
  const header = new Int32Array(buffer, 0, 2)
  const bytes = new Uint8Array(buffer, headerSize)
  return {
    read(target) {
      Atomics.store(header, answered, 0)
      port.postMessage(Math.min(target.length, capacity))
      Atomics.wait(header, answered, 0)
      const length = Atomics.load(header, count)
      if (length === failed) throw new WasiError(errno.io)
      target.set(bytes.subarray(0, length))
      return length
    },
  }
}

/** Reads nothing before the worker asks. Bytes that are read and not taken are for the next service. */
export function serveStdin(): StdinService {
  const { port1, port2 } = new MessageChannel()
  const buffer = new SharedArrayBuffer(headerSize + capacity)
  const header = new Int32Array(buffer, 0, 2)
  let closed = false
  port1.on('close', () => {
    closed = true
  })
  port1.on('message', async (wanted: number) => {
    const available = await fillAhead()
    if (closed) return
    if (available) {
      const part = ahead.subarray(0, wanted)
      ahead = ahead.subarray(part.length)
      new Uint8Array(buffer, headerSize).set(part)
      Atomics.store(header, count, part.length)
    } else Atomics.store(header, count, failed)
    Atomics.store(header, answered, 1)
    Atomics.notify(header, answered)
  })
  // The worker that asks keeps the process alive.
  port1.unref()
  return {
    share: { buffer, port: port2 },
    close() {
      closed = true
      port1.close()
    },
  }
}

/** Standard input belongs to the whole process, and so do these. */
let source: AsyncIterator<Uint8Array | string> | undefined
let ahead: Uint8Array = new Uint8Array(0)
let filling: Promise<boolean> | undefined
let ended = false

/** Waits until there are bytes ahead, or the end is reached; gives `false` where standard input cannot be read. */
async function fillAhead(): Promise<boolean> {
  while (ahead.length === 0 && !ended) {
    // A read goes on when its worker has ended, and the next worker waits for the same read.
    filling ??= fill().finally(() => {
      filling = undefined
    })
    if (!(await filling)) return false
  }
  return true
}

async function fill(): Promise<boolean> {
  try {
    source ??= process.stdin[Symbol.asyncIterator]()
    const next = source.next()
    // A pending read must not keep the process from ending. A file has no `unref`, and needs none.
    process.stdin.unref?.()
    const { value, done } = await next
    if (done) ended = true
    else ahead = typeof value === 'string' ? Buffer.from(value) : value
    return true
  } catch {
    return false
  }
}
