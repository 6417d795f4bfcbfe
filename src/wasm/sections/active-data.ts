/** Finds where active data segments lie, in the file and in memory, without anything else of the module. */

import { asAddress } from '../evaluate.ts'
import { findSection, type Layout, sectionIds } from '../layout.ts'
import { Reader } from '../reader.ts'
import { type DataSegment, readData } from './data.ts'

/** An active data segment. `start`, `contents` and `end` are offsets in the file. */
export type ActiveData = {
  readonly memory: number
  /** Where its first byte goes in the memory. */
  readonly address: number
  readonly start: number
  /** Offset of its first byte. */
  readonly contents: number
  readonly end: number
}

/**
 * In the order of the file. A segment whose address is no plain constant is left out.
 * @throws {WasmError} where the data section is malformed
 */
export function findActiveData(layout: Layout): readonly ActiveData[] {
  const section = findSection(layout, sectionIds.data)
  if (!section) return []
  return readData(new Reader(layout.bytes, section.contents, section.end)).flatMap(segment => {
    if (segment.mode !== 'active') return []
    const address = findAddress(segment)
    const { memory, start, end, size } = segment
    return address === undefined ? [] : [{ memory, address, start, contents: end - size, end }]
  })
}

function findAddress({ offset }: DataSegment & { readonly mode: 'active' }): number | undefined {
  const [instruction, ...others] = offset.instructions
  return instruction && others.length === 0 && 'value' in instruction ? asAddress(instruction.value) : undefined
}
