/** Clears the dead part of the stack of C: what functions have left below the stack pointer, which nothing reads any more. */

import { asAddress } from '../../wasm/evaluate.ts'
import type { InstanceState, MemoryState, Ranges } from '../host.ts'
import type { MemoryLayout } from './lay-out.ts'
import { countNonZero } from './non-zero.ts'

/** What became of the stack. */
export type ClearedStack =
  /** `bytes` were not zero. */
  | { readonly kind: 'cleared'; readonly bytes: number }
  /** Nothing was cleared, because nothing says where the stack lies, or the stack pointer points elsewhere. */
  | { readonly kind: 'unknown' | 'elsewhere' }

/**
 * Writes zeros to the memory itself, which the instance does not use any more.
 * @returns the memories with the ranges that are left
 */
export function clearStack(
  { memories, globals }: Pick<InstanceState, 'memories' | 'globals'>,
  { stack, symbols: { stackPointer } }: Pick<MemoryLayout, 'stack' | 'symbols'>,
): { readonly memories: readonly MemoryState[]; readonly cleared: ClearedStack } {
  const [memory, ...others] = memories
  if (!memory || !stack || stackPointer === undefined) return { memories, cleared: { kind: 'unknown' } }
  const value = globals.find(({ index }) => index === stackPointer)?.value
  const top = value?.kind === 'i32' || value?.kind === 'i64' ? asAddress(value) : undefined
  if (top === undefined || top < stack.start || top > stack.end || stack.end > memory.bytes.length)
    return { memories, cleared: { kind: 'elsewhere' } }
  const { bytes, ranges } = memory
  let cleared = 0
  for (let range = 0; range < ranges.count; range++) {
    const start = Math.max(stack.start, ranges.starts[range]!)
    const end = Math.min(top, ranges.ends[range]!)
    if (start >= end) continue
    cleared += countNonZero(bytes, start, end)
    // The rest is zero, and parts of it may be pages that nothing has touched yet.
    bytes.fill(0, start, end)
  }
  const left = { ...memory, ranges: cutRanges(memory, stack.start, top) }
  return { memories: [left, ...others], cleared: { kind: 'cleared', bytes: cleared } }
}

/** The ranges without what lies from `start` up to `end`, nor the zeros beside that. */
function cutRanges({ bytes, ranges }: MemoryState, start: number, end: number): Ranges {
  const starts: number[] = []
  const ends: number[] = []
  const push = (from: number, to: number) => {
    if (from >= to) return
    starts.push(from)
    ends.push(to)
  }
  for (let range = 0; range < ranges.count; range++) {
    const [from, to] = [ranges.starts[range]!, ranges.ends[range]!]
    if (to <= start || from >= end) push(from, to)
    else {
      let below = Math.min(to, start)
      while (below > from && bytes[below - 1] === 0) below--
      push(from, below)
      let above = Math.max(from, end)
      while (above < to && bytes[above] === 0) above++
      push(above, to)
    }
  }
  return { count: starts.length, starts: Float64Array.from(starts), ends: Float64Array.from(ends) }
}
