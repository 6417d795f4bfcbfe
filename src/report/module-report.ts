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
   * The first of these globals. Empty where nothing is measured.
   * @maxItems 100
   */
  readonly changedGlobals: readonly GlobalChange[]
  /**
   * The first of these tables. Empty where nothing is measured.
   * @maxItems 100
   */
  readonly changedTables: readonly TableChange[]
  /**
   * In the order of their indices, at most as many as V8 allows a module.
   * @maxItems 100000
   */
  readonly memories: readonly MemoryReport[]
  /** Active data segments written. */
  readonly segments: Count
  /** What the option `drop-init-code` took out. Null without it. */
  readonly dropped: DroppedCode | null
  /** Bytes of the stack, not zero before, that the option `clear-stack` cleared. Null without it, or where the stack is not known. */
  readonly clearedStack: Bytes | null
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

/** How long it takes until the module is ready, once it is compiled. */
export type StartUp = {
  /** Instantiating and initializing the input. */
  readonly before: Measurement
  /** Instantiating the output. */
  readonly after: Measurement
}

/** A duration that was measured several times. */
export type Measurement = {
  /** The least time: whatever else the machine does can only add to it. */
  readonly least: Milliseconds
  /** How much longer the median is. */
  readonly spread: Milliseconds
  /** How often it was measured. */
  readonly count: Count
}

/** A global that has another value in the output. */
export type GlobalChange = {
  readonly index: Count
  /** Its name by an export or by the name section. Null where it has none. */
  readonly name: string | null
  /** As the text format writes it. */
  readonly type: string
  /** The value in the input, as the text format writes it. Null where only an instance can tell. */
  readonly before: string | null
  /** The value in the output. */
  readonly after: string
}

/** A table that has other entries in the output. */
export type TableChange = {
  readonly index: Count
  /** Its name by an export or by the name section. Null where it has none. */
  readonly name: string | null
  /** Entries of the input. */
  readonly before: Count
  /** Entries of the output. */
  readonly after: Count
  /** Entries of the output that are others in the input, or not there. Null where only an instance can tell. */
  readonly changed: Count | null
}

/** Code that nothing can reach any more. */
export type DroppedCode = {
  /** Functions that got the shortest body. */
  readonly functions: Count
  /** Bytes that their bodies had more. */
  readonly bytes: Bytes
  /**
   * Names of the custom sections that address code, and so are left out.
   * @maxItems 100
   */
  readonly sections: readonly string[]
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
  readonly map: MemoryMap | null
  /**
   * What lies where: parts that follow each other, from the first byte of the memory to its last. Empty where it was not drawn.
   * @maxItems 200
   */
  readonly regions: readonly Region[]
  /**
   * The largest of the ranges that were written, the largest first. Empty where it was not drawn.
   * @maxItems 10
   */
  readonly largest: readonly MemoryRange[]
}

/** A part of a memory. */
export type Region = {
  /** A data segment of the input, by its name or `data`; `bss`; `stack`; `bss or stack`; `heap`; `unused` before all of them. */
  readonly name: string
  /** Address of the first byte. */
  readonly start: Bytes
  /** Address behind the last byte. */
  readonly end: Bytes
  /** Bytes that are not zero when the input is instantiated. */
  readonly before: Bytes
  /** Those of them that the initialization changed, also to zero. */
  readonly changed: Bytes
  /** Bytes that were zero and are not any more. */
  readonly added: Bytes
  /** Bytes that are not zero in the output. */
  readonly nonZero: Bytes
}

/** A range of bytes that the output has in one segment. */
export type MemoryRange = {
  /** Address of the first byte. */
  readonly start: Bytes
  /** Address behind the last byte. */
  readonly end: Bytes
  /** The name of the region that holds most of it. */
  readonly region: string
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
