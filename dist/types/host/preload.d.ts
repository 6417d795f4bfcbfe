/** Instances that satisfy imports of the module: built first, run beside it, and not part of its snapshot. */
import type { InitializeOptions } from '../wizer/host.ts';
export type PreloadedInstance = {
    readonly name: string;
    readonly exports: WebAssembly.Exports;
};
/**
 * Instantiates the preloads in order; each may import from those before it, and from WASI where that is allowed.
 * @throws {RunFailure} where one is no module, imports what nobody provides, or traps.
 */
export declare function instantiatePreloads({ preloads, wasi: wasiOptions }: InitializeOptions, trap: () => never): PreloadedInstance[];
