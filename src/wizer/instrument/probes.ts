/** Functions of the instrumented copy that tell whether a passive segment was dropped. */

import { findSection, type Module, sectionIds } from '../../wasm/module.ts'
import { type RefType, renderType } from '../../wasm/types.ts'
import { Writer } from '../../wasm/writer.ts'
import type { AddedFunction } from '../determinism/added-function.ts'

export type Probe = {
  readonly kind: 'data' | 'element'
  readonly segment: number
  /** The function, and the name it is exported under. */
  readonly index: number
  readonly name: string
}

export type Probes = {
  readonly functions: readonly AddedFunction[]
  readonly exports: readonly Probe[]
  /** Element types of tables that `table.init` is tried on. */
  readonly tables: readonly RefType[]
  readonly needsMemory: boolean
}

/**
 * A function for each passive segment that code may have dropped: initializing nothing from behind its last byte or
 * item traps if and only if it was. A segment of nothing is the same dropped or not; without a data count section no
 * code can name a data segment.
 * @param firstTable the index of the first of `tables` in the copy
 */
export function planProbes(module: Module, prefix: string, firstTable: number): Probes {
  const functions: AddedFunction[] = []
  const exports: Probe[] = []
  const tables: RefType[] = []
  if (!findSection(module, sectionIds.code)) return { functions, exports, tables, needsMemory: false }
  const add = (kind: Probe['kind'], segment: number, body: Uint8Array) => {
    exports.push({
      kind,
      segment,
      index: module.functions.length + functions.length,
      name: `${prefix}:${kind}:${segment}`,
    })
    functions.push({ params: [], results: [], body })
  }
  if (module.dataCount !== undefined) {
    const zero = module.memories[0]?.address === 'i64' ? 0x42 : 0x41
    module.data.forEach((segment, index) => {
      if (segment.mode !== 'passive' || segment.size === 0) return
      const body = new Writer(24).bytes([0x00, zero, 0x00, 0x41]).s32(segment.size).bytes([0x41, 0x00, 0xfc, 0x08])
      add('data', index, body.u32(index).bytes([0x00, 0x0b]).finish())
    })
  }
  const needsMemory = exports.length > 0 && module.memories.length === 0
  module.elements.forEach((segment, index) => {
    if (segment.mode !== 'passive' || segment.count === 0) return
    const type: RefType = { ...segment.type, nullable: true }
    const known = tables.findIndex(table => renderType(table) === renderType(type))
    const table = known < 0 ? tables.push(type) - 1 : known
    const body = new Writer(24).bytes([0x00, 0x41, 0x00, 0x41]).s32(segment.count).bytes([0x41, 0x00, 0xfc, 0x0c])
    add(
      'element',
      index,
      body
        .u32(index)
        .u32(firstTable + table)
        .u8(0x0b)
        .finish(),
    )
  })
  return { functions, exports, tables, needsMemory }
}
