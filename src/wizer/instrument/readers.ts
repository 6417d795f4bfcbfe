/** Reader modules: small modules beside the instance that read what JavaScript cannot, such as the bits of a NaN. */

import { functionBody } from '../../wasm/code/code-builder.ts'
import { concatenate } from '../../wasm/encode.ts'
import { emptyLimits, pageSize } from '../../wasm/limits.ts'
import type { Module } from '../../wasm/module.ts'
import { ModuleBuilder } from '../../wasm/module-builder.ts'
import type { TableType } from '../../wasm/sections/table.ts'
import { isRefType, type NumberType, type RefType } from '../../wasm/types.ts'

/** `read` stores what it reads in the exported `memory`; global `globals[i]` is imported from `globals` as `i`. */
export type GlobalReader = { readonly bytes: Uint8Array; readonly globals: readonly ReadGlobal[] }

/** What stands at the offset `at` of that memory then: a number's bits, or 1 where a reference is null. */
export type ReadGlobal = { readonly index: number; readonly at: number; readonly holds: NumberType | 'is-null' }

/** Bytes that a global takes in the memory of the reader: those of a v128. */
const globalSlot = 16

/** Globals that one function reads. V8 takes functions of up to 7,654,321 bytes, and a global needs up to 14. */
const globalsPerFunction = 100_000

/**
 * Reads mutable globals as bits:
 * ```wat
 * (global (import "globals" "0") (mut f32))
 * (func (export "read") i32.const 0  global.get 0  f32.store offset=0)
 * ```
 * Many globals are read by several functions, which `read` calls. Of references it reads only those that JavaScript cannot look at (`exnref`), as whether they are null.
 */
export function buildGlobalReader(module: Module): GlobalReader | undefined {
  const globals = module.globals.flatMap(({ type, mutable }, index) =>
    mutable && (!isRefType(type) || isOpaque(type)) ? [{ type, mutable, index }] : [],
  )
  if (globals.length === 0) return undefined
  const builder = ModuleBuilder.empty()
  globals.forEach((global, slot) => {
    builder.addImport('globals', String(slot), { kind: 'global', ...global })
  })
  const min = BigInt(Math.ceil((globals.length * globalSlot) / pageSize))
  const memory = builder.addMemory({ ...emptyLimits, min })
  const type = builder.addType([], [])
  const functions: number[] = []
  for (let first = 0; first < globals.length; first += globalsPerFunction) {
    const body = functionBody(code =>
      globals.slice(first, first + globalsPerFunction).forEach(({ type }, position) => {
        const slot = first + position
        code
          .i32Const(0)
          .add('global.get', slot)
          .store(type, slot * globalSlot)
      }),
    )
    functions.push(builder.addFunction(type, body))
  }
  const callAll = functionBody(code => {
    for (const index of functions) code.add('call', index)
  })
  builder.addExport('memory', 'memory', memory)
  builder.addExport('read', 'func', builder.addFunction(type, callAll))
  return {
    bytes: concatenate(builder.encode()),
    globals: globals.map(({ index, type }, slot) => ({
      index,
      at: slot * globalSlot,
      holds: isRefType(type) ? 'is-null' : type,
    })),
  }
}

/** Whether JavaScript cannot look at a reference, not even to see that it is null. */
export function isOpaque({ heap }: RefType): boolean {
  return heap === 'exn' || heap === 'noexn'
}

/**
 * Tells which entries of a table are null, where JavaScript cannot:
 * ```wat
 * (table (import "tables" "0") 0 exnref)
 * (func (export "isNull") (param i32) (result i32) local.get 0  table.get 0  ref.is_null)
 * ```
 */
export function buildNullReader({ element, limits: { address } }: TableType): Uint8Array {
  const builder = ModuleBuilder.empty()
  const limits = { ...emptyLimits, address }
  const table = builder.addImport('tables', '0', { kind: 'table', type: { element, limits } })
  const body = functionBody(code => code.add('local.get', 0).add('table.get', table).add('ref.is_null'))
  builder.addExport('isNull', 'func', builder.addFunction(builder.addType([address], ['i32']), body))
  return concatenate(builder.encode())
}
