/**
 * The time that a service may cost a step when it is slow, broken or gone: one sum for all calls of it. Time in which bytes
 * flow is not counted, and neither is the step's own work, such as packing: a large archive is no outage.
 */

import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import type { ClientRequest, IncomingMessage } from 'node:http'
import type { Socket } from 'node:net'

export type Budget = {
  /** True once the time is up: further calls are not worth a try. */
  isSpent(): boolean
  /**
   * Waits for `work`, as long as there is time left.
   * @throws {OutageError} where the time is up; and whatever `work` throws.
   */
  spend<Result>(work: () => Promise<Result>): Promise<Result>
}

/** The service did not answer in the time that the step has for it. */
export class OutageError extends Error {
  override readonly name = 'OutageError'
  readonly code = 'outage'
}

/** Milliseconds between two looks. */
const interval = 100

/** Bytes a second that count as flowing: slower than any connection worth waiting for. */
const flowing = 100_000

/** @param milliseconds without progress, over all calls */
export function startBudget(milliseconds: number): Budget {
  let left = milliseconds
  return {
    isSpent: () => left <= 0,
    async spend(work) {
      const traffic = watchTraffic()
      let timer: NodeJS.Timeout | undefined
      let looked = performance.now()
      try {
        const outage = new Promise<never>((_, reject) => {
          timer = setInterval(() => {
            const elapsed = performance.now() - looked
            looked += elapsed
            const isFlowing = traffic.count() >= (flowing * elapsed) / 1000
            if (isFlowing || !traffic.isWaiting()) return
            left -= elapsed
            if (left <= 0) reject(new OutageError(`no answer within ${milliseconds / 1000} seconds`))
          }, interval)
        })
        return await Promise.race([work(), outage])
      } finally {
        clearInterval(timer)
        traffic.close()
      }
    },
  }
}

type Traffic = {
  /** Bytes since it was last asked. */
  count(): number
  /** Whether a request is under way, or the last one failed: then the client waits before it tries again. */
  isWaiting(): boolean
  close(): void
}

/** Bytes that connections had moved when they were last looked at: they are used for more than one request. */
const seen = new WeakMap<Socket, number>()

/** Bytes since it was last asked. */
function countNew({ socket }: ClientRequest): number {
  if (!socket) return 0
  const total = socket.bytesRead + socket.bytesWritten
  const moved = total - (seen.get(socket) ?? 0)
  seen.set(socket, total)
  return moved
}

/** Looks at the HTTP requests of this process, whichever library makes them. */
function watchTraffic(): Traffic {
  const open = new Set<ClientRequest>()
  let hasFailed = false
  const onStart = (message: unknown) => {
    const { request } = message as { readonly request: ClientRequest }
    open.add(request)
    request.once('close', () => {
      open.delete(request)
      countNew(request)
    })
  }
  const onFinish = (message: unknown) => {
    const { statusCode = 0 } = (message as { readonly response: IncomingMessage }).response
    hasFailed = statusCode >= 500 || statusCode === 429
  }
  const onError = () => {
    hasFailed = true
  }
  const channels = [
    ['http.client.request.start', onStart],
    ['http.client.response.finish', onFinish],
    ['http.client.request.error', onError],
  ] as const
  for (const [name, listener] of channels) subscribe(name, listener)
  return {
    count: () => [...open].reduce((sum, request) => sum + countNew(request), 0),
    isWaiting: () => open.size > 0 || hasFailed,
    close() {
      for (const [name, listener] of channels) unsubscribe(name, listener)
    },
  }
}
