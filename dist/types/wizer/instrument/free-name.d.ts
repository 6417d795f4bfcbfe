/** A prefix for the names that we add to a module. */
/** `wizer`, with as many `$` as it takes until no used name starts with it. */
export declare function freeName(used: readonly string[]): string;
