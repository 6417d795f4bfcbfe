/** Value types: read, written, and rendered as text. */

import { describe, expect, it } from 'vitest'
import { parseModule } from '../../src/wasm/module.ts'
import { Reader } from '../../src/wasm/reader.ts'
import { type ConstValue, readValueType, renderType, renderValue, writeValueType } from '../../src/wasm/types.ts'
import { Writer } from '../../src/wasm/writer.ts'
import { randomFrom } from '../support/ranges.ts'
import { assemble } from '../support/wat.ts'

describe('value types', () => {
  it.each([
    [[0x7f], 'i32'],
    [[0x7e], 'i64'],
    [[0x7d], 'f32'],
    [[0x7c], 'f64'],
    [[0x7b], 'v128'],
    [[0x70], 'funcref'],
    [[0x6f], 'externref'],
    [[0x69], 'exnref'],
    [[0x6e], '(ref null any)'],
    [[0x6c], '(ref null i31)'],
    [[0x71], '(ref null none)'],
    [[0x73], '(ref null nofunc)'],
    [[0x64, 0x70], '(ref func)'],
    [[0x64, 0x6f], '(ref extern)'],
    [[0x63, 0x05], '(ref null 5)'],
    [[0x64, 0xc8, 0x01], '(ref 200)'],
  ])('reads the bytes %j as the type %s, and writes the same bytes', (bytes, text) => {
    const type = readValueType(new Reader(Uint8Array.from(bytes)))
    expect(renderType(type)).toBe(text)
    const writer = new Writer()
    writeValueType(writer, type)
    expect([...writer.finish()]).toEqual(bytes)
  })
})

describe('renderValue', () => {
  const f32 = (bits: number): ConstValue => ({ kind: 'f32', bits })
  const f64 = (bits: bigint): ConstValue => ({ kind: 'f64', bits })

  it.each<[ConstValue, string]>([
    [{ kind: 'i32', value: -1 }, 'i32.const -1'],
    [{ kind: 'i64', value: -(2n ** 63n) }, 'i64.const -9223372036854775808'],
    [f32(0), 'f32.const 0x0p+0'],
    [f32(0x8000_0000), 'f32.const -0x0p+0'],
    [f32(0x3f80_0000), 'f32.const 0x1p+0'],
    [f32(0xc2f6_e979), 'f32.const -0x1.edd2f2p+6'],
    [f32(1), 'f32.const 0x1p-149'],
    [f32(0x7f80_0000), 'f32.const inf'],
    [f32(0x7fa0_0001), 'f32.const nan:0x200001'],
    [f32(0xffc0_0000), 'f32.const -nan'],
    [f64(0x4008_0000_0000_0000n), 'f64.const 0x1.8p+1'],
    [f64(0x3fb9_9999_9999_999an), 'f64.const 0x1.999999999999ap-4'],
    [f64(1n), 'f64.const 0x1p-1074'],
    [f64(0xfff0_0000_0000_0000n), 'f64.const -inf'],
    [f64(0x7ff8_0000_0000_0001n), 'f64.const nan:0x8000000000001'],
    [{ kind: 'v128', low: 1n, high: 2n ** 64n - 1n }, 'v128.const i64x2 0x0000000000000001 0xffffffffffffffff'],
    [{ kind: 'func', index: 12 }, 'ref.func 12'],
    [{ kind: 'i31', value: -3 }, 'i32.const -3 ref.i31'],
    [{ kind: 'null', heap: 'extern' }, 'ref.null extern'],
  ])('renders %o as %s', (value, text) => {
    expect(renderValue(value)).toBe(text)
  })

  it('renders floats from which an assembler makes the same bits', async () => {
    const random = randomFrom(5)
    const word = () => Math.floor(random() * 2 ** 32)
    const floats = Array.from({ length: 300 }, (_, index): ConstValue => {
      // A third of them are near zero: those have no first digit 1.
      const high = index % 3 === 0 ? word() & 0x800f_ffff : word()
      return index % 2 === 0
        ? f32(index % 3 === 0 ? (word() & 0x807f_ffff) >>> 0 : word())
        : f64((BigInt(high >>> 0) << 32n) | BigInt(word()))
    })
    const text = floats.map(value => `(global ${value.kind} (${renderValue(value)}))`).join('\n')
    const { globals } = parseModule(await assemble(text))
    const read = globals.map(({ init }) => init.instructions.map(entry => ('value' in entry ? entry.value : undefined)))
    expect(read).toEqual(floats.map(value => [value]))
  })
})
