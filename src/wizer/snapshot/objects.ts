/** Refuses garbage-collected objects that initialization may have changed, because no global or table shows the change. */

import type { ConstExpr } from '../../wasm/const-expr.ts'
import type { Module } from '../../wasm/module.ts'
import { describeIndex } from '../../wasm/names.ts'
import type { CompositeType } from '../../wasm/types.ts'
import { UnsupportedModuleError } from '../errors.ts'
import type { InstanceState } from '../host.ts'

/**
 * The output keeps the expressions of immutable globals, of unchanged globals, of tables and of element segments. They make
 * new objects, which equal the old ones only where no field can be assigned.
 * @throws {UnsupportedModuleError} with code `state`.
 */
export function checkObjects(module: Module, state: InstanceState): void {
  const mutable = new Set(module.types.flatMap(({ composite }, index) => (isMutable(composite) ? [index] : [])))
  if (mutable.size === 0) return
  const kept = new Set(state.globals.flatMap(({ index, value }) => (value.kind === 'initial' ? [index] : [])))
  module.globals.forEach((global, index) => {
    if (global.mutable && !kept.has(index)) return
    if (makesMutable(global.init, mutable)) throw refusal(describeIndex(module, 'global', index))
  })
  module.tables.forEach((table, index) => {
    if (table.init && makesMutable(table.init, mutable)) throw refusal(describeIndex(module, 'table', index))
  })
  module.elements.forEach((segment, index) => {
    if (segment.form === 'expressions' && segment.items.some(item => makesMutable(item, mutable)))
      throw refusal(`element segment ${index}`)
  })
}

/** Whether an expression allocates an object that can change. */
function makesMutable({ instructions }: ConstExpr, mutable: ReadonlySet<number>): boolean {
  return instructions.some(instruction => 'type' in instruction && mutable.has(instruction.type))
}

function isMutable(type: CompositeType): boolean {
  return (type.kind === 'struct' || type.kind === 'array') && type.fields.some(field => field.mutable)
}

function refusal(holder: string): UnsupportedModuleError {
  return new UnsupportedModuleError(
    'state',
    `cannot snapshot ${holder} which holds a garbage-collected object with fields that can be assigned: expected objects that cannot change, or null`,
  )
}
