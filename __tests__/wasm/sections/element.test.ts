/** Element segments: read, and written in every form. */

import { describe, expect, it } from 'vitest'
import { concatenate, encodeModule } from '../../../src/wasm/encode.ts'
import { evaluate } from '../../../src/wasm/evaluate.ts'
import { sectionIds } from '../../../src/wasm/layout.ts'
import { type Module, parseModule } from '../../../src/wasm/module.ts'
import {
  chooseForm,
  type ElementSegment,
  encodeElements,
  functionsOfSegment,
  type NewElementSegment,
} from '../../../src/wasm/sections/element.ts'
import type { ConstValue, RefType } from '../../../src/wasm/types.ts'
import { instantiate, traps } from '../../support/engine.ts'
import { assembleObjects } from '../../support/gc.ts'
import { has } from '../../support/sections.ts'
import { assemble } from '../../support/wat.ts'

const functions = ['$one', '$two', '$three'].map(
  (name, index) => `(func ${name} (result i32) (i32.const ${index + 1}))`,
)

/** Two tables, three functions, and `more`. */
const parse = async (more: string) =>
  parseModule(
    await assemble(`
      (table $t (export "t") 8 funcref)
      (table $u (export "u") 8 funcref)
      ${more}
      ${functions.join('\n')}`),
  )

/** The module with other element segments. */
function withElements(module: Module, segments: readonly NewElementSegment[]): Uint8Array<ArrayBuffer> {
  const contents = encodeElements(module.bytes, segments)
  return concatenate(encodeModule(module, new Map([[sectionIds.element, contents]])))
}

const call = (table: WebAssembly.Table) =>
  Array.from({ length: table.length }, (_, entry) => table.get(entry)?.() ?? null)

const funcref: RefType = { nullable: true, heap: 'func' }
const func = (index: number): ConstValue => ({ kind: 'func', index })
const nullFunc: ConstValue = { kind: 'null', heap: 'func' }

/** Segments of all eight forms. */
const everyForm = `
  (elem (table $t) (i32.const 1) func $one $two)
  (elem func $two $three)
  (elem (table $u) (i32.const 2) func $three)
  (elem declare func $one)
  (elem (table $t) (i32.const 4) funcref (ref.func $three) (ref.null func))
  (elem funcref (ref.null func) (ref.func $one))
  (elem (table $u) (i32.const 5) funcref (ref.func $two) (ref.null func))
  (elem declare funcref (ref.func $two) (ref.null func))`

describe('readElements', () => {
  it('reads the mode, the table, the type and the items of a segment of any form', async () => {
    const nonNull = { nullable: false, heap: 'func' }
    const { bytes, elements } = await parse(everyForm)
    expect(elements.map(({ start }) => bytes[start])).toEqual([0, 1, 2, 3, 4, 5, 6, 7])
    expect(elements).toMatchObject([
      { mode: 'active', table: 0, form: 'functions', items: Uint32Array.of(0, 1) },
      { mode: 'passive', type: nonNull, form: 'functions', items: Uint32Array.of(1, 2) },
      { mode: 'active', table: 1, type: nonNull, form: 'functions', items: Uint32Array.of(2) },
      { mode: 'declared', type: nonNull, form: 'functions', items: Uint32Array.of(0) },
      { mode: 'active', table: 0, type: funcref, form: 'expressions' },
      { mode: 'passive', type: funcref, form: 'expressions' },
      { mode: 'active', table: 1, type: funcref, form: 'expressions' },
      { mode: 'declared', type: funcref, form: 'expressions' },
    ])
    expect(elements.map(segment => [...functionsOfSegment(segment)])).toEqual([
      [0, 1],
      [1, 2],
      [2],
      [0],
      [2],
      [0],
      [1],
      [1],
    ])
  })
})

describe('chooseForm', () => {
  const entries = [func(2), func(0)]

  it.each<[what: string, type: RefType, entries: readonly ConstValue[], form: ReturnType<typeof chooseForm>]>([
    ['functions for functions alone', funcref, entries, { form: 'functions', items: [2, 0] }],
    ['functions for no entries', funcref, [], { form: 'functions', items: [] }],
    [
      'expressions where an entry is null',
      funcref,
      [func(2), nullFunc],
      { form: 'expressions', items: [func(2), nullFunc] },
    ],
    [
      'expressions for a table of functions of one type',
      { nullable: true, heap: 3 },
      entries,
      { form: 'expressions', items: entries },
    ],
    [
      'expressions for a table without null',
      { nullable: false, heap: 'func' },
      entries,
      { form: 'expressions', items: entries },
    ],
  ])('chooses %s', (_what, type, entries, form) => {
    expect(chooseForm(type, entries)).toEqual(form)
  })
})

describe('encodeElements', () => {
  const copied = (segment: ElementSegment): NewElementSegment => ({ kind: 'copied', segment })
  const emptied = (segment: ElementSegment): NewElementSegment => ({ kind: 'emptied', segment })

  it('copies segments of every form byte for byte', async () => {
    const module = await parse(everyForm)
    expect(withElements(module, module.elements.map(copied))).toEqual(module.bytes)
  })

  it('writes an emptied segment of every form without its items, with its mode and type', async () => {
    const module = await parse(everyForm)
    // What code names by `ref.func` needs a declaration of its own.
    const bytes = withElements(module, [...module.elements.map(emptied), { kind: 'declared', functions: [0, 1, 2] }])
    expect(WebAssembly.validate(bytes)).toBe(true)
    const elements = parseModule(bytes).elements.slice(0, -1)
    expect(elements.map(({ mode, form, type }) => [mode, form, type])).toEqual(
      module.elements.map(({ mode, form, type }) => [mode, form, type]),
    )
    expect(elements.flatMap(segment => [...functionsOfSegment(segment)])).toEqual([])
    const { t, u } = instantiate(bytes)
    expect([call(t), call(u)]).toEqual([Array(8).fill(null), Array(8).fill(null)])
  })

  it('writes an emptied segment that is as good as dropped from the start', async () => {
    const module = await parse(`
      (elem $passive func $one)
      (func (export "init") (table.init $t $passive (i32.const 0) (i32.const 0) (i32.const 1)))`)
    expect(traps(instantiate(withElements(module, module.elements.map(copied))).init)).toBe(false)
    expect(traps(instantiate(withElements(module, module.elements.map(emptied))).init)).toBe(true)
  })

  it('writes a segment that lets `ref.func` name its functions', async () => {
    const module = await parse('(func (drop (ref.func $three)))')
    expect(WebAssembly.validate(new Uint8Array(module.bytes))).toBe(false)
    const bytes = withElements(module, [{ kind: 'declared', functions: [3] }])
    expect(WebAssembly.validate(bytes)).toBe(true)
    expect(parseModule(bytes).elements).toMatchObject([
      { mode: 'declared', form: 'functions', items: Uint32Array.of(3) },
    ])
  })

  it.each<[what: string, table: number, items: readonly ConstValue[], start: number, flags: number]>([
    ['functions for the first table', 0, [func(0), func(2)], 1, 0],
    ['functions for another table', 1, [func(2)], 7, 2],
    ['expressions for the first table', 0, [func(1), nullFunc, func(0)], 5, 6],
    ['expressions for another table', 1, [nullFunc, func(0)], 0, 6],
  ])('writes an active segment of %s', async (_what, table, items, start, flags) => {
    const module = await parse('')
    const type = module.tables[table]!
    const bytes = withElements(module, [{ kind: 'active', table, type, start, ...chooseForm(funcref, items) }])
    const parsed = parseModule(bytes)
    const [segment] = parsed.elements
    expect(segment).toMatchObject({ mode: 'active', table })
    expect(bytes[segment!.start]).toBe(flags)
    const { t, u } = instantiate(bytes)
    const expected = [Array(8).fill(null), Array(8).fill(null)]
    expected[table]!.splice(
      start,
      items.length,
      ...items.map(item => (item.kind === 'func' ? (item.index as number) + 1 : null)),
    )
    expect([call(t), call(u)]).toEqual(expected)
  })

  it.runIf(has.table64)('writes a 64-bit offset for a table with 64-bit indices', async () => {
    const module = parseModule(
      await assemble('(table (export "t") i64 4 funcref) (func $f (export "f") (result i32) (i32.const 5))'),
    )
    const type = module.tables[0]!
    const bytes = withElements(module, [{ kind: 'active', table: 0, type, start: 3, form: 'functions', items: [0] }])
    const parsed = parseModule(bytes)
    expect(parsed.elements.map(segment => segment.mode === 'active' && evaluate(parsed, segment.offset))).toEqual([
      { kind: 'i64', value: 3n },
    ])
    expect(instantiate(bytes).t.get(3n)()).toBe(5)
  })

  it.runIf(has.objects)('writes items of a typed table with its type', () => {
    const module = parseModule(
      assembleObjects(`(module
        (type $f (func (result i32)))
        (table $t (export "t") 3 (ref null $f))
        (func $one (type $f) (i32.const 1))
        (export "one" (func $one)))`),
    )
    const type = module.tables[0]!
    const items = [func(0), { kind: 'null', heap: type.element.heap } as const]
    const bytes = withElements(module, [
      { kind: 'active', table: 0, type, start: 1, ...chooseForm(type.element, items) },
    ])
    expect(parseModule(bytes).elements).toMatchObject([{ type: type.element, form: 'expressions' }])
    expect(call(instantiate(bytes).t)).toEqual([null, 1, null])
  })
})
