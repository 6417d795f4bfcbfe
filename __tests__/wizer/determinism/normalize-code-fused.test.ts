/** Relaxed multiplication and addition: rounded once, as exact integers say. */

import { describe, expect, it } from 'vitest'
import { fused32, fused64 } from '../../support/fused.ts'
import { operations, relaxed } from '../../support/normalized.ts'
import { randomFrom } from '../../support/ranges.ts'

describe('fused multiplication and addition', async () => {
  const names = ['f32x4.relaxed_madd', 'f32x4.relaxed_nmadd', 'f64x2.relaxed_madd', 'f64x2.relaxed_nmadd']
  const { memory, run } = await operations(names, relaxed)
  const random = randomFrom(1)
  const integer = (below: number) => Math.floor(random() * below)
  const bits = (width: number) =>
    (BigInt(integer(2 ** 26)) * (1n << 26n) + BigInt(integer(2 ** 26))) & ((1n << BigInt(width)) - 1n)

  /** A float of the exponent and with the significand bits given, of either sign. */
  const f64Of = (exponent: number, significand: bigint) => {
    const view = new DataView(new ArrayBuffer(8))
    view.setBigUint64(0, (BigInt(integer(2)) << 63n) | (BigInt(exponent) << 52n) | significand)
    return view.getFloat64(0)
  }
  const f32Of = (exponent: number, significand: bigint) => {
    const view = new DataView(new ArrayBuffer(4))
    view.setUint32(0, integer(2) * 2 ** 31 + exponent * 2 ** 23 + Number(significand))
    return view.getFloat32(0)
  }
  const one = <T>(values: readonly T[]) => values[integer(values.length)]!
  /** Significands that make ties and long runs of zeros and ones as often as any others. */
  const significand = (width: number) =>
    one([
      0n,
      1n,
      (1n << BigInt(width)) - 1n,
      1n << BigInt(integer(width)),
      bits(width),
      bits(width),
      bits(width) & bits(width),
    ])

  const doubles = (): [number, number, number] => {
    const [a, b, c] = [integer(2047), integer(2047), integer(2047)]
    const near = (exponent: number) => Math.min(2046, Math.max(0, exponent))
    const [x, y, z] = one([
      [a, b, c],
      [a, near(1023 + 1023 - a + integer(200) - 100), near(1023 + integer(240) - 120)],
      // A product that is subnormal or vanishes, and one that overflows.
      [a, near(1023 - a + integer(160) - 80), integer(80)],
      [a, near(3069 - a + integer(8) - 4), near(2046 - integer(60))],
      [integer(3), integer(3), integer(3)],
    ])
    const first = f64Of(x!, significand(52))
    const second = f64Of(y!, significand(52))
    // An addend that cancels all of the product but its rounding error, or almost all of it.
    const third = one([f64Of(z!, significand(52)), f64Of(z!, significand(52)), -(first * second)])
    return [first, second, Number.isNaN(third) ? 1 : third]
  }
  const singles = (): [number, number, number] => {
    const exponent = () => one([integer(255), 127 + integer(60) - 30, integer(40)])
    const first = f32Of(exponent(), significand(23))
    const second = f32Of(exponent(), significand(23))
    const third = one([
      f32Of(exponent(), significand(23)),
      f32Of(exponent(), significand(23)),
      -Math.fround(first * second),
    ])
    return [first, second, Number.isNaN(third) ? 1 : third]
  }

  /** Lanes whose result is not that of the reference. */
  function differences(name: string, rows: readonly (readonly [number, number, number])[]): unknown[] {
    const size = name.startsWith('f32') ? 4 : 8
    const set = size === 4 ? memory.setFloat32.bind(memory) : memory.setFloat64.bind(memory)
    const get = size === 4 ? memory.getFloat32.bind(memory) : memory.getFloat64.bind(memory)
    const reference = size === 4 ? fused32 : fused64
    const sign = name.includes('nmadd') ? -1 : 1
    const different: unknown[] = []
    for (let row = 0; row < rows.length; row += 16 / size) {
      const lanes = rows.slice(row, row + 16 / size)
      for (const [lane, operands] of lanes.entries())
        for (const [index, operand] of operands.entries()) set(index * 16 + lane * size, operand, true)
      run(name)
      for (const [lane, [a, b, c]] of lanes.entries()) {
        const [found, expected] = [get(48 + lane * size, true), reference(sign * a, b, c)]
        if (!Object.is(found, expected)) different.push({ a, b, c, found, expected })
      }
    }
    return different
  }

  it.each(names)('%s is exact but for the one rounding', name => {
    const rows = Array.from({ length: 6000 }, name.startsWith('f32') ? singles : doubles)
    expect(differences(name, rows)).toEqual([])
  })

  const { MAX_VALUE, MIN_VALUE } = Number
  const special = [
    0,
    -0,
    1,
    -1,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    Number.NaN,
    MAX_VALUE,
    -MAX_VALUE,
    MIN_VALUE,
    -MIN_VALUE,
    2 ** -1022,
    2 ** -126,
    2 ** -149,
    3.4028234663852886e38,
  ]
  it.each(names)('%s has zeros, infinities and extremes right', name => {
    const rounded = special.map(name.startsWith('f32') ? Math.fround : value => value)
    const rows = rounded.flatMap(a => rounded.flatMap(b => rounded.map(c => [a, b, c] as const)))
    expect(differences(name, rows)).toEqual([])
  })
})
