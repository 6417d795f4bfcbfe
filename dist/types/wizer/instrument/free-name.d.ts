/** A prefix for the names that we add to a module. */
/**
 * `wizer`, or `wizer2` and so on where that is in use, by itself or before a colon. It stays short whatever names are in use,
 * because it is repeated for each global and table.
 */
export declare function freeName(used: readonly string[]): string;
