/**
 * What a run found and made, as one value. These types are the one source of the report's shape: `npm run build` makes
 * `report.schema.json` and the check of stored records from them. The tags in their comments are JSON Schema's.
 */

/**
 * How many there are.
 * @asType integer
 * @minimum 0
 */
type Count = number

/**
 * A size.
 * @asType integer
 * @minimum 0
 */
type Bytes = number

/**
 * A duration.
 * @minimum 0
 */
type Milliseconds = number

/**
 * A part of a whole.
 * @minimum 0
 * @maximum 1
 */
type Share = number

/** What a run found and made. Sizes are bytes, times milliseconds, paths relative to the workspace with slashes. */
export type Report = {
  /** Version of this format; grows when a field changes its meaning. */
  readonly version: 1
  /** What made the outputs. */
  readonly engine: {
    readonly name: 'wizer-action'
    /** Version of wizer-action. */
    readonly version: string
    /** Version of Node.js. */
    readonly node: string
    /** Version of V8. */
    readonly v8: string
  }
  /** One record for each module, in the order of their paths. */
  readonly modules: readonly ModuleRecord[]
  /** Modules with an output, those from the cache included. */
  readonly count: Count
  /** Modules whose output is from the cache. */
  readonly cached: Count
  /** Modules without an output. */
  readonly failed: Count
  /** Modules that were not tried, since another one had failed. */
  readonly skipped: Count
  /** Bytes of all inputs that have an output. */
  readonly bytesBefore: Bytes
  /** Bytes of all outputs. */
  readonly bytesAfter: Bytes
  /** Milliseconds that the run took. */
  readonly time: Milliseconds
}

/** What became of a module. */
export type ModuleRecord = DoneModule | FailedModule | SkippedModule

/** A module with an output. */
export type DoneModule = {
  /** Whether it was initialized in this run, or in an earlier one and its output is from the cache. */
  readonly status: 'initialized' | 'cached'
  /** The input, relative to the workspace, with slashes. */
  readonly path: string
  /** The output, relative to the workspace, with slashes. */
  readonly output: string
  /**
   * SHA-256 of the output.
   * @pattern ^[0-9a-f]{64}$
   */
  readonly sha256: string
  /** What the initialization left. Of a cached module, that of the run that initialized it. */
  readonly report: ModuleReport
  /** Compressed sizes, one for each compression that was asked for. */
  readonly compressed: readonly CompressedSize[]
  /** Sentences. */
  readonly warnings: readonly string[]
  /** What the module printed. Null where it printed nothing, or where that went elsewhere. */
  readonly log: ModuleLog | null
}

/** A module without an output. */
export type FailedModule = {
  readonly status: 'failed'
  /** The input, relative to the workspace, with slashes. */
  readonly path: string
  /** What happened, in one sentence. */
  readonly error: string
  /** The wasm functions on the stack of a trap, innermost first. */
  readonly frames: readonly string[]
  /** What the module printed. Null where it printed nothing, or where that went elsewhere. */
  readonly log: ModuleLog | null
}

/** A module that was not tried, since another one had failed. */
export type SkippedModule = {
  readonly status: 'skipped'
  /** The input, relative to the workspace, with slashes. */
  readonly path: string
}

/** What the initialization of one module left, and what was written of it. Sizes are bytes, times milliseconds. */
export type ModuleReport = {
  /** Bytes of the input. */
  readonly bytesBefore: Bytes
  /** Bytes of the output. */
  readonly bytesAfter: Bytes
  /** Name of the export that was called. */
  readonly initFunction: string
  /** Mutable globals whose value changed. */
  readonly globals: Count
  /** Tables whose contents or size changed. */
  readonly tables: Count
  /** In the order of their indices. */
  readonly memories: readonly MemoryReport[]
  /** Active data segments written. */
  readonly segments: Count
  /** What the initialization looked at. */
  readonly observed: Observed
  /** How long each stage took. */
  readonly times: StageTimes
  /** How long it takes until the module is ready. Null where it was not measured. */
  readonly startUp: StartUp | null
}

/** Milliseconds until the module is ready. */
export type StartUp = {
  /** Milliseconds that instantiating and initializing the input takes. */
  readonly before: Milliseconds
  /** Milliseconds that instantiating the output takes. */
  readonly after: Milliseconds
}

/** What the output holds of one memory. */
export type MemoryReport = {
  /** Pages of 65,536 bytes. */
  readonly pages: Count
  /** Bytes that the segments of this memory hold. */
  readonly dataBytes: Bytes
  /** Active data segments of this memory. */
  readonly segments: Count
  /** Whether Wasmtime can map this memory copy-on-write. */
  readonly copyOnWrite: boolean
  /** Where its bytes are. Null where it was not drawn. */
  readonly picture: MemoryMap | null
}

/** Where in a memory the bytes are that are not zero. */
export type MemoryMap = {
  /** Bytes that are not zero. */
  readonly nonZeroBytes: Bytes
  /**
   * Equal parts of the memory, from its beginning: the share of the bytes of each that are not zero, rounded up to three
   * decimals.
   * @maxItems 256
   */
  readonly cells: readonly Share[]
}

/** How often the initialization looked at something that a snapshot bakes in. */
export type Observed = {
  /** Requests for random numbers. */
  readonly random: Count
  /** Readings of a clock. */
  readonly clock: Count
  /** Readings of the environment. */
  readonly environment: Count
  /** Readings of the arguments. */
  readonly arguments: Count
  /** Readings of files and directories. */
  readonly files: Count
  /** Readings of standard input. */
  readonly stdin: Count
  /** Files or directories that it could have changed: opened for writing, created, renamed, removed. */
  readonly writes: Count
}

/** Milliseconds of each stage. */
export type StageTimes = {
  /** Reading the input's sections and checking them. */
  readonly parse: Milliseconds
  /** Making the copy whose state can be read. */
  readonly instrument: Milliseconds
  /** Compiling the copy. */
  readonly compile: Milliseconds
  /** Instantiating the copy, the start function included. */
  readonly instantiate: Milliseconds
  /** Calling `_initialize` and the init function. */
  readonly initialize: Milliseconds
  /** Reading the state of the instance. */
  readonly snapshot: Milliseconds
  /** Writing the output. */
  readonly rewrite: Milliseconds
  /** Validating the output. */
  readonly validate: Milliseconds
  /** All of these, and what lies between them: starting a thread, waiting for a processor. */
  readonly total: Milliseconds
}

/** Bytes of the input and of the output, compressed. */
export type CompressedSize = {
  readonly format: 'gzip' | 'brotli'
  /** Level of the compression. */
  readonly level: Count
  /** Bytes of the input, compressed. */
  readonly before: Bytes
  /** Bytes of the output, compressed. */
  readonly after: Bytes
}

/** What a module printed. */
export type ModuleLog = {
  /** Bytes that it printed. */
  readonly bytes: Bytes
  /** At most the beginning and the end of it. */
  readonly text: string
}

/** What a store keeps beside an output, for the runs that find it. */
export type StoredRecord = Pick<DoneModule, 'sha256' | 'report' | 'compressed'>

export function isDone(module: ModuleRecord): module is DoneModule {
  return module.status === 'initialized' || module.status === 'cached'
}

export function isFailed(module: ModuleRecord): module is FailedModule {
  return module.status === 'failed'
}
