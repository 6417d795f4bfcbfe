/** Limits of memories and tables: read and written. */

import { describe, expect, it } from 'vitest'
import { readLimits, writeLimits } from '../../src/wasm/limits.ts'
import { Reader } from '../../src/wasm/reader.ts'
import { Writer } from '../../src/wasm/writer.ts'

describe('limits', () => {
  it.each([
    ['a minimum alone', [0x00, 0x05]],
    ['a maximum', [0x01, 0x05, 0x80, 0x08]],
    ['a maximum of a shared memory', [0x03, 0x00, 0x01]],
    ['64-bit addresses', [0x04, 0x80, 0x80, 0x80, 0x80, 0x80, 0x01]],
    ['64-bit addresses of a shared memory', [0x07, 0x01, 0x02]],
  ])('writes limits with %s as they were read', (_what, bytes) => {
    const writer = new Writer()
    writeLimits(writer, readLimits(new Reader(Uint8Array.from(bytes)), 'a memory'))
    expect([...writer.finish()]).toEqual(bytes)
  })
})
