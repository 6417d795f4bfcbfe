/** Refuses garbage-collected objects that initialization can have changed without any global or table showing it. */

import { type ConstExpr, readConstExpr } from '../../wasm/const-expr.ts'
import type { Module } from '../../wasm/module.ts'
import { describeIndex } from '../../wasm/names.ts'
import { Reader } from '../../wasm/reader.ts'
import { UnsupportedModuleError } from '../errors.ts'
import type { InstanceState } from '../host.ts'

const allocations: ReadonlySet<number> = new Set([0xfb0000, 0xfb0001, 0xfb0006, 0xfb0007, 0xfb0008])

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
    if (global.instructions.some(instruction => allocatesMutable(module, instruction)))
      throw refusal(describeIndex(module, 'global', index))
  })
  module.tables.forEach((table, index) => {
    if (table.init && makesMutable(module, table.init)) throw refusal(describeIndex(module, 'table', index))
  })
  module.elements.forEach((segment, index) => {
    if (segment.form !== 'expressions') return
    const reader = new Reader(module.bytes, segment.itemsStart, segment.end)
    const count = reader.u32()
    for (let item = 0; item < count; item++)
      if (makesMutable(module, readConstExpr(reader))) throw refusal(`element segment ${index}`)
  })
}

function makesMutable(module: Module, expression: ConstExpr): boolean {
  let found = false
  readConstExpr(new Reader(module.bytes, expression.start, expression.end), instruction => {
    found ||= allocatesMutable(module, instruction)
  })
  return found
}

function allocatesMutable(module: Module, { opcode, immediate }: { opcode: number; immediate: number }): boolean {
  return allocations.has(opcode) && isMutable(module, immediate)
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
