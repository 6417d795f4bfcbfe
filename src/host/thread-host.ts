/** The host on this side of the threads: compiles, hands modules to workers, ends those that take too long. */

import { SHARE_ENV, Worker, type WorkerOptions } from 'node:worker_threads'
import { InitializationError } from '../wizer/errors.ts'
import type { Host, InitializedInstance, InitializeOptions, InstanceState, MemoryState } from '../wizer/host.ts'
import type { Instrumented } from '../wizer/instrument/instrument.ts'
import type { FromWorker, SentMemory, ToWorker, WorkerData } from './messages.ts'
import { createLateOptimizer } from './optimize-late.ts'
import { serveStdin } from './wasi/stdin.ts'

export type HostOptions = {
  /** The file that `worker.ts` became. */
  readonly worker: URL
  /** The file that `scan/worker.ts` became; without it, memories are scanned by one thread. */
  readonly scanWorker?: URL
  /** Whether nothing else goes on in this process, so that V8 may be set up for what the host does. */
  readonly ownsProcess?: boolean
}

export type WorkerHost = Host & {
  /** Starts a worker that the next module will find ready. */
  warm(): void
  /** Ends every worker. */
  close(): Promise<void>
}

/** Failures that end the worker too. */
const endings: ReadonlySet<string> = new Set(['timeout', 'cancelled'])

/** Megabytes of stack: what deep recursion in an initialization may use. */
const stackSize = 64

/** A host whose modules run in worker threads, as many at a time as are asked for; workers are used again. */
export function createHost(options: HostOptions): WorkerHost {
  const idle: Worker[] = []
  const all = new Set<Worker>()
  const optimizeLate = options.ownsProcess ? createLateOptimizer() : undefined

  const start = (): Worker => {
    const stdin = serveStdin()
    const workerData: WorkerData = { scanWorker: options.scanWorker?.href, stdin: stdin.share }
    const worker = startThread(options.worker, {
      workerData,
      transferList: [stdin.share.port],
      env: SHARE_ENV,
      execArgv: [],
      resourceLimits: { stackSizeMb: stackSize },
    })
    all.add(worker)
    // One that cannot even start is missed by the module that it is for, if there is any.
    worker.on('error', () => {})
    worker.once('exit', () => {
      all.delete(worker)
      stdin.close()
      if (idle.includes(worker)) idle.splice(idle.indexOf(worker), 1)
    })
    return worker
  }

  const acquire = (): Worker => {
    const worker = idle.pop() ?? start()
    worker.ref()
    return worker
  }

  const release = (worker: Worker) => {
    worker.unref()
    idle.push(worker)
  }

  return {
    warm() {
      try {
        release(start())
      } catch {
        // The module that needs it will say so.
      }
    },
    async close() {
      await Promise.all([...all].map(worker => worker.terminate()))
    },
    async initialize(instrumented, settings, signal) {
      optimizeLate?.(instrumented.bytes.length)
      const worker = acquire()
      try {
        return await initialize(worker, instrumented, settings, signal, () => release(worker))
      } catch (error) {
        if (error instanceof InitializationError && !endings.has(error.code) && all.has(worker)) release(worker)
        throw error
      }
    },
    async validate(bytes) {
      const worker = acquire()
      const { isValid } = await ask(worker, { kind: 'validate', bytes }, 'validated', undefined, [bytes.buffer])
      release(worker)
      return isValid
    },
    async measure(bytes, stubs) {
      const worker = acquire()
      const module = await compile(bytes)
      const { time } = await ask(worker, { kind: 'measure', module, stubs }, 'measured')
      release(worker)
      return time
    },
  }
}

function startThread(file: URL, options: WorkerOptions): Worker {
  try {
    return new Worker(file, options)
  } catch (cause) {
    throw new InitializationError('host', `cannot start a thread to run the module: ${(cause as Error).message}`, {
      cause,
    })
  }
}

async function initialize(
  worker: Worker,
  { bytes, ...instructions }: Instrumented,
  options: InitializeOptions,
  signal: AbortSignal | undefined,
  release: () => void,
): Promise<InitializedInstance> {
  const started = performance.now()
  const module = await compile(bytes)
  const compiled = performance.now()
  const initialized = await ask(worker, { kind: 'initialize', module, instructions, options }, 'initialized', {
    seconds: options.timeout,
    signal,
    doing: `call \`${instructions.calls.at(-1)}\``,
  })
  let isClosed = false
  return {
    observed: initialized.observed,
    times: { compile: compiled - started, ...initialized.times },
    async read(request): Promise<InstanceState> {
      const { state } = await ask(worker, { kind: 'read', request }, 'state')
      return { ...state, memories: state.memories.map(receiveMemory) }
    },
    close() {
      if (isClosed) return
      isClosed = true
      worker.postMessage({ kind: 'close' } satisfies ToWorker)
      release()
    },
  }
}

function receiveMemory({ buffer, ...memory }: SentMemory): MemoryState {
  return { ...memory, bytes: new Uint8Array(buffer) }
}

async function compile(bytes: Uint8Array<ArrayBuffer>): Promise<WebAssembly.Module> {
  try {
    return await WebAssembly.compile(bytes)
  } catch (cause) {
    throw new InitializationError('invalid-module', (cause as Error).message, { cause })
  }
}

type Deadline = {
  readonly seconds: number
  readonly signal: AbortSignal | undefined
  /** What is being done, unless the worker says that it is something else. */
  readonly doing: string
}

/** Sends a message and waits for its reply, for the worker's end, or for the deadline, which ends the worker. */
function ask<Kind extends FromWorker['kind']>(
  worker: Worker,
  message: ToWorker,
  expected: Kind,
  deadline?: Deadline,
  transferList: readonly ArrayBuffer[] = [],
): Promise<Extract<FromWorker, { kind: Kind }>> {
  let doing = deadline?.doing ?? ''
  return new Promise((resolve, reject) => {
    const settle = (finish: () => void) => {
      clearTimeout(timer)
      deadline?.signal?.removeEventListener('abort', onAbort)
      worker.off('message', onMessage).off('error', onError).off('exit', onExit)
      finish()
    }
    const onMessage = (reply: FromWorker) => {
      if (reply.kind === 'doing') doing = reply.doing
      else if (reply.kind === expected) settle(() => resolve(reply as Extract<FromWorker, { kind: Kind }>))
      else if (reply.kind === 'failed') {
        const { code, message, ...details } = reply.failure
        settle(() => reject(new InitializationError(code, message, details)))
      }
    }
    const onError = (error: Error & { code?: string }) =>
      settle(() => {
        const isMemory = error.code === 'ERR_WORKER_OUT_OF_MEMORY'
        const found = isMemory ? 'the thread ran out of memory' : error.message
        reject(
          new InitializationError(isMemory ? 'out-of-memory' : 'host', `cannot run the module: ${found}`, {
            cause: error,
          }),
        )
      })
    const onExit = (code: number) =>
      settle(() => reject(new InitializationError('host', `cannot run the module: its thread ended with code ${code}`)))
    const timer =
      deadline &&
      setTimeout(() => settle(() => reject(tooLong(worker, deadline.seconds, doing))), deadline.seconds * 1000)
    const onAbort = () => {
      void worker.terminate()
      settle(() => reject(new InitializationError('cancelled', `cannot ${doing}: the run was cancelled`)))
    }
    if (deadline?.signal?.aborted) return onAbort()
    deadline?.signal?.addEventListener('abort', onAbort)
    worker.on('message', onMessage).on('error', onError).on('exit', onExit)
    worker.postMessage(message, transferList)
  })
}

function tooLong(worker: Worker, seconds: number, doing: string): InitializationError {
  void worker.terminate()
  return new InitializationError(
    'timeout',
    `cannot ${doing}: it was still running after ${seconds} ${seconds === 1 ? 'second' : 'seconds'} (timeout), expected it to return`,
  )
}
