/** Takes the snapshot: what the output holds, from the state of the instance. What cannot be written is refused by name. */

import { evaluate, isSameValue } from '../../wasm/evaluate.ts'
import type { Module } from '../../wasm/module.ts'
import { describeIndex } from '../../wasm/names.ts'
import { type ConstValue, isRefType, type RefType } from '../../wasm/types.ts'
import { UnsupportedModuleError } from '../errors.ts'
import type { InstanceState, MemoryState, Reference, TableState } from '../host.ts'
import { type ClearedStack, clearStack } from '../regions/clear-stack.ts'
import { findLayout } from '../regions/lay-out.ts'
import { type ActiveSegment, findInitialEntries, groupByTable } from './initial-table.ts'
import { checkObjects } from './objects.ts'
import { layOutSegments, type PlannedSegment, type SegmentLayout } from './segments.ts'

export type Snapshot = {
  /** New values of the mutable globals that changed. */
  readonly globals: ReadonlyMap<number, ConstValue>
  /** All entries of the tables that changed. */
  readonly tables: ReadonlyMap<number, readonly ConstValue[]>
  readonly memories: readonly MemoryState[]
  /** Undefined where nobody asked for it. */
  readonly clearedStack: ClearedStack | undefined
  readonly segments: readonly PlannedSegment[]
  readonly droppedData: ReadonlySet<number>
  readonly droppedElements: ReadonlySet<number>
  /** The most data segments that the output may have. */
  readonly maxSegments: number
}

export type SnapshotOptions = {
  readonly layout: SegmentLayout
  readonly maxSegments: number
  readonly clearStack: boolean
}

/**
 * @throws {UnsupportedModuleError} where a global or table holds what no constant expression gives, or where `maxSegments`
 * are too few for the memories.
 */
export function takeSnapshot(module: Module, state: InstanceState, options: SnapshotOptions): Snapshot {
  checkObjects(module, state)
  const globals = new Map<number, ConstValue>()
  for (const { index, value } of state.globals) {
    const global = module.globals[index]
    if (!global?.mutable || value.kind === 'initial') continue
    const holder = () => describeIndex(module, 'global', index)
    const constant = isRefType(global.type) ? writable(value as Reference, global.type, holder) : (value as ConstValue)
    const initial = evaluate(module, global.init)
    if (!initial || !isSameValue(initial, constant)) globals.set(index, constant)
  }
  const tables = new Map<number, readonly ConstValue[]>()
  const segments = groupByTable(module)
  for (const table of state.tables) {
    const entries = snapshotTable(module, table, segments.get(table.index) ?? [])
    if (entries) tables.set(table.index, entries)
  }
  const { memories, cleared } = options.clearStack
    ? clearStack(state, findLayout(module))
    : { memories: state.memories, cleared: undefined }
  return {
    globals,
    tables,
    memories,
    clearedStack: cleared,
    segments: planSegments(module, memories, options),
    droppedData: new Set(state.droppedData),
    droppedElements: new Set(state.droppedElements),
    maxSegments: options.maxSegments,
  }
}

/** The entries of a table; undefined where they are those that instantiation gives it. */
function snapshotTable(
  module: Module,
  { index, isInitial, entries }: TableState,
  segments: readonly ActiveSegment[],
): readonly ConstValue[] | undefined {
  if (isInitial) return undefined
  const { element } = module.tables[index]!
  const values = entries.map((entry, position) =>
    writable(entry, element, () => `${describeIndex(module, 'table', index)}, entry ${position},`),
  )
  if (BigInt(values.length) !== module.tables[index]!.limits.min) return values
  const initial = findInitialEntries(module, index, segments)
  const isUnchanged = initial?.every((old, position) => isSameValue(old, values[position]!))
  return isUnchanged ? undefined : values
}

function writable(value: Reference, type: RefType, holder: () => string): ConstValue {
  if (value.kind === 'func') return value
  if (value.kind === 'null') return { kind: 'null', heap: type.heap }
  // JavaScript sees a small number where an `externref` was made from an `i31ref`.
  if (value.kind === 'i31' && type.heap !== 'extern') return value
  const what = value.kind === 'i31' ? 'a host reference' : value.what
  throw new UnsupportedModuleError(
    'state',
    `cannot snapshot ${holder()} which holds ${what}: expected null, a function of the module, or a number; clear it at the end of the initialization`,
  )
}

function planSegments(
  module: Module,
  memories: readonly MemoryState[],
  { layout, maxSegments }: SnapshotOptions,
): readonly PlannedSegment[] {
  const passive = module.data.filter(segment => segment.mode === 'passive').length
  const left = maxSegments - passive
  const needed = memories.filter(memory => memory.ranges.count > 0).length
  if (left < needed)
    throw new UnsupportedModuleError(
      'segments',
      `cannot write the memories in ${maxSegments} data segments (the option \`max-segments\`): ` +
        `found ${passive} passive segments that stay and ${needed} memories with data, expected room for ${passive + needed}`,
    )
  const addresses = module.memories.map(memory => memory.address)
  return layOutSegments(memories, addresses, layout, left)
}
