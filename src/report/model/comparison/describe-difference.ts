/** What the painters say of a difference to the base: sentences, and the columns of its table. */

import { formatBytes, formatCount, formatGrowth, formatNumberOf, formatTime } from '../../format.ts'
import { showSentence } from '../../text.ts'
import type { Change } from '../changes.ts'
import type { Difference, FigureName, Figures, ModuleDifference } from './difference.ts'

/** A column of the table of modules that differ. */
export type DifferenceColumn = {
  readonly name: string
  /** Empty where nothing is known. */
  readonly text: (module: ModuleDifference) => string
}

/** Digits of a commit, as Git shows it, and characters of the name of a branch or a file. */
const shortCommit = 7
const sourceLimit = 80

/** What the modules are compared with, on one line; `commit` is empty where it is not known. */
export function nameBase({ source, commit }: Difference): { readonly source: string; readonly commit: string } {
  return { source: showSentence(source, sourceLimit), commit: commit?.slice(0, shortCommit) ?? '' }
}

const kinds: readonly ModuleDifference['kind'][] = ['failed', 'changed', 'new', 'gone']

/** A word beside the path of a module; empty where its figures say enough. */
export const kindMarks: Readonly<Record<ModuleDifference['kind'], string>> = {
  failed: 'fails now',
  changed: '',
  new: 'new',
  gone: 'gone',
}

/** `2 fail now, 1 changed, 1 new, 12 unchanged`. */
export function describeCounts({ modules, unchanged, skipped, elsewhere }: Difference): string {
  const countOf = (kind: ModuleDifference['kind']) => modules.filter(module => module.kind === kind).length
  // Others may have failed, too, which the base does not have.
  const nameKind = (kind: ModuleDifference['kind'], count: number) =>
    kind !== 'failed' ? kind : count === 1 ? 'fails now' : 'fail now'
  return [
    ...kinds
      .filter(kind => countOf(kind) > 0)
      .map(kind => `${formatCount(countOf(kind))} ${nameKind(kind, countOf(kind))}`),
    ...(unchanged > 0 || modules.length === 0 ? [`${formatCount(unchanged)} unchanged`] : []),
    ...(skipped > 0 ? [`${formatCount(skipped)} not tried`] : []),
    ...(elsewhere > 0 ? [`${formatCount(elsewhere)} not compared`] : []),
  ].join(', ')
}

/** The sizes of the modules that both sides have, and of all where that is not the same. A module that fails now is in neither. */
export function describeTotals({ modules, common, totals }: Difference): readonly string[] {
  const isSame = modules.every(({ kind }) => kind === 'changed' || kind === 'failed')
  const which = modules.some(({ kind }) => kind === 'failed') ? 'All modules that do not fail' : 'All modules'
  const [own, all] = [describeFigures(totals.common), describeFigures(totals.all)]
  return [
    ...(own !== '' ? [`${formatNumberOf(common, 'module')} on both sides: ${own}`] : []),
    ...(all !== '' && !isSame ? [`${which}: ${all}`] : []),
  ]
}

/** `size 488 KiB → 532 KiB (+43.9 KiB, +9.0%), gzip 156 KiB → 172 KiB (+15.6 KiB, +10%)`. */
function describeFigures(figures: Figures): string {
  const names = ['size', 'gzip', 'brotli'] as const
  return names
    .flatMap(name => {
      const change = figures[name]
      return change ? [`${name} ${describeSizes(change)}`] : []
    })
    .join(', ')
}

/** `488 KiB → 532 KiB (+43.9 KiB, +9.0%)`. */
function describeSizes(change: Change): string {
  const { before, after } = change
  if (before === after) return `${formatBytes(after)} (±0)`
  const growth = formatGrowth(before, after)
  return `${formatBytes(before)} → ${formatBytes(after)} (${formatDelta(change)}${growth && `, ${growth}`})`
}

/** The columns in which a module differs, and its size. */
export function listDifferenceColumns(modules: readonly ModuleDifference[]): readonly DifferenceColumn[] {
  const differs = (name: FigureName) =>
    modules.some(({ figures }) => figures[name] && figures[name].before !== figures[name].after)
  return columns.filter(({ figure }) => figure === 'size' || differs(figure))
}

const columns: readonly (DifferenceColumn & { readonly figure: FigureName })[] = [
  createColumn('size', 'size', (change, kind) => showSides(change, kind, formatBytes)),
  createColumn('Δ', 'size', showChange),
  createColumn('Δ gzip', 'gzip', showChange),
  createColumn('Δ brotli', 'brotli', showChange),
  createColumn('Δ input', 'input', showChange),
  createColumn('start-up', 'start-up', (change, kind) => showSides(change, kind, formatTime)),
  createColumn('Δ segments', 'segments', change => signed(change, formatCount)),
  createColumn('Δ pages', 'pages', change => signed(change, formatCount)),
]

type Show = (change: Change, kind: ModuleDifference['kind']) => string

function createColumn(name: string, figure: FigureName, show: Show) {
  const text = ({ figures, kind }: ModuleDifference) => {
    const change = figures[figure]
    return change ? show(change, kind) : ''
  }
  return { name, figure, text }
}

/** A module that is new or gone has no share. */
function showChange(change: Change, kind: ModuleDifference['kind']): string {
  return kind === 'changed' ? showGrowth(change) : formatDelta(change)
}

/** `+43.9 KiB (+9.0%)`, `±0`. */
export function showGrowth(change: Change): string {
  const growth = change.before === change.after ? '' : formatGrowth(change.before, change.after)
  return growth === '' ? formatDelta(change) : `${formatDelta(change)} (${growth})`
}

function showSides({ before, after }: Change, kind: ModuleDifference['kind'], format: (value: number) => string) {
  if (kind === 'new') return format(after)
  if (kind === 'gone' || before === after) return format(before)
  return `${format(before)} → ${format(after)}`
}

/** `+43.9 KiB`, `−3 B`, `±0`. */
function formatDelta(change: Change): string {
  return signed(change, formatBytes)
}

function signed({ before, after }: Change, format: (value: number) => string): string {
  if (before === after) return '±0'
  return `${after < before ? '−' : '+'}${format(Math.abs(after - before))}`
}
