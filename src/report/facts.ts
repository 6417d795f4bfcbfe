/** What the renderers say about a run, before any of them chooses how: stages, observations, totals. */

import { formatBytes, formatCount, formatGrowth, formatTime } from './format.ts'
import { type CompressedSize, type DoneModule, isDone, type ModuleRecord, type Report } from './report.ts'
import { showSentence } from './text.ts'

type ModuleReport = DoneModule['report']
export type StartUp = NonNullable<ModuleReport['startUp']>
export type MemoryReport = ModuleReport['memories'][number]
export type SkippedModule = Extract<ModuleRecord, { readonly status: 'skipped' }>

/** A value on the way in, and on the way out. */
export type Change = { readonly before: number; readonly after: number }

export const pageSize = 65_536

const stageNames = [
  'parse',
  'instrument',
  'compile',
  'instantiate',
  'initialize',
  'snapshot',
  'rewrite',
  'validate',
] as const satisfies readonly (keyof ModuleReport['times'])[]

export type StageName = (typeof stageNames)[number]

export type Stages = {
  /** In their order. */
  readonly stages: readonly { readonly name: StageName; readonly time: number }[]
  /** What is left of the total: starting a thread, waiting for a processor. */
  readonly other: number
}

export function listStages(times: ModuleReport['times']): Stages {
  const stages = stageNames.map(name => ({ name, time: times[name] }))
  const sum = stages.reduce((sum, { time }) => sum + time, 0)
  return { stages, other: Math.max(0, times.total - sum) }
}

const observations: Readonly<Record<keyof ModuleReport['observed'], string>> = {
  random: 'random numbers',
  clock: 'the clock',
  environment: 'the environment',
  arguments: 'arguments',
  files: 'files',
  stdin: 'standard input',
  writes: 'writable files',
}

export type Observation = { readonly what: string; readonly count: number }

/** What was looked at, at least once. */
export function listObserved(observed: ModuleReport['observed']): readonly Observation[] {
  return (Object.keys(observations) as (keyof typeof observations)[])
    .filter(key => observed[key] > 0)
    .map(key => ({ what: observations[key], count: observed[key] }))
}

/** Characters of a frame that are shown: names of C++ templates know no end. */
const frameLimit = 300

/** `at parse (at offset 0x1f)`, or that there are more. */
export function describeFrame(frame: string): string {
  const line = showSentence(frame, frameLimit)
  return line === '…' ? line : `at ${line}`
}

export function isSkipped(module: ModuleRecord): module is SkippedModule {
  return module.status === 'skipped'
}

/** The compressions that some module was measured with, in a fixed order. */
export function listFormats(done: readonly DoneModule[]): readonly CompressedSize['format'][] {
  return (['gzip', 'brotli'] as const).filter(format => done.some(module => findCompressed(module, format)))
}

export function findCompressed({ compressed }: DoneModule, format: string): CompressedSize | undefined {
  return compressed.find(size => size.format === format)
}

/** The sum over those that have a value; undefined where none has. */
export function sumChanges(changes: readonly (Change | null | undefined)[]): Change | undefined {
  const known = changes.filter(change => change !== null && change !== undefined)
  if (known.length === 0) return undefined
  return known.reduce(({ before, after }, next) => ({ before: before + next.before, after: after + next.after }), {
    before: 0,
    after: 0,
  })
}

export function sumStartUp(done: readonly DoneModule[]): Change | undefined {
  return sumChanges(done.map(({ report }) => report.startUp))
}

/** `3 pre-initialized (1 from the cache), 1 failed, 2 skipped in 326 ms: 924 KiB → 3.12 MiB (+245%)`. */
export function describeRun(report: Report): string {
  const { bytesBefore, bytesAfter } = report
  const cached = report.cached > 0 ? ` (${formatCount(report.cached)} from the cache)` : ''
  const failed = report.failed > 0 ? `, ${formatCount(report.failed)} failed` : ''
  const skipped = report.skipped > 0 ? `, ${formatCount(report.skipped)} skipped` : ''
  const growth = formatGrowth(bytesBefore, bytesAfter)
  const sizes = report.modules.some(isDone)
    ? `: ${formatBytes(bytesBefore)} → ${formatBytes(bytesAfter)}${growth && ` (${growth})`}`
    : ''
  return `${formatCount(report.count)} pre-initialized${cached}${failed}${skipped} in ${formatTime(report.time)}${sizes}`
}
