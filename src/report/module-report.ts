/** What the engine says of one module: the part of a report that the library gives, too. */

/**
 * How many there are.
 * @asType integer
 * @minimum 0
 */
export type Count = number

/**
 * A size.
 * @asType integer
 * @minimum 0
 */
export type Bytes = number

/**
 * A duration.
 * @minimum 0
 */
export type Milliseconds = number

/**
 * A part of a whole.
 * @minimum 0
 * @maximum 1
 */
type Share = number

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
  /**
   * In the order of their indices, at most as many as V8 allows a module.
   * @maxItems 100000
   */
  readonly memories: readonly MemoryReport[]
  /** Active data segments written. */
  readonly segments: Count
  /** What the initialization looked at. */
  readonly observed: Observed
  /**
   * The first paths that it was not allowed to write to, as it names them.
   * @maxItems 100
   */
  readonly refusedWrites: readonly string[]
  /**
   * What can make the output wrong or useless.
   * @maxItems 100
   */
  readonly findings: readonly Finding[]
  /** How long each stage took. */
  readonly times: StageTimes
  /** How long it takes until the module is ready. Null where it was not measured. */
  readonly startUp: StartUp | null
}

/** Something that can make the output wrong or useless. */
export type Finding = {
  /** Its row in the table of findings, as the options `deny` and `allow` name it. */
  readonly id: string
  /** What was found, what follows, and what would do: one sentence. */
  readonly message: string
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
