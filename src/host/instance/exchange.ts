/** What an instance is given, and what it gives back. */

import type { InstanceState, MemoryState, Reference, TableState, WasiOptions } from '../../wizer/host.ts'
import type { Instrumented } from '../../wizer/instrument/instrument.ts'
import type { CompiledPreload } from '../preloads.ts'
import type { PrintShare } from '../wasi/streams/printed.ts'

/** The instrumented module without its bytes, which travel compiled, and without what only the passes need. */
export type Instructions = Omit<Instrumented, 'bytes' | 'findInputOffsets'>

/** What an instance is given, beside what the instructions say. */
export type InstanceOptions = {
  readonly preloads: readonly CompiledPreload[]
  readonly wasi: WasiOptions | undefined
  /** Where what is printed goes, if not to the descriptors that `wasi` gives. */
  readonly printed: PrintShare | undefined
}

/** The state, in forms that can be sent. */
export type SentState = Omit<InstanceState, 'tables' | 'memories'> & {
  readonly tables: readonly SentTable[]
  readonly memories: readonly SentMemory[]
}

/** Each different reference once, because ten million objects take seconds to send. `entries` are positions among them. */
export type SentTable = Omit<TableState, 'entries'> & {
  readonly references: readonly Reference[]
  readonly entries: Int32Array
}

/** A memory as a buffer: V8 sends the length of a view in 32 bits, and 4 GiB becomes 0. */
export type SentMemory = Omit<MemoryState, 'bytes'> & { readonly buffer: ArrayBufferLike }

/** Milliseconds. */
export type WorkerTimes = {
  /** To make the memories, to instantiate the module, and to call the start function. */
  readonly instantiate: number
  readonly initialize: number
  /** All of it: with preloads, and with what only the snapshot needs. */
  readonly whole: number
}
