/** Which functions a function calls by their index. */

import { describe, expect, it } from 'vitest'
import { createDirectCalls } from '../../../src/wasm/code/direct-calls.ts'
import { findFunctionBodies } from '../../../src/wasm/code/function-bodies.ts'
import { parseModule } from '../../../src/wasm/module.ts'
import { findFunctionNames, findNamed } from '../../../src/wasm/names.ts'
import { assemble } from '../../support/wat.ts'

const parse = async (text: string) => parseModule(await assemble(`(module ${text})`, { names: true }))

describe('createDirectCalls', () => {
  it.each([
    ['no call', '', []],
    [
      'calls in their order, in blocks too',
      '(call 2) (block (loop (call 0))) (if (i32.const 1) (then (call 2)))',
      [2, 0, 2],
    ],
    ['tail calls', '(return_call 2)', [2]],
    ['no bytes of constants', '(drop (i32.const 0x0210))', []],
  ])('finds %s', async (_, code, calls) => {
    const module = await parse(`(import "a" "b" (func)) (func ${code}) (func)`)
    expect(createDirectCalls(module)(1)).toEqual(calls)
  })

  it('finds none in an imported function, and none past the last one', async () => {
    const callsOf = createDirectCalls(await parse('(import "a" "b" (func)) (func (call 0))'))
    expect([callsOf(0), callsOf(1), callsOf(2), callsOf(-1)]).toEqual([[], [0], [], []])
  })

  it('finds none where the code has an instruction that is not known', async () => {
    const { bytes } = await parse('(func (call 0) nop)')
    const changed = bytes.slice()
    changed[changed.indexOf(0x01, findFunctionBodies(parseModule(bytes)).starts[0])] = 0x16
    expect(createDirectCalls(parseModule(changed))(0)).toEqual([])
  })
})

describe('findNamed', () => {
  it('finds functions by their names in the name section, the first where several have one', async () => {
    const module = await parse('(import "a" "b" (func $x)) (func $main) (func $mains) (func)')
    expect([...findNamed(module, 'func', ['main', 'none', 'x'])]).toEqual([
      ['x', 0],
      ['main', 1],
    ])
    expect([...findFunctionNames(module, new Set([1, 2, 9]))]).toEqual([
      [1, 'main'],
      [2, 'mains'],
    ])
  })

  it('finds none without a name section, and those before its end where it is cut', async () => {
    expect(findNamed(parseModule(await assemble('(module (func $a))')), 'func', ['a']).size).toBe(0)
    const { bytes } = await parse('(func $aa) (func $bb)')
    const broken = bytes.slice()
    broken[broken.length - 3 - broken.subarray(-20).toReversed().indexOf(0x62)] = 0xff
    expect(findNamed(parseModule(broken), 'func', ['aa', 'bb']).get('aa')).toBe(0)
  })
})
