/** Instructions in words to bytes, for the few functions that are written here by hand. */
/**
 * Assembles plain instructions (no folded ones), each followed by its immediates: numbers, or `$names` that `names` knows.
 * Blocks have no type; constants of floats are the bits; lanes of `i8x16.shuffle` are sixteen numbers.
 */
export declare function assemble(text: string, names?: ReadonlyMap<string, number>): Uint8Array;
