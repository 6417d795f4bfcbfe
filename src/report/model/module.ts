/** What the reports say of one module with an output, besides its row in the table. */

import { formatBytes, formatCount, formatNumberOf, formatShare } from '../format.ts'
import type { Finding, MemoryReport, ModuleReport, Observed, StageTimes } from '../module-report.ts'
import type { DoneModule } from '../report.ts'
import { type Comparison, compareSizes, findSize } from './changes.ts'
import { findVerdict } from './verdict.ts'

/** A word or two beside the module's path. */
export type Mark = { readonly text: string; readonly isWarning: boolean }

export const earlierMark: Mark = { text: 'earlier step', isWarning: false }

export function listMarks(module: DoneModule): readonly Mark[] {
  const { status, earlier, warnings } = module
  return [
    ...(earlier ? [earlierMark] : []),
    ...(status === 'cached' ? [{ text: 'cached', isWarning: false }] : []),
    ...(warnings.length > 0 ? [{ text: formatNumberOf(warnings.length, 'warning'), isWarning: true }] : []),
    ...(findVerdict(module)?.pays === false ? [{ text: 'does not pay', isWarning: true }] : []),
  ]
}

/** The sentence of a finding, and the id by which it can be denied or allowed. */
export function describeFinding({ id, message }: Finding): string {
  return `${message} (\`${id}\`)`
}

/** The size of the module as it is, then its compressed sizes. */
export function listSizes(module: DoneModule): readonly Comparison[] {
  const compressed = module.compressed.map(size => compareSizes(size.format, size))
  return [compareSizes('raw', findSize(module)), ...compressed]
}

const stageNames = [
  'parse',
  'instrument',
  'compile',
  'instantiate',
  'initialize',
  'snapshot',
  'rewrite',
  'validate',
] as const satisfies readonly (keyof StageTimes)[]

export type Stage = { readonly name: string; readonly time: number }

/** The stages in their order. `other` is the rest of the total: starting a thread, waiting for a processor. */
export function listStages(times: StageTimes): { readonly stages: readonly Stage[]; readonly other: number } {
  const stages = stageNames.map(name => ({ name, time: times[name] }))
  const sum = stages.reduce((sum, { time }) => sum + time, 0)
  return { stages, other: Math.max(0, times.total - sum) }
}

export type MemoryFacts = {
  readonly heading: string
  readonly facts: readonly string[]
  /** Bytes. */
  readonly size: number
  /** The cells of the map; empty where there is no map. */
  readonly cells: readonly number[]
  /** Says in words what the map shows. */
  readonly label: string
}

/** Bytes. */
export function sizeOfMemory({ pages }: MemoryReport): number {
  return pages * 65_536
}

export function describeMemory(memory: MemoryReport, index: number): MemoryFacts {
  const { pages, dataBytes, segments, copyOnWrite, map } = memory
  const size = sizeOfMemory(memory)
  const pageCount = formatNumberOf(pages, 'page')
  const nonZero = map ? formatBytes(map.nonZeroBytes) : ''
  const share = `non-zero (${formatShare(map?.nonZeroBytes ?? 0, size)})`
  return {
    heading: `Memory ${index}`,
    facts: [
      `${formatBytes(size)} in ${pageCount}`,
      ...(map ? [`${nonZero} ${share}`] : []),
      `${formatBytes(dataBytes)} in ${formatNumberOf(segments, 'segment')}`,
      copyOnWrite ? 'Wasmtime can map it copy-on-write' : 'Wasmtime cannot map it copy-on-write',
    ],
    size,
    cells: map?.cells ?? [],
    label: `Map of a memory of ${pageCount}: ${nonZero} of ${formatBytes(size)} ${share}`,
  }
}

const observations: Readonly<Record<keyof Observed, string>> = {
  random: 'random numbers',
  clock: 'the clock',
  environment: 'the environment',
  arguments: 'arguments',
  files: 'files',
  stdin: 'standard input',
  writes: 'writable files',
}

/** What the initialization looked at, and how often. */
export function listObserved(observed: Observed): readonly { readonly what: string; readonly times: string }[] {
  return (Object.keys(observations) as (keyof Observed)[])
    .filter(key => observed[key] > 0)
    .map(key => ({ what: observations[key], times: `${formatCount(observed[key])}×` }))
}

/** What was written into the output: `32 segments, 3 globals, 1 table`. */
export function describeWritten({ segments, globals, tables }: ModuleReport): string {
  return [
    formatNumberOf(segments, 'segment'),
    ...(globals > 0 ? [formatNumberOf(globals, 'global')] : []),
    ...(tables > 0 ? [formatNumberOf(tables, 'table')] : []),
  ].join(', ')
}
