/**
 * Finds the source lines of instructions in the debug information that a compiler wrote into the module (`-g`). It is read
 * when an initialization has failed, never before. What is malformed there gives no line, and is no error.
 */

import { WasmError } from '../errors.ts'
import { findSection, type Layout, sectionIds } from '../layout.ts'
import { Reader } from '../reader.ts'
import { findFilePath, type StringSections } from './file-table.ts'
import { type LineHeader, readLineHeader, readUnitExtent } from './line-header.ts'
import { type LineRow, runLineProgram } from './line-program.ts'

export type SourceLine = {
  /** Relative to the directory of the compilation where the file lies in there. The module chooses it. */
  readonly path: string
  /** From 1; undefined for code that the compiler made for no line in particular. */
  readonly line: number | undefined
  /** From 1; undefined where it is not known. */
  readonly column: number | undefined
}

/** Bytes of `.debug_line` that are read: 128 MiB take two to six seconds. A browser has less. */
const maxUnits = 128 * 2 ** 20

/** The row that holds at an address, and the unit whose tables name its file. */
type Found = { readonly row: LineRow; readonly sequence: number; readonly header: LineHeader }

/**
 * @param offsets where the instructions stand in the module
 * @returns the lines of those that have one, by offset
 */
export function findSourceLines(module: Layout, offsets: readonly number[]): ReadonlyMap<number, SourceLine> {
  const code = findSection(module, sectionIds.code)
  const units = contentsOf(module, '.debug_line')
  if (!code || units.length === 0 || units.length > maxUnits || offsets.length === 0) return new Map()
  // Addresses count from the contents of the code section (WebAssembly/tool-conventions, Dwarf.md).
  const addresses = offsets.map(offset => offset - code.contents)
  const found = findRows(units, addresses)
  const sections = { lineStrings: contentsOf(module, '.debug_line_str'), strings: contentsOf(module, '.debug_str') }
  return new Map(
    offsets.flatMap((offset, index) => {
      const row = found.get(addresses[index] as number)
      const line = row && describeRow(units, row, sections)
      return line ? [[offset, line] as const] : []
    }),
  )
}

function contentsOf(module: Layout, name: string): Uint8Array {
  const section = module.sections.find(section => section.id === sectionIds.custom && section.name === name)
  if (!section) return new Uint8Array()
  const reader = new Reader(module.bytes, section.contents, section.end)
  reader.name()
  return reader.take(reader.end - reader.offset)
}

function findRows(units: Uint8Array, addresses: readonly number[]): ReadonlyMap<number, Found> {
  const wanted = [...new Set(addresses)].sort((a, b) => a - b)
  const found = new Map<number, Found>()
  for (const header of readUnits(units))
    unlessMalformed(() =>
      runLineProgram(units, header, (row, next, sequence) => {
        // Linkers leave the rows of functions that they dropped, at address 0.
        if (sequence === 0) return
        for (let index = firstFrom(wanted, row.address); index < wanted.length; index++) {
          const address = wanted[index] as number
          if (address >= next) break
          // The sequence that begins last is of the function itself.
          if (sequence > (found.get(address)?.sequence ?? 0)) found.set(address, { row, sequence, header })
        }
      }),
    )
  return found
}

/** The index of the first of some sorted numbers that is not less than `least`. */
function firstFrom(sorted: readonly number[], least: number): number {
  let index = 0
  while (index < sorted.length && (sorted[index] as number) < least) index++
  return index
}

/** The headers of all units but those that are malformed. */
function* readUnits(units: Uint8Array): Generator<LineHeader, void, void> {
  const reader = new Reader(units)
  while (!reader.done) {
    const extent = unlessMalformed(() => readUnitExtent(reader))
    if (!extent) return
    const { start, end, offsetSize } = extent
    const header = unlessMalformed(() => readLineHeader(new Reader(units, start, end), offsetSize))
    if (header) yield header
  }
}

function describeRow(
  units: Uint8Array,
  { row: { file, line, column }, header }: Found,
  sections: StringSections,
): SourceLine | undefined {
  const path = unlessMalformed(() => findFilePath(units, header, file, sections))
  if (!path) return undefined
  const isLine = line > 0
  return { path, line: isLine ? line : undefined, column: isLine && column > 0 ? column : undefined }
}

function unlessMalformed<Result>(read: () => Result): Result | undefined {
  try {
    return read()
  } catch (error) {
    if (error instanceof WasmError) return undefined
    throw error
  }
}
