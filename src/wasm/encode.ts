/** Sections to bytes: what nobody changed is a view of the input, new sections go where the specification wants them. */

import { type Module, type Section, sectionIds, sectionOrder } from './module.ts'
import { Writer } from './writer.ts'

/** The new contents of a section, in parts that are written one after the other; `undefined` leaves the section out. */
export type Contents = readonly Uint8Array[] | undefined

const preamble = Uint8Array.of(0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00)

/**
 * Encodes a module whose sections are those of `module`, but for `changes` (by section id) and the custom sections
 * that `keepCustom` refuses. Gives parts: most of them views of the input.
 */
export function encodeModule(
  module: Module,
  changes: ReadonlyMap<number, Contents>,
  keepCustom: (section: Section) => boolean = () => true,
): Uint8Array[] {
  const parts: Uint8Array[] = [preamble]
  const added = addedSections(module, changes)
  const writeAdded = (index: number) => {
    for (const id of added.get(index) ?? []) pushSection(parts, id, changes.get(id))
  }
  writeAdded(0)
  module.sections.forEach((section, index) => {
    const copied = section.id === sectionIds.custom ? keepCustom(section) : !changes.has(section.id)
    if (copied) parts.push(module.bytes.subarray(section.start, section.end))
    else if (section.id !== sectionIds.custom) pushSection(parts, section.id, changes.get(section.id))
    writeAdded(index + 1)
  })
  return parts
}

/** Sections that the input lacks, by the number of input sections that go before: those up to the last that must. */
function addedSections(module: Module, changes: ReadonlyMap<number, Contents>): Map<number, number[]> {
  const added = new Map<number, number[]>()
  for (const id of sectionOrder) {
    if (!changes.get(id) || module.sections.some(section => section.id === id)) continue
    const position = sectionOrder.indexOf(id)
    const before = module.sections.findLastIndex(
      section => section.id !== sectionIds.custom && sectionOrder.indexOf(section.id) < position,
    )
    added.set(before + 1, [...(added.get(before + 1) ?? []), id])
  }
  return added
}

function pushSection(parts: Uint8Array[], id: number, contents: Contents): void {
  if (!contents) return
  const size = contents.reduce((sum, part) => sum + part.length, 0)
  parts.push(new Writer(8).u8(id).u32(size).finish())
  for (const part of contents) parts.push(part)
}

export function sizeOfParts(parts: readonly Uint8Array[]): number {
  return parts.reduce((sum, part) => sum + part.length, 0)
}

/**
 * One array of all parts.
 * @param room used where it is large enough, and holds nothing of use: the system gives new memory page by page, which takes
 * longer than to copy
 */
export function concatenate(parts: readonly Uint8Array[], room?: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const size = sizeOfParts(parts)
  const bytes = room && room.length >= size ? room.subarray(0, size) : new Uint8Array(size)
  let offset = 0
  for (const part of parts) {
    bytes.set(part, offset)
    offset += part.length
  }
  return bytes
}

/** A vector in the making: the elements of a section as they are, and those that `write` adds behind them. */
export function appendToVector(
  module: Module,
  id: number,
  count: number,
  added: number,
  write: (writer: Writer) => void,
): readonly Uint8Array[] {
  const section = module.sections.find(section => section.id === id)
  const writer = new Writer()
  write(writer)
  const head = new Writer(8).u32(count + added).finish()
  if (!section) return [head, writer.finish()]
  const old = module.bytes.subarray(section.contents, section.end)
  return [head, old.subarray(skipCount(old)), writer.finish()]
}

function skipCount(contents: Uint8Array): number {
  return contents.findIndex(byte => byte < 0x80) + 1
}
