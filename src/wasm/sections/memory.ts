/** The memory section. */

import { type Limits, readLimits, writeLimits } from '../limits.ts'
import type { Reader } from '../reader.ts'
import { Writer } from '../writer.ts'

/** `start` is the offset of its declaration. */
export type Memory = Limits & { readonly start: number }

export function readMemories(reader: Reader): Memory[] {
  return reader.vector(index => {
    const start = reader.offset
    return { ...readLimits(reader, `memory ${index}`), start }
  }, 'the memory section')
}

/** The contents of a memory section. */
export function encodeMemories(memories: readonly Limits[]): readonly Uint8Array[] {
  const writer = new Writer()
  return [writer.vector(memories, limits => writeLimits(writer, limits)).finish()]
}
