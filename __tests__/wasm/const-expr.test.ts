/** Constant expressions: written from a value, and read into instructions. */

import { describe, expect, it } from 'vitest'
import { addressConstant, functionsIn, readConstExpr, writeConstExpr } from '../../src/wasm/const-expr.ts'
import { evaluate } from '../../src/wasm/evaluate.ts'
import { parseModule } from '../../src/wasm/module.ts'
import { Reader } from '../../src/wasm/reader.ts'
import type { ConstValue } from '../../src/wasm/types.ts'
import { Writer } from '../../src/wasm/writer.ts'
import { assembleObjects } from '../support/gc.ts'
import { has, moduleOf } from '../support/sections.ts'
import { assemble } from '../support/wat.ts'

const empty = parseModule(moduleOf())

const initialValues = async (wat: string) => parseModule(await assemble(wat)).globals.map(({ init }) => init)

describe('writeConstExpr', () => {
  it.each<[what: string, value: ConstValue]>([
    ['0 of type i32', { kind: 'i32', value: 0 }],
    ['the least i32', { kind: 'i32', value: -0x8000_0000 }],
    ['the greatest i32', { kind: 'i32', value: 0x7fff_ffff }],
    ['the least i64', { kind: 'i64', value: -0x8000_0000_0000_0000n }],
    ['the greatest i64', { kind: 'i64', value: 0x7fff_ffff_ffff_ffffn }],
    ['a signaling NaN of 32 bits', { kind: 'f32', bits: 0x7fa0_0001 }],
    ['a negative NaN of 32 bits', { kind: 'f32', bits: 0xffc0_0000 }],
    ['a signaling NaN of 64 bits', { kind: 'f64', bits: 0x7ff4_0000_0000_0001n }],
    ['minus zero of 64 bits', { kind: 'f64', bits: 0x8000_0000_0000_0000n }],
    ['a vector', { kind: 'v128', low: 0x7fa0_0001_8000_0000n, high: 0xffff_ffff_ffff_fffen }],
    ['a function', { kind: 'func', index: 300 }],
    ['the least i31', { kind: 'i31', value: -0x4000_0000 }],
    ['the greatest i31', { kind: 'i31', value: 0x3fff_ffff }],
    ['a null function', { kind: 'null', heap: 'func' }],
    ['a null host reference', { kind: 'null', heap: 'extern' }],
    ['a null reference of a defined type', { kind: 'null', heap: 70 }],
  ])('writes %s so that reading gives the same value', (_what, value) => {
    const writer = new Writer()
    writeConstExpr(writer, value)
    const bytes = writer.finish()
    const expression = readConstExpr(new Reader(bytes))
    expect(expression).toMatchObject({ start: 0, end: bytes.length })
    expect(evaluate(empty, expression)).toEqual(value)
  })
})

describe('readConstExpr', () => {
  it('reads each instruction with its offset, and stops behind `end`', () => {
    const bytes = Uint8Array.of(0xee, 0x23, 0x05, 0x41, 0x7f, 0x6a, 0x0b, 0xee)
    const reader = new Reader(bytes, 1)
    expect(readConstExpr(reader)).toEqual({
      start: 1,
      end: 7,
      instructions: [
        { name: 'global.get', index: 5, offset: 1 },
        { name: 'i32.const', value: { kind: 'i32', value: -1 }, offset: 3 },
        { name: 'i32.add', offset: 5 },
      ],
    })
    expect(reader.offset).toBe(7)
  })

  it.runIf(has.objects)('reads the type of an object that the expression allocates', () => {
    const { globals } = parseModule(
      assembleObjects(`(module
        (type $array (array i32))
        (type $struct (struct (field i32)))
        (global (ref $struct) (struct.new $struct (i32.const 1)))
        (global (ref $array) (array.new_fixed $array 2 (i32.const 1) (i32.const 2))))`),
    )
    expect(globals.map(({ init }) => init.instructions.at(-1))).toMatchObject([
      { name: 'struct.new', type: 1 },
      { name: 'array.new_fixed', type: 0 },
    ])
  })

  it.each([
    ['an instruction that is no constant', [0x10, 0x00, 0x0b], 'unsupported', 0],
    ['a prefixed instruction that is no constant', [0x41, 0x00, 0xfc, 0x0a, 0x00, 0x00, 0x0b], 'unsupported', 2],
    ['an expression without `end`', [0x41, 0x00], 'truncated', 2],
    ['a float that is cut off', [0x43, 0x00, 0x00], 'truncated', 1],
  ])('refuses %s', (_what, bytes, code, offset) => {
    expect(() => readConstExpr(new Reader(Uint8Array.from(bytes)))).toThrow(expect.objectContaining({ code, offset }))
  })
})

describe('functionsIn', () => {
  it('gives the functions that an expression names, and no other indices', async () => {
    const expressions = await initialValues(`
      (func $f) (func $g)
      (global funcref (ref.func $g))
      (global funcref (ref.null func))
      (global i32 (i32.const 1))
      (global funcref (global.get 0))`)
    expect(expressions.map(functionsIn)).toEqual([[1], [], [], []])
  })
})

describe('addressConstant', () => {
  it.each<[width: 'i32' | 'i64', address: number, value: ConstValue]>([
    ['i32', 0x7fff_ffff, { kind: 'i32', value: 0x7fff_ffff }],
    ['i32', 0x8000_0000, { kind: 'i32', value: -0x8000_0000 }],
    ['i32', 0xffff_ffff, { kind: 'i32', value: -1 }],
    ['i64', 0x8000_0000, { kind: 'i64', value: 0x8000_0000n }],
    ['i64', 2 ** 40, { kind: 'i64', value: 0x100_0000_0000n }],
  ])('gives the constant of type %s for the address %i', (width, address, value) => {
    expect(addressConstant(width, address)).toEqual(value)
  })
})
