/** Proposals that are switched off: what is refused of a module, and where it stands. */

import { describe, expect, it } from 'vitest'
import { findFunctionBodies } from '../../../src/wasm/code/function-bodies.ts'
import type { Proposal } from '../../../src/wasm/code/instruction-table.ts'
import { WasmError } from '../../../src/wasm/errors.ts'
import { parseModule } from '../../../src/wasm/module.ts'
import { checkFeatures, type FeatureSwitches } from '../../../src/wizer/check/features.ts'
import { UnsupportedModuleError } from '../../../src/wizer/errors.ts'
import { ids, moduleOf, section } from '../../support/sections.ts'
import { assemble } from '../../support/wat.ts'

const allOn: FeatureSwitches = {
  'multi-memory': true,
  'multi-value': true,
  'bulk-memory': true,
  simd: true,
  'reference-types': true,
  'relaxed-simd': true,
}

const without = (...features: Proposal[]): FeatureSwitches => ({
  ...allOn,
  ...Object.fromEntries(features.map(feature => [feature, false])),
})

/** What is refused, and the bytes at its offset; `undefined` where nothing is. */
function refusal(bytes: Uint8Array, switches: FeatureSwitches): { message: string; at: number[] } | undefined {
  try {
    checkFeatures(parseModule(bytes), switches)
    return undefined
  } catch (error) {
    if (!(error instanceof UnsupportedModuleError) || error.code !== 'feature') throw error
    const [, message, offset] = / \((.*)\), which is switched off.* \(at offset 0x([0-9a-f]+)\)$/.exec(error.message)!
    return { message: message!, at: [...bytes.subarray(Number.parseInt(offset!, 16)).subarray(0, 4)] }
  }
}

const range = '(i32.const 0) (i32.const 0) (i32.const 0)'
const vector = '(v128.const i32x4 0 0 0 0)'

/** A module, what is refused of it, and the bytes that stand there. */
type Row = readonly [module: string, what: string, at: readonly number[]]

const rowsOfProposals: readonly (readonly [feature: Proposal, rows: readonly Row[]])[] = [
  ['multi-memory', [['(memory 1) (memory 2)', 'a second memory', [0x00, 0x02]]]],
  [
    'multi-value',
    [
      ['(type (func (result i32 i32)))', 'a function type with 2 results', [0x60, 0x00, 0x02]],
      ['(func i32.const 0 (block (param i32) drop))', 'a `block` with parameters', [0x02, 0x01]],
      ['(func i32.const 0 (loop (param i32) drop))', 'a `loop` with parameters', [0x03, 0x01]],
      [
        '(func i32.const 0 i32.const 0 (if (param i32) (then drop) (else drop)))',
        'a `if` with parameters',
        [0x04, 0x01],
      ],
      ['(func i32.const 0 (try (param i32) (do drop) (catch_all)))', 'a `try` with parameters', [0x06, 0x01]],
    ],
  ],
  [
    'bulk-memory',
    [
      [`(memory 1) (func (memory.copy ${range}))`, '`memory.copy`', [0xfc, 0x0a]],
      [`(memory 1) (func (memory.fill ${range}))`, '`memory.fill`', [0xfc, 0x0b]],
      [`(memory 1) (data "") (func (memory.init 0 ${range}))`, 'a data count section', [0x0c, 0x01, 0x01]],
      [`(table 1 funcref) (func (table.copy ${range}))`, '`table.copy`', [0xfc, 0x0e]],
      [`(table 1 funcref) (elem func) (func (table.init 0 ${range}))`, 'a passive element segment', [0x01, 0x00, 0x00]],
      ['(table 1 funcref) (elem (i32.const 0) func) (func elem.drop 0)', '`elem.drop`', [0xfc, 0x0d]],
    ],
  ],
  [
    'simd',
    [
      ['(type (func (param i32 v128)))', 'a parameter of type v128', [0x60, 0x02]],
      ['(type (func (result v128)))', 'a result of type v128', [0x60, 0x00, 0x01]],
      [`(global v128 ${vector})`, 'a global of type v128', [0x7b, 0x00, 0xfd]],
      ['(func (local i32 v128))', 'a local of type v128', [0x7b]],
      [`(func (drop (i32x4.add ${vector} ${vector})))`, '`v128.const`', [0xfd, 0x0c]],
      ['(memory 1) (func (v128.store8_lane 0 (i32.const 0) (v128.load (i32.const 0))))', '`v128.load`', [0xfd, 0x00]],
      ['(func unreachable i8x16.relaxed_swizzle drop)', '`i8x16.relaxed_swizzle`', [0xfd, 0x80, 0x02]],
      ['(func (block (result v128) unreachable) drop)', 'a `block` with a result of type v128', [0x02, 0x7b]],
      ['(func unreachable (select (result v128)) drop)', 'a `select` of v128', [0x1c, 0x01, 0x7b]],
    ],
  ],
  [
    'reference-types',
    [
      ['(type (func (param funcref)))', 'a parameter of type funcref', [0x60, 0x01, 0x70]],
      ['(type (func (result externref)))', 'a result of type externref', [0x60, 0x00, 0x01]],
      ['(table 1 externref)', 'a table of type externref', [0x6f]],
      ['(table 1 funcref) (table 2 funcref)', 'a second table', [0x70, 0x00, 0x02]],
      ['(global funcref (ref.null func))', 'a global of type funcref', [0x70, 0x00, 0xd0]],
      ['(func $f) (elem declare func $f)', 'a declared element segment', [0x03]],
      ['(elem funcref (ref.null func))', 'an element segment of expressions', [0x05]],
      ['(table 1 funcref) (func (drop (table.size 0)))', '`table.size`', [0xfc, 0x10]],
      ['(table 1 funcref) (func (table.set 0 (i32.const 0) (table.get 0 (i32.const 0))))', '`table.get`', [0x25, 0x00]],
      ['(func (drop (ref.is_null (ref.null func))))', '`ref.null`', [0xd0, 0x70]],
      ['(func $f (export "f") (drop (ref.func $f)))', '`ref.func`', [0xd2, 0x00]],
      ['(func (local externref))', 'a local of type externref', [0x6f]],
      ['(func (block (result funcref) unreachable) drop)', 'a `block` with a result of reference type', [0x02, 0x70]],
      [
        '(func (drop (select (result i32) (i32.const 0) (i32.const 0) (i32.const 0))))',
        'a `select` with a type',
        [0x1c],
      ],
    ],
  ],
  [
    'relaxed-simd',
    [
      ['(func unreachable i8x16.relaxed_swizzle drop)', '`i8x16.relaxed_swizzle`', [0xfd, 0x80, 0x02]],
      [
        '(func unreachable i32x4.relaxed_dot_i8x16_i7x16_add_s drop)',
        '`i32x4.relaxed_dot_i8x16_i7x16_add_s`',
        [0xfd, 0x93],
      ],
    ],
  ],
]

describe('checkFeatures', () => {
  const rows = rowsOfProposals.flatMap(([feature, rows]) =>
    rows.map(([text, what, at]) => [feature, what, text, at] as const),
  )

  it.each(rows)('refuses without %s %s: %s', async (feature, what, text, at) => {
    const bytes = await assemble(`(module ${text})`)
    const refused = refusal(bytes, without(feature))
    expect(refused?.message).toBe(what)
    expect(refused?.at.slice(0, at.length)).toEqual(at)
  })

  it.each(rows)('accepts with %s %s: %s', async (_feature, _what, text) => {
    expect(refusal(await assemble(`(module ${text})`), allOn)).toBeUndefined()
  })

  it.each<[feature: Proposal, module: string]>([
    ['multi-memory', '(memory 1) (func (i32.store (i32.const 0) (i32.load (i32.const 0))) (drop (memory.size)))'],
    ['multi-value', '(func (drop (block (result i32) (i32.const 1))))'],
    ['bulk-memory', '(memory 1) (data (i32.const 0) "x") (func (drop (i32.trunc_sat_f32_s (f32.const 0))))'],
    ['simd', '(func (drop (i64.const 0xfdfdfd)))'],
    [
      'reference-types',
      '(type $t (func)) (table 1 funcref) (elem (i32.const 0) func) (func (call_indirect (type $t) (i32.const 0)))',
    ],
    ['relaxed-simd', `(func (drop (i8x16.swizzle ${vector} ${vector})) (drop (i64.const 0x0285fd)))`],
  ])('accepts without %s a module that does not use it: %s', async (feature, text) => {
    expect(refusal(await assemble(`(module ${text})`), without(feature))).toBeUndefined()
  })
})

describe('checkFeatures, on instructions that name other memories and tables', () => {
  /** One function of this instruction, in a module that declares nothing else. */
  const withInstruction = (...instruction: readonly number[]) => {
    const body = [0x00, ...instruction, 0x0b]
    return moduleOf(
      section(ids.type, [1, 0x60, 0, 0]),
      section(ids.function, [1, 0]),
      section(ids.code, [1, body.length, ...body]),
    )
  }

  type InstructionRow = readonly [what: string, feature: Proposal, instruction: readonly number[]]

  /** Instructions of the first version of WebAssembly. */
  const rowsOfOne: readonly InstructionRow[] = [
    ['`i32.load` on memory 1', 'multi-memory', [0x28, 0x42, 0x01, 0x00]],
    ['`memory.grow` on memory 2', 'multi-memory', [0x40, 0x02]],
  ]

  it.each<InstructionRow>([
    ...rowsOfOne,
    ['`memory.copy` on memory 1', 'multi-memory', [0xfc, 0x0a, 0x00, 0x01]],
    ['`memory.fill` on memory 3', 'multi-memory', [0xfc, 0x0b, 0x03]],
    ['`memory.init` on memory 1', 'multi-memory', [0xfc, 0x08, 0x00, 0x01]],
    ['`v128.load8_lane` on memory 1', 'multi-memory', [0xfd, 0x54, 0x40, 0x01, 0x00, 0x02]],
    ['`i32.atomic.load` on memory 1', 'multi-memory', [0xfe, 0x10, 0x42, 0x01, 0x00]],
    ['`call_indirect` on table 1', 'reference-types', [0x11, 0x00, 0x01]],
    ['`return_call_indirect` on table 2', 'reference-types', [0x13, 0x00, 0x02]],
    ['`table.init` on table 1', 'reference-types', [0xfc, 0x0c, 0x00, 0x01]],
    ['`table.copy` on table 1', 'reference-types', [0xfc, 0x0e, 0x00, 0x01]],
    ['`call_ref`', 'reference-types', [0x14, 0x00]],
    ['`struct.new`', 'reference-types', [0xfb, 0x00, 0x00]],
  ])('refuses %s without %s', (what, feature, instruction) => {
    const refused = refusal(withInstruction(...instruction), without(feature))
    expect(refused).toEqual({ message: what, at: [...instruction, 0x0b].slice(0, 4) })
  })

  it.each(rowsOfOne)('accepts %s with %s alone', (_what, feature, instruction) => {
    const others = (Object.keys(allOn) as Proposal[]).filter(other => other !== feature)
    expect(refusal(withInstruction(...instruction), without(...others))).toBeUndefined()
  })

  it('does not take a lane for a memory', () => {
    expect(refusal(withInstruction(0xfd, 0x15, 0x05), without('multi-memory'))).toBeUndefined()
  })
})

describe('checkFeatures, on a module that uses many proposals', () => {
  const text = `
    (module
      (type (func (result i32 i32)))
      (memory 1)
      (table 1 funcref)
      (elem func)
      (func (local v128) (memory.fill ${range}) (drop (ref.null func)) (drop (f32x4.relaxed_min ${vector} ${vector}))))`

  it.each<[features: Proposal[], what: string]>([
    [['relaxed-simd'], '`f32x4.relaxed_min`'],
    [['relaxed-simd', 'simd'], 'a local of type v128'],
    [['relaxed-simd', 'reference-types'], '`ref.null`'],
    [['reference-types', 'bulk-memory'], 'a passive element segment'],
    [['simd', 'reference-types'], 'a local of type v128'],
    [['multi-value', 'bulk-memory', 'simd', 'reference-types', 'relaxed-simd'], 'a function type with 2 results'],
  ])('names the first place where a module uses one of %j, which is %s', async (features, what) => {
    expect(refusal(await assemble(text), without(...features))?.message).toBe(what)
  })

  it('names the proposal, the switch and the offset in its error', async () => {
    const bytes = await assemble('(module (func unreachable f64x2.relaxed_madd drop))')
    expect(() => checkFeatures(parseModule(bytes), without('relaxed-simd'))).toThrow(
      'cannot accept the module: it uses the proposal relaxed-simd (`f64x2.relaxed_madd`), which is switched off: ' +
        'allow it with the option `wasm-relaxed-simd: true` (at offset 0x18)',
    )
  })
})

describe('checkFeatures, on an instruction that is not known', () => {
  const unknown = async (text: string) => {
    const bytes = await assemble(`(module ${text})`)
    bytes[bytes.indexOf(0x01, findFunctionBodies(parseModule(bytes)).starts[0])] = 0x16
    return bytes
  }

  it('accepts an unknown instruction in a function that need not be read', async () => {
    expect(refusal(await unknown('(func nop)'), without('relaxed-simd'))).toBeUndefined()
  })

  it('refuses an unknown instruction where what follows it matters', async () => {
    const bytes = await unknown(`(func nop (drop (f32x4.relaxed_min ${vector} ${vector})))`)
    expect(() => refusal(bytes, without('relaxed-simd'))).toThrow(WasmError)
    expect(() => refusal(bytes, without('multi-value'))).toThrow(/unknown instruction 0x16/)
  })
})
