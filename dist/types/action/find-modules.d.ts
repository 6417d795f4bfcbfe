/** Globs to files: sorted, the same on every machine. */
/**
 * Files that match the patterns; a pattern with `!` in front takes matches away again.
 * @throws {Error} where none matches; the message shows the patterns.
 */
export declare function findModules(patterns: readonly string[]): Promise<readonly string[]>;
