/** The cursor over bytes: what it reads, and the error with its offset where it cannot. */

import { describe, expect, it } from 'vitest'
import { Reader } from '../../src/wasm/reader.ts'
import { Writer } from '../../src/wasm/writer.ts'

const reader = (...bytes: readonly number[]) => new Reader(Uint8Array.from(bytes))

describe('Reader', () => {
  it.each([
    ['u32', [0x00], 0],
    ['u32', [0x7f], 127],
    ['u32', [0x80, 0x01], 128],
    ['u32', [0xff, 0xff, 0xff, 0xff, 0x0f], 0xffff_ffff],
    ['u32', [0x80, 0x80, 0x80, 0x80, 0x08], 0x8000_0000],
    ['u32', [0x83, 0x80, 0x80, 0x80, 0x00], 3],
    ['u64', [0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x01], 0xffff_ffff_ffff_ffffn],
    ['u64', [0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x01], 0x8000_0000_0000_0000n],
    ['s33', [0x7f], -1],
    ['s33', [0x40], -64],
    ['s33', [0x3f], 63],
    ['s33', [0xff, 0xff, 0xff, 0xff, 0x0f], 0xffff_ffff],
    ['s33', [0x80, 0x80, 0x80, 0x80, 0x70], -0x1_0000_0000],
    ['s32', [0x80, 0x80, 0x80, 0x80, 0x78], -0x8000_0000],
    ['s32', [0xff, 0xff, 0xff, 0xff, 0x07], 0x7fff_ffff],
    ['s64', [0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x7f], -0x8000_0000_0000_0000n],
    ['s64', [0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x00], 0x7fff_ffff_ffff_ffffn],
    ['s64', [0x7f], -1n],
  ] as const)('`%s` reads the integer in the bytes %j', (kind, bytes, expected) => {
    const input = reader(...bytes, 0xee)
    expect(input[kind]()).toBe(expected)
    expect(input.offset).toBe(bytes.length)
  })

  it.each([
    ['u32', [0xff, 0xff, 0xff, 0xff, 0x10], 'malformed', 'a count is encoded in more than 32 bits (at offset 0x0)'],
    [
      'u32',
      [0x80, 0x80, 0x80, 0x80, 0x80, 0x00],
      'malformed',
      'a count is encoded in more than 32 bits (at offset 0x0)',
    ],
    ['u32', [0x80, 0x80], 'truncated', 'the bytes end inside a count (at offset 0x2)'],
    ['u64', [...Array(9).fill(0x80), 0x02], 'malformed', 'a count is encoded in more than 64 bits (at offset 0x0)'],
    ['s33', [...Array(5).fill(0x80), 0x00], 'malformed', 'a count is encoded in more than 33 bits (at offset 0x0)'],
    ['s64', [...Array(10).fill(0x80), 0x00], 'malformed', 'a count is encoded in more than 64 bits'],
    ['u8', [], 'truncated', 'the bytes end inside a count (at offset 0x0)'],
    ['skipLeb', Array(11).fill(0x80), 'malformed', 'a count is encoded in more than 10 bytes (at offset 0x0)'],
    ['flag', [2], 'malformed', 'a count is 0x2, expected 0 or 1 (at offset 0x0)'],
    ['zero', [1], 'malformed', 'a count is 0x1, expected 0 (at offset 0x0)'],
    ['name', [3, 0x61], 'truncated', 'the bytes end inside a count (at offset 0x1)'],
    ['name', [1, 0x80], 'malformed', 'a count is not valid UTF-8 (at offset 0x1)'],
    ['count', [3, 0, 0], 'truncated', 'a count of 3 elements does not fit in its section (at offset 0x0)'],
    ['bits32', [1, 2, 3], 'truncated', 'the bytes end inside a count (at offset 0x0)'],
    ['bits64', [1, 2, 3, 4, 5, 6, 7], 'truncated', 'the bytes end inside a count (at offset 0x0)'],
  ] as const)('`%s` refuses the bytes %j', (kind, bytes, code, message) => {
    expect(() => reader(...bytes)[kind]('a count')).toThrow(
      expect.objectContaining({ code, message: expect.stringContaining(message) }),
    )
  })

  it.each([
    ['bits32', 'zero', [0, 0, 0, 0], 0],
    ['bits32', 'a little-endian number', [1, 2, 3, 4], 0x0403_0201],
    ['bits32', 'a signaling NaN', [0x01, 0x00, 0xa0, 0x7f], 0x7fa0_0001],
    ['bits32', 'a negative NaN', [0x00, 0x00, 0xc0, 0xff], 0xffc0_0000],
    ['bits64', 'zero', [0, 0, 0, 0, 0, 0, 0, 0], 0n],
    ['bits64', 'a little-endian number', [1, 2, 3, 4, 5, 6, 7, 8], 0x0807_0605_0403_0201n],
    ['bits64', 'a signaling NaN', [0x01, 0, 0, 0, 0, 0, 0xf4, 0x7f], 0x7ff4_0000_0000_0001n],
    ['bits64', 'minus zero', [0, 0, 0, 0, 0, 0, 0, 0x80], 0x8000_0000_0000_0000n],
  ] as const)('`%s` reads every bit of %s', (kind, _what, bytes, expected) => {
    const input = reader(...bytes, 0xee)
    expect(input[kind]()).toBe(expected)
    expect(input.offset).toBe(bytes.length)
  })

  it('reads no byte behind its end, and gives offsets from the start of the bytes', () => {
    const part = new Reader(Uint8Array.from([9, 9, 1, 2, 9]), 2, 4)
    expect([part.peek(), part.u8(), part.u8(), part.done, part.peek()]).toEqual([1, 1, 2, true, undefined])
    expect(() => part.u8()).toThrow('(at offset 0x4)')
    expect(() => part.skip(1)).toThrow('(at offset 0x4)')
  })

  it('takes bytes as a view', () => {
    const bytes = Uint8Array.from([1, 2, 3])
    const taken = new Reader(bytes).take(2)
    bytes[0] = 7
    expect([...taken]).toEqual([7, 2])
  })

  it('reads names with a byte order mark and every other character', () => {
    const names = ['', 'a', '\uFEFFa', 'ä𝄞', '\0']
    const writer = new Writer(1)
    writer.vector(names, name => writer.name(name))
    const input = new Reader(writer.finish())
    expect(input.vector(() => input.name())).toEqual(names)
  })
})
