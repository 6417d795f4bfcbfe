/** The tag section: the type index of each tag. */

import type { Reader } from '../reader.ts'

export function readTags(reader: Reader): number[] {
  return reader.vector(() => {
    reader.zero('a tag attribute')
    return reader.u32('a type index')
  }, 'the tag section')
}
