/** Remembers the compressed sizes of sections that inputs and outputs have in common: variants of a module have the same code. */

import { hashBytes } from '../../files/hash.ts'
import { type Compression, compressParts } from './compress.ts'

/** Those of this process. A module that has taken it over can say anything of the modules after it, with or without them. */
const known = new Map<string, number>()

/** The most sizes that are kept. */
const most = 10_000

/** @param signal ends the work */
export async function findSizeOfSame(
  compression: Compression,
  bytes: Uint8Array,
  signal: AbortSignal,
): Promise<number> {
  const key = `${compression.format} ${compression.level} ${hashBytes(bytes)}`
  const found = known.get(key)
  if (found !== undefined) return found
  const [size = 0] = await compressParts(compression, [bytes], signal)
  if (known.size >= most) known.clear()
  known.set(key, size)
  return size
}
