/** Other tools read our outputs: `wasm-opt -O2` gives the same results, and wabt can parse them. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import binaryen from 'binaryen'
import { describe, expect, it } from 'vitest'
import wabt from 'wabt'
import { attackRun, expectSound } from '../support/hostile.ts'
import { makeFolder } from '../support/temporary.ts'
import { assemble } from '../support/wat.ts'

/** Modules whose initialization changes a table that element segments had filled, each in another way. */
const changes: Readonly<Record<string, string>> = {
  set: '(table.set $t (i32.const 1) (ref.func $three))',
  swap: '(table.set $t (i32.const 0) (table.get $t (i32.const 1))) (table.set $t (i32.const 1) (ref.null func))',
  fill: '(table.fill $t (i32.const 0) (ref.func $two) (i32.const 4))',
  copy: '(table.copy $t $t (i32.const 2) (i32.const 0) (i32.const 2))',
  init: '(table.init $t $passive (i32.const 0) (i32.const 0) (i32.const 2))',
  drop: '(table.set $t (i32.const 0) (ref.func $two)) (elem.drop $passive)',
  grow: '(drop (table.grow $t (ref.func $one) (i32.const 3)))',
}

const sourceOf = (change: string) => `(module
  (type $result (func (result i32)))
  (table $t (export "t") 4 20 funcref)
  (elem $first (i32.const 0) func $one $two)
  (elem $passive func $three $one)
  (elem $items (i32.const 3) funcref (item ref.func $one))
  (elem declare func $hidden)
  (func $one (result i32) (i32.const 1))
  (func $two (result i32) (i32.const 2))
  (func $three (result i32) (i32.const 3))
  (func $hidden (result i32) (i32.const 4))
  (func (export "call") (param i32) (result i32) (call_indirect $t (type $result) (local.get 0)))
  (func (export "late") (table.set $t (i32.const 2) (ref.func $hidden)))
  (func (export "more") (table.init $t $passive (i32.const 1) (i32.const 0) (i32.const 2)))
  (func (export "wizer.initialize") ${change}))`

/** What a module does: each entry of the table before and after each of its functions. */
function behaviour(bytes: Uint8Array): string {
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(bytes as Uint8Array<ArrayBuffer>))
  const { call, late, more, t } = exports as {
    call(index: number): number
    late(): void
    more(): void
    t: WebAssembly.Table
  }
  const attempt = (work: () => unknown) => {
    try {
      return String(work())
    } catch (error) {
      return (error as Error).message
    }
  }
  const entries = () => Array.from({ length: t.length }, (_, index) => attempt(() => call(index)))
  return [entries(), attempt(late), entries(), attempt(more), entries()].join()
}

const modules = Object.fromEntries(
  await Promise.all(
    Object.entries(changes).map(async ([name, change]) => [`${name}.wasm`, await assemble(sourceOf(change))] as const),
  ),
)

const outputs = await attackRun(makeFolder(modules), ['--keep-init-func']).then(attack => {
  expectSound(attack)
  return attack.folder
})

function optimized(bytes: Uint8Array): Uint8Array {
  const module = binaryen.readBinary(bytes)
  try {
    module.setFeatures(binaryen.Features.All & ~binaryen.Features.GC)
    binaryen.setOptimizeLevel(2)
    module.optimize()
    return module.emitBinary()
  } finally {
    module.dispose()
  }
}

async function textOf(bytes: Uint8Array): Promise<string> {
  const module = (await wabt()).readWasm(bytes, { readDebugNames: true })
  try {
    return module.toText({ foldExprs: false, inlineExport: false })
  } finally {
    module.destroy()
  }
}

it.each(Object.keys(changes))('the tools themselves can do it with the input of (%s)', async name => {
  const input = modules[`${name}.wasm`]!
  expect(behaviour(optimized(input))).toBe(behaviour(input))
  expect((await textOf(input)).length).toBeGreaterThan(0)
})

describe('an output whose table has changed', () => {
  it.each(Object.keys(changes))('(%s) does the same after `wasm-opt -O2`', name => {
    const output = readFileSync(join(outputs, 'wizened', `${name}.wasm`))
    expect(behaviour(optimized(output))).toBe(behaviour(output))
  })

  it.each(Object.keys(changes))('(%s) can be read by wabt', async name => {
    const output = new Uint8Array(readFileSync(join(outputs, 'wizened', `${name}.wasm`)))
    expect(await textOf(output)).toContain('(module')
  })
})
