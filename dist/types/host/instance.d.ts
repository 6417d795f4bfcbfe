/** One module in this thread: instantiated with all it imports, initialized, and then only looked at. */
import type { InitializeOptions, Observed } from '../wizer/host.ts';
import type { Failure, Instructions, WorkerTimes } from './messages.ts';
import type { StdinMailbox } from './wasi/stdin.ts';
/** The instance after its run. */
export type RanInstance = {
    readonly exports: WebAssembly.Exports;
    readonly memories: readonly WebAssembly.Memory[];
    /** What the exported references were before any function of the module ran. */
    readonly initialReferences: readonly unknown[];
    readonly observed: Observed;
    readonly times: WorkerTimes;
};
/** A run that did not reach its end. */
export declare class RunFailure extends Error {
    readonly name = "RunFailure";
    readonly failure: Failure;
    constructor(failure: Failure);
}
/**
 * Runs the start function and the calls of `instructions`.
 * @throws {RunFailure}
 */
export declare function runInstance(module: WebAssembly.Module, instructions: Instructions, options: InitializeOptions, stdin: StdinMailbox | undefined): RanInstance;
export declare function readReference(global: WebAssembly.ExportValue | undefined): unknown;
/** Milliseconds to instantiate `module` with stubs. */
export declare function measureInstantiation(module: WebAssembly.Module, stubs: Instructions['stubs']): number;
