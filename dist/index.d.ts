
/** The bytes of a module, or its file: a path, relative to the working directory, or a `file:` URL. */
type WizenInput = ArrayBufferLike | ArrayBufferView | URL | string;

/** The options of `wizen`: those of the command in camel case, with its meanings and defaults, and two of its own. */
type WizenOptions = {
    /**
     * The exported function that initializes. Default: the first of `wizer.initialize`, `wizer-initialize` that is exported.
     */
    readonly initFunc?: string | undefined;
    /**
     * Exports to rename after the initialization: `src` takes the name `dst`, and replaces an export of that name. A list of `DST=SRC`.
     */
    readonly renameFuncs?: readonly string[] | undefined;
    /**
     * Keep the export of the init function.
     * @default false
     */
    readonly keepInitFunc?: boolean | undefined;
    /**
     * Provide WASI (`wasi_snapshot_preview1`, `wasi_unstable`) while initializing.
     * @default false
     */
    readonly allowWasi?: boolean | undefined;
    /**
     * With WASI: let the module use standard input, output and error.
     * @default true
     */
    readonly inheritStdio?: boolean | undefined;
    /**
     * With WASI: let the module see the environment.
     * @default false
     */
    readonly inheritEnv?: boolean | undefined;
    /**
     * With WASI: environment variables, `KEY=VALUE`, or `KEY` to pass one through. A list of `KEY[=VALUE]`.
     */
    readonly env?: readonly string[] | undefined;
    /**
     * With WASI: arguments after the program name. A list of `ARG`.
     */
    readonly args?: readonly string[] | undefined;
    /**
     * With WASI: directories that the module may use: `HOST`, or `GUEST::HOST` where the module knows it by another name. A list of `[GUEST::]HOST`.
     */
    readonly dirs?: readonly string[] | undefined;
    /**
     * With WASI: let the module change what `dirs` names. Many modules then run one at a time.
     * @default true
     */
    readonly writableDirs?: boolean | undefined;
    /**
     * With WASI: text that the module reads from standard input.
     */
    readonly stdin?: string | undefined;
    /**
     * With WASI: a file that the module reads as standard input.
     */
    readonly stdinFile?: string | undefined;
    /**
     * Modules whose exports satisfy the imports from module `NAME`. Their state is not part of the snapshot. A list of `NAME=FILE`.
     */
    readonly preload?: readonly string[] | undefined;
    /**
     * Make the output the same on every machine: fixed random numbers, clocks (at SOURCE_DATE_EPOCH, else 0), file times and NaN bits.
     * @default false
     */
    readonly deterministic?: boolean | undefined;
    /**
     * How many seconds the work on a module may take.
     * @default 300
     */
    readonly timeout?: number | undefined;
    /**
     * How memory becomes data segments: `compressed` is smallest after gzip, `raw` is smallest on disk, `page` is the layout of the original, `wasmtime` can be mapped copy-on-write.
     * @default compressed
     */
    readonly segmentLayout?: 'compressed' | 'raw' | 'page' | 'wasmtime' | undefined;
    /**
     * The most data segments that the output may have, up to 100000.
     * @default 10000
     */
    readonly maxSegments?: number | undefined;
    /**
     * Give functions that nothing can reach any more the shortest body, and leave out debug information, which would no longer fit.
     * @default false
     */
    readonly dropInitCode?: boolean | undefined;
    /**
     * Set what functions have left on the C stack to zero, where names or exports say where the stack lies.
     * @default false
     */
    readonly clearStack?: boolean | undefined;
    /**
     * Findings that fail a module, by their ids, such as `start-runs-again`; `wizer-action doctor --help` lists them. A list of `ID`.
     */
    readonly deny?: readonly string[] | undefined;
    /**
     * Findings that give no warning, by their ids. A list of `ID`.
     */
    readonly allow?: readonly string[] | undefined;
    /**
     * Accept modules with more than one memory.
     * @default true
     */
    readonly wasmMultiMemory?: boolean | undefined;
    /**
     * Accept functions with more than one result, and blocks with parameters.
     * @default true
     */
    readonly wasmMultiValue?: boolean | undefined;
    /**
     * Accept bulk memory instructions and passive segments.
     * @default true
     */
    readonly wasmBulkMemory?: boolean | undefined;
    /**
     * Accept vector instructions.
     * @default true
     */
    readonly wasmSimd?: boolean | undefined;
    /**
     * Accept reference types.
     * @default true
     */
    readonly wasmReferenceTypes?: boolean | undefined;
    /**
     * Accept relaxed vector instructions, whose results differ between processors.
     * @default false
     */
    readonly wasmRelaxedSimd?: boolean | undefined;
    /**
     * Give relaxed vector instructions the same results on every processor during the initialization; `deterministic` implies it.
     * @default false
     */
    readonly relaxedSimdDeterministic?: boolean | undefined;
    /**
     * Ends the call when it aborts, at whatever stage, also while the call waits for a thread: the promise rejects with the signal's reason.
     */
    readonly signal?: AbortSignal | undefined;
    /**
     * Gets what the module prints, with WASI, in place of this process's standard output and error: in order, and all of it before the promise settles, also where the initialization fails. The module waits while this function is behind by a megabyte. Where it throws, the call ends, and rejects with what it threw.
     */
    readonly onOutput?: ((stream: 'stdout' | 'stderr', bytes: Uint8Array) => void) | undefined;
};

/**
 * How many there are.
 * @asType integer
 * @minimum 0
 */
type Count = number;
/**
 * A size.
 * @asType integer
 * @minimum 0
 */
type Bytes = number;
/**
 * A duration.
 * @minimum 0
 */
type Milliseconds = number;
/**
 * A part of a whole.
 * @minimum 0
 * @maximum 1
 */
type Share = number;
/** What the initialization of one module left, and what was written of it. Sizes are bytes, times milliseconds. */
type ModuleReport = {
    /** Bytes of the input. */
    readonly bytesBefore: Bytes;
    /** Bytes of the output. */
    readonly bytesAfter: Bytes;
    /** Name of the export that was called. */
    readonly initFunction: string;
    /** Mutable globals whose value changed. */
    readonly globals: Count;
    /** Tables whose contents or size changed. */
    readonly tables: Count;
    /**
     * The first of these globals. Empty where nothing is measured.
     * @maxItems 100
     */
    readonly changedGlobals: readonly GlobalChange[];
    /**
     * The first of these tables. Empty where nothing is measured.
     * @maxItems 100
     */
    readonly changedTables: readonly TableChange[];
    /**
     * In the order of their indices, at most as many as V8 allows a module.
     * @maxItems 100000
     */
    readonly memories: readonly MemoryReport[];
    /** Active data segments written. */
    readonly segments: Count;
    /** What the option `drop-init-code` took out. Null without it. */
    readonly dropped: DroppedCode | null;
    /** Bytes of the stack, not zero before, that the option `clear-stack` cleared. Null without it, or where the stack is not known. */
    readonly clearedStack: Bytes | null;
    /** What the initialization looked at. */
    readonly observed: Observed;
    /**
     * The first paths that it was not allowed to write to, as it names them.
     * @maxItems 100
     */
    readonly refusedWrites: readonly string[];
    /**
     * What can make the output wrong or useless.
     * @maxItems 100
     */
    readonly findings: readonly Finding[];
    /** How long each stage took. */
    readonly times: StageTimes;
    /** How long it takes until the module is ready. Null where it was not measured. */
    readonly startUp: StartUp | null;
};
/** Something that can make the output wrong or useless. */
type Finding = {
    /** Its row in the table of findings, as the options `deny` and `allow` name it. */
    readonly id: string;
    /** What was found, what follows, and what would do: one sentence. */
    readonly message: string;
};
/** How long it takes until the module is ready, once it is compiled. */
type StartUp = {
    /** Instantiating and initializing the input. */
    readonly before: Measurement;
    /** Instantiating the output. */
    readonly after: Measurement;
};
/** A duration that was measured several times. */
type Measurement = {
    /** The least time: whatever else the machine does can only add to it. */
    readonly least: Milliseconds;
    /** How much longer the median is. */
    readonly spread: Milliseconds;
    /** How often it was measured. */
    readonly count: Count;
};
/** A global that has another value in the output. */
type GlobalChange = {
    readonly index: Count;
    /** Its name by an export or by the name section. Null where it has none. */
    readonly name: string | null;
    /** As the text format writes it. */
    readonly type: string;
    /** The value in the input, as the text format writes it. Null where only an instance can tell. */
    readonly before: string | null;
    /** The value in the output. */
    readonly after: string;
};
/** A table that has other entries in the output. */
type TableChange = {
    readonly index: Count;
    /** Its name by an export or by the name section. Null where it has none. */
    readonly name: string | null;
    /** Entries of the input. */
    readonly before: Count;
    /** Entries of the output. */
    readonly after: Count;
    /** Entries of the output that are others in the input, or not there. Null where only an instance can tell. */
    readonly changed: Count | null;
};
/** Code that nothing can reach any more. */
type DroppedCode = {
    /** Functions that got the shortest body. */
    readonly functions: Count;
    /** Bytes that their bodies had more. */
    readonly bytes: Bytes;
    /**
     * Names of the custom sections that address code, and so are left out.
     * @maxItems 100
     */
    readonly sections: readonly string[];
};
/** What the output holds of one memory. */
type MemoryReport = {
    /** Pages of 65,536 bytes. */
    readonly pages: Count;
    /** Bytes that the segments of this memory hold. */
    readonly dataBytes: Bytes;
    /** Active data segments of this memory. */
    readonly segments: Count;
    /** Whether Wasmtime can map this memory copy-on-write. */
    readonly copyOnWrite: boolean;
    /** Where its bytes are. Null where it was not drawn. */
    readonly map: MemoryMap | null;
    /**
     * What lies where: parts that follow each other, from the first byte of the memory to its last. Empty where it was not drawn.
     * @maxItems 200
     */
    readonly regions: readonly Region[];
    /**
     * The largest of the ranges that were written, the largest first. Empty where it was not drawn.
     * @maxItems 10
     */
    readonly largest: readonly MemoryRange[];
};
/** A part of a memory. */
type Region = {
    /** A data segment of the input, by its name or `data`; `bss`; `stack`; `bss or stack`; `heap`; `unused` before all of them. */
    readonly name: string;
    /** Address of the first byte. */
    readonly start: Bytes;
    /** Address behind the last byte. */
    readonly end: Bytes;
    /** Bytes that are not zero when the input is instantiated. */
    readonly before: Bytes;
    /** Those of them that the initialization changed, also to zero. */
    readonly changed: Bytes;
    /** Bytes that were zero and are not any more. */
    readonly added: Bytes;
    /** Bytes that are not zero in the output. */
    readonly nonZero: Bytes;
};
/** A range of bytes that the output has in one segment. */
type MemoryRange = {
    /** Address of the first byte. */
    readonly start: Bytes;
    /** Address behind the last byte. */
    readonly end: Bytes;
    /** The name of the region that holds most of it. */
    readonly region: string;
};
/** Where in a memory the bytes are that are not zero. */
type MemoryMap = {
    /** Bytes that are not zero. */
    readonly nonZeroBytes: Bytes;
    /**
     * Equal parts of the memory, from its beginning: the share of the bytes of each that are not zero, rounded up to three
     * decimals.
     * @maxItems 256
     */
    readonly cells: readonly Share[];
};
/** How often the initialization looked at something that a snapshot bakes in. */
type Observed = {
    /** Requests for random numbers. */
    readonly random: Count;
    /** Readings of a clock. */
    readonly clock: Count;
    /** Readings of the environment. */
    readonly environment: Count;
    /** Readings of the arguments. */
    readonly arguments: Count;
    /** Readings of files and directories. */
    readonly files: Count;
    /** Readings of standard input. */
    readonly stdin: Count;
    /** Files or directories that it could have changed: opened for writing, created, renamed, removed. */
    readonly writes: Count;
};
/** Milliseconds of each stage. */
type StageTimes = {
    /** Reading the input's sections and checking them. */
    readonly parse: Milliseconds;
    /** Making the copy whose state can be read. */
    readonly instrument: Milliseconds;
    /** Compiling the copy. */
    readonly compile: Milliseconds;
    /** Instantiating the copy, the start function included. */
    readonly instantiate: Milliseconds;
    /** Calling `_initialize` and the init function. */
    readonly initialize: Milliseconds;
    /** Reading the state of the instance. */
    readonly snapshot: Milliseconds;
    /** Writing the output. */
    readonly rewrite: Milliseconds;
    /** Validating the output. */
    readonly validate: Milliseconds;
    /** All of these, and what lies between them: starting a thread, waiting for a processor. */
    readonly total: Milliseconds;
};

/** An error with a code that programs can tell apart. */
declare class CodedError<Code extends string> extends Error {
    readonly code: Code;
    constructor(code: Code, message: string, cause?: unknown);
}
type WasmErrorCode = 'empty' | 'not-wasm' | 'text' | 'component' | 'version' | 'truncated' | 'malformed' | 'unsupported';
/** Bytes that cannot be read as a core module. `offset` counts bytes from the start of the file. */
declare class WasmError extends CodedError<WasmErrorCode> {
    readonly name = "WasmError";
    readonly offset: number;
    constructor(code: WasmErrorCode, message: string, offset: number);
}

type WizenResult = {
    /** The pre-initialized module. */
    readonly bytes: ReturnType<typeof Uint8Array.of>;
    readonly report: ModuleReport;
};

/** A file that cannot be read or written, or a path that leads out of the places a run may use. */
declare class FileError extends CodedError<'read' | 'write' | 'outside'> {
    readonly name = "FileError";
}

type OptionErrorCode = 'bad-value' | 'bad-rename' | 'missing-file' | 'unknown-option';
/** An option whose value cannot be used; `option` is its name, which the library spells in camel case. */
declare class OptionError extends CodedError<OptionErrorCode> {
    readonly name = "OptionError";
    readonly option: string;
    constructor(code: OptionErrorCode, option: string, message: string, cause?: unknown);
}
type UnsupportedModuleErrorCode = 'imported-memory' | 'imported-global' | 'imported-table' | 'feature' | 'init-function-missing' | 'init-function-kind' | 'init-function-type' | 'rename-source-missing' | 'state' | 'segments' | 'size' | 'smoke-test' | 'denied';
/** A valid module that cannot be pre-initialized, or not with these options. */
declare class UnsupportedModuleError extends CodedError<UnsupportedModuleErrorCode> {
    readonly name = "UnsupportedModuleError";
}
type InitializationErrorCode = 'invalid-module' | 'preload' | 'trap' | 'exception' | 'import-called' | 'exit' | 'timeout' | 'cancelled' | 'out-of-memory' | 'host';
/** A wasm function on the stack. */
type Frame = {
    /** The function's name, or its index in words. */
    readonly name: string;
    /** Offset of its instruction in the file; undefined where that is not known. */
    readonly offset?: number | undefined;
    /** Where the instruction is from, such as `src/parse.c:3:42`, where the module has debug information. */
    readonly source?: string | undefined;
};
/** What is known of an initialization that failed, beside the code. */
type InitializationErrorDetails = {
    /** The wasm functions on the stack, innermost first. */
    readonly trace?: readonly Frame[];
    /** The same in words, for an error that comes from another process. */
    readonly frames?: readonly string[];
    /** What the module gave to `proc_exit`. */
    readonly exitCode?: number | undefined;
    readonly cause?: unknown;
};
/** An initialization that did not reach its end. */
declare class InitializationError extends CodedError<InitializationErrorCode> {
    readonly name = "InitializationError";
    readonly trace: readonly Frame[];
    /** The wasm functions on the stack in words, innermost first: `parse (src/parse.c:3:42, at offset 0x1f)`. */
    readonly frames: readonly string[];
    readonly exitCode: number | undefined;
    constructor(code: InitializationErrorCode, message: string, details?: InitializationErrorDetails);
}
/** An output that V8 refuses. It is a defect of ours, and nothing is written. */
declare class InvalidOutputError extends Error {
    readonly name = "InvalidOutputError";
    readonly code = "invalid-output";
}

/**
 * Pre-initializes a WebAssembly module: instantiates it in a worker thread, runs its init function, and returns a
 * module that starts in the state after that.
 *
 * As many calls go on at a time as the machine has processors. The others wait in their order, and the time that they wait is no
 * part of their `timeout`.
 *
 * @example
 * import { writeFile } from 'node:fs/promises'
 * import { wizen } from 'wizer-action'
 *
 * const { bytes, report } = await wizen('app.wasm', { allowWasi: true, renameFuncs: ['_start=wizer.resume'] })
 * await writeFile('app.wizened.wasm', bytes)
 *
 * @param input a core module in the binary format, at most 1 GiB: its bytes, which are not changed; or its file, as a path
 *   relative to the working directory or as a `file:` URL, which is read when the call's turn comes. Leave bytes as they are
 *   until the promise settles: they are copied when the turn comes.
 * @param options paths in them are relative to the working directory
 * @returns the new module, which has been validated, and what was found on the way
 * @throws {OptionError} where the input or an option cannot be used: `option` is its name
 * @throws {FileError} where the file of the module cannot be read
 * @throws {WasmError} where the bytes are no core module: `offset` says where
 * @throws {UnsupportedModuleError} where the module cannot be pre-initialized, or not with these options
 * @throws {InitializationError} where the initialization trapped, exited, called a missing import or took too long
 * @throws the reason of `signal`, and what `onOutput` throws
 */
declare function wizen(input: WizenInput, options?: WizenOptions): Promise<WizenResult>;
/**
 * The path of the command under the name `wizer`, as `@bytecodealliance/wizer` exports it: npm's `overrides` can so put this
 * package in the place of that one.
 */
declare const command: string;

export { FileError, InitializationError, InvalidOutputError, OptionError, UnsupportedModuleError, WasmError, command as default, wizen };
export type { Finding, Frame, MemoryReport, ModuleReport, Observed, StageTimes, StartUp, WizenInput, WizenOptions, WizenResult };
