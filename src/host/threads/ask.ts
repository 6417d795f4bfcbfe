/** One question to a thread: waits for the reply, for the thread's failure, or for a deadline. The last two end it. */

import { InitializationError } from '../../wizer/errors.ts'
import type { FromWorker, Reply, ToWorker } from './messages.ts'
import type { Thread } from './thread-pool.ts'

export type Deadline = {
  readonly seconds: number
  readonly signal: AbortSignal | undefined
  /** What the thread does, until it says what it does next. */
  readonly doing: string
}

/**
 * Sends a message and waits for its reply.
 * @throws {InitializationError} where the thread replies that it failed, where it ends, or at the deadline
 */
export async function ask<Kind extends FromWorker['kind']>(
  { worker, end }: Thread,
  message: ToWorker,
  expected: Kind,
  deadline?: Deadline,
  transferList: readonly ArrayBuffer[] = [],
): Promise<Reply<Kind>> {
  let doing = deadline?.doing ?? ''
  let stop = () => {}
  try {
    return await new Promise((resolve, reject) => {
      const onMessage = (reply: FromWorker) => {
        if (reply.kind === 'doing') doing = reply.doing
        else if (reply.kind === 'failed')
          reject(new InitializationError(reply.error.code, reply.error.message, reply.error))
        else if (reply.kind === expected) resolve(reply as Reply<Kind>)
      }
      const fail = (error: Error) => {
        end()
        reject(error)
      }
      const onError = (error: Error) => fail(threadFailed(error))
      const onExit = (code: number) => fail(hostError(`its thread ended with code ${code}`))
      const onAbort = () => fail(new InitializationError('cancelled', `cannot ${doing}: the run was cancelled`))
      const onTimeout = (seconds: number) => fail(tooLong(seconds, doing))
      const timer = deadline && setTimeout(onTimeout, deadline.seconds * 1000, deadline.seconds)
      stop = () => {
        clearTimeout(timer)
        deadline?.signal?.removeEventListener('abort', onAbort)
        worker.off('message', onMessage).off('error', onError).off('exit', onExit)
      }
      worker.on('message', onMessage).on('error', onError).on('exit', onExit)
      deadline?.signal?.addEventListener('abort', onAbort)
      if (deadline?.signal?.aborted) onAbort()
      else if (worker.threadId < 0) fail(hostError('its thread has ended'))
      else worker.postMessage(message, transferList)
    })
  } finally {
    stop()
  }
}

function threadFailed(cause: Error & { readonly code?: string }): InitializationError {
  if (cause.code !== 'ERR_WORKER_OUT_OF_MEMORY') return hostError(cause.message, cause)
  return new InitializationError('out-of-memory', 'cannot run the module: the thread ran out of memory', { cause })
}

function hostError(found: string, cause?: Error): InitializationError {
  return new InitializationError('host', `cannot run the module: ${found}`, { cause })
}

function tooLong(seconds: number, doing: string): InitializationError {
  const found = `it was still running after ${seconds} ${seconds === 1 ? 'second' : 'seconds'} (timeout)`
  return new InitializationError('timeout', `cannot ${doing}: ${found}, expected it to return`)
}
