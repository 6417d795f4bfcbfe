/** The work of the scan kernel in JavaScript: written simply, and as fast as we could make it. */

/** The starts and ends of ranges, one after the other. */
export type FoundRanges = readonly number[]

/** Reads four bytes at a time. */
export function scanWords(buffer: ArrayBufferLike, gap: number): FoundRanges {
  const words = new Int32Array(buffer)
  const bytes = new Uint8Array(buffer)
  const ranges: number[] = []
  for (let word = 0, end = words.length; word < end; word++)
    if (words[word] !== 0) collect(bytes, word * 4, word * 4 + 4, gap, ranges)
  return ranges
}

/** Reads 32 bytes at a time, as signed integers: V8 is slower with unsigned ones. */
export function scanUnrolled(buffer: ArrayBufferLike, gap: number): FoundRanges {
  const words = new BigInt64Array(buffer)
  const bytes = new Uint8Array(buffer)
  const ranges: number[] = []
  for (let word = 0; word < words.length; word += 4)
    if ((words[word]! | words[word + 1]! | words[word + 2]! | words[word + 3]!) !== 0n)
      collect(bytes, word * 8, word * 8 + 32, gap, ranges)
  return ranges
}

/** Adds the bytes between `from` and `to` that are not zero. */
function collect(bytes: Uint8Array, from: number, to: number, gap: number, ranges: number[]): void {
  for (let at = from; at < to; at++) {
    if (bytes[at] === 0) continue
    if (ranges.length > 0 && at - ranges[ranges.length - 1]! <= gap) ranges[ranges.length - 1] = at + 1
    else ranges.push(at, at + 1)
  }
}
