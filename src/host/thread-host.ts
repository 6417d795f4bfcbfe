/** The host that has each module initialized, and its state read, in a thread. */

import type { Deadline } from '../wizer/deadline.ts'
import { InitializationError } from '../wizer/errors.ts'
import type { Host, InitializedInstance, InitializeOptions, MemoryState, Reference, TableState } from '../wizer/host.ts'
import type { Instrumented } from '../wizer/instrument/instrument.ts'
import type { SentMemory, SentTable } from './instance/exchange.ts'
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
    async initialize(instrumented, options) {
      optimizeLate?.(instrumented.bytes.length)
      return pool.withThread(thread => initialize(thread, instrumented, options))
    },
    async validate(bytes, deadline) {
      const transferList = [bytes.buffer]
      const message = { kind: 'validate', bytes } as const
      return pool.withThread(async thread => {
        const { isValid } = await ask(thread, {
          message,
          expected: 'validated',
          doing: validating,
          deadline,
          transferList,
        })
        thread.giveBack()
        return isValid
      })
    },
    async measure(bytes, stubs, deadline) {
      const module = await compile(bytes, deadline)
      const message = { kind: 'measure', module, stubs } as const
      return pool.withThread(async thread => {
        const { time } = await ask(thread, { message, expected: 'measured', doing: 'instantiate the output', deadline })
        thread.giveBack()
        return time
      })
    },
  }
}

const validating = 'validate the output'

async function initialize(
  thread: Thread,
  { bytes, ...instructions }: Instrumented,
  { deadline, ...options }: InitializeOptions,
): Promise<InitializedInstance> {
  const started = performance.now()
  const module = await compile(bytes, deadline)
  const compiled = performance.now()
  const instanceOptions = { preloads: await compilePreloads(options, deadline), wasi: options.wasi }
  const initialized = await ask(thread, {
    message: { kind: 'initialize', module, instructions, options: instanceOptions },
    expected: 'initialized',
    doing: `call \`${instructions.calls.at(-1)}\``,
    deadline,
    late: `${deadline.explain('it was still running')}, expected it to return`,
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
    times: { compile: compiled - started, ...initialized.times },
    async read(request) {
      try {
        const message = { kind: 'read', request } as const
        const { state } = await ask(thread, { message, expected: 'state', doing: 'read the state', deadline })
        return { ...state, tables: state.tables.map(receiveTable), memories: state.memories.map(receiveMemory) }
      } catch (error) {
        close()
        throw error
      }
    },
    close,
  }
}

function receiveTable({ references, entries, ...table }: SentTable): TableState {
  // Faster than `Array.from` by a factor of ten.
  const received = new Array<Reference>(entries.length)
  for (let entry = 0; entry < entries.length; entry++) received[entry] = references[entries[entry]!]!
  return { ...table, entries: received }
}

function receiveMemory({ buffer, ...memory }: SentMemory): MemoryState {
  return { ...memory, bytes: new Uint8Array(buffer) }
}

/** What compiles preloads brings the parser along: to load it always would delay the start by 2 ms. */
async function compilePreloads(
  options: Pick<InitializeOptions, 'preloads' | 'wasi'>,
  deadline: Deadline,
): Promise<readonly CompiledPreload[]> {
  if (options.preloads.length === 0) return []
  const { compilePreloads } = await import('./preloads.ts')
  return deadline.limit(
    () => 'compile the preloads',
    () => compilePreloads(options),
  )
}

async function compile(bytes: Uint8Array<ArrayBuffer>, deadline: Deadline): Promise<WebAssembly.Module> {
  return deadline.limit(
    () => 'compile the module',
    () =>
      WebAssembly.compile(bytes).catch(cause => {
        throw new InitializationError('invalid-module', (cause as Error).message, { cause })
      }),
  )
}
