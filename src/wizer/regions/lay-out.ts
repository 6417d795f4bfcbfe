/**
 * Says what lies where in each memory: regions that follow each other, from the first byte to the last.
 *
 * ```text
 * --stack-first   | stack | .rodata | .data | bss | heap               |
 * else            | unused | .rodata | .data | bss | stack | heap      |
 * unknown         | unused | data | bss | heap: what has grown         |
 * ```
 */

import { pageSize } from '../../wasm/limits.ts'
import type { Module } from '../../wasm/module.ts'
import type { MemoryState } from '../host.ts'
import { makePieces } from './data-pieces.ts'
import { type Extent, findStack, type NamedExtent } from './find-stack.ts'
import { findLinkerSymbols, type LinkerSymbols } from './linker-symbols.ts'
import { findSegmentNames, type PlacedSegment, placeData } from './placed-data.ts'

/** What is known of the memories of a module. */
export type MemoryLayout = {
  readonly symbols: LinkerSymbols
  /** The active data segments of each memory. */
  readonly placed: readonly (readonly PlacedSegment[])[]
  /** The stack, which lies in the first memory. */
  readonly stack: Extent | undefined
}

export function findLayout(module: Module): MemoryLayout {
  const symbols = findLinkerSymbols(module)
  const placed = placeData(module)
  const hasPassive = module.data.some(({ mode }) => mode === 'passive')
  return { symbols, placed, stack: findStack(symbols, placed[0] ?? [], hasPassive) }
}

/** The regions of each memory. */
export function layOutRegions(
  module: Module,
  { symbols, placed, stack }: MemoryLayout,
  memories: readonly MemoryState[],
): readonly (readonly NamedExtent[])[] {
  const names = module.data.length === 1 ? new Map([[0, 'data']]) : new Map<number, string>()
  for (const [index, name] of findSegmentNames(module)) names.set(index, name)
  return memories.map((memory, index) => {
    const segments = placed[index]!
    const zones = index === 0 ? findZones(symbols, stack, segments) : {}
    const grown = Number(module.memories[index]!.min) * pageSize
    return layOutMemory(memory, segments, names, { grown, ...zones })
  })
}

/** What lies between and behind the data, as far as it is known. */
type Zones = {
  readonly stack?: Extent | undefined
  /** Where the stack lies in, but bss too. */
  readonly mixed?: Extent | undefined
  readonly heap?: number | undefined
  /** The size of the memory in the input. */
  readonly grown: number
}

function findZones(
  { stackHigh, heapBase }: LinkerSymbols,
  stack: Extent | undefined,
  segments: readonly PlacedSegment[],
): Omit<Zones, 'grown'> {
  const dataEnd = endOf(segments)
  const isBehind = stackHigh !== undefined && stackHigh > dataEnd
  if (stack) return { stack, heap: heapBase ?? (isBehind && stack.start > 0 ? stack.end : undefined) }
  if (!isBehind) return { heap: heapBase }
  return { mixed: { start: dataEnd, end: stackHigh }, heap: heapBase ?? (dataEnd > 0 ? stackHigh : undefined) }
}

function endOf(segments: readonly PlacedSegment[]): number {
  return segments.reduce((last, { end }) => Math.max(last, end), 0)
}

function layOutMemory(
  { bytes: { length }, ranges }: MemoryState,
  segments: readonly PlacedSegment[],
  names: ReadonlyMap<number, string>,
  { stack, mixed, heap: named, grown }: Zones,
): readonly NamedExtent[] {
  const heap = named ?? grown
  const borders = [stack?.start, stack?.end, mixed?.end, heap].filter(border => border !== undefined)
  const pieces = makePieces(segments, names, borders)
  const first = Math.min(segments[0]?.start ?? 0, stack?.start ?? Number.POSITIVE_INFINITY)
  const isTouched = ranges.count > 0 && ranges.starts[0]! < first
  const nameAt = (address: number): string => {
    if (stack && isIn(address, stack)) return 'stack'
    if (address >= heap) return 'heap'
    if (mixed && isIn(address, mixed)) return mixedName
    // A stack that nothing names can lie in front of the data, too.
    if (address < first) return isTouched ? mixedName : 'unused'
    return 'bss'
  }
  const regions: NamedExtent[] = []
  const fill = (start: number, end: number) => {
    const starts = [
      start,
      ...borders.filter(border => start < border && border < end).sort((one, other) => one - other),
    ]
    for (const [index, from] of starts.entries()) {
      const to = starts[index + 1] ?? end
      const name = nameAt(from)
      const last = regions.at(-1)
      if (from === to) continue
      if (last?.name === name && index > 0) regions[regions.length - 1] = { ...last, end: to }
      else regions.push({ name, start: from, end: to })
    }
  }
  let at = 0
  for (const piece of pieces) {
    fill(at, piece.start)
    regions.push({ name: piece.name, start: piece.start, end: piece.end })
    at = piece.end
  }
  fill(at, length)
  return regions
}

const mixedName = 'bss or stack'

function isIn(address: number, { start, end }: Extent): boolean {
  return start <= address && address < end
}
