/**
 * What a module prints, on its way from its thread to a function of this one: in order, and never far ahead of the function.
 * Bytes that were printed arrive, however the module ends.
 */

import { MessageChannel, type MessagePort as Port, receiveMessageOnPort } from 'node:worker_threads'
import type { Print, PrintedStream } from '../../../wizer/host.ts'

/** What the thread needs: goes with the options, `port` also into the transfer list. */
export type PrintShare = { readonly port: Port; readonly ahead: SharedArrayBuffer }

/** This thread's side, for one initialization. */
export type PrintService = {
  readonly share: PrintShare
  /** Aborts when the function throws: what is printed then has no reader. */
  readonly failed: AbortSignal
  /** Gives the function all that is on its way. To be called when the module does not run any more. @throws what the function threw */
  finish(): void
}

type Message = { readonly stream: PrintedStream; readonly bytes: Uint8Array<ArrayBuffer> }

/** What may be on its way, about in bytes: a module that prints more waits until some of it has arrived. */
const mostAhead = 1 << 20

/** Bytes of a message at most. */
const piece = 1 << 16

/** A message takes memory and time of its own: without this, a module that prints single bytes would be far ahead. */
const messageCost = 4096

/** The thread's side. */
export function createPrinter({ port, ahead }: PrintShare): Print {
  const [count, room] = [new Int32Array(ahead), mostAhead - piece - messageCost]
  return (stream, bytes) => {
    for (let at = 0; at < bytes.length; at += piece) {
      for (let found = Atomics.load(count, 0); found > room; found = Atomics.load(count, 0))
        Atomics.wait(count, 0, found)
      // A copy: the module goes on with its memory.
      const part = bytes.slice(at, at + piece)
      Atomics.add(count, 0, costOf(part))
      port.postMessage({ stream, bytes: part } satisfies Message, [part.buffer as ArrayBuffer])
    }
  }
}

export function servePrinted(print: Print): PrintService {
  const { port1, port2 } = new MessageChannel()
  const ahead = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)
  const count = new Int32Array(ahead)
  const failed = new AbortController()
  const receive = ({ stream, bytes }: Message) => {
    if (failed.signal.aborted) return
    try {
      print(stream, bytes)
    } catch (error) {
      failed.abort(error)
    }
  }
  port1.on('message', (message: Message) => {
    // The function gets the buffer itself, and may have given it away.
    const cost = costOf(message.bytes)
    receive(message)
    Atomics.sub(count, 0, cost)
    Atomics.notify(count, 0)
  })
  // The thread that prints keeps the process alive.
  port1.unref()
  return {
    share: { port: port2, ahead },
    failed: failed.signal,
    finish() {
      // A thread that is being ended may still print. It gets no more room, so this comes to an end.
      for (let next = receiveMessageOnPort(port1); next; next = receiveMessageOnPort(port1)) receive(next.message)
      port1.close()
      if (failed.signal.aborted) throw failed.signal.reason
    },
  }
}

function costOf({ length }: Uint8Array): number {
  return length + messageCost
}
