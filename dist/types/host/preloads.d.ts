/** Compiles the modules that satisfy imports of the module, before a thread instantiates them. */
import type { InitializeOptions } from '../wizer/host.ts';
export type CompiledPreload = {
    readonly name: string;
    readonly module: WebAssembly.Module;
    /** The export to call in place of a start function; undefined where instantiation calls it, or there is none. */
    readonly start: string | undefined;
};
/** @throws {InitializationError} `preload` where one is no valid module. */
export declare function compilePreloads({ preloads, wasi, }: Pick<InitializeOptions, 'preloads' | 'wasi'>): Promise<readonly CompiledPreload[]>;
