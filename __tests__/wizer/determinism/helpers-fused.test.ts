/** Multiplication and addition with one rounding, compared with exact integers bit for bit. */

import { describe, expect, it } from 'vitest'
import { instantiateHelpers } from '../../support/determinism-helpers.ts'
import { fused32, fused64 } from '../../support/fused.ts'
import { randomFrom } from '../../support/ranges.ts'

const { memory, call } = await instantiateHelpers()

type Operands = readonly [a: number, b: number, c: number]

/** `bias` is the bias of the exponent. `last` is the exponent field of the greatest finite numbers. */
const formats = {
  f32: {
    ...{ size: 4, fractionBits: 23, bias: 127, last: 254, reference: fused32, round: Math.fround },
    special: [2 ** -149, 2 ** -126, 2 ** -75, 1 + 2 ** -23, 2 ** 24 - 1, 2 ** 127, (2 - 2 ** -23) * 2 ** 127],
    get: (address: number) => memory.getFloat32(address, true),
    set: (address: number, value: number) => memory.setFloat32(address, value, true),
    getBits: (address: number) => BigInt(memory.getUint32(address, true)),
    setBits: (address: number, bits: bigint) => memory.setUint32(address, Number(bits), true),
  },
  f64: {
    ...{ size: 8, fractionBits: 52, bias: 1023, last: 2046, reference: fused64, round: (value: number) => value },
    special: [2 ** -1074, 2 ** -1022, 2 ** -537, 1 + 2 ** -52, 2 ** 53 - 1, 2 ** 1023, Number.MAX_VALUE],
    get: (address: number) => memory.getFloat64(address, true),
    set: (address: number, value: number) => memory.setFloat64(address, value, true),
    getBits: (address: number) => memory.getBigUint64(address, true),
    setBits: (address: number, bits: bigint) => memory.setBigUint64(address, bits, true),
  },
}
type Format = (typeof formats)['f32' | 'f64']

const random = randomFrom(1)
/** A whole number from 0 up to `limit`, which is not reached. */
const below = (limit: number) => Math.floor(random() * limit)
/** A whole number from `-limit` to `limit`. */
const within = (limit: number) => below(2 * limit + 1) - limit
const pick = <T>(values: readonly T[]) => values[below(values.length)]!
const bits = (width: number) => BigInt.asUintN(width, (BigInt(below(2 ** 32)) << 32n) | BigInt(below(2 ** 32)))
/** Bits with long rows of zeros and ones, as often as any other bits. */
const patterns = (width: number) =>
  pick([0n, 1n, (1n << BigInt(width)) - 1n, 1n << BigInt(below(width)), bits(width), bits(width)])

const scratch = 64

function fromBits({ get, setBits }: Format, value: bigint): number {
  setBits(scratch, value)
  return get(scratch)
}

/** A finite float of either sign, whose exponent field is `exponent` or the nearest possible one. */
function float(format: Format, exponent: number): number {
  const { fractionBits, bias, last } = format
  const field = Math.min(last, Math.max(0, exponent)) + pick([0, 2 * (bias + 1)])
  return fromBits(format, (BigInt(field) << BigInt(fractionBits)) | patterns(fractionBits))
}

/** The float that is `steps` further from zero. */
function step(format: Format, value: number, steps: number): number {
  format.set(scratch, value)
  return fromBits(format, format.getBits(scratch) + BigInt(steps))
}

const kinds: readonly (readonly [kind: string, make: (format: Format) => Operands])[] = [
  [
    'random bits',
    format => {
      const any = () => fromBits(format, bits(format.size * 8))
      return [any(), any(), any()]
    },
  ],
  [
    'a product that overlaps the addend',
    format => {
      const { bias, last, fractionBits } = format
      const exponent = below(last + 1)
      const a = float(format, exponent)
      const b = float(format, 2 * bias - exponent + within(2 * fractionBits))
      return [a, b, float(format, bias + within(2 * fractionBits))]
    },
  ],
  [
    'an addend that cancels almost all of the product',
    format => {
      const { bias, last, round } = format
      const exponent = below(last + 1)
      const a = float(format, exponent)
      const b = float(format, 2 * bias - exponent + within(bias))
      return [a, b, step(format, round(-a * b), within(2))]
    },
  ],
  [
    'sums half way between two floats or next to it',
    format => {
      const { bias, fractionBits } = format
      const exponent = within(10)
      const scale = 2 ** within(10)
      const half = 2 ** (exponent - fractionBits - 1) * scale
      return [scale, float(format, bias + exponent), step(format, half * pick([1, -1, 3, -5]), within(1))]
    },
  ],
  [
    'sums half way between two subnormal numbers or next to it',
    format => {
      const least = format.special[0]!
      return [least, step(format, within(64) / pick([2, 4]), within(1)), least * within(64)]
    },
  ],
  [
    'results that are subnormal or vanish',
    format => {
      const { bias, last, fractionBits } = format
      const exponent = below(last + 1)
      const a = float(format, exponent)
      const b = float(format, bias - exponent + within(2 * fractionBits))
      return [a, b, float(format, pick([0, below(2 * fractionBits)]))]
    },
  ],
  [
    'results that are infinite or almost so',
    format => {
      const { bias, last } = format
      const exponent = bias + below(bias)
      const a = float(format, exponent)
      return [a, float(format, 3 * bias - exponent + within(4)), float(format, last - pick([0, 1, below(60)]))]
    },
  ],
]

/** The rows where `madd` of a, b and c, or `nmadd` of -a, b and c, differs from the reference. */
function differences(name: 'f32' | 'f64', rows: readonly Operands[]): unknown[] {
  const { size, reference, get, set } = formats[name]
  const [madd, nmadd] = name === 'f32' ? (['madd32', 'nmadd32'] as const) : (['madd64', 'nmadd64'] as const)
  const different: unknown[] = []
  for (let row = 0; row < rows.length; row += 16 / size) {
    const lanes = rows.slice(row, row + 16 / size)
    const results = () => lanes.map((_, lane) => get(48 + lane * size))
    for (const [lane, operands] of lanes.entries())
      for (const [index, operand] of operands.entries()) set(index * 16 + lane * size, operand)
    call(madd)
    const added = results()
    for (const [lane, [a]] of lanes.entries()) set(lane * size, -a)
    call(nmadd)
    const subtracted = results()
    for (const [lane, [a, b, c]] of lanes.entries()) {
      const expected = reference(a, b, c)
      const found = [added[lane], subtracted[lane]]
      if (!found.every(value => Object.is(value, expected))) different.push({ a, b, c, expected, found })
    }
  }
  return different
}

describe.each(['f32', 'f64'] as const)('madd and nmadd of %s', name => {
  it.each(kinds)(`madd and nmadd of ${name} round once, given %s`, (_, make) => {
    const rows = Array.from({ length: 16_000 }, () => make(formats[name]))
    expect(differences(name, rows)).toEqual([])
  })

  it(`madd and nmadd of ${name} are right for zeros, infinities, NaNs and extremes`, () => {
    const positive = [0, 1, 3, Number.POSITIVE_INFINITY, Number.NaN, ...formats[name].special]
    const special = positive.flatMap(value => [value, -value])
    const rows = special.flatMap(a => special.flatMap(b => special.map(c => [a, b, c] as const)))
    expect(differences(name, rows)).toEqual([])
  })
})

describe('madd64', () => {
  it.each([0, 16, 32])('madd64 makes a quiet NaN of a signaling one in the operand at %i', address => {
    for (const lane of [0, 8, 16, 24, 32, 40]) memory.setFloat64(lane, 1, true)
    memory.setBigUint64(address, 0x7ff0000000000001n, true)
    call('madd64')
    expect(memory.getBigUint64(48, true) & 0x7ff8000000000000n).toBe(0x7ff8000000000000n)
    expect(memory.getFloat64(56, true)).toBe(2)
  })
})
