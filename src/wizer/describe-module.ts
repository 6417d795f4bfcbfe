/** The report of a module, made from what was done with it. */

import type {
  Finding,
  MemoryRange,
  MemoryReport,
  ModuleReport,
  Observed,
  StageTimes,
  StartUp,
} from '../report/module-report.ts'
import { sizeOfParts } from '../wasm/encode.ts'
import type { Module } from '../wasm/module.ts'
import { findUseless } from './doctor/find-findings.ts'
import type { Instrumented } from './instrument/instrument.ts'
import { countRegions } from './regions/count-bytes.ts'
import { describeGlobals, describeTables } from './regions/describe-changes.ts'
import { findRegion } from './regions/find-region.ts'
import type { NamedExtent } from './regions/find-stack.ts'
import { findLayout, layOutRegions } from './regions/lay-out.ts'
import type { Rewritten } from './rewrite/rewrite.ts'
import { drawMemoryMap } from './snapshot/memory-map.ts'
import { isCopyOnWrite, type PlannedSegment } from './snapshot/segments.ts'
import type { Snapshot } from './snapshot/snapshot.ts'

/** An output that has yet to be validated, and what it was made from. */
export type MadeOutput = Rewritten & {
  /** The input. */
  readonly module: Module
  readonly initFunction: string
  readonly instrumented: Instrumented
  readonly observed: Observed
  readonly refusedWrites: readonly string[]
  /** Those that need no measure. */
  readonly findings: readonly Finding[]
  readonly snapshot: Snapshot
}

/** @param startUp null where nothing is measured; then the report does not say either what lies in the memories and what changed */
export function describeModule(made: MadeOutput, times: StageTimes, startUp: StartUp | null): ModuleReport {
  const { module, initFunction, snapshot, observed, refusedWrites } = made
  const { clearedStack } = snapshot
  const isMeasured = startUp !== null
  return {
    ...sizesOf(made),
    initFunction,
    globals: snapshot.globals.size,
    tables: snapshot.tables.size,
    changedGlobals: isMeasured ? describeGlobals(module, snapshot) : [],
    changedTables: isMeasured ? describeTables(module, snapshot) : [],
    memories: describeMemories(module, snapshot, isMeasured),
    segments: snapshot.segments.length,
    dropped: made.dropped,
    clearedStack: clearedStack?.kind === 'cleared' ? clearedStack.bytes : null,
    observed,
    refusedWrites,
    findings: listFindings(made, times, startUp),
    times,
    startUp,
  }
}

/** @param startUp null where nothing is measured */
export function listFindings(made: MadeOutput, times: StageTimes, startUp: StartUp | null): readonly Finding[] {
  return [...made.findings, ...findUseless({ ...sizesOf(made), times, startUp })]
}

function sizesOf({ module, parts }: MadeOutput) {
  return { bytesBefore: module.bytes.length, bytesAfter: sizeOfParts(parts) }
}

function describeMemories(module: Module, snapshot: Snapshot, isMeasured: boolean): readonly MemoryReport[] {
  const { memories } = snapshot
  const layout = isMeasured ? findLayout(module) : undefined
  const laidOut = layout && layOutRegions(module, layout, memories)
  const segmentsOf: PlannedSegment[][] = memories.map(() => [])
  for (const segment of snapshot.segments) segmentsOf[segment.memory]!.push(segment)
  return memories.map((memory, index) => {
    const segments = segmentsOf[index]!
    const regions = laidOut?.[index]
    return {
      pages: Number(memory.pages),
      dataBytes: segments.reduce((sum, { start, end }) => sum + end - start, 0),
      segments: segments.length,
      copyOnWrite: isCopyOnWrite(segments),
      map: isMeasured ? drawMemoryMap(memory) : null,
      regions: regions ? countRegions(regions, memory, layout?.placed[index] ?? []) : [],
      largest: regions ? findLargest(segments, regions) : [],
    }
  })
}

/** The most ranges of a memory that are listed. */
const mostRanges = 10

function findLargest(segments: readonly PlannedSegment[], regions: readonly NamedExtent[]): readonly MemoryRange[] {
  const sizeOf = ({ start, end }: PlannedSegment) => end - start
  const largest = segments.toSorted((one, other) => sizeOf(other) - sizeOf(one) || one.start - other.start)
  return largest
    .slice(0, mostRanges)
    .map(({ start, end }) => ({ start, end, region: findRegion(regions, { start, end }) ?? '' }))
}
