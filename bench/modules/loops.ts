/** What the scan kernel does, in JavaScript: as one would write it, and as fast as it is known to get. */

/** Starts and ends of runs, one after the other. */
export type FoundRanges = readonly number[]

/** Four bytes at a time. */
export function scanWords(buffer: ArrayBufferLike, gap: number): FoundRanges {
  const words = new Int32Array(buffer)
  const bytes = new Uint8Array(buffer)
  const runs: number[] = []
  for (let word = 0, end = words.length; word < end; word++)
    if (words[word] !== 0) collect(bytes, word * 4, word * 4 + 4, gap, runs)
  return runs
}

/** 32 bytes at a time, by signed numbers, which V8 takes for the integers that they are; other ways were slower. */
export function scanUnrolled(buffer: ArrayBufferLike, gap: number): FoundRanges {
  const words = new BigInt64Array(buffer)
  const bytes = new Uint8Array(buffer)
  const runs: number[] = []
  for (let word = 0; word < words.length; word += 4)
    if ((words[word]! | words[word + 1]! | words[word + 2]! | words[word + 3]!) !== 0n)
      collect(bytes, word * 8, word * 8 + 32, gap, runs)
  return runs
}

/** Adds what is not zero between `from` and `to`. */
function collect(bytes: Uint8Array, from: number, to: number, gap: number, runs: number[]): void {
  for (let at = from; at < to; at++) {
    if (bytes[at] === 0) continue
    if (runs.length > 0 && at - runs[runs.length - 1]! <= gap) runs[runs.length - 1] = at + 1
    else runs.push(at, at + 1)
  }
}
