/** The writer is the reader's other side, and writes as few bytes as there can be. */

import { describe, expect, test } from 'vitest'
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

describe('integers', () => {
  test('are read as they were written', () => {
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

  test('have the sizes that are foretold', () => {
    for (const value of [...edges, 2 ** 32 - 1]) {
      expect(sizeOfU32(value)).toBe(new Writer().u32(value).size)
      expect(sizeOfSigned(value)).toBe(new Writer().s64(BigInt(value)).size)
      expect(sizeOfSigned(-value - 1)).toBe(new Writer().s64(BigInt(-value - 1)).size)
    }
  })

  test.each([
    [127, [0x7f]],
    [128, [0x80, 0x01]],
    [0xffff_ffff, [0xff, 0xff, 0xff, 0xff, 0x0f]],
  ])('u32 of %i is as short as can be', (value, bytes) => {
    expect([...new Writer().u32(value).finish()]).toEqual(bytes)
  })

  test.each([
    [-1, [0x7f]],
    [63, [0x3f]],
    [64, [0xc0, 0x00]],
    [-64, [0x40]],
    [-65, [0xbf, 0x7f]],
    [-0x8000_0000, [0x80, 0x80, 0x80, 0x80, 0x78]],
  ])('s32 of %i is as short as can be', (value, bytes) => {
    expect([...new Writer().s32(value).finish()]).toEqual(bytes)
  })
})

test('bits are little-endian', () => {
  expect([...new Writer().bits32(0xffa0_0102 | 0).finish()]).toEqual([0x02, 0x01, 0xa0, 0xff])
  expect([...new Writer().bits64(0x8000_0000_0000_0001n).finish()]).toEqual([1, 0, 0, 0, 0, 0, 0, 0x80])
})

test('the buffer grows, and what was written stays', () => {
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
