/** Takes out of a report what other reports are compared with. */

import { type Base, isDone, type Report } from '../report.ts'

/** @param source where the report is from: the name of a branch, or a path */
export function toBase({ commit, modules }: Report, source: string): Base {
  return {
    source,
    commit,
    modules: modules.filter(isDone).map(({ path, sha256, report, compressed }) => ({
      path,
      sha256,
      bytesBefore: report.bytesBefore,
      bytesAfter: report.bytesAfter,
      segments: report.segments,
      startUp: report.startUp,
      pages: report.memories.reduce((sum, { pages }) => sum + pages, 0),
      compressed: compressed.map(({ format, level, before, after }) => ({ format, level, before, after })),
    })),
  }
}
