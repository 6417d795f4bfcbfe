/** Memories and globals of the output: memories are as large as they have grown, globals have their last values. */

import { describe, expect, it } from 'vitest'
import { instantiate, sameBeforeAndAfter, wizen } from '../../support/engine.ts'
import { findSection, has, ids } from '../../support/sections.ts'

describe('rewrite, on memories', () => {
  it.each([
    ['(memory 1)', 0, [0x00, 1], 1],
    ['(memory 1)', 2, [0x00, 3], 3],
    ['(memory 1 3)', 1, [0x01, 2, 3], 2],
    ['(memory 1 3)', 2, [0x01, 3, 3], 3],
    ['(memory 1 3)', 3, [0x01, 1, 3], 1],
    ['(memory 0)', 1, [0x00, 1], 1],
    ['(memory 0 0)', 1, [0x01, 0, 0], 0],
    ['(memory 1 3 shared)', 0, [0x03, 1, 3], 1],
    ['(memory 1 3 shared)', 2, [0x03, 3, 3], 3],
    ['(memory 1 65536)', 1, [0x01, 2, 0x80, 0x80, 0x04], 2],
    ['(memory 1)', 199, [0x00, 0xc8, 0x01], 200],
  ])('writes %s, which was asked to grow by %i pages, with the limits %j', async (memory, grown, limits, pages) => {
    const init = grown === 0 ? '' : `(drop (memory.grow (i32.const ${grown})))`
    const { bytes, report } = await wizen(`${memory} (func (export "wizer.initialize") ${init})`)
    expect([...findSection(bytes, ids.memory)!.contents]).toEqual([1, ...limits])
    expect(report.memories[0]?.pages).toBe(pages)
  })

  it.runIf(has.memory64).each([
    ['(memory i64 1)', [0x04, 3]],
    ['(memory i64 1 9)', [0x05, 3, 9]],
  ])('writes %s, which has grown by 2 pages, with the limits %j', async (memory, limits) => {
    const wat = `${memory}
      (func (export "wizer.initialize") (drop (memory.grow (i64.const 2))) (i64.store (i64.const 0x2fff8) (i64.const -9)))
      (func (export "read") (result i64) (i64.load (i64.const 0x2fff8)))`
    const { bytes } = await wizen(wat)
    expect([...findSection(bytes, ids.memory)!.contents]).toEqual([1, ...limits])
    expect(await sameBeforeAndAfter(wat, ({ read }) => read())).toBe(-9n)
  })

  it('writes a memory that grows up to the maximum of the original', async () => {
    const wat = `
      (memory 1 4)
      (func (export "wizer.initialize") (drop (memory.grow (i32.const 1))))
      (func (export "grow") (param i32) (result i32) (memory.grow (local.get 0)))`
    expect(await sameBeforeAndAfter(wat, ({ grow }) => [grow(3), grow(2), grow(1), grow(0)])).toEqual([-1, 2, -1, 4])
  })
})

describe('rewrite, on globals', () => {
  it('copies globals that are immutable or did not change', async () => {
    const wat = `
      (global $sum i32 (i32.add (i32.const 1) (i32.mul (i32.const 2) (i32.const 3))))
      (global $copy i32 (global.get $sum))
      (global $changed (mut i32) (i32.add (i32.const 1) (i32.const 1)))
      (global $same (mut i32) (i32.sub (i32.const 9) (i32.const 8)))
      (func (export "wizer.initialize")
        (global.set $changed (i32.const -1))
        (global.set $same (i32.const 5))
        (global.set $same (i32.const 1)))
      (export "copy" (global $copy))`
    const { bytes, report } = await wizen(wat)
    const entries = [
      [0x7f, 0, 0x41, 1, 0x41, 2, 0x41, 3, 0x6c, 0x6a, 0x0b],
      [0x7f, 0, 0x23, 0, 0x0b],
      [0x7f, 1, 0x41, 0x7f, 0x0b],
      [0x7f, 1, 0x41, 9, 0x41, 8, 0x6b, 0x0b],
    ]
    expect([...findSection(bytes, ids.global)!.contents]).toEqual([4, ...entries.flat()])
    expect(report.globals).toBe(1)
    expect(instantiate(bytes).copy.value).toBe(7)
  })

  it('keeps that a global starts from another one, unless its value has changed', async () => {
    const wat = `
      (global $base i64 (i64.const 10))
      (global $kept (mut i64) (global.get $base))
      (global $other (mut i64) (global.get $base))
      (func (export "wizer.initialize") (global.set $other (i64.const 11)))
      (export "kept" (global $kept))
      (export "other" (global $other))`
    const { bytes } = await wizen(wat)
    expect([...findSection(bytes, ids.global)!.contents].slice(6, 11)).toEqual([0x7e, 1, 0x23, 0, 0x0b])
    const { kept, other } = instantiate(bytes)
    expect([kept.value, other.value]).toEqual([10n, 11n])
  })
})
