/** The code section: where each function body stands. What is in them is left to the cursor over their instructions. */

import { WasmError } from '../errors.ts'
import { findSection, type Module, sectionIds } from '../module.ts'
import { Reader } from '../reader.ts'

/** The bodies of a code section, by position; body `i` is that of the function `firstFunction + i`. */
export type FunctionBodies = {
  readonly firstFunction: number
  readonly count: number
  /** Where the first entry (size and body) starts; the others start where the body before them ends. */
  readonly entriesStart: number
  /** Where each body starts, after its size: at its locals. */
  readonly starts: Uint32Array
  readonly ends: Uint32Array
}

/**
 * Finds the function bodies of a module without looking into them.
 * @throws {WasmError} where the sizes do not add up.
 */
export function functionBodies(module: Module): FunctionBodies {
  const firstFunction = module.importedFunctions
  const section = findSection(module, sectionIds.code)
  if (!section) return { firstFunction, count: 0, entriesStart: 0, starts: new Uint32Array(), ends: new Uint32Array() }
  const { bytes } = module
  const reader = new Reader(bytes, section.contents, section.end)
  const count = reader.count('the code section')
  const entriesStart = reader.offset
  const starts = new Uint32Array(count)
  const ends = new Uint32Array(count)
  for (let index = 0; index < count; index++) {
    // Sizes of two bytes in place: a module has thousands, and this runs once, so before it is compiled.
    const low = bytes[reader.offset] as number
    const high = bytes[reader.offset + 1] as number
    let size: number
    if (low >= 0x80 && high < 0x80) {
      size = (low & 0x7f) | (high << 7)
      reader.offset += 2
    } else size = reader.u32('the size of a function body')
    starts[index] = reader.offset
    if (size > section.end - reader.offset) reader.skip(size, 'a function body')
    reader.offset += size
    ends[index] = reader.offset
  }
  if (!reader.done) throw new WasmError('malformed', 'the code section is longer than its contents', reader.offset)
  return { firstFunction, count, entriesStart, starts, ends }
}
