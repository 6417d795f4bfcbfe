/** The data section of the output: what memories hold, and the passive segments at their indices. */

import type { SectionChange } from '../../wasm/encode.ts'
import { sectionIds } from '../../wasm/layout.ts'
import type { Module } from '../../wasm/module.ts'
import { encodeData, encodeDataCount, encodeEmptyData, type NewDataSegment } from '../../wasm/sections/data.ts'
import { UnsupportedModuleError } from '../errors.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'

/** Changes to the data count section and the data section; in the skeleton, all segments are empty. */
export type RewrittenData = {
  readonly changes: readonly SectionChange[]
  readonly skeleton: readonly SectionChange[]
  /** The segments of the output; undefined where they are those of the input. */
  readonly segments: readonly NewDataSegment[] | undefined
}

/** @param lastData the last data segment that code names, -1 for none */
export function rewriteData(module: Module, snapshot: Snapshot, lastData: number): RewrittenData {
  if (module.memories.length === 0 && snapshot.droppedData.size === 0)
    return { changes: [], skeleton: [], segments: undefined }
  const segments = placeSegments(module, snapshot, lastData)
  if (lastData >= segments.length)
    throw new Error(`bug: code names the data segment ${lastData}, of ${segments.length} in the output`)
  const isEmpty = segments.length === 0
  const counts: readonly SectionChange[] =
    module.dataCount === undefined
      ? []
      : [[sectionIds.dataCount, isEmpty ? undefined : encodeDataCount(segments.length)]]
  return {
    changes: [...counts, [sectionIds.data, isEmpty ? undefined : encodeData(module.bytes, segments)]],
    skeleton: [...counts, [sectionIds.data, isEmpty ? undefined : encodeEmptyData(segments)]],
    segments,
  }
}

/**
 * Passive segments keep their index, as far as code can name it. New segments take the places of old active ones. A place
 * that stays free gets an empty passive segment: to code, that is the same as the old segment, which was dropped.
 */
function placeSegments(module: Module, snapshot: Snapshot, lastData: number): readonly NewDataSegment[] {
  const kept = module.data.slice(0, countKept(module, snapshot, lastData))
  const active = listActive(module, snapshot)
  const places = kept.map((segment, index): NewDataSegment => {
    if (segment.mode === 'active') return active.next().value ?? { kind: 'empty' }
    return snapshot.droppedData.has(index) ? { kind: 'empty' } : { kind: 'copied', segment }
  })
  const segments = [...places, ...active]
  if (segments.length > snapshot.maxSegments)
    throw new UnsupportedModuleError(
      'segments',
      `cannot write ${snapshot.maxSegments} data segments (the option \`max-segments\`): found ${segments.length} whose index code can name, expected at least as many`,
    )
  return segments
}

/** The segments that hold what the memories hold. */
function* listActive(module: Module, { segments, memories }: Snapshot): Generator<NewDataSegment, undefined, void> {
  for (const { memory, start, end } of segments) {
    const width = module.memories[memory]?.address ?? 'i32'
    const bytes = memories[memory]?.bytes.subarray(start, end) ?? new Uint8Array()
    yield { kind: 'active', place: { memory, width, address: start }, bytes }
  }
}

/** How many segments keep their place: those up to the last passive one, and up to the last that code names. */
function countKept(module: Module, snapshot: Snapshot, lastData: number): number {
  const passive = module.data.findLastIndex(segment => segment.mode === 'passive') + 1
  const active = module.data.filter(segment => segment.mode === 'active').length
  // Where there are at least as many new segments as old active ones, no place stays free.
  if (module.dataCount === undefined || snapshot.segments.length >= active) return passive
  return Math.max(passive, lastData + 1)
}
