/** Instructions that wait for another thread. The copy that runs has shared memories, and must trap where the input does. */

import { describe, expect, it } from 'vitest'
import { instantiate, sameBeforeAndAfter, wizen } from '../../support/engine.ts'
import { has } from '../../support/sections.ts'
import { assemble } from '../../support/wat.ts'

const wait32 = '(memory.atomic.wait32 (i32.const 0) (i32.const 1) (i64.const 0))'
const wait64 = '(memory.atomic.wait64 offset=8 (i32.const 0) (i64.const 1) (i64.const 0))'

/** A module whose init function keeps what `wait` gives. */
const keeping = (memory: string, wait: string) => `
  (memory (export "memory") ${memory})
  (global $found (export "found") (mut i32) (i32.const -1))
  (func (export "wizer.initialize") (global.set $found ${wait}))`

describe('normalizeCode, on waits', () => {
  it.each([
    ['32 bits', wait32, {}],
    ['64 bits', wait64, {}],
    ['32 bits in deterministic code', wait32, { deterministic: 'true' }],
    ['64 bits in deterministic code', wait64, { deterministic: 'true' }],
  ])(
    'lets a wait for %s trap on a memory that is not shared, as it does in the input',
    async (_name, wait, options) => {
      const wat = keeping('1 2', wait)
      const original = instantiate(await assemble(wat))
      expect(() => original['wizer.initialize']()).toThrow(WebAssembly.RuntimeError)
      await expect(wizen(wat, options)).rejects.toMatchObject({
        code: 'trap',
        message: 'cannot call `wizer.initialize`: it trapped: unreachable',
      })
    },
  )

  it('keeps a wait in the output, on a memory that is not shared', async () => {
    const wat = `
      (memory 1)
      (global (export "g") (mut i32) (i32.const 0))
      (func (export "wizer.initialize") (global.set 0 (i32.const 7)))
      (func (export "wait") (result i32) ${wait32})`
    const { bytes } = await wizen(wat)
    const { g, wait } = instantiate(bytes)
    expect(g.value).toBe(7)
    expect(wait).toThrow(WebAssembly.RuntimeError)
    expect(Buffer.from(bytes).includes(Buffer.of(0xfe, 0x01, 0x02, 0x00))).toBe(true)
  })

  it.each([
    ['finds another value of 32 bits', wait32, 1],
    ['finds another value of 64 bits', wait64, 1],
    ['nobody ends', wait32.replace('(i32.const 1)', '(i32.const 0)'), 2],
  ])('lets a wait that %s give its result on a shared memory', async (_name, wait, expected) => {
    expect(await sameBeforeAndAfter(keeping('1 2 shared', wait), ({ found }) => found.value)).toBe(expected)
  })

  it.runIf(has.multiMemory)('lets waits on two memories do what each memory wants', async () => {
    const wat = (index: number) => `
    (memory 1 2 shared) (memory 1)
    (global $found (export "found") (mut i32) (i32.const -1))
    (func (export "wizer.initialize")
      (global.set $found (memory.atomic.wait32 ${index} (i32.const 0) (i32.const 1) (i64.const 0))))`
    expect(await sameBeforeAndAfter(wat(0), ({ found }) => found.value)).toBe(1)
    await expect(wizen(wat(1))).rejects.toMatchObject({ code: 'trap' })
  })

  it('does not take bytes that only look like a wait for one', async () => {
    // The number 254 is `fe 01` and the block is `02 40`. Together these bytes look like a wait.
    const wat = `
    (memory 1)
    (global $g (export "g") (mut i32) (i32.const 0))
    (func (export "wizer.initialize")
      i32.const 254
      (block (nop))
      global.set $g)`
    expect(Buffer.from(await assemble(wat)).includes(Buffer.of(0x41, 0xfe, 0x01, 0x02, 0x40))).toBe(true)
    expect(await sameBeforeAndAfter(wat, ({ g }) => g.value)).toBe(254)
  })
})
