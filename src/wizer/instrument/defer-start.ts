/**
 * A module that does not start by itself: whoever instantiates it calls what would have, once all that it uses is in place.
 *
 * ```wat
 * (module (func $s …) (start $s))    (module (func $s …) (export "wizer:start" (func $s)))
 * ```
 */

import { appendToVector, type Contents, concatenate, encodeModule } from '../../wasm/encode.ts'
import { parseModule, sectionIds } from '../../wasm/module.ts'
import { writeExport } from '../../wasm/sections/export.ts'
import { freeName } from './free-name.ts'

export type DeferredStart = {
  readonly bytes: Uint8Array
  /** The export to call; undefined where nothing starts, and the bytes are the input's. */
  readonly start: string | undefined
}

/** @throws {WasmError} where the bytes are no core module. */
export function deferStart(bytes: Uint8Array): DeferredStart {
  const module = parseModule(bytes)
  if (module.start === undefined) return { bytes, start: undefined }
  const index = module.start
  const start = `${freeName(module.exports.map(entry => entry.name))}:start`
  const exports = appendToVector(module, sectionIds.export, module.exports.length, 1, writer =>
    writeExport(writer, { name: start, kind: 'func', index }),
  )
  const changes = new Map<number, Contents>([
    [sectionIds.start, undefined],
    [sectionIds.export, exports],
  ])
  return { bytes: concatenate(encodeModule(module, changes)), start }
}
