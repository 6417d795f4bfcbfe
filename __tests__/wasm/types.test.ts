/** Value types: read, written, and rendered as text. */

import { describe, expect, it } from 'vitest'
import { Reader } from '../../src/wasm/reader.ts'
import { readValueType, renderType, writeValueType } from '../../src/wasm/types.ts'
import { Writer } from '../../src/wasm/writer.ts'

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
