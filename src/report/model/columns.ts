/** The columns of the table of modules: what each column says of one module, and of all modules together. */

import { formatBytes, formatCount, formatGrowth, formatTime } from '../format.ts'
import type { StartUp } from '../module-report.ts'
import type { DoneModule } from '../report.ts'
import { type Change, type FindChange, findCompressed, findSize, sumChanges } from './changes.ts'
import { findStartUp, formatFaster, sumStartUps } from './start-up.ts'

export type Column = {
  /** Two columns in a row have the same name where they show a change. */
  readonly name: string
  readonly side: 'before' | 'after' | ''
  /** What the column and its neighbours are about; empty where they have nothing in common. */
  readonly group: string
  /** Where there is no room for all columns, those with the highest rank are left out first. */
  readonly rank: number
  /** Undefined where the module was not measured. */
  readonly cell: (module: DoneModule) => Cell | undefined
  /** Undefined where there is no sum. */
  readonly total: (done: readonly DoneModule[]) => Cell | undefined
}

/** Rows are sorted by `value`. */
export type Cell = { readonly text: string; readonly value: number }

type Place = Pick<Column, 'name' | 'group' | 'rank'>
type Format = (value: number) => string

const columns: readonly Column[] = [
  ...createChange({ name: 'size', group: 'size', rank: 1 }, findSize, formatBytes),
  createComparison({ name: 'growth', group: 'size', rank: 4 }, findSize, showGrowth),
  ...(['before', 'after'] as const).map(side => ({
    ...createStartUp({ name: 'start-up', group: 'start-up', rank: 2 }, startUp => showTime(startUp[side].least)),
    side,
  })),
  createStartUp({ name: 'faster', group: 'start-up', rank: 3 }, showFaster),
  ...createChange({ name: 'gzip', group: 'compressed', rank: 6 }, findCompressed('gzip'), formatBytes),
  ...createChange({ name: 'brotli', group: 'compressed', rank: 6 }, findCompressed('brotli'), formatBytes),
  createValue({ name: 'segments', group: 'written', rank: 7 }, ({ report }) => report.segments, formatCount),
  createValue({ name: 'globals', group: 'written', rank: 7 }, ({ report }) => report.globals, formatCount),
  createValue({ name: 'tables', group: 'written', rank: 7 }, ({ report }) => report.tables, formatCount),
  createValue({ name: 'initialize', group: '', rank: 5 }, ({ report }) => report.times.initialize, formatTime),
]

/** The columns that say something of at least one module. */
export function listColumns(done: readonly DoneModule[]): readonly Column[] {
  return columns.filter(({ cell }) => done.some(module => (cell(module)?.value ?? 0) > 0))
}

function createChange(place: Place, find: FindChange, format: Format): readonly Column[] {
  return (['before', 'after'] as const).map(side => ({
    ...createComparison(place, find, change => ({ value: change[side], text: format(change[side]) })),
    side,
  }))
}

function createComparison(place: Place, find: FindChange, show: (change: Change) => Cell): Column {
  const showKnown = (change: Change | undefined) => change && show(change)
  return {
    ...place,
    side: '',
    cell: module => showKnown(find(module)),
    total: done => showKnown(sumChanges(done, find)),
  }
}

function createStartUp(place: Place, show: (startUp: StartUp) => Cell): Column {
  const showKnown = (startUp: StartUp | undefined) => startUp && show(startUp)
  return {
    ...place,
    side: '',
    cell: module => showKnown(findStartUp(module)),
    total: done => showKnown(sumStartUps(done)),
  }
}

function showTime(value: number): Cell {
  return { value, text: formatTime(value) }
}

function showGrowth({ before, after }: Change): Cell {
  return { value: after / before, text: formatGrowth(before, after) }
}

/** Where it is open which is faster, the row is sorted as if neither were. */
function showFaster(startUp: StartUp): Cell {
  const text = formatFaster(startUp)
  return { value: text === '' ? 1 : startUp.before.least / startUp.after.least, text }
}

function createValue(place: Place, find: (module: DoneModule) => number, format: Format): Column {
  const cell = (module: DoneModule) => ({ value: find(module), text: format(find(module)) })
  return { ...place, side: '', cell, total: () => undefined }
}
