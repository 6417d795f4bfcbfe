/** Random numbers that are the same on every machine. */
/** xoshiro128** 1.1 (Blackman and Vigna, prng.di.unimi.it): each call gives 32 bits, unsigned. */
export declare function xoshiro128(state?: readonly [number, number, number, number]): () => number;
