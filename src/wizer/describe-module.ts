/** The report of a module, made from what was done with it. */

import type { Finding, MemoryReport, ModuleReport, Observed, StageTimes, StartUp } from '../report/module-report.ts'
import { sizeOfParts } from '../wasm/encode.ts'
import type { Module } from '../wasm/module.ts'
import { findUseless } from './doctor/find-findings.ts'
import type { Instrumented } from './instrument/instrument.ts'
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

/** @param startUp null where nothing is measured; then there are no memory maps either */
export function describeModule(made: MadeOutput, times: StageTimes, startUp: StartUp | null): ModuleReport {
  const { initFunction, snapshot, observed, refusedWrites } = made
  return {
    ...sizesOf(made),
    initFunction,
    globals: snapshot.globals.size,
    tables: snapshot.tables.size,
    changedGlobals: [],
    changedTables: [],
    memories: describeMemories(snapshot, startUp !== null),
    segments: snapshot.segments.length,
    dropped: made.dropped,
    clearedStack: null,
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

function describeMemories(snapshot: Snapshot, isMeasured: boolean): readonly MemoryReport[] {
  const segmentsOf: PlannedSegment[][] = snapshot.memories.map(() => [])
  for (const segment of snapshot.segments) segmentsOf[segment.memory]!.push(segment)
  return snapshot.memories.map((memory, index) => {
    const segments = segmentsOf[index]!
    return {
      pages: Number(memory.pages),
      dataBytes: segments.reduce((sum, { start, end }) => sum + end - start, 0),
      segments: segments.length,
      copyOnWrite: isCopyOnWrite(segments),
      map: isMeasured ? drawMemoryMap(memory) : null,
      regions: [],
      largest: [],
    }
  })
}
