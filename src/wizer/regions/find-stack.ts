/** Finds the stack of C, if names and data leave no doubt where it lies. */

import type { LinkerSymbols } from './linker-symbols.ts'
import type { PlacedSegment } from './placed-data.ts'

/** Addresses from `start` up to, not including, `end`. */
export type Extent = { readonly start: number; readonly end: number }

/** A part of a memory, and what it is. */
export type NamedExtent = Extent & { readonly name: string }

/**
 * The stack ends below all data (`--stack-first`), or lies behind data and bss: then only a name says where these end, because
 * bss has no data segment.
 * @param placed the data of the memory that has the stack, in the order of addresses
 * @param hasPassive whether code writes other data, nobody knows where
 */
export function findStack(
  symbols: LinkerSymbols,
  placed: readonly PlacedSegment[],
  hasPassive: boolean,
): Extent | undefined {
  const { stackHigh: end, stackLow, dataEnd } = symbols
  if (end === undefined) return undefined
  const start = stackLow ?? (isBelowData(end, symbols, placed, hasPassive) ? 0 : dataEnd)
  if (start === undefined || start >= end) return undefined
  const holdsData = placed.some(segment => segment.start < end && segment.end > start)
  return holdsData ? undefined : { start, end }
}

/**
 * Static data begins with what has data segments. Where nothing has, the stack may lie behind bss; and so it may where the heap
 * follows it, whose data an earlier initialization has made.
 */
function isBelowData(
  end: number,
  { dataEnd, heapBase }: LinkerSymbols,
  placed: readonly PlacedSegment[],
  hasPassive: boolean,
): boolean {
  const isBelowAll = placed.every(segment => segment.start >= end)
  if (dataEnd !== undefined) return isBelowAll && dataEnd > end
  const isBelowHeap = heapBase !== undefined && heapBase <= end
  return placed.length > 0 && isBelowAll && !hasPassive && !isBelowHeap
}
