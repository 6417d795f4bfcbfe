/** Refuses garbage-collected objects that initialization can have changed without any global or table showing it. */

import type { ConstExpr } from '../../wasm/const-expr.ts'
import type { Module } from '../../wasm/module.ts'
import { describeIndex } from '../../wasm/names.ts'
import { UnsupportedModuleError } from '../errors.ts'
import type { InstanceState } from '../host.ts'

/**
 * The expressions that the output keeps (immutable globals, globals that hold what they held at first, tables, element
 * segments) make their objects anew: that is only the same where no field of them can be assigned.
 * @throws {UnsupportedModuleError} with code `state`.
 */
export function checkObjects(module: Module, state: InstanceState): void {
  if (!module.types.some((_, index) => isMutable(module, index))) return
  const kept = new Set(state.globals.flatMap(({ index, value }) => (value.kind === 'initial' ? [index] : [])))
  module.globals.forEach((global, index) => {
    if (global.mutable && !kept.has(index)) return
    if (makesMutable(module, global.init)) throw refusal(describeIndex(module, 'global', index))
  })
  module.tables.forEach((table, index) => {
    if (table.init && makesMutable(module, table.init)) throw refusal(describeIndex(module, 'table', index))
  })
  module.elements.forEach((segment, index) => {
    if (segment.form === 'expressions' && segment.items.some(item => makesMutable(module, item)))
      throw refusal(`element segment ${index}`)
  })
}

/** Whether an expression allocates an object that can change. */
function makesMutable(module: Module, { instructions }: ConstExpr): boolean {
  return instructions.some(instruction => 'type' in instruction && isMutable(module, instruction.type))
}

function isMutable(module: Module, typeIndex: number): boolean {
  const type = module.types[typeIndex]?.composite
  return (type?.kind === 'struct' || type?.kind === 'array') && type.fields.some(field => field.mutable)
}

function refusal(holder: string): UnsupportedModuleError {
  return new UnsupportedModuleError(
    'state',
    `cannot snapshot ${holder} which holds a garbage-collected object with fields that can be assigned: expected objects that cannot change, or null`,
  )
}
