/** One question to a thread: waits for the reply, for the thread's failure, or for a deadline. The last two end it. */

import type { Transferable } from 'node:worker_threads'
import type { Deadline } from '../../wizer/deadline.ts'
import { InitializationError } from '../../wizer/errors.ts'
import type { FromWorker, Reply, ToWorker } from './messages.ts'
import type { Thread } from './thread-pool.ts'

export type Question<Kind extends FromWorker['kind']> = {
  readonly message: ToWorker
  readonly expected: Kind
  /** What the thread does, until it says what it does next. */
  readonly doing: string
  readonly deadline: Deadline
  /** What the error says when the time is over. */
  readonly late?: string
  readonly transferList?: readonly Transferable[] | undefined
}

/**
 * Sends a message and waits for its reply.
 * @throws {InitializationError} where the thread replies that it failed, where it ends, or at the deadline
 */
export async function ask<Kind extends FromWorker['kind']>(
  thread: Thread,
  { message, expected, doing, deadline, late, transferList = [] }: Question<Kind>,
): Promise<Reply<Kind>> {
  let isAlive = false
  let current = doing
  const reply = (signal: AbortSignal) =>
    new Promise<Reply<Kind>>((resolve, reject) => {
      const { worker } = thread
      const onMessage = (reply: FromWorker) => {
        // The pool looks at this one.
        if (thread.failure()) return onEnd()
        if (reply.kind === 'ready') return
        if (reply.kind === 'doing') {
          current = reply.doing
          return
        }
        stop()
        isAlive = true
        if (reply.kind === 'failed') reject(new InitializationError(reply.error.code, reply.error.message, reply.error))
        else if (reply.kind === expected) resolve(reply as Reply<Kind>)
        else reject(new Error(`bug: found the reply ${reply.kind}, expected ${expected}`))
      }
      // The pool listens first, so it knows the reason.
      const onEnd = () => {
        stop()
        reject(thread.failure())
      }
      const stop = () => worker.off('message', onMessage).off('error', onEnd).off('exit', onEnd)
      worker.on('message', onMessage).on('error', onEnd).on('exit', onEnd)
      signal.addEventListener('abort', stop, { once: true })
      if (thread.failure()) onEnd()
      else
        try {
          worker.postMessage(message, transferList)
        } catch (error) {
          stop()
          isAlive = true
          reject(error)
        }
    })
  try {
    return await deadline.limit(() => current, reply, late)
  } catch (error) {
    if (!isAlive) thread.end()
    throw error
  }
}
