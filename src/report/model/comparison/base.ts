/** Takes from a report what later reports of the same modules are compared with. */

import { type Base, type BaseModule, type DoneModule, isDone, type Report } from '../../report.ts'
import { sortByPath } from '../paths.ts'

/** Characters of a path, and of the name of a base. No system takes longer paths. */
const pathLimit = 4096
const sourceLimit = 500

/**
 * The modules with an output, also those of earlier steps; each path once.
 * @param source the name of a branch, or a path
 */
export function toBase(report: Report, source: string): Base {
  const modules = new Map<string, BaseModule>()
  for (const module of report.modules.filter(isDone))
    if (module.path.length <= pathLimit && !modules.has(module.path)) modules.set(module.path, toBaseModule(module))
  return {
    source: source.slice(0, sourceLimit).toWellFormed(),
    commit: report.commit,
    modules: sortByPath(modules.values()),
  }
}

export function toBaseModule({ path, sha256, report, compressed }: DoneModule): BaseModule {
  const { bytesBefore, bytesAfter, segments, memories, startUp } = report
  return {
    path,
    sha256,
    bytesBefore,
    bytesAfter,
    segments,
    startUp,
    pages: memories.reduce((sum, { pages }) => sum + pages, 0),
    compressed: compressed.map(({ format, level, before, after }) => ({ format, level, before, after })),
  }
}
