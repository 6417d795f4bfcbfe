/** Makes one report of several, such as those of the jobs of a matrix. */

import { makeReport } from './make-report.ts'
import { sortByPath } from './model/paths.ts'
import {
  type Base,
  type BaseModule,
  isDone,
  isFailed,
  type ModuleRecord,
  type Report,
  type UsedOption,
} from './report.ts'

/** A report, and how people tell it from the others. No two names are the same. */
export type NamedReport = { readonly name: string; readonly report: Report }

/**
 * A module that several reports have in the same way is one record. One that they have in different ways, such as a matrix
 * makes it, is a record for each, whose path begins with the name of its report: `linux: build/app.wasm`.
 *
 * Of job, commit and options, what all reports share is kept. The engine is that of the first one, the time that of the
 * slowest. A base is compared with as the reports were: a module of several bases is the one of the report that has it.
 * @param reports at least one
 */
export function mergeReports(reports: readonly [NamedReport, ...NamedReport[]]): Report {
  const [{ report: first }] = reports
  const split = findSplit(reports)
  const rename = createRename(reports, split)
  const modules = new Map<string, ModuleRecord>()
  for (const { name, report } of reports)
    for (const module of report.modules) {
      const path = rename(name, module.path)
      const known = modules.get(path)
      // The step that made it knows more of a module than one that found it.
      if (!known || (known.earlier && !module.earlier)) modules.set(path, { ...module, path })
    }
  const time = Math.max(...reports.map(({ report }) => report.time))
  const facts = {
    job: shared(reports, ({ job }) => job),
    commit: shared(reports, ({ commit }) => commit),
    base: mergeBases(reports, split, rename),
    options: shareOptions(reports),
  }
  return { ...makeReport(sortByPath(modules.values()), time, first.engine.version, facts), engine: first.engine }
}

/** Paths that stand for another output in one report than in another, or are compared with another one. */
function findSplit(reports: readonly NamedReport[]): ReadonlySet<string> {
  const seen = new Map<string, { readonly meaning: string; readonly base: string | undefined }>()
  const split = new Set<string>()
  for (const { report } of reports) {
    const bases = new Map(report.base?.modules.map(({ path, sha256 }) => [path, sha256]))
    for (const module of report.modules) {
      const { path } = module
      const meaning = JSON.stringify(meaningOf(module))
      const known = seen.get(path)
      const base = bases.get(path) ?? known?.base
      const isOtherBase = known?.base !== undefined && known.base !== base
      if (known && (known.meaning !== meaning || isOtherBase)) split.add(path)
      seen.set(path, { meaning, base })
    }
  }
  return split
}

type Rename = (name: string, path: string) => string

/** The path of a module in the merged report. None is that of another module: a report can hold whatever path it likes. */
function createRename(reports: readonly NamedReport[], split: ReadonlySet<string>): Rename {
  const taken = new Set(reports.flatMap(({ report }) => report.modules.map(({ path }) => path)))
  const renamed = new Map<string, string>()
  return (name, path) => {
    if (!split.has(path)) return path
    const key = JSON.stringify([name, path])
    const known = renamed.get(key)
    if (known !== undefined) return known
    let free = `${name}: ${path}`
    while (taken.has(free)) free = `${name}: ${free}`
    taken.add(free)
    renamed.set(key, free)
    return free
  }
}

function meaningOf(module: ModuleRecord): readonly string[] {
  if (isDone(module)) return ['done', module.sha256]
  return isFailed(module) ? ['failed', module.error] : ['skipped']
}

function mergeBases(reports: readonly NamedReport[], split: ReadonlySet<string>, rename: Rename): Base | null {
  const based = reports.flatMap(({ name, report }) => {
    const own = new Set(report.modules.map(({ path }) => path))
    return report.base ? [{ name, own, base: report.base }] : []
  })
  const [first] = based
  if (!first) return null
  const modules = new Map<string, BaseModule>()
  const add = (module: BaseModule, path: string) => modules.has(path) || modules.set(path, { ...module, path })
  for (const { name, own, base } of based)
    for (const module of base.modules) if (own.has(module.path)) add(module, rename(name, module.path))
  // A share is balanced by size: what is gone from this one may be in another, whose base does not know it.
  for (const { own, base } of based)
    for (const module of base.modules) if (!own.has(module.path) && !split.has(module.path)) add(module, module.path)
  const sources = [...new Set(based.map(({ base }) => base.source))]
  const commits = new Set(based.map(({ base }) => base.commit))
  return {
    source: sources.join(', ').slice(0, 500).toWellFormed(),
    commit: commits.size === 1 ? first.base.commit : null,
    modules: sortByPath(modules.values()),
  }
}

function shareOptions(reports: readonly NamedReport[]): readonly UsedOption[] {
  const [first, ...others] = reports.map(({ report }) => report.options)
  // A hostile report has millions of options: each is looked up, not searched for.
  const sets = others.map(options => new Set(options.map(option => JSON.stringify(option))))
  return (first ?? []).filter(option => {
    const text = JSON.stringify(option)
    return sets.every(options => options.has(text))
  })
}

function shared(reports: readonly NamedReport[], find: (report: Report) => string | null): string | null {
  const values = new Set(reports.map(({ report }) => find(report)))
  const [value = null] = values
  return values.size === 1 ? value : null
}
