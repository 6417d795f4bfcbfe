/** Functions of the instrumented copy that tell whether a passive segment was dropped. */

import { type CodeBuilder, functionBody } from '../../wasm/code/code-builder.ts'
import { findSection, sectionIds } from '../../wasm/layout.ts'
import { emptyLimits } from '../../wasm/limits.ts'
import type { Module } from '../../wasm/module.ts'
import type { ModuleBuilder } from '../../wasm/module-builder.ts'
import { type RefType, renderType } from '../../wasm/types.ts'

/** The export `name` traps if and only if the segment was dropped. */
export type Probe = { readonly kind: 'data' | 'element'; readonly segment: number; readonly name: string }

/**
 * Adds a function for each passive segment that code may have dropped. The function copies nothing from the end of the
 * segment, which traps only after the segment was dropped, because its length is 0 then. An empty segment needs no probe.
 * @param prefix what the names of the exports start with
 */
export function addProbes(module: Module, copy: ModuleBuilder, prefix: string): readonly Probe[] {
  if (!findSection(module, sectionIds.code)) return []
  const probes: Probe[] = []
  let type: number | undefined
  const add: AddProbe = (kind, segment, write) => {
    const name = `${prefix}:${kind}:${segment}`
    type ??= copy.addType([], [])
    copy.addExport(name, 'func', copy.addFunction(type, functionBody(write)))
    probes.push({ kind, segment, name })
  }
  probeData(module, copy, add)
  probeElements(module, copy, add)
  return probes
}

type AddProbe = (kind: Probe['kind'], segment: number, write: (code: CodeBuilder) => void) => void

function probeData(module: Module, copy: ModuleBuilder, add: AddProbe): void {
  // Without a data count section no code can name a data segment.
  if (module.dataCount === undefined) return
  let memory = module.memories.length > 0 ? 0 : undefined
  module.data.forEach(({ mode, size }, segment) => {
    if (mode !== 'passive' || size === 0) return
    memory ??= copy.addMemory(emptyLimits)
    const isWide = module.memories[0]?.address === 'i64'
    add('data', segment, code =>
      (isWide ? code.i64Const(0n) : code.i32Const(0))
        .i32Const(size)
        .i32Const(0)
        .add('memory.init', segment, memory as number),
    )
  })
}

/** `table.init` is tried on tables of the copy's own, one for each type of elements. */
function probeElements(module: Module, copy: ModuleBuilder, add: AddProbe): void {
  const tables = new Map<string, number>()
  module.elements.forEach(({ mode, type, items }, segment) => {
    if (mode !== 'passive' || items.length === 0) return
    const element: RefType = { ...type, nullable: true }
    const table = tables.get(renderType(element)) ?? copy.addTable({ element, limits: emptyLimits })
    tables.set(renderType(element), table)
    add('element', segment, code =>
      code.i32Const(0).i32Const(items.length).i32Const(0).add('table.init', segment, table),
    )
  })
}
