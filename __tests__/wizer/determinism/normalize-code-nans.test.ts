/** NaNs that arithmetic makes: all are the canonical NaN. Instructions that make no NaN stay as they are. */

import { describe, expect, it } from 'vitest'
import { f32 } from '../../support/lanes.ts'
import { both, nans, normalize, operations } from '../../support/normalized.ts'
import { assemble } from '../../support/wat.ts'

describe('normalizeCode, on NaNs', async () => {
  const arithmetic = ['ceil', 'floor', 'trunc', 'nearest', 'sqrt', 'add', 'sub', 'mul', 'div', 'min', 'max']
  const scalars = ['f32', 'f64'].flatMap(type => arithmetic.map(name => `${type}.${name}`))
  const vectors = ['f32x4', 'f64x2'].flatMap(shape =>
    [...arithmetic, 'relaxed_madd', 'relaxed_nmadd', 'relaxed_min', 'relaxed_max'].map(name => `${shape}.${name}`),
  )
  const conversions = ['f32.demote_f64', 'f64.promote_f32', 'f32x4.demote_f64x2_zero', 'f64x2.promote_low_f32x4']
  const names = [...scalars, ...vectors, ...conversions]
  const canonical = { f32: 0x7fc00000n, f64: 0x7ff8000000000000n }
  const is64 = (name: string) => name.startsWith('f64')
  const reads64 = (name: string) => (name.includes('demote') ? true : name.includes('promote') ? false : is64(name))

  describe.each([
    ['NaNs', nans],
    ['NaNs and relaxed instructions', both],
  ])('where it normalizes %s', async (what, options) => {
    const { memory, run } = await operations(names, options)
    /** Negative NaNs with a payload; the second lane has a signaling one. */
    const fill = (name: string) => {
      for (const address of [0, 16, 32])
        for (let lane = 0; lane < 4; lane++)
          if (!reads64(name)) memory.setUint32(address + 4 * lane, lane % 2 ? 0xff812345 : 0xffc12345, true)
          else if (lane < 2)
            memory.setBigUint64(address + 8 * lane, lane ? 0xfff1234512345123n : 0xfff9234512345123n, true)
    }

    it.each(names)(`lets %s make the canonical NaN where it normalizes ${what}`, name => {
      fill(name)
      run(name)
      const lanes = /^f\d+\./.test(name) || name.includes('demote') ? (name.includes('x4') ? 2 : 1) : is64(name) ? 2 : 4
      const found = Array.from({ length: lanes }, (_, lane) =>
        is64(name) ? memory.getBigUint64(48 + 8 * lane, true) : BigInt(memory.getUint32(48 + 4 * lane, true)),
      )
      expect(found).toEqual(Array(lanes).fill(is64(name) ? canonical.f64 : canonical.f32))
    })
  })

  it('lets numbers stay, and makes the canonical NaN of numbers that give a NaN', async () => {
    const { memory, run } = await operations(['f64.sqrt', 'f32x4.div'], nans)
    memory.setFloat64(0, -1, true)
    run('f64.sqrt')
    expect(memory.getBigUint64(48, true)).toBe(canonical.f64)
    memory.setFloat64(0, 4, true)
    run('f64.sqrt')
    expect(memory.getFloat64(48, true)).toBe(2)
    new Uint8Array(memory.buffer).set(f32(0, 6, -1, Number.POSITIVE_INFINITY), 0)
    new Uint8Array(memory.buffer).set(f32(0, 4, 0, Number.POSITIVE_INFINITY), 16)
    run('f32x4.div')
    expect([0, 4, 8, 12].map(lane => memory.getUint32(48 + lane, true))).toEqual([
      0x7fc00000, 0x3fc00000, 0xff800000, 0x7fc00000,
    ])
  })

  it.each([
    'f32.neg',
    'f32.abs',
    'f64.copysign',
    'f32x4.neg',
    'f64x2.abs',
    'f32x4.pmin',
    'f64x2.pmax',
    'i32.reinterpret_f32',
    'f32.convert_i32_s',
    'f64.convert_i64_u',
    'f32x4.splat',
    'f32.eq',
    'i32x4.trunc_sat_f32x4_s',
    'f64x2.convert_low_i32x4_s',
  ])('leaves %s as it is', async name => {
    const bytes = await assemble(`(module (func unreachable ${name} unreachable))`)
    expect(normalize(bytes, both)).toBe(bytes)
  })
})
