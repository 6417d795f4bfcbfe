/**
 * WASI for one initialization, in the worker that runs it: node:wasi for the files, and around it, layer by layer, what it
 * does not do. Nothing of the process can be reached but what the options give.
 */
import type { Observed, WasiOptions } from '../wizer/host.ts';
import { type AnyWasiFunction } from './wasi/functions.ts';
import type { StdinMailbox } from './wasi/stdin.ts';
export type Wasi = {
    /** The function that satisfies an import, or undefined where WASI has none of that name. */
    find(module: string, name: string): AnyWasiFunction | undefined;
    /** To be called before any function of the instance runs; `undefined` where the module has no memory. */
    attach(memory: WebAssembly.Memory | undefined): void;
    /** What was looked at so far. */
    observed(): Observed;
    /** The code given to `proc_exit`, once called. */
    exitCode(): number | undefined;
    /** The name of the signal given to `proc_raise`, once called; its exit code is then 128 and its number. */
    exitSignal(): string | undefined;
    /** Closes what the module has open in this process. To be called when the run is over, however it ended. */
    close(): void;
};
export type WasiHost = {
    /** A WebAssembly function that executes `unreachable`. */
    readonly trap: () => never;
    /** For standard input of the kind `inherit`. */
    readonly stdin?: StdinMailbox | undefined;
};
/** @throws {Error} where a directory cannot be opened. */
export declare function createWasi(options: WasiOptions, host: WasiHost): Wasi;
