/** Tells how long this process waits for answers over HTTP, whichever library asks. */

import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import type { ClientRequest } from 'node:http'
import type { Socket } from 'node:net'

/** Milliseconds between two looks at the traffic. */
const interval = 100

/** Bytes a second from which on data counts as flowing. A slower connection costs more time than the cache saves. */
const flowing = 100_000

const channel = 'http.client.request.created'

/**
 * Time counts as waiting while a request is open and its bytes do not flow, and between a failed request and the next
 * try. Neither a large archive nor the work of packing it counts.
 *
 * @param onWait called every now and then with the milliseconds that were spent waiting since
 * @returns a function that stops the watch
 */
export function watchTraffic(onWait: (milliseconds: number) => void): () => void {
  const open = new Set<ClientRequest>()
  const sockets = new Set<Socket>()
  let hasFailed = false
  const onRequest = (message: unknown) => {
    const { request } = message as { readonly request: ClientRequest }
    open.add(request)
    request
      .once('socket', socket => sockets.add(socket))
      .once('response', ({ statusCode = 0 }) => {
        hasFailed = statusCode >= 500 || statusCode === 429
      })
      .once('error', () => {
        hasFailed = true
      })
      .once('close', () => open.delete(request))
  }
  let last = { time: performance.now(), bytes: 0 }
  const look = () => {
    const bytes = [...sockets].reduce((sum, { bytesRead, bytesWritten }) => sum + bytesRead + bytesWritten, 0)
    const now = { time: performance.now(), bytes }
    const elapsed = now.time - last.time
    const isFlowing = now.bytes - last.bytes >= (flowing * elapsed) / 1000
    last = now
    if (!isFlowing && (open.size > 0 || hasFailed)) onWait(elapsed)
  }
  subscribe(channel, onRequest)
  const timer = setInterval(look, interval)
  return () => {
    clearInterval(timer)
    unsubscribe(channel, onRequest)
  }
}
