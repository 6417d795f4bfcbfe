/** The functions that deterministic code calls. `helpers-fused.test.ts` has those that multiply and add. */

import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { compileHelpers } from '../../../scripts/compile-wat.ts'
import { parseModule, sectionIds } from '../../../src/wasm/module.ts'
import { helpersModule } from '../../../src/wizer/determinism/helpers-module.ts'
import { compiledHelpers, helperParams, instantiateHelpers } from '../../support/determinism-helpers.ts'
import { i8, i16, i32 } from '../../support/lanes.ts'
import { randomFrom } from '../../support/ranges.ts'

describe('helpers-module.ts', () => {
  it('helpers-module.ts stands in the sources as the build makes it from helpers.wat', async () => {
    const source = new URL('../../../src/wizer/determinism/helpers-module.ts', import.meta.url)
    expect(await readFile(source, 'utf8')).toBe(await compileHelpers())
  })

  it('helpers.wat exports each helper and nothing else', () => {
    const names = WebAssembly.Module.exports(compiledHelpers).map(({ name }) => name)
    expect(names.toSorted()).toEqual(Object.keys(helperParams).toSorted())
  })

  it('helpers.wat holds functions alone, so that they can be copied into any module', () => {
    const { type, function: functions, export: exports, code } = sectionIds
    const { sections } = parseModule(Uint8Array.from(Buffer.from(helpersModule, 'base64')))
    expect(sections.map(({ id }) => id)).toEqual([type, functions, exports, code])
  })
})

describe('canonical NaNs', async () => {
  const { memory, call } = await instantiateHelpers()

  const singles = [
    ['a negative NaN', 0xffc00000, 0x7fc00000],
    ['a NaN with a payload', 0x7fc12345, 0x7fc00000],
    ['a signaling NaN', 0x7f800001, 0x7fc00000],
    ['infinity', 0x7f800000, 0x7f800000],
    ['minus zero', 0x80000000, 0x80000000],
    ['a subnormal number', 0x00000001, 0x00000001],
  ] as const
  const doubles = [
    ['a negative NaN', 0xfff8000000000000n, 0x7ff8000000000000n],
    ['a NaN with a payload', 0x7ff8000000012345n, 0x7ff8000000000000n],
    ['a signaling NaN', 0x7ff0000000000001n, 0x7ff8000000000000n],
    ['infinity', 0x7ff0000000000000n, 0x7ff0000000000000n],
    ['minus zero', 0x8000000000000000n, 0x8000000000000000n],
    ['a subnormal number', 0x0000000000000001n, 0x0000000000000001n],
  ] as const
  const one = 0x3f800000

  it.each(singles)('canonicalF32 gives the right bits for %s', (_, from, to) => {
    memory.setUint32(0, from, true)
    call('canonicalF32')
    expect(memory.getUint32(48, true)).toBe(to)
  })

  it.each(singles)('canonicalF32x4 gives the right bits for %s in any lane', (_, from, to) => {
    for (const lane of [0, 4, 8, 12]) {
      for (const other of [0, 4, 8, 12]) memory.setUint32(other, other === lane ? from : one, true)
      call('canonicalF32x4')
      const found = [0, 4, 8, 12].map(other => memory.getUint32(48 + other, true))
      expect(found).toEqual([0, 4, 8, 12].map(other => (other === lane ? to : one)))
    }
  })

  it.each(doubles)('canonicalF64 gives the right bits for %s', (_, from, to) => {
    memory.setBigUint64(0, from, true)
    call('canonicalF64')
    expect(memory.getBigUint64(48, true)).toBe(to)
  })

  it.each(doubles)('canonicalF64x2 gives the right bits for %s in any lane', (_, from, to) => {
    for (const lane of [0, 8]) {
      memory.setBigUint64(lane, from, true)
      memory.setFloat64(8 - lane, 1, true)
      call('canonicalF64x2')
      expect([memory.getBigUint64(48 + lane, true), memory.getFloat64(48 + 8 - lane, true)]).toEqual([to, 1])
    }
  })
})

describe('dot products', async () => {
  const { memory, call } = await instantiateHelpers()
  const bytes = new Uint8Array(memory.buffer)

  /** Sums of neighbouring products, saturated to 16 bits. */
  const products = (a: Int8Array, b: Int8Array) =>
    Array.from({ length: 8 }, (_, lane) =>
      Math.min(0x7fff, a[2 * lane]! * b[2 * lane]! + a[2 * lane + 1]! * b[2 * lane + 1]!),
    )

  it('dot saturates only the greatest sum', () => {
    bytes.set(i8(-128, -128, -128, -127, 127, 127, -128, -128), 0)
    bytes.set(i8(-128, -128, -128, -128, 127, 127, 127, 127), 16)
    call('dot')
    expect(bytes.slice(48, 64)).toEqual(i16(0x7fff, 32640, 32258, -32512))
  })

  it('dotAdd wraps around where the addend leaves 32 bits', () => {
    bytes.set(i8(1), 0)
    bytes.set(i8(1), 16)
    bytes.set(i32(0x7fffffff, -5, 0, 6), 32)
    call('dotAdd')
    expect(bytes.slice(48, 64)).toEqual(i32(-0x7ffffffd, -1, 4, 10))
  })

  it('dot and dotAdd are right for random bytes, of which many are the least and the greatest', () => {
    const random = randomFrom(2)
    const different: unknown[] = []
    for (let round = 0; round < 2000; round++) {
      for (let at = 0; at < 32; at++) bytes[at] = [0x80, 0x7f][Math.floor(random() * 6)] ?? random() * 256
      for (let at = 32; at < 48; at++) bytes[at] = random() * 256
      const [a, b] = [Int8Array.from(bytes.subarray(0, 16)), Int8Array.from(bytes.subarray(16, 32))]
      const c = [32, 36, 40, 44].map(at => memory.getInt32(at, true))
      const sums = products(a, b)
      call('dot')
      const dot = bytes.slice(48, 64)
      call('dotAdd')
      const dotAdd = bytes.slice(48, 64)
      const expected = [i16(...sums), i32(...c.map((addend, lane) => addend + sums[2 * lane]! + sums[2 * lane + 1]!))]
      if (Buffer.compare(dot, expected[0]!) || Buffer.compare(dotAdd, expected[1]!)) different.push({ a, b, c })
    }
    expect(different).toEqual([])
  })
})
