/** Names of our own among names of the module. */
/** `wizer`, longer until no name in use starts with it. */
export declare function freeName(used: readonly string[]): string;
