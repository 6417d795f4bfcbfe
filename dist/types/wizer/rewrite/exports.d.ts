/** Which exports the output has, under which names. */
import type { Export } from '../../wasm/sections/export.ts';
import type { Initialization } from '../check/init-function.ts';
import type { EngineOptions } from '../options/options.ts';
import type { Renames } from '../options/renames.ts';
/** The functions that are called go, but for an init function that shall stay; the others are renamed. */
export declare function planExports(exports: readonly Export[], { initFunction, calls }: Initialization, { keepInitFunc, renames }: Pick<EngineOptions, 'keepInitFunc' | 'renames'>): Export[];
/**
 * The exports of the output: `removed` ones go first, then renames overwrite what stood under their new names.
 * @throws {UnsupportedModuleError} where a name to be renamed is not exported, or goes.
 */
export declare function renameExports(exports: readonly Export[], removed: ReadonlySet<string>, renames: Renames): Export[];
