/** Threads that modules run in, one module at a time: started when they are needed, and used again. */

import { SHARE_ENV, Worker } from 'node:worker_threads'
import { InitializationError } from '../../wizer/errors.ts'
import { serveStdin } from '../wasi/streams/stdin.ts'
import { expectReady } from './arrival.ts'
import type { WorkerData } from './messages.ts'

/** A thread for one user. */
export type Thread = {
  readonly worker: Worker
  /** Why the thread has ended; undefined while it lives. */
  failure(): InitializationError | undefined
  /** Frees the thread for the next user. Does nothing where the thread was given back or has ended. */
  giveBack(): void
  /** Nobody gets the thread again. */
  end(): void
}

export type ThreadPool = {
  /** Lends a thread to `use`, which gives it back when it is done with it. Where `use` fails it is given back, too. */
  withThread<T>(use: (thread: Thread) => Promise<T>): Promise<T>
  /** Starts a thread that the next user finds ready. */
  warm(): void
  /** Ends every thread. */
  close(): Promise<void>
}

/** Megabytes of stack: what deep recursion in an initialization may use. */
const stackSize = 64

/**
 * @param scanWorker the file for the threads that help with scans
 * @param idleTime milliseconds after which a thread that nobody needs ends; undefined keeps it
 */
export function createThreadPool(file: URL, scanWorker: URL | undefined, idleTime?: number): ThreadPool {
  const alive = new Set<Worker>()
  /** The timers end them. */
  const idle = new Map<Worker, NodeJS.Timeout | undefined>()
  const failures = new WeakMap<Worker, InitializationError>()

  function start(): Worker {
    const stdin = serveStdin()
    const workerData: WorkerData = { scanWorker: scanWorker?.href, stdin: stdin.share }
    const worker = startWorker(file, workerData)
    alive.add(worker)
    // A worker may end before anybody asks it anything. So its end is noted here, for the module that needs it.
    const end = (failure: InitializationError) => {
      if (!failures.has(worker)) failures.set(worker, failure)
      leaveIdle(worker)
    }
    const arrival = expectReady(worker, file, failure => {
      end(failure)
      // Whoever waits for a reply of this thread gets the failure when it ends.
      void worker.terminate()
    })
    worker.on('error', cause => end(arrival.explain(cause) ?? threadFailed(cause)))
    worker.once('exit', code => {
      end(arrival.explain(code) ?? hostError(`its thread ended with code ${code}`))
      arrival.stop()
      alive.delete(worker)
      stdin.close()
    })
    return worker
  }

  function leaveIdle(worker: Worker): void {
    clearTimeout(idle.get(worker))
    idle.delete(worker)
  }

  function lend(worker: Worker): Thread {
    let isLent = true
    leaveIdle(worker)
    worker.ref()
    return {
      worker,
      failure: () => failures.get(worker),
      giveBack() {
        if (!isLent || failures.has(worker)) return
        isLent = false
        worker.unref()
        const end = () => {
          leaveIdle(worker)
          void worker.terminate()
        }
        idle.set(worker, idleTime === undefined ? undefined : setTimeout(end, idleTime).unref())
      },
      end() {
        isLent = false
        // Nobody waits for the end: it does not come while the thread is in a system call.
        void worker.terminate()
      },
    }
  }

  return {
    async withThread(use) {
      const thread = lend(idle.keys().next().value ?? start())
      try {
        return await use(thread)
      } catch (error) {
        thread.giveBack()
        throw error
      }
    },
    warm() {
      try {
        lend(start()).giveBack()
      } catch {
        // The module that needs the thread reports that it cannot be started.
      }
    },
    async close() {
      await Promise.all(Array.from(alive, worker => worker.terminate()))
    },
  }
}

function startWorker(file: URL, workerData: WorkerData): Worker {
  const resourceLimits = { stackSizeMb: stackSize }
  const transferList = [workerData.stdin.port]
  try {
    return new Worker(file, { workerData, transferList, env: SHARE_ENV, execArgv: [], resourceLimits })
  } catch (cause) {
    throw new InitializationError('host', `cannot start a thread to run the module: ${(cause as Error).message}`, {
      cause,
    })
  }
}

function threadFailed(cause: Error & { readonly code?: string }): InitializationError {
  if (cause.code !== 'ERR_WORKER_OUT_OF_MEMORY') return hostError(cause.message, cause)
  return new InitializationError('out-of-memory', 'cannot run the module: the thread ran out of memory', { cause })
}

function hostError(found: string, cause?: Error): InitializationError {
  return new InitializationError('host', `cannot run the module: ${found}`, { cause })
}
