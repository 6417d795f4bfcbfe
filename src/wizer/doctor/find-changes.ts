/** Tells whether an initialization has changed anything that the output holds. */

import { asAddress, evaluate } from '../../wasm/evaluate.ts'
import type { Module } from '../../wasm/module.ts'
import type { MemoryState } from '../host.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'

/** True also where it takes too long to tell: most initializations change a memory where no segment was. */
export function hasChanged(
  module: Module,
  { globals, tables, memories, droppedData, droppedElements }: Snapshot,
): boolean {
  if (globals.size + tables.size > 0) return true
  const passive = module.data.filter(({ mode }) => mode === 'passive').length
  if (passive > 0 && droppedData.size + droppedElements.size > 0) return true
  return memories.some((memory, index) => hasMemoryChanged(module, memory, index))
}

type Placed = { readonly start: number; readonly end: number; readonly bytes: Uint8Array }

function hasMemoryChanged(module: Module, memory: MemoryState, index: number): boolean {
  if (memory.pages !== module.memories[index]!.min) return true
  const placed: Placed[] = []
  for (const segment of module.data) {
    if (segment.mode !== 'active' || segment.memory !== index || segment.size === 0) continue
    const start = asAddress(evaluate(module, segment.offset))
    if (start === undefined) return true
    const bytes = module.bytes.subarray(segment.end - segment.size, segment.end)
    placed.push({ start, end: start + segment.size, bytes })
  }
  placed.sort((one, other) => one.start - other.start)
  return isBeyond(memory, placed) || placed.some(segment => differs(memory.bytes, segment))
}

/** Whether bytes that are not zero lie where no segment was, or segments overlap. Ranges may hold zeros between two segments. */
function isBeyond({ bytes, ranges }: MemoryState, placed: readonly Placed[]): boolean {
  let next = 0
  for (let range = 0; range < ranges.count; range++) {
    let at = ranges.starts[range]!
    const end = ranges.ends[range]!
    while (at < end) {
      while (next < placed.length && placed[next]!.end <= at) next++
      const segment = placed[next]
      const gapEnd = Math.min(end, segment?.start ?? end)
      for (; at < gapEnd; at++) if (bytes[at] !== 0) return true
      if (segment && at < end) at = Math.min(end, segment.end)
    }
  }
  return placed.some((segment, index) => index > 0 && segment.start < placed[index - 1]!.end)
}

function differs(memory: Uint8Array, { start, bytes }: Placed): boolean {
  for (let at = 0; at < bytes.length; at++) if (memory[start + at] !== bytes[at]) return true
  return false
}
