/** The host that has each module initialized, and its state read, in a thread. */

import { InitializationError } from '../wizer/errors.ts'
import type { Host, InitializedInstance, InitializeOptions, MemoryState } from '../wizer/host.ts'
import type { Instrumented } from '../wizer/instrument/instrument.ts'
import type { SentMemory } from './instance/exchange.ts'
import { createLateOptimizer } from './optimize-late.ts'
import type { CompiledPreload } from './preloads.ts'
import { ask } from './threads/ask.ts'
import type { ToWorker } from './threads/messages.ts'
import { createThreadPool, type Thread, type ThreadPool } from './threads/thread-pool.ts'

export type HostOptions = {
  /** The file that `threads/module-worker.ts` became. */
  readonly worker: URL
  /** The file that `scan/scan-worker.ts` became; without it, memories are scanned by one thread. */
  readonly scanWorker?: URL
  /** Whether nothing else goes on in this process, so that V8 may be set up for what the host does. */
  readonly ownsProcess?: boolean
}

export type WorkerHost = Host & Pick<ThreadPool, 'warm' | 'close'>

/** A host for any number of modules at a time, each in a thread of its own. */
export function createHost({ worker, scanWorker, ownsProcess }: HostOptions): WorkerHost {
  const pool = createThreadPool(worker, scanWorker)
  const optimizeLate = ownsProcess ? createLateOptimizer() : undefined

  return {
    warm: pool.warm,
    close: pool.close,
    async initialize(instrumented, options, signal) {
      optimizeLate?.(instrumented.bytes.length)
      return pool.withThread(thread => initialize(thread, instrumented, options, signal))
    },
    async validate(bytes) {
      return pool.withThread(async thread => {
        const { isValid } = await ask(thread, { kind: 'validate', bytes }, 'validated', undefined, [bytes.buffer])
        thread.giveBack()
        return isValid
      })
    },
    async measure(bytes, stubs) {
      const module = await compile(bytes)
      return pool.withThread(async thread => {
        const { time } = await ask(thread, { kind: 'measure', module, stubs }, 'measured')
        thread.giveBack()
        return time
      })
    },
  }
}

async function initialize(
  thread: Thread,
  { bytes, ...instructions }: Instrumented,
  options: InitializeOptions,
  signal: AbortSignal | undefined,
): Promise<InitializedInstance> {
  const started = performance.now()
  const module = await compile(bytes)
  const compiled = performance.now()
  const instanceOptions = { preloads: await compilePreloads(options), wasi: options.wasi }
  const message = { kind: 'initialize', module, instructions, options: instanceOptions } as const
  const initialized = await ask(thread, message, 'initialized', {
    seconds: options.timeout,
    signal,
    doing: `call \`${instructions.calls.at(-1)}\``,
  })
  let isClosed = false
  const close = () => {
    if (isClosed) return
    isClosed = true
    thread.worker.postMessage({ kind: 'close' } satisfies ToWorker)
    thread.giveBack()
  }
  return {
    observed: initialized.observed,
    refusedWrites: initialized.refusedWrites,
    times: { compile: compiled - started, ...initialized.times },
    async read(request) {
      try {
        const { state } = await ask(thread, { kind: 'read', request }, 'state')
        return { ...state, memories: state.memories.map(receiveMemory) }
      } catch (error) {
        close()
        throw error
      }
    },
    close,
  }
}

function receiveMemory({ buffer, ...memory }: SentMemory): MemoryState {
  return { ...memory, bytes: new Uint8Array(buffer) }
}

/** What compiles preloads brings the parser along: to load it always would delay the start by 2 ms. */
async function compilePreloads(options: InitializeOptions): Promise<readonly CompiledPreload[]> {
  return options.preloads.length === 0 ? [] : (await import('./preloads.ts')).compilePreloads(options)
}

async function compile(bytes: Uint8Array<ArrayBuffer>): Promise<WebAssembly.Module> {
  try {
    return await WebAssembly.compile(bytes)
  } catch (cause) {
    throw new InitializationError('invalid-module', (cause as Error).message, { cause })
  }
}
