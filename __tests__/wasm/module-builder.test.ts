/** New modules of the module builder: V8 takes each and runs it. */

import { describe, expect, it } from 'vitest'
import { functionBody } from '../../src/wasm/code/code-builder.ts'
import { concatenate } from '../../src/wasm/encode.ts'
import { emptyLimits, type Limits } from '../../src/wasm/limits.ts'
import { parseModule } from '../../src/wasm/module.ts'
import { ModuleBuilder } from '../../src/wasm/module-builder.ts'
import type { TableType } from '../../src/wasm/sections/table.ts'
import { funcref } from '../../src/wasm/types.ts'
import { instantiate } from '../support/engine.ts'
import { assembleObjects } from '../support/gc.ts'
import { has, hexOf, ids, preamble, sectionsOf } from '../support/sections.ts'
import { assemble } from '../support/wat.ts'

const bytesOf = (builder: ModuleBuilder) => concatenate(builder.encode())

const limits = (min: bigint, max?: bigint): Limits => ({ ...emptyLimits, min, max })
const functionTable = (min: bigint, max?: bigint): TableType => ({ element: funcref, limits: limits(min, max) })

/** The body of a function that gives a number. */
const giving = (number: number) => functionBody(code => code.i32Const(number))

describe('ModuleBuilder.empty', () => {
  it('builds a module without sections where nothing is added', () => {
    expect([...bytesOf(ModuleBuilder.empty())]).toEqual(preamble)
  })

  it('builds a function that adds its parameters', () => {
    const builder = ModuleBuilder.empty()
    const type = builder.addType(['i32', 'i32'], ['i32'])
    const body = functionBody(code => code.add('local.get', 0).add('local.get', 1).add('i32.add'))
    builder.addExport('add', 'func', builder.addFunction(type, body))
    expect(instantiate(bytesOf(builder)).add(40, 2)).toBe(42)
  })

  it('builds function types with parameters and results of every kind', () => {
    const builder = ModuleBuilder.empty()
    const rows = [
      { params: [], results: [] },
      { params: ['i32', 'i64', 'f32', 'f64', 'v128', funcref], results: [] },
      { params: [{ nullable: true, heap: 'extern' }], results: ['f64', funcref] },
    ] as const
    expect(rows.map(({ params, results }) => builder.addType(params, results))).toEqual([0, 1, 2])
    const bytes = bytesOf(builder)
    expect(WebAssembly.validate(bytes)).toBe(true)
    expect(parseModule(bytes).types.map(({ composite }) => composite)).toEqual(
      rows.map(row => ({ kind: 'func', ...row })),
    )
  })

  it('builds imports of every kind, each with the next index of its kind', () => {
    const builder = ModuleBuilder.empty()
    const type = builder.addType(['i32'], [])
    const indices = [
      builder.addImport('env', 'f', { kind: 'func', type }),
      builder.addImport('env', 'g', { kind: 'func', type }),
      builder.addImport('env', 't', { kind: 'table', type: functionTable(1n, 2n) }),
      builder.addImport('env', 'm', { kind: 'memory', limits: limits(1n) }),
      builder.addImport('env', 'x', { kind: 'global', type: 'i64', mutable: true }),
      builder.addImport('ünï', '', { kind: 'tag', type }),
    ]
    expect(indices).toEqual([0, 1, 0, 0, 0, 0])
    const bytes = bytesOf(builder)
    expect(WebAssembly.validate(bytes)).toBe(true)
    expect(parseModule(bytes).imports).toMatchObject([
      { module: 'env', name: 'f', kind: 'func', type },
      { module: 'env', name: 'g', kind: 'func', type },
      { module: 'env', name: 't', kind: 'table', type: functionTable(1n, 2n) },
      { module: 'env', name: 'm', kind: 'memory', limits: limits(1n) },
      { module: 'env', name: 'x', kind: 'global', type: 'i64', mutable: true },
      { module: 'ünï', name: '', kind: 'tag', type },
    ])
  })

  it('gives definitions the indices behind the imports of their kind', () => {
    const builder = ModuleBuilder.empty()
    const type = builder.addType([], ['i32'])
    const imported = builder.addImport('env', 'five', { kind: 'func', type })
    builder.addImport('env', 'table', { kind: 'table', type: functionTable(3n) })
    const sum = functionBody(code => code.add('call', imported).i32Const(2).add('i32.add'))
    const added = builder.addFunction(type, sum)
    const table = builder.addTable(functionTable(2n))
    expect([imported, added, table]).toEqual([0, 1, 1])
    builder.addExport('seven', 'func', added)
    builder.addExport('table', 'table', table)
    const imports = { five: () => 5, table: new WebAssembly.Table({ element: 'anyfunc', initial: 3 }) }
    const exports = instantiate(bytesOf(builder), { env: imports })
    expect([exports.seven(), exports.table.length]).toEqual([7, 2])
  })

  it('builds a memory that a function stores to', () => {
    const builder = ModuleBuilder.empty()
    const store = functionBody(code => code.i32Const(65_536).add('local.get', 0).store('i32', 8))
    builder.addExport('memory', 'memory', builder.addMemory(limits(2n, 3n)))
    builder.addExport('store', 'func', builder.addFunction(builder.addType(['i32'], []), store))
    const { memory, store: run } = instantiate(bytesOf(builder))
    run(77)
    expect(new Int32Array(memory.buffer)[(65_536 + 8) / 4]).toBe(77)
    expect(memory.grow(1)).toBe(2)
    expect(() => memory.grow(1)).toThrow(RangeError)
  })

  it('builds a table that grows up to its maximum', () => {
    const builder = ModuleBuilder.empty()
    builder.addExport('table', 'table', builder.addTable(functionTable(2n, 3n)))
    const { table } = instantiate(bytesOf(builder))
    expect(table.grow(1)).toBe(2)
    expect(() => table.grow(1)).toThrow(RangeError)
  })

  it('builds a tag that V8 exports', () => {
    const builder = ModuleBuilder.empty()
    builder.addExport('tag', 'tag', builder.addTag(builder.addType(['i32'], [])))
    expect(String(instantiate(bytesOf(builder)).tag)).toBe('[object WebAssembly.Tag]')
  })

  it('builds exports under any name', () => {
    const builder = ModuleBuilder.empty()
    const index = builder.addFunction(builder.addType([], ['i32']), giving(5))
    const names = ['', '__proto__', 'böörja 🏁', '\0', 'x'.repeat(200)]
    for (const name of names) builder.addExport(name, 'func', index)
    const exports = instantiate(bytesOf(builder))
    expect(names.map(name => exports[name]())).toEqual([5, 5, 5, 5, 5])
  })
})

describe('ModuleBuilder.withTypesOf', () => {
  it('takes the types of a module byte for byte, and nothing else', async () => {
    const bytes = await assemble(`
      (type (func (param i32)))
      (import "env" "f" (func (param f64)))
      (memory 1)
      (func (export "g") (result i32) (i32.const 1))`)
    const output = bytesOf(ModuleBuilder.withTypesOf(parseModule(bytes)))
    expect(sectionsOf(output).map(({ id }) => id)).toEqual([ids.type])
    expect(hexOf(output, ids.type)).toBe(hexOf(bytes, ids.type))
  })

  it('starts every other index at 0', async () => {
    const module = parseModule(await assemble('(import "env" "f" (func)) (memory 1) (table 1 funcref) (tag) (func)'))
    const builder = ModuleBuilder.withTypesOf(module)
    expect(builder.addType([], ['i32'])).toBe(module.types.length)
    expect([
      builder.addImport('env', 'f', { kind: 'func', type: 0 }),
      builder.addFunction(1, giving(4)),
      builder.addTable(functionTable(1n)),
      builder.addMemory(limits(1n)),
      builder.addTag(0),
    ]).toEqual([0, 1, 0, 0, 0])
    builder.addExport('four', 'func', 1)
    expect(instantiate(bytesOf(builder), { env: { f: () => {} } }).four()).toBe(4)
  })

  it.runIf(has.objects)('counts each type of a recursion group', () => {
    const module = parseModule(
      assembleObjects(`(module
        (rec (type $a (struct (field (ref null $b)))) (type $b (struct (field (ref null $a)))))
        (type $f (func (param (ref null $b)) (result i32)))
        (func (export "f") (type $f) (i32.const 3))
        (global (ref null $a) (ref.null $a)))`),
    )
    const builder = ModuleBuilder.withTypesOf(module)
    const type = builder.addType([], [{ nullable: true, heap: 1 }])
    expect(type).toBe(module.types.length)
    const [takes] = module.functions
    builder.addExport('takes', 'func', builder.addFunction(takes!, giving(6)))
    const gives = functionBody(code => code.constant({ kind: 'null', heap: 1 }))
    builder.addExport('gives', 'func', builder.addFunction(type, gives))
    const exports = instantiate(bytesOf(builder))
    expect([exports.takes(null), exports.gives()]).toEqual([6, null])
  })
})
