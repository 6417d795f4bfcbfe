/** What a run found and made, as one value: the record that is written, and what summaries are rendered from. */
/** Sizes are bytes, times milliseconds. Published as `report.schema.json`. */
export type Report = {
    /** Grows when a field changes its meaning. */
    readonly version: 1;
    readonly engine: {
        readonly name: 'wizer-action';
        readonly version: string;
        readonly node: string;
        readonly v8: string;
    };
    /** In the order of their paths. */
    readonly modules: readonly ModuleRecord[];
    /** Modules with an output, those from the cache included. */
    readonly count: number;
    readonly cached: number;
    readonly failed: number;
    readonly skipped: number;
    readonly bytesBefore: number;
    readonly bytesAfter: number;
    readonly time: number;
};
export type ModuleRecord = DoneModule | FailedModule | SkippedModule;
/** A module with an output: initialized in this run, or in an earlier one. `report` is that of the initialization. */
export type DoneModule = {
    readonly status: 'initialized' | 'cached';
    /** As it was found, relative to the workspace, with slashes. */
    readonly path: string;
    /** Relative to the workspace, with slashes. */
    readonly output: string;
    readonly sha256: string;
    readonly report: ModuleReport;
    readonly compressed: readonly CompressedSize[];
    readonly warnings: readonly string[];
    readonly log: ModuleLog | null;
};
/** What was found and written. Sizes are bytes, times milliseconds. */
export type ModuleReport = {
    readonly bytesBefore: number;
    readonly bytesAfter: number;
    readonly initFunction: string;
    /** Mutable globals whose value changed. */
    readonly globals: number;
    /** Tables whose contents or size changed. */
    readonly tables: number;
    readonly memories: readonly MemoryReport[];
    /** Active data segments written. */
    readonly segments: number;
    readonly observed: Observed;
    readonly times: StageTimes;
    /** Null where it was not measured. */
    readonly startUp: StartUp | null;
};
/** Milliseconds until the module is ready: instantiated and initialized before, instantiated alone after. */
export type StartUp = {
    readonly before: number;
    readonly after: number;
};
export type MemoryReport = {
    readonly pages: number;
    /** Bytes that the segments of this memory hold. */
    readonly dataBytes: number;
    readonly segments: number;
    /** Whether Wasmtime can map this memory copy-on-write. */
    readonly copyOnWrite: boolean;
    /** Null where it was not drawn. */
    readonly picture: MemoryMap | null;
};
export type StageTimes = {
    readonly parse: number;
    readonly instrument: number;
    readonly compile: number;
    readonly instantiate: number;
    readonly initialize: number;
    readonly snapshot: number;
    readonly rewrite: number;
    readonly validate: number;
    readonly total: number;
};
export type MemoryMap = {
    readonly nonZeroBytes: number;
    /** For each cell, from the memory's beginning, the share of its bytes that are not zero: 0 to 1, rounded up to three decimals. */
    readonly cells: readonly number[];
};
/** How often the initialization looked at something that a snapshot bakes in. */
export type Observed = {
    readonly random: number;
    readonly clock: number;
    readonly environment: number;
    readonly arguments: number;
    readonly files: number;
    readonly stdin: number;
    /** Files or directories that it could have changed: opened for writing, created, renamed, removed. */
    readonly writes: number;
};
/** Bytes of the input and of the output, compressed. */
export type CompressedSize = {
    readonly format: 'gzip' | 'brotli';
    readonly level: number;
    readonly before: number;
    readonly after: number;
};
/** What a module printed: `text` is at most its beginning and its end. */
export type ModuleLog = {
    readonly bytes: number;
    readonly text: string;
};
export type FailedModule = {
    readonly status: 'failed';
    readonly path: string;
    /** One sentence. */
    readonly error: string;
    /** The wasm functions on the stack of a trap, innermost first. */
    readonly frames: readonly string[];
    readonly log: ModuleLog | null;
};
/** Not tried, since another one had failed. */
export type SkippedModule = {
    readonly status: 'skipped';
    readonly path: string;
};
export declare function isDone(module: ModuleRecord): module is DoneModule;
export declare function isFailed(module: ModuleRecord): module is FailedModule;
export declare function makeReport(modules: readonly ModuleRecord[], time: number, engineVersion: string): Report;
