/** Random numbers that are the same on every machine. */

/** The first 128 bits of the fraction of π: not zeros, and nobody chose them. */
const seed = [0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344] as const

/** xoshiro128** 1.1 (Blackman and Vigna, prng.di.unimi.it): each call gives 32 bits, unsigned. */
export function xoshiro128(state: readonly [number, number, number, number] = seed): () => number {
  let [a, b, c, d] = state
  return () => {
    const result = Math.imul(rotateLeft(Math.imul(b, 5), 7), 9) >>> 0
    const shifted = b << 9
    c ^= a
    d ^= b
    b ^= c
    a ^= d
    c ^= shifted
    d = rotateLeft(d, 11)
    return result
  }
}

function rotateLeft(value: number, by: number): number {
  return (value << by) | (value >>> (32 - by))
}
