/** Modules that the engine once handled wrongly, each reduced to the smallest that showed the defect. */

import { describe, expect, it } from 'vitest'
import { parseModule } from '../src/wasm/module.ts'
import { wizen } from './support/engine.ts'
import { assembleObjects } from './support/gc.ts'
import { provideImports } from './support/imports.ts'
import { exposeState, findDifference, readState } from './support/state.ts'

type Regression = { readonly name: string; readonly wat: string; readonly options?: Parameters<typeof wizen>[1] }

const regressions: readonly Regression[] = [
  {
    name: 'a table of exnref, which JavaScript cannot read, that grows',
    wat: `(module (table $t 1 exnref)
      (func (export "wizer.initialize") (drop (table.grow $t (ref.null exn) (i32.const 2)))))`,
  },
  {
    name: 'a 64-bit table of nullexnref that is filled with null',
    wat: `(module (table $t i64 3 nullexnref)
      (func (export "wizer.initialize") (table.fill $t (i64.const 1) (ref.null noexn) (i64.const 2))))`,
  },
  {
    name: 'a global of nullexnref',
    wat: `(module (global $g (mut nullexnref) (ref.null noexn))
      (func (export "wizer.initialize") (global.set $g (ref.null noexn))))`,
  },
  {
    name: 'environ_get, which succeeds without variables',
    wat: `(module
      (import "wasi_snapshot_preview1" "environ_get" (func $environ_get (param i32 i32) (result i32)))
      (memory (export "memory") 1) (global $errno (mut i32) (i32.const -1))
      (func (export "wizer.initialize") (global.set $errno (call $environ_get (i32.const 0) (i32.const 64)))))`,
    options: { 'allow-wasi': 'true' },
  },
]

describe('a module that was once handled wrongly', () => {
  it.for(regressions.map(row => [row.name, row] as const))(
    'starts where its initialization ended: %s',
    async ([, { wat, options }]) => {
      const bytes = assembleObjects(wat)
      const { bytes: output } = await wizen(bytes, options)
      const [expected, found] = [start(bytes), start(output)]
      ;(expected['wizer.initialize'] as () => void)()
      const module = parseModule(output)
      expect(findDifference(readState(module, expected), readState(module, found))).toBeUndefined()
    },
  )
})

function start(bytes: Uint8Array<ArrayBuffer>): WebAssembly.Exports {
  const imports = provideImports(parseModule(bytes), () => {})
  return new WebAssembly.Instance(new WebAssembly.Module(exposeState(bytes)), imports).exports
}
