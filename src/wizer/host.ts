/**
 * What the passes need of a host, as an interface: so the passes stay pure, and the entries choose who runs the module.
 * All indices are those of the input.
 */

import type { Observed, StageTimes, StartUp } from '../report/module-report.ts'
import type { ConstValue, NumberType } from '../wasm/types.ts'
import type { Deadline } from './deadline.ts'
import type { Instrumented } from './instrument/instrument.ts'

export type Host = {
  /**
   * Compiles, instantiates and runs the start function, `_initialize` and the init function, in that order.
   * @throws {InitializationError} where V8 refuses the module, or the initialization traps, exits, or takes too long.
   */
  initialize(instrumented: Instrumented, options: InitializeOptions): Promise<InitializedInstance>
  /** Whether V8 accepts the module. The bytes cannot be used afterwards. */
  validate(bytes: Uint8Array<ArrayBuffer>, deadline: Deadline): Promise<boolean>
  /**
   * Assembles the text format.
   * @throws {WasmError} `text` where it is no module, with the line and the column
   */
  assemble(text: Uint8Array, deadline: Deadline): Promise<Uint8Array<ArrayBuffer>>
}

/** How the initialization is set up. Everything is resolved: there are no paths to read and no environment to filter. */
export type InitializeOptions = {
  /** Ends the initialization, and the reading of the state. */
  readonly deadline: Deadline
  /** Called when the module runs, so that V8's compiler has nothing to do any more. */
  readonly onCompiled?: () => void
  readonly preloads: readonly Preload[]
  /** Undefined makes WASI imports stubs like any other. */
  readonly wasi: WasiOptions | undefined
  /** Gets what is printed, in place of `wasi.output`: all of it before the initialization settles, which fails where this throws. */
  readonly print?: Print | undefined
}

export type PrintedStream = 'stdout' | 'stderr'

/** Gets bytes of its own. */
export type Print = (stream: PrintedStream, bytes: Uint8Array) => void

/** Where a text is no module; lines and columns start from 1. */
export type TextFault = {
  readonly line: number | undefined
  readonly column: number | undefined
  readonly found: string
}

/** An instance whose exports satisfy the imports from module `name`. The bytes are a module in either format. */
export type Preload = { readonly name: string; readonly bytes: Uint8Array }

export type WasiOptions = {
  /** argv after the program name. */
  readonly args: readonly string[]
  readonly env: Readonly<Record<string, string>>
  readonly dirs: readonly Preopen[]
  /** Whether the module may change what is in `dirs`. */
  readonly writable: boolean
  readonly hidden: Hidden
  readonly stdin: Stdin
  /** Where standard output and standard error go. */
  readonly output: Output
  readonly deterministic: Deterministic | undefined
}

/** What is not there for a module, although it lies in its directories. */
export type Hidden = {
  /** Absolute paths, links followed. */
  readonly paths: readonly string[]
  /** Names of files and directories, such as `.git`, wherever they are. */
  readonly names: readonly string[]
}

export type Preopen = { readonly guest: string; readonly host: string }

export type Stdin =
  | { readonly kind: 'empty' }
  | { readonly kind: 'inherit' }
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }

/** File descriptors of this process; `undefined` drops what is printed. */
export type Output = {
  readonly stdout: number | undefined
  readonly stderr: number | undefined
  /** How many bytes both take together. More fails as on a full disk (ENOSPC). */
  readonly limit?: number
}

/** The clock's start, milliseconds since 1970. */
export type Deterministic = { readonly epoch: number }

/** An instance after its initialization. It ends with `close`, or with the first error. */
export type InitializedInstance = {
  readonly observed: Observed
  /** Paths that the module was not allowed to change: the first ones, as it names them. */
  readonly refusedWrites: readonly string[]
  /** Files and directories that it has not closed: the first ones, as it names them. */
  readonly openFiles: readonly string[]
  readonly times: Pick<StageTimes, 'compile' | 'instantiate' | 'initialize'>
  read(request: ReadRequest): Promise<InstanceState>
  close(): void
  /**
   * How long the input takes until it is ready, and how long its output does. To be called when all work on the module is
   * done, after `close`: the module is initialized again where that is cheap and does no harm.
   * @throws {InitializationError} where the output cannot be instantiated
   */
  measure(request: MeasureRequest): Promise<StartUp>
}

export type MeasureRequest = {
  readonly output: Uint8Array<ArrayBuffer>
  /** Milliseconds that samples may take. A few are always taken where they are short. */
  readonly budget: number
  readonly deadline: Deadline
}

export type ReadRequest = {
  /** Tables that the module's code can have changed. */
  readonly tables: readonly number[]
  /** Ranges with at most this many zeros between them are joined. */
  readonly gap: number
  /** The most ranges in all memories. Where there are more, the smallest gaps are closed. */
  readonly maxRanges: number
}

export type InstanceState = {
  readonly globals: readonly GlobalState[]
  readonly tables: readonly TableState[]
  readonly memories: readonly MemoryState[]
  /** Indices of the passive segments that were dropped. */
  readonly droppedData: readonly number[]
  readonly droppedElements: readonly number[]
  /** Milliseconds that reading took, the scan of the memories included. */
  readonly time: number
}

export type GlobalState = { readonly index: number; readonly value: GlobalValue }

/** A number's bits, or a reference. */
export type GlobalValue = Extract<ConstValue, { readonly kind: NumberType }> | Reference

export type Reference =
  | { readonly kind: 'null' }
  | { readonly kind: 'func'; readonly index: number }
  | { readonly kind: 'i31'; readonly value: number }
  /** One that cannot be written; `initial` where it is unchanged since instantiation. */
  | { readonly kind: 'initial' | 'foreign'; readonly what: ForeignReference }

/** What cannot be written into a module, in words. */
export type ForeignReference =
  | 'a function of another instance'
  | 'a host reference'
  | 'a garbage-collected object'
  | 'an exception reference'

export type TableState = {
  readonly index: number
  /** Whether every entry is the same object as right after instantiation. */
  readonly isInitial: boolean
  readonly entries: readonly Reference[]
}

export type MemoryState = {
  readonly pages: bigint
  /** A view of the whole memory. The instance, which owns it, does not run any more. */
  readonly bytes: Uint8Array
  readonly ranges: Ranges
}

/** Ranges of bytes that do not touch, in the order of their addresses: from `starts[i]` up to, not including, `ends[i]`. */
export type Ranges = {
  readonly count: number
  readonly starts: Float64Array
  readonly ends: Float64Array
}
