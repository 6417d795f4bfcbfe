/** Which exports the output has, under which names. */
import type { Export } from '../../wasm/sections/export.ts';
import type { Initialization } from '../check/init-function.ts';
import type { EngineOptions } from '../options/options.ts';
/**
 * Removes the functions that were called, except an init function that the user keeps, then renames others. A renamed export
 * replaces one that has its new name.
 * @throws {UnsupportedModuleError} where an export to be renamed is not there, or is removed.
 */
export declare function planExports(exports: readonly Export[], { initFunction, calls }: Initialization, { keepInitFunc, renames }: Pick<EngineOptions, 'keepInitFunc' | 'renames'>): Export[];
