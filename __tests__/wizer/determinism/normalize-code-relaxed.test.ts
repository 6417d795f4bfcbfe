/** Relaxed vector instructions: each gives one result, which is the same on every machine. */

import { describe, expect, it } from 'vitest'
import { f32, f64, i8, i16, i32 } from '../../support/lanes.ts'
import { bodiesOf, normalize, operations, padRelaxedMin, relaxed } from '../../support/normalized.ts'
import { assemble } from '../../support/wat.ts'

describe('normalizeCode, on relaxed instructions', async () => {
  const ascending = i8(...Array(16).keys())
  const rows: readonly (readonly [name: string, operands: Uint8Array[], result: Uint8Array])[] = [
    ['i8x16.relaxed_swizzle', [ascending, i8(15, 16, 31, -1)], i8(15, 0, 0, 0)],
    ['i32x4.relaxed_trunc_f32x4_s', [f32(Number.NaN, 3e9, -3e9, -1.5)], i32(0, 0x7fffffff, -0x80000000, -1)],
    ['i32x4.relaxed_trunc_f32x4_u', [f32(Number.NaN, 5e9, -1, 3e9)], i32(0, -1, 0, 3e9)],
    ['i32x4.relaxed_trunc_f64x2_s_zero', [f64(Number.NaN, 3e9)], i32(0, 0x7fffffff, 0, 0)],
    ['i32x4.relaxed_trunc_f64x2_u_zero', [f64(-1, 5e9)], i32(0, -1, 0, 0)],
    ['i8x16.relaxed_laneselect', [i8(-1), i8(0), i8(-128, 1, 0x0f)], i8(-128, 1, 0x0f)],
    ['i16x8.relaxed_laneselect', [i16(-1), i16(0), i16(0x0100, -256)], i16(0x0100, -256)],
    ['i32x4.relaxed_laneselect', [i32(-1), i32(0), i32(1)], i32(1)],
    ['i64x2.relaxed_laneselect', [i32(-1), i32(0), i32(7, 0)], i32(7, 0)],
    ['f32x4.relaxed_min', [f32(0, -0, 1, 2), f32(-0, 0, 2, 1)], f32(-0, -0, 1, 1)],
    ['f32x4.relaxed_max', [f32(0, -0, 1, 2), f32(-0, 0, 2, 1)], f32(0, 0, 2, 2)],
    ['f64x2.relaxed_min', [f64(0, 5), f64(-0, 6)], f64(-0, 5)],
    ['f64x2.relaxed_max', [f64(-0, 5), f64(0, 6)], f64(0, 6)],
    ['i16x8.relaxed_q15mulr_s', [i16(-0x8000, 0x4000), i16(-0x8000, 0x4000)], i16(0x7fff, 0x2000)],
    ['i16x8.relaxed_dot_i8x16_i7x16_s', [i8(-128, -128, 127, 1), i8(-128, -128, -1, 3)], i16(0x7fff, -124)],
    ['i16x8.relaxed_dot_i8x16_i7x16_s', [i8(...Array(16).keys()), i8(1, 10)], i16(10, 32, 54, 76, 98, 120, 142, 164)],
    [
      'i32x4.relaxed_dot_i8x16_i7x16_add_s',
      [i8(-128, -128, 127, 1), i8(-128, -128, -1, 3), i32(1, -1, 0x7fffffff, 0)],
      i32(0x7fff - 123, 0x7fff - 125, (0x7fffffff + 0x7fff - 124) | 0, 0x7fff - 124),
    ],
    ['f32x4.relaxed_madd', [f32(16777215), f32(16777215), f32(-1, 1, 0.25, 3)], f32(281474943156224)],
    ['f32x4.relaxed_nmadd', [f32(2, -2), f32(3), f32(10, 1)], f32(4, 7)],
    ['f64x2.relaxed_madd', [f64(0.1, 2), f64(0.1, 3), f64(-0.01, 4)], f64(9.020562075079397e-19, 10)],
    ['f64x2.relaxed_nmadd', [f64(0.1, 2), f64(0.1, 3), f64(0.01, 4)], f64(-9.020562075079397e-19, -2)],
  ]
  const { memory, run } = await operations([...new Set(rows.map(([name]) => name))], relaxed)
  const bytes = new Uint8Array(memory.buffer)

  it.each(rows)('gives %s the result of the deterministic profile', (name, operands, result) => {
    for (const [index, operand] of operands.entries()) bytes.set(operand, index * 16)
    run(name)
    expect([...bytes.subarray(48, 64)]).toEqual([...result])
  })

  it('leaves no relaxed instruction', async () => {
    const names = [...new Set(rows.map(([name]) => name))]
    expect(names).toHaveLength(20)
    const text = names.map(name => `(func unreachable ${name} unreachable)`).join('\n')
    const normalized = normalize(await assemble(`(module ${text})`), relaxed)
    expect(normalize(normalized, relaxed)).toBe(normalized)
  })

  it('finds a relaxed instruction whose opcode is padded', async () => {
    const bytes = padRelaxedMin(await assemble('(module (func unreachable f64x2.relaxed_min unreachable))'))
    expect(bodiesOf(normalize(bytes, relaxed), 1)).toEqual([[0x00, 0x00, 0xfd, 0xf4, 0x01, 0x00, 0x0b]])
  })
})
