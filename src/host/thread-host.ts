/** The host that has each module initialized, and its state read, in a thread. */

import type { StartUp } from '../report/module-report.ts'
import { quoteName, WasmError } from '../wasm/errors.ts'
import { isText } from '../wasm/text.ts'
import { InitializationError } from '../wizer/errors.ts'
import type {
  Host,
  InitializedInstance,
  InitializeOptions,
  MeasureRequest,
  MemoryState,
  Preload,
  Reference,
  TableState,
} from '../wizer/host.ts'
import type { Instrumented } from '../wizer/instrument/instrument.ts'
import { createCompiler } from './compile.ts'
import type { SentMemory, SentTable } from './instance/exchange.ts'
import { createLateOptimizer } from './optimize-late.ts'
import type { CompiledPreload } from './preloads.ts'
import { type FirstRun, measureStartUp } from './start-up/measure-start-up.ts'
import { ask } from './threads/ask.ts'
import { assembleIn } from './threads/assemble.ts'
import type { ToWorker } from './threads/messages.ts'
import { createThreadPool, type Thread, type ThreadPool } from './threads/thread-pool.ts'
import { servePrinted } from './wasi/streams/printed.ts'

export type HostOptions = {
  /** The file that `threads/module-worker.ts` became. */
  readonly worker: URL
  /** The file that `scan/scan-worker.ts` became; without it, memories are scanned by one thread. */
  readonly scanWorker?: URL
  /** Whether nothing else goes on in this process, so that V8 may be set up for what the host does. */
  readonly ownsProcess?: boolean
  /** Milliseconds after which a thread that no module needs ends; unset keeps it for the next module. */
  readonly idleTime?: number
}

export type WorkerHost = Host & Pick<ThreadPool, 'warm' | 'close'>

/** A host for any number of modules at a time, each in a thread of its own. */
export function createHost({ worker, scanWorker, ownsProcess, idleTime }: HostOptions): WorkerHost {
  const pool = createThreadPool(worker, scanWorker, idleTime)
  const { compile, compilePreloads, ended } = createCompiler()
  const optimizeLate = ownsProcess ? createLateOptimizer() : undefined

  return {
    warm: pool.warm,
    async close() {
      await Promise.all([pool.close(), ended()])
    },
    async initialize(instrumented, options) {
      optimizeLate?.(instrumented.bytes.length)
      return pool.withThread(async thread => {
        const started = performance.now()
        const module = await compile(instrumented.bytes, options.deadline)
        const compiled = performance.now() - started
        const preloads = await compilePreloads({ ...options, preloads: await assemblePreloads(thread, options) })
        const measure: Measure = (first, request) =>
          measureStartUp({ pool, compile }, first, instrumented.stubs, request)
        return initialize(thread, instrumented, options, { module, preloads, time: compiled }, measure)
      })
    },
    assemble(text, deadline) {
      return pool.withThread(async thread => {
        const bytes = await assembleIn(thread, text, deadline)
        thread.giveBack()
        return bytes
      })
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
  }
}

const validating = 'validate the output'

/** The thread that the module waits for assembles the preloads that are text. */
async function assemblePreloads(
  thread: Thread,
  { preloads, deadline }: InitializeOptions,
): Promise<readonly Preload[]> {
  if (!preloads.some(({ bytes }) => isText(bytes))) return preloads
  const assembled: Preload[] = []
  for (const { name, bytes } of preloads) {
    try {
      assembled.push({ name, bytes: isText(bytes) ? await assembleIn(thread, bytes, deadline) : bytes })
    } catch (cause) {
      if (!(cause instanceof WasmError)) throw cause
      throw new InitializationError('preload', `cannot use the preload ${quoteName(name)}: ${cause.message}`, { cause })
    }
  }
  return assembled
}

/** What V8 made of a module and its preloads. */
type Compiled = {
  readonly module: WebAssembly.Module
  readonly preloads: readonly CompiledPreload[]
  /** Milliseconds that the module took. */
  readonly time: number
}

type Measure = (first: FirstRun, request: MeasureRequest) => Promise<StartUp>

let initializations = 0

async function initialize(
  thread: Thread,
  { bytes: _, findInputOffsets, ...instructions }: Instrumented,
  { deadline, wasi, print, onCompiled }: InitializeOptions,
  { module, preloads, time }: Compiled,
  measure: Measure,
): Promise<InitializedInstance> {
  const printed = print && servePrinted(print)
  const number = initializations++
  const asked = ask(thread, {
    message: { kind: 'initialize', number, module, instructions, options: { preloads, wasi, printed: printed?.share } },
    expected: 'initialized',
    doing: `call \`${instructions.calls.at(-1)}\``,
    deadline: printed ? deadline.with(printed.failed) : deadline,
    late: deadline.explain('it was still running', 'it to return'),
    transferList: printed && [printed.share.port],
  })
  onCompiled?.()
  const initialized = await asked
    .catch(error => {
      throw locate(error, findInputOffsets)
    })
    .finally(() => {
      try {
        printed?.finish()
      } catch (error) {
        // It may hold an instance, which nobody closes now.
        thread.end()
        throw error
      }
    })
  const { memory, times } = initialized
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
    openFiles: initialized.openFiles,
    times: { compile: time, instantiate: times.instantiate, initialize: times.initialize },
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
    measure: request => measure({ number, wasi, memory, times }, request),
  }
}

/** The same error with offsets of the input. Those of a preload are of its own file. */
function locate(error: unknown, findInputOffsets: Instrumented['findInputOffsets']): unknown {
  if (!(error instanceof InitializationError) || error.code === 'preload') return error
  const known = error.trace.filter(({ offset }) => offset !== undefined)
  const offsets = findInputOffsets(known.map(({ offset }) => offset as number))
  const trace = error.trace.map(frame =>
    frame.offset === undefined ? frame : { ...frame, offset: offsets[known.indexOf(frame)] },
  )
  return new InitializationError(error.code, error.message, { ...error, trace })
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
