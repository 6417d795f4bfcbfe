/**
 * Makes a module that does not start by itself: whoever instantiates it calls its start function, once the things that the
 * function uses are ready.
 *
 * ```wat
 * (module (func $s …) (start $s))    (module (func $s …) (export "wizer:start" (func $s)))
 * ```
 */

import { concatenate } from '../../wasm/encode.ts'
import { sectionIds } from '../../wasm/layout.ts'
import { type Module, parseModule } from '../../wasm/module.ts'
import { ModuleBuilder } from '../../wasm/module-builder.ts'
import { freeName } from './free-name.ts'

export type DeferredStart = {
  readonly bytes: Uint8Array
  /** The export to call; undefined where there is no start function. Then the bytes are those of the input. */
  readonly start: string | undefined
}

/** @throws {WasmError} where the bytes are no core module. */
export function deferStart(bytes: Uint8Array): DeferredStart {
  const module = parseModule(bytes)
  const copy = ModuleBuilder.copyOf(module, [sectionIds.start])
  const start = exportStart(module, copy, freeName(module.exports.map(entry => entry.name)))
  return { bytes: start === undefined ? bytes : concatenate(copy.encode()), start }
}

/**
 * Exports the start function from a copy that has no start section.
 * @returns the name of the export; undefined where there is no start function
 */
export function exportStart(module: Module, copy: ModuleBuilder, prefix: string): string | undefined {
  if (module.start === undefined) return undefined
  const name = `${prefix}:start`
  copy.addExport(name, 'func', module.start)
  return name
}
