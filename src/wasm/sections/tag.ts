/** The tag section: the type index of each tag. */

import type { Reader } from '../reader.ts'
import type { Writer } from '../writer.ts'

export function readTags(reader: Reader): number[] {
  return reader.vector(() => readTagType(reader), 'the tag section')
}

export function readTagType(reader: Reader): number {
  reader.zero('a tag attribute')
  return reader.u32('a type index')
}

export function writeTagType(writer: Writer, type: number): void {
  writer.u8(0).u32(type)
}
