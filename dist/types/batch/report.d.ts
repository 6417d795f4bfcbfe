/** What a run found and made, as one value: the record that is written, and what summaries are rendered from. */
import type { ModuleReport, WizenResult } from '../wizer/wizen.ts';
/** Sizes are bytes, times milliseconds. */
export type Report = {
    /** Grows when a field changes its meaning. */
    readonly version: 1;
    readonly engine: {
        readonly name: 'wizer-action';
        readonly version: string;
        readonly node: string;
        readonly v8: string;
    };
    readonly modules: readonly ModuleRecord[];
    readonly count: number;
    readonly failed: number;
    readonly bytesBefore: number;
    readonly bytesAfter: number;
    readonly time: number;
};
export type ModuleRecord = InitializedModule | FailedModule;
export type InitializedModule = {
    readonly status: 'initialized';
    /** As it was found, relative to the workspace. */
    readonly path: string;
    readonly output: string;
    readonly sha256: string;
    readonly report: ModuleReport;
    readonly log: ModuleLog | undefined;
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
    readonly log: ModuleLog | undefined;
};
export declare function recordOf(path: string, output: string, { bytes, report }: WizenResult, log?: ModuleLog): InitializedModule;
export declare function makeReport(modules: readonly ModuleRecord[], time: number, engineVersion: string): Report;
