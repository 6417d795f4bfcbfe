/** What the code of a module can do: the tables, functions and data segments that it names. */

import { describe, expect, it } from 'vitest'
import { parseModule } from '../../../src/wasm/module.ts'
import { findFunctionBodies } from '../../../src/wasm/sections/code.ts'
import { findLastDataReference, findReferencedFunctions, findTableWrites } from '../../../src/wizer/rewrite/survey.ts'
import { assemble } from '../../support/wat.ts'

const parse = async (text: string) => parseModule(await assemble(`(module ${text})`))

/** The module, in which the first `nop` becomes an instruction that is not known. */
async function withUnknown(text: string) {
  const { bytes, ...module } = await parse(text)
  const changed = bytes.slice()
  changed[changed.indexOf(0x01, findFunctionBodies({ bytes, ...module }).starts[0])] = 0x16
  return parseModule(changed)
}

describe('findTableWrites', () => {
  const tables = '(table $a 1 funcref) (table $b 1 funcref) (table $c 1 funcref) (elem $e func)'
  const nothing = '(ref.null func)'
  const range = '(i32.const 0) (i32.const 0) (i32.const 0)'

  it.each([
    ['no table in an empty function', '', []],
    ['the table of table.set', `(table.set $b (i32.const 0) ${nothing})`, [1]],
    ['the table of table.grow', `(drop (table.grow $c ${nothing} (i32.const 1)))`, [2]],
    ['the table of table.fill', `(table.fill $a (i32.const 0) ${nothing} (i32.const 1))`, [0]],
    ['the table of table.init', `(table.init $c $e ${range})`, [2]],
    ['the destination of table.copy', `(table.copy $b $c ${range})`, [1]],
    ['no table that is only read', '(drop (table.get $b (i32.const 0))) (drop (table.size $a)) (elem.drop $e)', []],
    ['no table in the bytes of constants', '(drop (i32.const 0x0126)) (drop (f64.const 0x1.0fc00fc260126p+0))', []],
    [
      'several tables',
      `(table.set $b (i32.const 0) ${nothing}) (table.init $a $e ${range}) (table.copy $a $b ${range})`,
      [0, 1],
    ],
  ])('finds %s', async (_, code, written) => {
    expect([...findTableWrites(await parse(`${tables} (func ${code})`))].sort()).toEqual(written)
  })

  it('finds tables in every function', async () => {
    const functions = [2, 0].map(table => `(func) (func (table.set ${table} (i32.const 0) (ref.null func)))`)
    expect([...findTableWrites(await parse(`${tables} ${functions.join('')}`))].sort()).toEqual([0, 2])
  })

  it('finds no table in a module without tables or without code', async () => {
    expect(findTableWrites(await parse('(func nop)')).size).toBe(0)
    expect(findTableWrites(await parse(tables)).size).toBe(0)
  })

  it('gives all tables where an instruction is not known', async () => {
    const module = await withUnknown(`${tables} (func nop (table.set $b (i32.const 0) ${nothing}))`)
    expect([...findTableWrites(module)]).toEqual([0, 1, 2])
  })
})

describe('findReferencedFunctions', () => {
  const functions = '(func $f) (func $g) (func $h) (elem declare func $f $g $h)'

  it.each([
    ['the functions that ref.func names', '(drop (ref.func $g)) (drop (ref.func $h))', [0, 1, 2], [1, 2]],
    ['only functions that were asked for', '(drop (ref.func $g)) (drop (ref.func $h))', [0, 1], [1]],
    ['no function that is only called', '(call $f)', [0, 1, 2], []],
    ['no function in the bytes of constants', '(drop (i32.const 0xd2)) (drop (i64.const 0x0152))', [0, 1, 2], []],
    ['no function where none was asked for', '(drop (ref.func $g))', [], []],
  ])('finds %s', async (_, code, wanted, referenced) => {
    const module = await parse(`${functions} (func ${code})`)
    expect([...findReferencedFunctions(module, new Set(wanted))].sort()).toEqual(referenced)
  })

  it('gives all functions that were asked for where an instruction is not known', async () => {
    const module = await withUnknown(`(func $f nop (drop (ref.func $f))) (func $g) (elem declare func $f $g)`)
    expect([...findReferencedFunctions(module, new Set([0, 1]))]).toEqual([0, 1])
  })
})

describe('findLastDataReference', () => {
  const memory = `(memory 1) ${'(data "")'.repeat(300)}`
  const range = '(i32.const 0) (i32.const 0) (i32.const 0)'

  it.each([
    ['no segment in an empty function', '', -1],
    ['the segment of memory.init', `(memory.init 7 ${range})`, 7],
    ['the segment of data.drop', '(data.drop 0)', 0],
    ['the highest of many segments', `(memory.init 7 ${range}) (data.drop 299) (memory.init 200 ${range})`, 299],
    [
      'no segment in the bytes of constants',
      '(data.drop 1) (drop (i64.const 0xfc0905fc09)) (drop (f32.const 0x1.fc09fcp+1))',
      1,
    ],
  ])('finds %s', async (_, code, last) => {
    expect(findLastDataReference(await parse(`${memory} (func ${code})`))).toBe(last)
  })

  it.each([
    ['array.new_data', [0xfb, 0x09, 0x00, 0x01]],
    ['array.init_data', [0xfb, 0x12, 0x00, 0x01]],
  ])('finds the segment of %s', (_, instruction) => {
    expect(findLastDataReference(parseModule(withArrays(instruction)))).toBe(1)
  })

  it('finds no segment in a module without a data count section', async () => {
    expect(findLastDataReference(await parse('(memory 1) (data (i32.const 0) "x") (func nop)'))).toBe(-1)
  })

  it('gives the last segment of the module where an instruction is not known', async () => {
    expect(findLastDataReference(await withUnknown(`${memory} (func nop (data.drop 3))`))).toBe(299)
  })
})

/** A module with an array type, two passive segments, and a function of this instruction. */
function withArrays(instruction: number[]): Uint8Array {
  const body = [0x00, ...instruction, 0x0b]
  const sections = [
    [0x01, 0x02, 0x5e, 0x78, 0x01, 0x60, 0x00, 0x00],
    [0x03, 0x01, 0x01],
    [0x0c, 0x02],
    [0x0a, 0x01, body.length, ...body],
    [0x0b, 0x02, 0x01, 0x00, 0x01, 0x00],
  ]
  return Uint8Array.from([
    ...[0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00],
    ...sections.flatMap(([id, ...contents]) => [id!, contents.length, ...contents]),
  ])
}
