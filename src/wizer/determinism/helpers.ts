/** Links the functions that normalized code calls into the copy. */

import { type Module, parseModule } from '../../wasm/module.ts'
import type { ModuleBuilder } from '../../wasm/module-builder.ts'
import { helpersModule } from './helpers-module.ts'

/** The exports of `helpers.wat`. */
export type HelperName =
  | 'canonicalF32'
  | 'canonicalF64'
  | 'canonicalF32x4'
  | 'canonicalF64x2'
  | 'madd32'
  | 'nmadd32'
  | 'madd64'
  | 'nmadd64'
  | 'dot'
  | 'dotAdd'

/** Gives the function index of a helper in the copy. All helpers are added when the first one is asked for. */
export function linkHelpers(copy: ModuleBuilder): (name: HelperName) => number {
  let library: { readonly module: Module; readonly firstFunction: number } | undefined
  return name => {
    library ??= addHelpers(copy)
    const { module, firstFunction } = library
    return firstFunction + (module.exports.find(entry => entry.name === name)?.index as number)
  }
}

function addHelpers(copy: ModuleBuilder): { readonly module: Module; readonly firstFunction: number } {
  const module = parseModule(Uint8Array.from(atob(helpersModule), character => character.charCodeAt(0)))
  return { module, firstFunction: copy.addLibrary(module) }
}
