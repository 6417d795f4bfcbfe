/** node:wasi, which the files of a module are left to, loaded without its warning. */
import type { WasiOptions } from '../../wizer/host.ts';
import type { Functions } from './functions.ts';
/** argv[0]: a name that is no path, and the same everywhere. */
export declare const programName = "wasm";
export type NodeWasi = {
    readonly functions: Functions;
    /** The directories of the host, in the order of their descriptors. */
    readonly preopens: readonly string[];
    attach(memory: WebAssembly.Memory): void;
};
/** @throws {Error} where a directory cannot be opened. */
export declare function createNodeWasi({ args, env, dirs }: WasiOptions): NodeWasi;
