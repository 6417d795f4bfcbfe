/** What the host and a thread say to each other: one module at a time, in this order. */

import type { Observed } from '../../report/module-report.ts'
import type { InitializationError } from '../../wizer/errors.ts'
import type { ReadRequest, TextFault } from '../../wizer/host.ts'
import type { Stubs } from '../../wizer/instrument/stubs.ts'
import type { InstanceOptions, Instructions, SentState, WorkerTimes } from '../instance/exchange.ts'
import type { StdinShare } from '../wasi/streams/stdin.ts'

/** What a thread is started with. */
export type WorkerData = { readonly scanWorker: string | undefined; readonly stdin: StdinShare }

export type ToWorker =
  | {
      readonly kind: 'initialize'
      /** Later ones have higher numbers. */
      readonly number: number
      readonly module: WebAssembly.Module
      readonly instructions: Instructions
      readonly options: InstanceOptions
    }
  | { readonly kind: 'read'; readonly request: ReadRequest }
  | { readonly kind: 'close' }
  | { readonly kind: 'assemble'; readonly text: Uint8Array }
  | { readonly kind: 'validate'; readonly bytes: Uint8Array<ArrayBuffer> }
  | {
      readonly kind: 'measure'
      readonly module: WebAssembly.Module
      readonly stubs: Stubs | undefined
      /** The number of the initialization to do again, if it was the last one of this thread. */
      readonly again: number | undefined
      /** Milliseconds that the samples of input and output may take together. */
      readonly budget: number
    }

export type FromWorker =
  /** The first message: the file is ours, and of the version that started it. */
  | { readonly kind: 'ready'; readonly version: string }
  /** The next step, for the error that the host makes at the deadline: the thread is busy then. */
  | { readonly kind: 'doing'; readonly doing: string }
  | {
      readonly kind: 'initialized'
      readonly observed: Observed
      readonly refusedWrites: readonly string[]
      readonly openFiles: readonly string[]
      /** Bytes of all memories. */
      readonly memory: number
      readonly times: WorkerTimes
    }
  | { readonly kind: 'state'; readonly state: SentState }
  | { readonly kind: 'assembled'; readonly result: Uint8Array<ArrayBuffer> | TextFault }
  | { readonly kind: 'validated'; readonly isValid: boolean }
  /** Milliseconds of each sample. */
  | { readonly kind: 'measured'; readonly before: readonly number[]; readonly after: readonly number[] }
  | { readonly kind: 'failed'; readonly error: SentError }

export type Reply<Kind extends FromWorker['kind']> = Extract<FromWorker, { readonly kind: Kind }>

/** An error crosses as its fields: as an object it would lose all but its message. */
export type SentError = Pick<InitializationError, 'code' | 'message' | 'trace' | 'exitCode'>
