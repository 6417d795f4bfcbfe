/** Makes the report of a run from the records of its modules, and one report of a step and those before it. */

import { sortByPath } from './model/paths.ts'
import { isDone, type ModuleRecord, type Report } from './report.ts'

/** What a report says of its step. */
export type StepFacts = Pick<Report, 'job' | 'commit' | 'base' | 'options'>

export const noFacts: StepFacts = { job: null, commit: null, base: null, options: [] }

export function makeReport(
  modules: readonly ModuleRecord[],
  time: number,
  engineVersion: string,
  { job, commit, base, options }: StepFacts = noFacts,
): Report {
  const done = modules.filter(isDone)
  const countOf = (status: ModuleRecord['status']) => modules.filter(module => module.status === status).length
  return {
    version: 3,
    engine: { name: 'wizer-action', version: engineVersion, node: process.versions.node, v8: process.versions.v8 },
    job,
    commit,
    base,
    options,
    modules,
    count: done.length,
    cached: countOf('cached'),
    failed: countOf('failed'),
    skipped: countOf('skipped'),
    bytesBefore: done.reduce((sum, { report }) => sum + report.bytesBefore, 0),
    bytesAfter: done.reduce((sum, { report }) => sum + report.bytesAfter, 0),
    time,
  }
}

/** The report of a step with the records of earlier ones, which come to their places by their paths. */
export function addEarlier({ modules, time, engine, ...facts }: Report, earlier: readonly ModuleRecord[]): Report {
  const all = sortByPath([...modules, ...earlier])
  return makeReport(all, time, engine.version, facts)
}
