/**
 * The output: the input with its state replaced by the snapshot's, and every other byte where it was.
 *
 * ```wat
 * (module                                 (module
 *   (memory 1)                              (memory 3)              ;; as large as it has grown
 *   (global (mut i32) (i32.const 0))        (global (mut i32) (i32.const 42))
 *   (table 2 funcref)                       (table 2 funcref)
 *   (export "wizer.initialize" (func 0))    ;; gone
 *   (start 1)                               ;; gone: it has run
 *   (data (i32.const 8) "...")              (data (i32.const 8) "...") (data (i32.const 4096) "..."))
 *   (data $passive "..."))
 * ```
 */

import { writeConstExpr } from '../../wasm/const-expr.ts'
import { type Contents, encodeModule } from '../../wasm/encode.ts'
import { type Module, sectionIds } from '../../wasm/module.ts'
import { type Export, writeExport } from '../../wasm/sections/export.ts'
import { writeMemories } from '../../wasm/sections/memory.ts'
import { writeValueType } from '../../wasm/types.ts'
import { Writer } from '../../wasm/writer.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'
import { rewriteData } from './data.ts'
import { findUndeclared } from './declarations.ts'
import type { CodeSurvey } from './survey.ts'
import { rewriteElements, rewriteTables } from './tables.ts'

/** An output in parts, most of them views of the input and of the snapshot's memories. */
export type Rewritten = {
  readonly parts: readonly Uint8Array[]
  /**
   * The same without what the data segments hold and without custom sections, which no rule of validation looks at: the copy
   * that V8 needs is then as large as the code, not as the memories.
   */
  readonly skeleton: readonly Uint8Array[]
}

export function rewrite(module: Module, snapshot: Snapshot, exports: readonly Export[], survey: CodeSurvey): Rewritten {
  const changes = new Map<number, Contents>([[sectionIds.start, undefined]])
  const change = (id: number, contents: Contents | 'same') => {
    if (contents !== 'same') changes.set(id, contents)
  }
  change(sectionIds.memory, rewriteMemories(module, snapshot))
  change(sectionIds.global, rewriteGlobals(module, snapshot))
  change(sectionIds.export, rewriteExports(module, exports))
  change(sectionIds.table, rewriteTables(module, snapshot))
  change(sectionIds.element, rewriteElements(module, snapshot, findUndeclared(module, snapshot, survey.functions)))
  const data = rewriteData(module, snapshot, survey.lastData)
  change(sectionIds.dataCount, data.count)
  change(sectionIds.data, data.contents)
  const parts = encodeModule(module, changes)
  change(sectionIds.data, data.skeleton)
  return { parts, skeleton: encodeModule(module, changes, () => false) }
}

function rewriteMemories(module: Module, { memories }: Snapshot): Contents | 'same' {
  if (module.memories.every((limits, index) => limits.min === memories[index]?.pages)) return 'same'
  const writer = new Writer()
  writeMemories(
    writer,
    module.memories.map((limits, index) => ({ ...limits, min: memories[index]?.pages ?? limits.min })),
  )
  return [writer.finish()]
}

function rewriteGlobals(module: Module, { globals }: Snapshot): Contents | 'same' {
  if (globals.size === 0) return 'same'
  const writer = new Writer(16 * module.globals.length + 8)
  writer.u32(module.globals.length)
  module.globals.forEach((global, index) => {
    const value = globals.get(index)
    if (!value) writer.bytes(module.bytes.subarray(global.start, global.end))
    else {
      writeValueType(writer, global.type)
      writer.u8(1)
      writeConstExpr(writer, value)
    }
  })
  return [writer.finish()]
}

function rewriteExports(module: Module, exports: readonly Export[]): Contents | 'same' {
  const isSame =
    exports.length === module.exports.length &&
    exports.every((entry, index) => entry.name === module.exports[index]?.name)
  if (isSame) return 'same'
  const writer = new Writer(1024)
  writer.vector(exports, entry => writeExport(writer, entry))
  return [writer.finish()]
}
