/**
 * Makes the output: the input with the state of the snapshot, and every other byte as it was.
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

import type { DroppedCode } from '../../report/module-report.ts'
import { encodeStubBodies } from '../../wasm/code/stub-bodies.ts'
import { concatenate, encodeModule, type SectionChange, sizeOfParts } from '../../wasm/encode.ts'
import { findSection, sectionIds } from '../../wasm/layout.ts'
import { maxModuleSize } from '../../wasm/limits.ts'
import { type Module, parseModule } from '../../wasm/module.ts'
import { type Export, encodeExports } from '../../wasm/sections/export.ts'
import { encodeGlobals } from '../../wasm/sections/global.ts'
import { encodeMemories } from '../../wasm/sections/memory.ts'
import { UnsupportedModuleError } from '../errors.ts'
import type { SegmentLayout } from '../snapshot/segments.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'
import { rewriteData } from './data.ts'
import { findUndeclared } from './declarations.ts'
import { dropInitCode } from './drop-code.ts'
import { renameSegments } from './segment-names.ts'
import type { CodeSurvey } from './survey.ts'
import { rewriteElements, rewriteTables } from './tables.ts'

/** An output in parts, most of them views of the input and of the snapshot's memories. */
export type Rewritten = {
  readonly parts: readonly Uint8Array[]
  /**
   * What is left to validate, once the input is known to be valid: the output without what its data segments hold, without
   * custom sections, and with the shortest bodies instead of the code. A body of the output is the input's, byte for byte, or
   * the shortest one, which is validated here for every function. The input's are valid in the output too, since all that they
   * name stays: types, functions, globals and tags are the same, tables and memories differ in their sizes alone, old segments
   * keep their indices and types, and a body of the skeleton names each function whose declaration could have gone, also where
   * the code that named it has gone. A pass that writes other bodies has to put them here.
   */
  readonly skeleton: readonly Uint8Array[]
  /** What the option `drop-init-code` took out; null without it. */
  readonly dropped: DroppedCode | null
  /** Why that option could take nothing out; undefined where it could. */
  readonly unread: string | undefined
}

/**
 * @param exports those of the output
 * @param dropsCode whether code goes that nothing can reach any more
 * @param layout that of the data segments
 * @throws {UnsupportedModuleError} where the output would be too large, or need more data segments than allowed
 */
export function rewrite(
  module: Module,
  snapshot: Snapshot,
  exports: readonly Export[],
  survey: CodeSurvey,
  { dropsCode = false, layout = 'compressed' }: { dropsCode?: boolean; layout?: SegmentLayout } = {},
): Rewritten {
  const data = rewriteData(module, snapshot, survey.lastData)
  const elements = rewriteElements(module, snapshot, findUndeclared(module, snapshot, survey.functions))
  const changes: readonly SectionChange[] = [
    [sectionIds.start, undefined],
    ...rewriteMemories(module, snapshot),
    ...rewriteGlobals(module, snapshot),
    ...rewriteExports(module, exports),
    ...rewriteTables(module, snapshot),
    ...elements.changes,
  ]
  const ofSkeleton = new Map([...changes, ...data.skeleton, ...stubCode(module, survey)])
  const skeleton = encodeModule(module, ofSkeleton, () => false)
  // The skeleton has all that leads to functions as the output has it.
  const drop = dropsCode ? dropInitCode(module, parseModule(concatenate(skeleton))) : undefined
  const code: readonly SectionChange[] = drop?.code ? [[sectionIds.code, [drop.code]]] : []
  const names = renameSegments(module, snapshot, data.segments, elements.segments, layout)
  const parts = encodeModule(module, new Map([...changes, ...code, ...data.changes]), drop?.keepsCustom, names)
  checkSize(parts)
  return { parts, skeleton, dropped: drop?.dropped ?? null, unread: drop?.unread }
}

function stubCode(module: Module, { functions }: CodeSurvey): readonly SectionChange[] {
  const count = module.functions.length - module.importedFunctions
  return findSection(module, sectionIds.code) ? [[sectionIds.code, encodeStubBodies(count, functions)]] : []
}

/** The size of a module is the one rule of V8 that data alone can break. */
function checkSize(parts: readonly Uint8Array[]): void {
  const size = sizeOfParts(parts)
  if (size <= maxModuleSize) return
  throw new UnsupportedModuleError(
    'size',
    `cannot write the output: it would have ${size.toLocaleString('en')} bytes, expected at most ${maxModuleSize.toLocaleString('en')}, which is what V8 takes`,
  )
}

function rewriteMemories(module: Module, { memories }: Snapshot): readonly SectionChange[] {
  if (module.memories.every((limits, index) => limits.min === memories[index]?.pages)) return []
  const sizes = module.memories.map((limits, index) => ({ ...limits, min: memories[index]?.pages ?? limits.min }))
  return [[sectionIds.memory, encodeMemories(sizes)]]
}

function rewriteGlobals({ bytes, globals }: Module, snapshot: Snapshot): readonly SectionChange[] {
  return snapshot.globals.size === 0 ? [] : [[sectionIds.global, encodeGlobals(bytes, globals, snapshot.globals)]]
}

function rewriteExports(module: Module, exports: readonly Export[]): readonly SectionChange[] {
  const isSame =
    exports.length === module.exports.length &&
    exports.every((entry, index) => entry.name === module.exports[index]?.name)
  return isSame ? [] : [[sectionIds.export, encodeExports(exports)]]
}
