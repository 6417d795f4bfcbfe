/** Data segments: written, read back, and counted. */

import { describe, expect, it } from 'vitest'
import { concatenate, encodeModule, sizeOfParts } from '../../../src/wasm/encode.ts'
import { sectionIds } from '../../../src/wasm/layout.ts'
import { type Module, parseModule } from '../../../src/wasm/module.ts'
import {
  type DataPlace,
  encodeData,
  encodeDataCount,
  encodeEmptyData,
  type NewDataSegment,
  sizeOfDataHead,
} from '../../../src/wasm/sections/data.ts'
import { active, passive } from '../../support/data-segments.ts'
import { instantiate, traps } from '../../support/engine.ts'
import { dataOf, moduleOf } from '../../support/sections.ts'
import { assemble } from '../../support/wat.ts'

/** A module without sections. */
const none = parseModule(moduleOf())

/** The module with a data section of these contents. */
const withData = (module: Module, contents: readonly Uint8Array[]) =>
  concatenate(encodeModule(module, new Map([[sectionIds.data, contents]])))

const ascii = (text: string) => new TextEncoder().encode(text)

const write = (address: number, text: string, memory = 0): NewDataSegment => ({
  kind: 'active',
  place: { memory, width: 'i32', address },
  bytes: ascii(text),
})

const empty: NewDataSegment = { kind: 'empty' }

/** What a memory holds from an address on. */
const textAt = (memory: WebAssembly.Memory, address: number, size: number) =>
  Buffer.from(memory.buffer, address, size).toString('latin1')

const parse = async (wat: string) => parseModule(await assemble(wat))

describe('encodeData', () => {
  it('writes active segments that a memory gets', async () => {
    const module = await parse('(memory (export "memory") 1)')
    const bytes = withData(module, encodeData(module.bytes, [write(8, 'hello'), write(65_530, 'world!'), write(3, '')]))
    expect(dataOf(bytes)).toEqual([active(8, 5), active(65_530, 6), active(3, 0)])
    const { memory } = instantiate(bytes)
    expect([textAt(memory, 8, 6), textAt(memory, 65_530, 6)]).toEqual(['hello\0', 'world!'])
  })

  it('copies segments of the input byte for byte, and writes others between them', async () => {
    const module = await parse(`
      (memory (export "memory") 1)
      (data $passive "later")
      (data (i32.const 100) "first")
      (func (export "init") (memory.init $passive (i32.const 300) (i32.const 0) (i32.const 5)))`)
    const [kept, first] = module.data.map((segment): NewDataSegment => ({ kind: 'copied', segment }))
    const bytes = withData(module, encodeData(module.bytes, [kept!, write(200, 'new')]))
    expect(dataOf(bytes)).toEqual([passive(5), active(200, 3)])
    const { memory, init } = instantiate(bytes)
    init()
    expect([textAt(memory, 300, 5), textAt(memory, 100, 5), textAt(memory, 200, 3)]).toEqual([
      'later',
      '\0\0\0\0\0',
      'new',
    ])
    expect(withData(module, encodeData(module.bytes, [kept!, first!]))).toEqual(module.bytes)
  })

  it('writes a passive segment that holds nothing', async () => {
    const module = await parse(`
      (memory 1)
      (data $kept "ab")
      (data $emptied "ab")
      (func (export "kept") (memory.init $kept (i32.const 0) (i32.const 0) (i32.const 1)))
      (func (export "emptied") (memory.init $emptied (i32.const 0) (i32.const 0) (i32.const 1)))`)
    const bytes = withData(module, encodeData(module.bytes, [{ kind: 'copied', segment: module.data[0]! }, empty]))
    expect(dataOf(bytes)).toEqual([passive(2), passive(0)])
    const { kept, emptied } = instantiate(bytes)
    expect([traps(kept), traps(emptied)]).toEqual([false, true])
  })

  it('gives what a segment holds as a view', () => {
    const held = ascii('x'.repeat(1000))
    const place: DataPlace = { memory: 0, width: 'i32', address: 8 }
    expect(encodeData(none.bytes, [empty, { kind: 'active', place, bytes: held }, empty])).toContain(held)
  })

  it('writes many segments whose heads are as large as heads can be', () => {
    // A head has 17 bytes, which is more than the room that is made for each at first.
    const place: DataPlace = { memory: 2 ** 31, width: 'i64', address: 2 ** 52 }
    const bytes = withData(none, encodeData(none.bytes, Array(1000).fill({ kind: 'active', place, bytes: ascii('a') })))
    expect(dataOf(bytes)).toEqual(Array(1000).fill(active(2 ** 52, 1, 2 ** 31)))
  })

  it('writes a section without segments that can be read again', () => {
    expect(dataOf(withData(none, encodeData(none.bytes, [])))).toEqual([])
  })
})

describe('encodeEmptyData', () => {
  it('writes the same heads without bytes, so that V8 validates all but the bytes', async () => {
    const module = await parse(`
      (memory 1)
      (data "passive")
      (func (data.drop 1))`)
    const segments: readonly NewDataSegment[] = [
      { kind: 'copied', segment: module.data[0]! },
      write(70_000, 'abc'),
      empty,
    ]
    const bytes = withData(module, encodeEmptyData(segments))
    expect(dataOf(bytes)).toEqual([passive(0), active(70_000, 0), passive(0)])
    const counted = concatenate(
      encodeModule(parseModule(bytes), new Map([[sectionIds.dataCount, encodeDataCount(segments.length)]])),
    )
    expect(WebAssembly.validate(counted)).toBe(true)
  })
})

describe('sizeOfDataHead', () => {
  const addresses = [0, 0x3f, 0x40, 0x1fff, 0x2000, 0xf_ffff, 0x10_0000, 0x7ff_ffff, 0x800_0000, 0x7fff_ffff]
  const high = [0x8000_0000, 0xf7ff_ffff, 0xffff_dfff, 0xffff_ffbf, 0xffff_ffff]
  const sizes = [0, 1, 127, 128, 16_383, 16_384, 2 ** 21]

  it.each<[what: string, width: 'i32' | 'i64', addresses: readonly number[], memory: number]>([
    ['32-bit addresses', 'i32', addresses, 0],
    ['32-bit addresses from 2 GiB on', 'i32', high, 0],
    ['64-bit addresses', 'i64', [...addresses, ...high, 2 ** 33, 2 ** 34, 2 ** 52], 0],
    ['a memory with an index of one byte', 'i32', [0, 0x40], 127],
    ['a memory with an index of two bytes', 'i64', [0, 0x40], 128],
  ])(
    'gives the number of bytes that are written besides those of the segment, with %s',
    (_what, width, all, memory) => {
      const held = sizes.map(size => new Uint8Array(size))
      const rows = all.flatMap(address => held.map(bytes => ({ place: { memory, width, address }, bytes })))
      const written = rows.map(row => sizeOfParts(encodeData(none.bytes, [{ kind: 'active', ...row }])))
      // A byte counts the segments.
      expect(rows.map(({ place, bytes }) => 1 + sizeOfDataHead(place, bytes.length) + bytes.length)).toEqual(written)
    },
  )
})
