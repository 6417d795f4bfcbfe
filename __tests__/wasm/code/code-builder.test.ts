/** Instructions as the code builder writes them: the bytes are those of wabt. */

import { describe, expect, it } from 'vitest'
import { CodeBuilder, functionBody } from '../../../src/wasm/code/code-builder.ts'
import { opcodeOf } from '../../../src/wasm/code/opcodes.ts'
import { concatenate } from '../../../src/wasm/encode.ts'
import { ModuleBuilder } from '../../../src/wasm/module-builder.ts'
import type { ValueType } from '../../../src/wasm/types.ts'
import { Writer } from '../../../src/wasm/writer.ts'
import { instantiate } from '../../support/engine.ts'
import { bodiesOf } from '../../support/normalized.ts'
import { has } from '../../support/sections.ts'
import { assemble } from '../../support/wat.ts'

/** The body of a function of these instructions, as wabt writes it. */
async function wabtBody(text: string): Promise<number[]> {
  const [body] = bodiesOf(await assemble(`(func unreachable ${text})`), 1)
  return body!
}

describe('CodeBuilder', () => {
  it.each<[text: string, write: (code: CodeBuilder) => CodeBuilder]>([
    ['unreachable', code => code.add('unreachable')],
    ['i32.const 0', code => code.i32Const(0)],
    ['i32.const 64', code => code.i32Const(64)],
    ['i32.const -0x80000000', code => code.i32Const(-0x8000_0000)],
    ['i64.const -1', code => code.i64Const(-1n)],
    ['i64.const 0x7fffffffffffffff', code => code.i64Const(0x7fff_ffff_ffff_ffffn)],
    ['f32.const 1.5', code => code.constant({ kind: 'f32', bits: 0x3fc0_0000 })],
    ['f32.const nan:0x200001', code => code.constant({ kind: 'f32', bits: 0x7fa0_0001 })],
    ['f64.const -0', code => code.constant({ kind: 'f64', bits: 0x8000_0000_0000_0000n })],
    ['f64.const nan:0x4000000000001', code => code.constant({ kind: 'f64', bits: 0x7ff4_0000_0000_0001n })],
    ['v128.const i64x2 1 -2', code => code.constant({ kind: 'v128', low: 1n, high: -2n })],
    ['ref.null func', code => code.constant({ kind: 'null', heap: 'func' })],
    ['ref.null extern', code => code.constant({ kind: 'null', heap: 'extern' })],
    ['ref.func 300', code => code.add('ref.func', 300)],
    ['ref.is_null', code => code.add('ref.is_null')],
    ['call 300', code => code.add('call', 300)],
    ['local.get 3', code => code.add('local.get', 3)],
    ['global.get 128', code => code.add('global.get', 128)],
    ['table.get 2', code => code.add('table.get', 2)],
    ['table.init 1 7', code => code.add('table.init', 7, 1)],
    ['memory.init 1 7', code => code.add('memory.init', 7, 1)],
    ['i32.store offset=300 align=1', code => code.store('i32', 300)],
    ['i64.store align=1', code => code.store('i64', 0)],
    ['f32.store offset=4 align=1', code => code.store('f32', 4)],
    ['f64.store offset=8 align=1', code => code.store('f64', 8)],
    ['v128.store offset=16 align=1', code => code.store('v128', 16)],
    ['ref.is_null i32.store offset=4 align=1', code => code.store({ nullable: true, heap: 'extern' }, 4)],
    ['nop', code => code.add('nop')],
    ['i32.add', code => code.add(opcodeOf('i32.add'))],
    ['i32.trunc_sat_f32_s', code => code.add('i32.trunc_sat_f32_s')],
    ['i8x16.swizzle', code => code.add(opcodeOf('i8x16.swizzle'))],
    ['i16x8.abs', code => code.add('i16x8.abs')],
    ['f64x2.relaxed_madd', code => code.add('f64x2.relaxed_madd')],
    [
      'local.get 0 local.get 1 i32.add call 2',
      code => code.add('local.get', 0).add('local.get', 1).add('i32.add').add('call', 2),
    ],
  ])('writes `%s` as wabt does', async (text, write) => {
    const code = write(new CodeBuilder().add('unreachable')).add('end')
    expect([0x00, ...code.finish()]).toEqual(await wabtBody(text))
  })

  it('writes behind what its writer holds', () => {
    const writer = new Writer().u8(0xee)
    const code = new CodeBuilder(writer).add('local.get', 1)
    expect([...writer.finish()]).toEqual([0xee, 0x20, 0x01])
    expect([...code.finish()]).toEqual([0xee, 0x20, 0x01])
  })

  it('says that a name which no instruction has is a bug', () => {
    expect(() => new CodeBuilder().add('i32.frobnicate')).toThrow('bug: there is no instruction `i32.frobnicate`')
  })

  it.runIf(has.objects)('writes a null reference of a defined type that V8 takes', () => {
    const builder = ModuleBuilder.empty()
    const types = Array.from({ length: 70 }, () => builder.addType([], []))
    const last: ValueType = { nullable: true, heap: types.at(-1)! }
    const body = functionBody(code => code.constant({ kind: 'null', heap: 69 }))
    builder.addExport('f', 'func', builder.addFunction(builder.addType([], [last]), body))
    expect(instantiate(concatenate(builder.encode())).f()).toBeNull()
  })
})

describe('functionBody', () => {
  it('gives the body of a function without locals as wabt does', async () => {
    const body = functionBody(code => code.add('unreachable').i32Const(7).add('drop'))
    expect([...body]).toEqual(await wabtBody('i32.const 7 drop'))
  })

  it('gives the body of an empty function as wabt does', async () => {
    const [expected] = bodiesOf(await assemble('(func)'), 1)
    expect([...functionBody(() => {})]).toEqual(expected)
  })
})
