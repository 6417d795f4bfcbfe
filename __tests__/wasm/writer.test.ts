/** The writer: the reader gives back what it wrote, and no integer takes more bytes than it must. */

import { describe, expect, it } from 'vitest'
import { Reader } from '../../src/wasm/reader.ts'
import { sizeOfSigned, sizeOfU32, Writer } from '../../src/wasm/writer.ts'
import { randomFrom } from '../support/ranges.ts'

const edges = [
  0,
  1,
  63,
  64,
  127,
  128,
  8191,
  8192,
  16_383,
  16_384,
  2 ** 20,
  2 ** 21 - 1,
  2 ** 21,
  2 ** 28 - 1,
  2 ** 28,
  2 ** 31 - 1,
]

describe('Writer', () => {
  it('writes integers that the reader gives back', () => {
    const random = randomFrom(1)
    const values = [...edges, ...Array.from({ length: 200 }, () => Math.floor(random() * 2 ** 31))]
    for (const value of values) {
      expect(new Reader(new Writer().u32(value * 2 + 1).finish()).u32()).toBe(value * 2 + 1)
      for (const signed of [value, 0 - value, -value - 1]) {
        expect(new Reader(new Writer().s32(signed).finish()).s32()).toBe(signed)
        const wide = BigInt.asIntN(64, BigInt(signed) * 0x1_0000_0001n)
        expect(new Reader(new Writer().s64(wide).finish()).s64()).toBe(wide)
        expect(new Reader(new Writer().u64(BigInt.asUintN(64, wide)).finish()).u64()).toBe(BigInt.asUintN(64, wide))
      }
    }
  })

  it.each([
    [127, [0x7f]],
    [128, [0x80, 0x01]],
    [0xffff_ffff, [0xff, 0xff, 0xff, 0xff, 0x0f]],
  ])('writes the unsigned integer %i in as few bytes as possible', (value, bytes) => {
    expect([...new Writer().u32(value).finish()]).toEqual(bytes)
  })

  it.each([
    [-1, [0x7f]],
    [63, [0x3f]],
    [64, [0xc0, 0x00]],
    [-64, [0x40]],
    [-65, [0xbf, 0x7f]],
    [-0x8000_0000, [0x80, 0x80, 0x80, 0x80, 0x78]],
  ])('writes the signed integer %i in as few bytes as possible', (value, bytes) => {
    expect([...new Writer().s32(value).finish()]).toEqual(bytes)
  })

  it('writes bits in little-endian order', () => {
    expect([...new Writer().bits32(0xffa0_0102 | 0).finish()]).toEqual([0x02, 0x01, 0xa0, 0xff])
    expect([...new Writer().bits64(0x8000_0000_0000_0001n).finish()]).toEqual([1, 0, 0, 0, 0, 0, 0, 0x80])
  })

  it('keeps what it has written when its buffer grows', () => {
    const writer = new Writer(1)
    for (let index = 0; index < 1000; index++)
      writer
        .u8(index & 0xff)
        .bytes([1, 2])
        .name('é')
    const bytes = writer.finish()
    expect([writer.size, bytes.length]).toEqual([6000, 6000])
    expect([...bytes.subarray(6 * 300, 6 * 300 + 6)]).toEqual([300 & 0xff, 1, 2, 2, 0xc3, 0xa9])
  })

  it('gives a view of its latest bytes, which later writing leaves as it is', () => {
    const writer = new Writer(4).bytes([1, 2, 3])
    const latest = writer.since(1)
    writer.bytes([4, 5, 6, 7])
    expect([...latest]).toEqual([2, 3])
    expect([...writer.since(3)]).toEqual([4, 5, 6, 7])
  })
})

describe('sizeOfU32', () => {
  it('gives the number of bytes that the writer takes for an unsigned integer', () => {
    const values = [...edges, 2 ** 32 - 1]
    expect(values.map(sizeOfU32)).toEqual(values.map(value => new Writer().u32(value).size))
  })
})

describe('sizeOfSigned', () => {
  it('gives the number of bytes that the writer takes for a signed integer', () => {
    const values = [...edges, 2 ** 32 - 1].flatMap(value => [value, -value - 1])
    expect(values.map(sizeOfSigned)).toEqual(values.map(value => new Writer().s64(BigInt(value)).size))
  })
})
