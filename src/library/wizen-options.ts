/** Generated from the tables of options by `npm run build`: the options of `wizen`. */

/** The options of `wizen`: those of the command in camel case, with its meanings and defaults, and two of its own. */
export type WizenOptions = {
  /**
   * The exported function that initializes. Default: the first of `wizer.initialize`, `wizer-initialize` that is exported.
   */
  readonly initFunc?: string | undefined
  /**
   * Exports to rename after the initialization: `src` takes the name `dst`, and replaces an export of that name. A list of `DST=SRC`.
   */
  readonly renameFuncs?: readonly string[] | undefined
  /**
   * Keep the export of the init function.
   * @default false
   */
  readonly keepInitFunc?: boolean | undefined
  /**
   * Provide WASI (`wasi_snapshot_preview1`, `wasi_unstable`) while initializing.
   * @default false
   */
  readonly allowWasi?: boolean | undefined
  /**
   * With WASI: let the module use standard input, output and error.
   * @default true
   */
  readonly inheritStdio?: boolean | undefined
  /**
   * With WASI: let the module see the environment.
   * @default false
   */
  readonly inheritEnv?: boolean | undefined
  /**
   * With WASI: environment variables, `KEY=VALUE`, or `KEY` to pass one through. A list of `KEY[=VALUE]`.
   */
  readonly env?: readonly string[] | undefined
  /**
   * With WASI: arguments after the program name. A list of `ARG`.
   */
  readonly args?: readonly string[] | undefined
  /**
   * With WASI: directories that the module may use: `HOST`, or `GUEST::HOST` where the module knows it by another name. A list of `[GUEST::]HOST`.
   */
  readonly dirs?: readonly string[] | undefined
  /**
   * With WASI: let the module change what `dirs` names. Many modules then run one at a time.
   * @default true
   */
  readonly writableDirs?: boolean | undefined
  /**
   * With WASI: text that the module reads from standard input.
   */
  readonly stdin?: string | undefined
  /**
   * With WASI: a file that the module reads as standard input.
   */
  readonly stdinFile?: string | undefined
  /**
   * Modules whose exports satisfy the imports from module `NAME`. Their state is not part of the snapshot. A list of `NAME=FILE`.
   */
  readonly preload?: readonly string[] | undefined
  /**
   * Make the output the same on every machine: fixed random numbers, clocks (at SOURCE_DATE_EPOCH, else 0), file times and NaN bits.
   * @default false
   */
  readonly deterministic?: boolean | undefined
  /**
   * How many seconds the work on a module may take.
   * @default 300
   */
  readonly timeout?: number | undefined
  /**
   * How memory becomes data segments: `compressed` is smallest after gzip, `raw` is smallest on disk, `page` is the layout of the original, `wasmtime` can be mapped copy-on-write.
   * @default compressed
   */
  readonly segmentLayout?: 'compressed' | 'raw' | 'page' | 'wasmtime' | undefined
  /**
   * The most data segments that the output may have, up to 100000.
   * @default 10000
   */
  readonly maxSegments?: number | undefined
  /**
   * Give functions that nothing can reach any more the shortest body, and leave out debug information, which would no longer fit.
   * @default false
   */
  readonly dropInitCode?: boolean | undefined
  /**
   * Set what functions have left on the C stack to zero, where names or exports say where the stack lies.
   * @default false
   */
  readonly clearStack?: boolean | undefined
  /**
   * Findings that fail a module, by their ids, such as `start-runs-again`; `wizer-action doctor --help` lists them. A list of `ID`.
   */
  readonly deny?: readonly string[] | undefined
  /**
   * Findings that give no warning, by their ids. A list of `ID`.
   */
  readonly allow?: readonly string[] | undefined
  /**
   * Accept modules with more than one memory.
   * @default true
   */
  readonly wasmMultiMemory?: boolean | undefined
  /**
   * Accept functions with more than one result, and blocks with parameters.
   * @default true
   */
  readonly wasmMultiValue?: boolean | undefined
  /**
   * Accept bulk memory instructions and passive segments.
   * @default true
   */
  readonly wasmBulkMemory?: boolean | undefined
  /**
   * Accept vector instructions.
   * @default true
   */
  readonly wasmSimd?: boolean | undefined
  /**
   * Accept reference types.
   * @default true
   */
  readonly wasmReferenceTypes?: boolean | undefined
  /**
   * Accept relaxed vector instructions, whose results differ between processors.
   * @default false
   */
  readonly wasmRelaxedSimd?: boolean | undefined
  /**
   * Give relaxed vector instructions the same results on every processor during the initialization; `deterministic` implies it.
   * @default false
   */
  readonly relaxedSimdDeterministic?: boolean | undefined
  /**
   * Ends the call when it aborts, at whatever stage, also while the call waits for a thread: the promise rejects with the signal's reason.
   */
  readonly signal?: AbortSignal | undefined
  /**
   * Gets what the module prints, with WASI, in place of this process's standard output and error: in order, and all of it before the promise settles, also where the initialization fails. The module waits while this function is behind by a megabyte. Where it throws, the call ends, and rejects with what it threw.
   */
  readonly onOutput?: ((stream: 'stdout' | 'stderr', bytes: Uint8Array) => void) | undefined
}
