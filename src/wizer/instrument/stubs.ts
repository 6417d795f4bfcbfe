/** A module of import stubs: it satisfies the imports that nobody provides. */

import { functionBody } from '../../wasm/code/code-builder.ts'
import { concatenate } from '../../wasm/encode.ts'
import type { Module } from '../../wasm/module.ts'
import { ModuleBuilder } from '../../wasm/module-builder.ts'
import { isAbort } from '../known-imports.ts'

/** Import `index` of the input is satisfied by the export `name` of the stubs. */
export type Stub = { readonly index: number; readonly kind: 'func' | 'tag'; readonly name: string }

/**
 * The module imports `called` from module `host`, and calls it with the index of the import; and `aborted`, for the import
 * with which AssemblyScript gives up, which gets the arguments, too.
 */
export type Stubs = { readonly bytes: Uint8Array; readonly stubs: readonly Stub[] }

/**
 * A stub for every function and tag import, with the input's type: so an import gives its name even where JavaScript cannot
 * be called with its types (v128, typed references), and no handler in the module catches its trap.
 * ```wat
 * (func (import "host" "called") (param i32))
 * (func (import "host" "aborted") (param i32 i32 i32 i32 i32))
 * (func (export "0") (type $of-the-import) i32.const 0  call 0  unreachable)
 * ```
 */
export function buildStubs(module: Module): Stubs | undefined {
  const stubs: Stub[] = []
  const builder = ModuleBuilder.withTypesOf(module)
  const called = builder.addImport('host', 'called', { kind: 'func', type: builder.addType(['i32'], []) })
  const abortParams = Array.from({ length: 5 }, () => 'i32' as const)
  const aborted = builder.addImport('host', 'aborted', { kind: 'func', type: builder.addType(abortParams, []) })
  module.imports.forEach((entry, index) => {
    if (entry.kind !== 'func' && entry.kind !== 'tag') return
    const name = String(index)
    const givesUp = isAbort(module, entry)
    const body = () =>
      functionBody(code => {
        code.i32Const(index)
        if (givesUp) for (let local = 0; local < 4; local++) code.add('local.get', local)
        code.add('call', givesUp ? aborted : called).add('unreachable')
      })
    const stub = entry.kind === 'func' ? builder.addFunction(entry.type, body()) : builder.addTag(entry.type)
    builder.addExport(name, entry.kind, stub)
    stubs.push({ index, kind: entry.kind, name })
  })
  return stubs.length === 0 ? undefined : { bytes: concatenate(builder.encode()), stubs }
}
