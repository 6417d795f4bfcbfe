/** Which exports the output has, under which names. */
import type { Export } from '../../wasm/sections/export.ts';
/** From the name an export has to the name it shall have. */
export type Renames = ReadonlyMap<string, string>;
/**
 * Reads `dst=src` specifications; white space around both names is dropped.
 * @throws {OptionError} where one has no `=`, an empty name, or names a `dst` or `src` a second time.
 */
export declare function parseRenames(specifications: readonly string[]): Renames;
/**
 * The exports of the output: `removed` ones go first, then renames overwrite what stood under their new names.
 * @throws {UnsupportedModuleError} where a name to be renamed is not exported, or goes.
 */
export declare function renameExports(exports: readonly Export[], removed: ReadonlySet<string>, renames: Renames): Export[];
