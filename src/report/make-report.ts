/** Makes the report of a run from the records of its modules. */

import { isDone, type ModuleRecord, type Report } from './report.ts'

export function makeReport(modules: readonly ModuleRecord[], time: number, engineVersion: string): Report {
  const done = modules.filter(isDone)
  const countOf = (status: ModuleRecord['status']) => modules.filter(module => module.status === status).length
  return {
    version: 2,
    engine: { name: 'wizer-action', version: engineVersion, node: process.versions.node, v8: process.versions.v8 },
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
