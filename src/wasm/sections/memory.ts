/** The memory section. */

import { type Limits, readLimits, writeLimits } from '../limits.ts'
import type { Reader } from '../reader.ts'
import type { Writer } from '../writer.ts'

export function readMemories(reader: Reader): Limits[] {
  let index = 0
  return reader.vector(() => readLimits(reader, `memory ${index++}`), 'the memory section')
}

export function writeMemories(writer: Writer, memories: readonly Limits[]): void {
  writer.vector(memories, limits => writeLimits(writer, limits))
}
