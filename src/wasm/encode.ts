/** Encodes sections: kept ones are views of the input, and new ones go where the specification wants them. */

import { findSection, type Layout, preamble, type Section, sectionIds, sectionOrder } from './layout.ts'
import { Reader } from './reader.ts'
import { Writer } from './writer.ts'

/** The new contents of a section, in parts that follow each other; `undefined` leaves the section out. */
export type SectionChange = readonly [id: number, contents: readonly Uint8Array[] | undefined]

export type SectionChanges = ReadonlyMap<SectionChange[0], SectionChange[1]>

/** The new contents of a custom section, its name included. */
export type CustomChange = { readonly section: Section; readonly contents: readonly Uint8Array[] }

/**
 * Encodes a module with the sections of `module`, but for `changes`, for the custom sections that `keepCustom` refuses, and for
 * the one that has other contents. Gives parts, most of them views of the input.
 */
export function encodeModule(
  module: Layout,
  changes: SectionChanges,
  keepCustom: (section: Section) => boolean = () => true,
  changedCustom?: CustomChange,
): Uint8Array[] {
  const parts: Uint8Array[] = [preamble]
  /** Where the last part stands in the input, if it is of the input. */
  let last = { start: 0, end: -1 }
  // Sections that follow each other become one part: a hostile module has a million of them.
  const keep = ({ start, end }: Section) => {
    const isNext = start === last.end
    last = { start: isNext ? last.start : start, end }
    const view = module.bytes.subarray(last.start, end)
    if (isNext) parts[parts.length - 1] = view
    else parts.push(view)
  }
  const added = placeAdded(module.sections, changes)
  const pushSection = (id: number, contents = changes.get(id)) => {
    if (!contents) return
    last = { start: 0, end: -1 }
    parts.push(new Writer(8).u8(id).u32(sizeOfParts(contents)).finish())
    // A spread would overflow the stack: a data section has up to 200,000 parts.
    for (const part of contents) parts.push(part)
  }
  for (const id of added.get(-1) ?? []) pushSection(id)
  module.sections.forEach((section, index) => {
    const isCustom = section.id === sectionIds.custom
    if (isCustom && section === changedCustom?.section) pushSection(section.id, changedCustom.contents)
    else if (isCustom ? keepCustom(section) : !changes.has(section.id)) keep(section)
    else if (!isCustom) pushSection(section.id)
    for (const id of added.get(index) ?? []) pushSection(id)
  })
  return parts
}

/** Sections that the input lacks, by the position of the last section that must go before. */
function placeAdded(sections: readonly Section[], changes: SectionChanges): ReadonlyMap<number, readonly number[]> {
  const added = new Map<number, number[]>()
  for (const [position, id] of sectionOrder.entries()) {
    if (!changes.get(id) || sections.some(section => section.id === id)) continue
    const before = sections.findLastIndex(
      section => section.id !== sectionIds.custom && sectionOrder.indexOf(section.id) < position,
    )
    added.set(before, [...(added.get(before) ?? []), id])
  }
  return added
}

export function sizeOfParts(parts: readonly Uint8Array[]): number {
  return parts.reduce((sum, part) => sum + part.length, 0)
}

/**
 * One array of all parts.
 * @param room memory that may be overwritten. It is used where it is large enough, because the system gives new memory page
 * by page, which takes longer than the copy.
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

/**
 * The contents of a section that is a vector, with more items behind its own.
 * @param added the items to add, `count` in number
 */
export function appendToVector(
  module: Layout,
  id: number,
  count: number,
  added: Uint8Array,
): readonly [count: Uint8Array, old: Uint8Array, added: Uint8Array] {
  const section = findSection(module, id)
  const reader = new Reader(module.bytes, section?.contents ?? 0, section?.end ?? 0)
  const old = section ? reader.u32() : 0
  return [new Writer(8).u32(old + count).finish(), module.bytes.subarray(reader.offset, reader.end), added]
}

/**
 * By how many bytes a byte of the input stands later in the parts of a copy.
 * @returns undefined where no part is a view of that byte
 */
export function findShift(parts: readonly Uint8Array[], input: Uint8Array, offset: number): number | undefined {
  const wanted = input.byteOffset + offset
  let start = 0
  for (const part of parts) {
    const end = part.byteOffset + part.length
    if (part.buffer === input.buffer && part.byteOffset <= wanted && wanted < end)
      return start + (wanted - part.byteOffset) - offset
    start += part.length
  }
  return undefined
}
