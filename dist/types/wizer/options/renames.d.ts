/** The option `rename-funcs`: which exports get which names. */
/** New names of exports by their old names. */
export type Renames = ReadonlyMap<string, string>;
/**
 * Reads `dst=src` specifications; white space around both names is dropped.
 * @throws {OptionError} where one has no `=`, an empty name, or names a `dst` or `src` a second time.
 */
export declare function parseRenames(specifications: readonly string[]): Renames;
