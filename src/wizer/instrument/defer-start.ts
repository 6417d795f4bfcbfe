/**
 * A module that does not start by itself: whoever instantiates it calls its start function, once all that it uses is there.
 *
 * ```wat
 * (module (func $s …) (start $s))    (module (func $s …) (export "wizer:start" (func $s)))
 * ```
 */

import { concatenate } from '../../wasm/encode.ts'
import { parseModule, sectionIds } from '../../wasm/module.ts'
import { ModuleBuilder } from '../../wasm/module-builder.ts'
import { freeName } from './free-name.ts'

export type DeferredStart = {
  readonly bytes: Uint8Array
  /** The export to call; undefined where there is no start function, and the bytes are the input's. */
  readonly start: string | undefined
}

/** @throws {WasmError} where the bytes are no core module. */
export function deferStart(bytes: Uint8Array): DeferredStart {
  const module = parseModule(bytes)
  if (module.start === undefined) return { bytes, start: undefined }
  const start = `${freeName(module.exports.map(entry => entry.name))}:start`
  const copy = ModuleBuilder.copyOf(module, [sectionIds.start])
  copy.addExport(start, 'func', module.start)
  return { bytes: concatenate(copy.encode()), start }
}
