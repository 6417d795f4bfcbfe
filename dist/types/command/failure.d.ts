/** From an error to what a person reads on standard error, and to the exit status. */
/** `error: …`, the causes that it does not say itself, and the wasm functions on the stack of a trap. */
export declare function renderError(error: unknown): string;
/** 2 where the command line is wrong, 1 for all else. */
export declare function statusOf(error: unknown): 1 | 2;
