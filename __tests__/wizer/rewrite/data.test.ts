/** Memories as data segments of the output. */

import { describe, expect, it } from 'vitest'
import { active, dataCount } from '../../support/data-segments.ts'
import { instantiate, sameBeforeAndAfter, wizen } from '../../support/engine.ts'
import { assembleObjects } from '../../support/gc.ts'
import { dataOf, has, hexOf, ids } from '../../support/sections.ts'
import { assemble } from '../../support/wat.ts'

describe('rewriteData', () => {
  it.each([
    ['no segments where it is zero', '', '', []],
    ['a segment where bytes were stored', '(i32.store (i32.const 1000) (i32.const 0x04030201))', '', [active(1000, 4)]],
    ['a segment where a segment was before', '', '(data (i32.const 40) "abc")', [active(40, 3)]],
    [
      'a shorter segment where a segment had zeros at its ends',
      '',
      '(data (i32.const 40) "\\00a\\00b\\00")',
      [active(41, 3)],
    ],
    [
      'no segments where it was cleared',
      '(i32.store (i32.const 40) (i32.const 0))',
      '(data (i32.const 40) "abcd")',
      [],
    ],
    [
      'one segment over a gap of 64 bytes',
      '(i32.store8 (i32.const 165) (i32.const 1))',
      '(data (i32.const 100) "a")',
      [active(100, 66)],
    ],
    [
      'two segments around a gap of 65 bytes',
      '(i32.store8 (i32.const 166) (i32.const 1))',
      '(data (i32.const 100) "a")',
      [active(100, 1), active(166, 1)],
    ],
    [
      'segments at its first and at its last byte',
      '(i32.store8 (i32.const 0) (i32.const 1)) (i32.store8 (i32.const 65535) (i32.const 1))',
      '',
      [active(0, 1), active(65_535, 1)],
    ],
    [
      'one segment where segments overlapped',
      '',
      '(data (i32.const 8) "abcdef") (data (i32.const 10) "XY")',
      [active(8, 6)],
    ],
    [
      'one segment where many were close to each other',
      '',
      '(data (i32.const 8) "ab") (data (i32.const 12) "cd") (data (i32.const 18) "e")',
      [active(8, 11)],
    ],
  ])('writes a memory as %s', async (_what, init, data, expected) => {
    const wat = `(memory (export "memory") 1) ${data} (func (export "wizer.initialize") ${init})`
    const { bytes, report } = await wizen(wat)
    expect(dataOf(bytes)).toEqual(expected)
    expect(dataCount(bytes)).toBeUndefined()
    expect(report.segments).toBe(expected.length)
    expect(report.memories[0]?.dataBytes).toBe(expected.reduce((sum, { size }) => sum + size, 0))
    await sameBeforeAndAfter(wat, ({ memory }) => Buffer.from(memory.buffer).toString('latin1'))
  })

  it('writes segments at addresses beyond 2 GiB', async () => {
    const { bytes } = await wizen(`
      (memory (export "memory") 1)
      (func (export "wizer.initialize")
        (drop (memory.grow (i32.const 65534)))
        (i32.store8 (i32.const 0x80000000) (i32.const 7))
        (i32.store8 (i32.const 0xfffeffff) (i32.const 9)))`)
    expect(dataOf(bytes)).toEqual([active(0x8000_0000, 1), active(0xfffe_ffff, 1)])
    const view = new DataView(instantiate(bytes).memory.buffer)
    expect([view.byteLength, view.getUint8(0x8000_0000), view.getUint8(0xfffe_ffff)]).toEqual([0xffff_0000, 7, 9])
  })

  it.runIf(has.multiMemory)('writes the segments of many memories, each to its memory', async () => {
    const bytes = assembleObjects(`(module
      (memory $a (export "a") 1)
      (memory $b (export "b") 1)
      (memory $c (export "c") 1)
      (data (memory $c) (i32.const 8) "see")
      (data (memory $a) (i32.const 8) "ay")
      (func (export "wizer.initialize")
        (i32.store8 $c (i32.const 1000) (i32.const 1))
        (memory.copy $b $c (i32.const 0) (i32.const 8) (i32.const 2))))`)
    const data = dataOf((await wizen(bytes)).bytes)
    expect(data).toEqual([active(8, 2), active(0, 2, 1), active(8, 3, 2), active(1000, 1, 2)])
    await sameBeforeAndAfter(bytes, ({ a, b, c }) =>
      [a, b, c].map(({ buffer }) => Buffer.from(buffer).toString('latin1')),
    )
  })

  it.runIf(has.memory64)('writes 64-bit offsets for a memory with 64-bit addresses', async () => {
    const wat = `
      (memory (export "memory") i64 1)
      (data (i64.const 16) "abc")
      (func (export "wizer.initialize") (i64.store (i64.const 60000) (i64.const -1)))`
    const { bytes } = await wizen(wat)
    expect(dataOf(bytes)).toEqual([active(16, 3), active(60_000, 8)])
    await sameBeforeAndAfter(wat, ({ memory }) => Buffer.from(memory.buffer).toString('latin1'))
  })

  it('keeps the data section of a module without a memory', async () => {
    const wat = '(data "passive") (func (export "wizer.initialize"))'
    const bytes = await assemble(wat)
    const output = (await wizen(bytes)).bytes
    expect([hexOf(output, ids.data), hexOf(output, ids.dataCount)]).toEqual([
      hexOf(bytes, ids.data),
      hexOf(bytes, ids.dataCount),
    ])
  })

  it('writes what atomic instructions stored into a shared memory', async () => {
    const wat = `
      (memory (export "memory") 1 2 shared)
      (data $p "later")
      (func (export "wizer.initialize")
        (i32.atomic.store (i32.const 64) (i32.const 5))
        (drop (i32.atomic.rmw.add (i32.const 64) (i32.const 6))))
      (func (export "more") (memory.init $p (i32.const 100) (i32.const 0) (i32.const 5)))`
    const found = await sameBeforeAndAfter(wat, ({ memory, more }) => {
      more()
      return [memory.buffer.constructor.name, new Int32Array(memory.buffer)[16], new Uint8Array(memory.buffer)[100]]
    })
    expect(found).toEqual(['SharedArrayBuffer', 11, 'l'.charCodeAt(0)])
  })
})
