/** How the modules of a report differ from those of its base: what changed, what is new, and what is gone. */

import type { Count } from '../../module-report.ts'
import { type Base, type BaseModule, type DoneModule, isDone, type ModuleRecord, type Report } from '../../report.ts'
import type { Change } from '../changes.ts'
import { differ } from '../start-up.ts'
import { toBaseModule } from './base.ts'

/** `size` and the formats of compression are bytes of the output, `input` those of the input, `start-up` is milliseconds. */
export type FigureName = 'size' | 'gzip' | 'brotli' | 'input' | 'start-up' | 'segments' | 'pages'

/** `before` is of the base, `after` of this report. One that is missing is not known on both sides. */
export type Figures = Readonly<Partial<Record<FigureName, Change>>>

export type ModuleDifference = {
  readonly path: string
  /** `failed` is one that has an output in the base, and none any more. */
  readonly kind: 'failed' | 'changed' | 'new' | 'gone'
  /** A module that is new or gone has sizes alone, 0 on the other side. One that failed has none. */
  readonly figures: Figures
}

export type Difference = Pick<Base, 'source' | 'commit'> & {
  /** Those that failed first, then those that grew most; those that shrank are last. */
  readonly modules: readonly ModuleDifference[]
  readonly unchanged: Count
  /** Modules of the base that were not tried now. */
  readonly skipped: Count
  /**
   * Modules of one side alone, of which nobody knows whether they are new or gone: a share is balanced by size, so the other
   * share of a module may be another one. The base of a step has no modules of earlier steps.
   */
  readonly elsewhere: Count
  /** Modules with an output on both sides. */
  readonly common: Count
  /** Sums of the figures that all modules have which are added up. */
  readonly totals: {
    /** Over the modules with an output on both sides. */
    readonly common: Figures
    /** With those that are new or gone. */
    readonly all: Figures
  }
}

/** Undefined where the report has no base. Modules of earlier steps count as those of this one. */
export function compareWithBase({ base, modules, options }: Report): Difference | undefined {
  if (!base) return undefined
  const isShare = options.some(({ name, values }) => name === 'shard' && !values.includes('0/1'))
  const before = new Map(base.modules.map(module => [module.path, module]))
  const now = new Set(modules.map(({ path }) => path))
  const common = modules.flatMap(module => {
    const other = before.get(module.path)
    return isDone(module) && other ? [compareModule(other, toBaseModule(module))] : []
  })
  const changed = common.filter(({ isChanged }) => isChanged)
  const added = modules.filter(isDone).filter(({ path }) => !before.has(path))
  const gone = base.modules.filter(({ path }) => !now.has(path))
  const single = isShare ? [] : [...added.filter(({ earlier }) => !earlier).map(addModule), ...gone.map(removeModule)]
  const knownWith = (status: ModuleRecord['status']) =>
    modules.filter(module => module.status === status && before.has(module.path))
  const failed = knownWith('failed').map(({ path }): ModuleDifference => ({ path, kind: 'failed', figures: {} }))
  return {
    source: base.source,
    commit: base.commit,
    modules: [...failed, ...[...changed.map(({ module }) => module), ...single].sort(compareGrowth)],
    unchanged: common.length - changed.length,
    skipped: knownWith('skipped').length,
    elsewhere: added.length + gone.length - single.length,
    common: common.length,
    totals: {
      common: addUp(common.map(({ module }) => module)),
      all: addUp([...common.map(({ module }) => module), ...single]),
    },
  }
}

/** Whether a module of the report differs from the base; false where there is no base. */
export function hasChanged(report: Report): boolean {
  const { modules = [] } = compareWithBase(report) ?? {}
  return modules.length > 0
}

function compareModule(before: BaseModule, after: BaseModule) {
  const isOther = before.sha256 !== after.sha256
  const figures: Figures = {
    size: { before: before.bytesAfter, after: after.bytesAfter },
    ...compareCompressed(before, after),
    input: { before: before.bytesBefore, after: after.bytesBefore },
    // The same bytes take the same time, whatever was measured.
    ...(isOther ? compareStartUp(before, after) : {}),
    segments: { before: before.segments, after: after.segments },
    pages: { before: before.pages, after: after.pages },
  }
  const isChanged = isOther || Object.values(figures).some(({ before, after }) => before !== after)
  const module: ModuleDifference = { path: after.path, kind: 'changed', figures }
  return { module, isChanged }
}

/** Sizes of two levels say nothing of the module. */
function compareCompressed(before: BaseModule, after: BaseModule): Figures {
  const pairs = after.compressed.flatMap(size => {
    const other = before.compressed.find(({ format, level }) => format === size.format && level === size.level)
    return other ? [[size.format, { before: other.after, after: size.after }] as const] : []
  })
  return Object.fromEntries(pairs)
}

function compareStartUp({ startUp: before }: BaseModule, { startUp: after }: BaseModule): Figures {
  if (!before || !after || !differ(before.after, after.after)) return {}
  return { 'start-up': { before: before.after.least, after: after.after.least } }
}

function addModule(module: DoneModule): ModuleDifference {
  const figures = measure(toBaseModule(module), after => ({ before: 0, after }))
  return { path: module.path, kind: 'new', figures }
}

function removeModule(module: BaseModule): ModuleDifference {
  return { path: module.path, kind: 'gone', figures: measure(module, before => ({ before, after: 0 })) }
}

function measure(module: BaseModule, place: (value: number) => Change): Figures {
  return {
    size: place(module.bytesAfter),
    ...Object.fromEntries(module.compressed.map(({ format, after }) => [format, place(after)])),
  }
}

function growthOf({ figures: { size } }: ModuleDifference): number {
  return size ? size.after - size.before : 0
}

function compareGrowth(one: ModuleDifference, other: ModuleDifference): number {
  return growthOf(other) - growthOf(one) || (one.path < other.path ? -1 : 1)
}

const summed = ['size', 'gzip', 'brotli'] as const satisfies readonly FigureName[]

function addUp(modules: readonly ModuleDifference[]): Figures {
  const sums = summed.flatMap(name => {
    const changes = modules.flatMap(({ figures }) => figures[name] ?? [])
    if (changes.length < modules.length || changes.length === 0) return []
    const sumOf = (side: keyof Change) => changes.reduce((sum, change) => sum + change[side], 0)
    return [[name, { before: sumOf('before'), after: sumOf('after') }] as const]
  })
  return Object.fromEntries(sums)
}
