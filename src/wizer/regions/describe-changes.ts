/** Describes the globals and tables that the initialization changed, with their names. */

import type { GlobalChange, TableChange } from '../../report/module-report.ts'
import { evaluate, isSameValue } from '../../wasm/evaluate.ts'
import type { Module } from '../../wasm/module.ts'
import { findNames } from '../../wasm/names.ts'
import { type ConstValue, renderType, renderValue } from '../../wasm/types.ts'
import { findInitialEntries, groupByTable } from '../snapshot/initial-table.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'
import { limitName } from './limit-name.ts'

/** The most globals, and the most tables, that a report describes. */
const mostDescribed = 100

export function describeGlobals(module: Module, { globals }: Pick<Snapshot, 'globals'>): readonly GlobalChange[] {
  const shown = [...globals].slice(0, mostDescribed)
  const nameOf = createNames(module, 'global', shown)
  return shown.map(([index, after]) => {
    const { type, init } = module.globals[index]!
    const before = evaluate(module, init)
    return {
      index,
      name: nameOf(index),
      type: renderType(type),
      before: before ? renderValue(before) : null,
      after: renderValue(after),
    }
  })
}

export function describeTables(module: Module, { tables }: Pick<Snapshot, 'tables'>): readonly TableChange[] {
  const shown = [...tables].slice(0, mostDescribed)
  const nameOf = createNames(module, 'table', shown)
  const segments = groupByTable(module)
  return shown.map(([index, entries]) => ({
    index,
    name: nameOf(index),
    before: Number(module.tables[index]!.limits.min),
    after: entries.length,
    changed: countChanged(findInitialEntries(module, index, segments.get(index) ?? []), entries),
  }))
}

function countChanged(old: readonly ConstValue[] | undefined, entries: readonly ConstValue[]): number | null {
  if (!old) return null
  return entries.reduce((sum, entry, position) => {
    const was = old[position]
    return was && isSameValue(was, entry) ? sum : sum + 1
  }, 0)
}

function createNames(module: Module, kind: 'global' | 'table', shown: readonly (readonly [index: number, unknown])[]) {
  const names = findNames(module, kind, new Set(shown.map(([index]) => index)))
  return (index: number): string | null => {
    const name = names.get(index)
    return name === undefined ? null : limitName(name)
  }
}
