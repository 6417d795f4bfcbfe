/** Reads an open file in pieces, so that a large one neither fills the memory nor stops all other work of the process. */

import { readSync } from 'node:fs'
import { createPauses, type Pauses } from './pauses.ts'

/** Bytes that are in memory at a time. */
const step = 1 << 20

/**
 * What is added meanwhile is not read, so that a file which grows has an end.
 * @param size how many bytes to read
 * @param pauses of the work that this is a part of
 * @yields the next bytes, which are valid until the next piece is asked for
 * @throws the system's error
 */
export async function* readPieces(
  descriptor: number,
  size: number,
  pauses: Pauses = createPauses(),
): AsyncGenerator<Buffer> {
  const buffer = Buffer.allocUnsafe(Math.min(size, step))
  for (let at = 0; at < size; ) {
    if (pauses.isDue()) await pauses.rest()
    const count = readSync(descriptor, buffer, 0, Math.min(buffer.length, size - at), at)
    if (count === 0) return
    yield buffer.subarray(0, count)
    at += count
  }
}
