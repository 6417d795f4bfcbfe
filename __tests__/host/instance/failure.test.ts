/** Initializations that fail: the error says in one line why, and where in the input. */

import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { failure, instantiate, wizen } from '../../support/engine.ts'
import { findSection, ids, moduleOf, sectionsOf } from '../../support/sections.ts'
import { writeTemporary } from '../../support/temporary.ts'
import { assemble } from '../../support/wat.ts'

const sourceLines = new URL('../../fixtures/source-lines/', import.meta.url)

describe('traps', () => {
  test.each([
    ['unreachable', 'unreachable'],
    ['(drop (i32.div_u (i32.const 1) (i32.const 0)))', 'divide by zero'],
    ['(drop (i32.div_s (i32.const 0x80000000) (i32.const -1)))', 'divide result unrepresentable'],
    ['(drop (i32.rem_s (i32.const 1) (i32.const 0)))', 'remainder by zero'],
    ['(drop (i32.trunc_f32_s (f32.const nan)))', 'float unrepresentable in integer range'],
    ['(drop (i32.load (i32.const 65533)))', 'memory access out of bounds'],
    ['(i32.store8 (i32.const -1) (i32.const 1))', 'memory access out of bounds'],
    ['(memory.fill (i32.const 65536) (i32.const 0) (i32.const 1))', 'memory access out of bounds'],
    ['(drop (table.get (i32.const 9)))', 'table index is out of bounds'],
    ['(call_indirect (i32.const 1))', 'null function or function signature mismatch'],
    ['(call_indirect (param i32) (i32.const 1) (i32.const 0))', 'null function or function signature mismatch'],
    ['(call_indirect (i32.const 9))', 'table index is out of bounds'],
    ['(try (do unreachable) (catch_all))', 'unreachable'],
  ])('the instruction %s is a trap: %s', async (body, found) => {
    const wat = `
      (memory 1)
      (table 2 funcref)
      (elem (i32.const 0) func 0)
      (func (export "wizer.initialize") ${body})`
    const { code, message, frames } = await failure(wat)
    expect([code, message]).toEqual(['trap', `cannot call \`wizer.initialize\`: it trapped: ${found}`])
    expect(frames).toHaveLength(1)
  })

  test('recursion without an end is a trap', async () => {
    const { code, message, frames } = await failure('(func $f (export "wizer.initialize") (call $f))')
    expect(code).toBe('trap')
    expect(message).toBe(
      'cannot call `wizer.initialize`: it trapped: the call stack is exhausted (64 MiB), expected recursion that ends',
    )
    expect(frames).toHaveLength(21)
    expect(frames[20]).toMatch(/^…/)
  })

  test.each([
    ['a segment outside of its memory', '(memory 1) (data (i32.const 65536) "a")', 'data segment 0 is out of bounds'],
    [
      'a segment outside of its table',
      '(table 1 funcref) (elem (i32.const 1) func 0)',
      'table index is out of bounds|element segment|out of bounds',
    ],
  ])('the instantiation traps at %s', async (_name, more, found) => {
    const { code, message } = await failure(`${more} (func (export "wizer.initialize"))`)
    expect(code).toBe('trap')
    expect(message).toMatch(new RegExp(`^cannot instantiate the module: it trapped: .*${found}`))
  })

  test('a trap in the start function says so', async () => {
    const { message, frames } = await failure('(func $s unreachable) (start $s) (func (export "wizer.initialize"))')
    expect(message).toBe('cannot run the start function: it trapped: unreachable')
    expect(frames).toHaveLength(1)
  })
})

test('an exception that nothing catches is an error', async () => {
  const { code, message } = await failure(`
    (tag $one)
    (tag $two)
    (func (export "wizer.initialize") (try (do (throw $one)) (catch $two)))`)
  expect(code).toBe('exception')
  expect(message).toBe('cannot call `wizer.initialize`: it threw an exception that it does not catch')
})

describe('a memory that cannot grow', () => {
  test.each([
    ['(memory 1 1)', -1],
    ['(memory 1 3)', 1],
  ])('memory.grow of %s gives what it gives in the original', async (memory, expected) => {
    const wat = `${memory}
      (global $g (export "g") (mut i32) (i32.const 0))
      (func (export "wizer.initialize")
        (global.set $g (memory.grow (i32.const 1)))
        (drop (memory.grow (i32.const 100))))`
    const { bytes } = await wizen(wat)
    expect(instantiate(bytes).g.value).toBe(expected)
  })
})

/** Calls that end in `$inner`, whose instructions are told by a constant. */
const nested = `
  (memory 3)
  (global (mut i32) (i32.const 0))
  (table 1 funcref)
  (func $outer (export "wizer.initialize") (call $middle (i32.const 1)) (drop (i32.const 11111)))
  (func $middle (param i32) (drop (i32.const 22222)) (call $inner))
  (func $inner (drop (i32.const 33333)) unreachable)`

/** Where the instruction after \`i32.const marker drop\` stands. */
function offsetAfter(bytes: Uint8Array, marker: readonly number[]): number {
  const at = Buffer.from(bytes).indexOf(Uint8Array.from([0x41, ...marker, 0x1a]))
  return at + 2 + marker.length
}

const markers = { middle: [0xce, 0xad, 0x01], inner: [0xb5, 0x84, 0x02] }

describe('causes', () => {
  test.each([
    ['rust_panic', 'a panic of Rust: what it printed, if anything, says why'],
    ['abort', 'it called `abort`: what it printed, if anything, says why'],
  ])('a trap in `%s` says which language gave up', async (name, cause) => {
    const wat = `(func $${name} unreachable) (func (export "wizer.initialize") (call $${name}))`
    const { code, message } = await failure(await assemble(wat, { names: true }))
    expect(code).toBe('trap')
    expect(message).toBe(`cannot call \`wizer.initialize\`: it trapped: unreachable (${cause})`)
  })

  test('another trap in `abort` has no other cause than its own', async () => {
    const wat = '(func $abort (drop (i32.div_u (i32.const 1) (i32.const 0)))) (export "wizer.initialize" (func $abort))'
    const { message } = await failure(await assemble(wat, { names: true }))
    expect(message).toBe('cannot call `wizer.initialize`: it trapped: divide by zero')
  })

  /** A module that calls `abort` as AssemblyScript does, with strings at 8 and 32. */
  const aborting = (call: string, params = 'i32 i32 i32 i32') => `
    (import "env" "abort" (func $abort (param ${params})))
    (memory 1)
    (data (i32.const 4) "\\0c\\00\\00\\00n\\00o\\00 \\00t\\00e\\00a\\00")
    (data (i32.const 28) "\\08\\00\\00\\00a\\00.\\00t\\00s\\00")
    (func (export "wizer.initialize") (call $abort ${call}))`
  const numbers = (...values: readonly number[]) => values.map(value => `(i32.const ${value})`).join(' ')
  const called = 'it called the import `env` `abort`, which nothing provides'

  test.each([
    ['a message and a place', numbers(8, 32, 3, 35), 'it gave up: `no tea` at a.ts:3:35'],
    ['a place alone', numbers(0, 32, -1, 35), 'it gave up at a.ts:4294967295:35'],
    ['no strings', numbers(0, 0, 1, 2), 'it gave up'],
  ])('the error of a module of AssemblyScript has what that gives to `abort`: %s', async (_what, call, found) => {
    const { code, message, frames } = await failure(aborting(call))
    expect([code, message]).toEqual(['import-called', `cannot call \`wizer.initialize\`: ${found} (${called})`])
    expect(frames).toHaveLength(1)
  })

  test('an import `abort` of another type is one like any other', async () => {
    const { message } = await failure(aborting('(i64.const 1)', 'i64'))
    expect(message).toBe(
      `cannot call \`wizer.initialize\`: ${called}; expected a preload that provides it, or an initialization that calls no import`,
    )
  })

  test('a panic of Rust says so, and its frames have names of the source', async () => {
    const { message, frames } = await failure(readFileSync(new URL('panic.wasm', sourceLines)))
    expect(message).toMatch(/ unreachable \(a panic of Rust: /)
    expect(frames.map(frame => frame.replace(/ \(at .*/, ''))).toEqual([
      'rust_begin_unwind',
      'core::panicking::panic_fmt',
      'core::panicking::panic_bounds_check',
      'panic::shop::price',
      'wizer.initialize',
    ])
  })
})

describe('frames', () => {
  test('frames have the names of the name section, and offsets of the input', async () => {
    const bytes = await assemble(nested, { names: true })
    const { frames } = await failure(bytes)
    const hex = (offset: number) => `0x${offset.toString(16)}`
    expect(frames).toHaveLength(3)
    expect(frames[0]).toBe(`inner (at offset ${hex(offsetAfter(bytes, markers.inner))})`)
    expect(frames[1]).toBe(`middle (at offset ${hex(offsetAfter(bytes, markers.middle))})`)
    expect(frames[2]).toMatch(/^outer \(at offset 0x/)
  })

  test('a frame of a function without a name has its index', async () => {
    const bytes = await assemble(nested)
    const { frames } = await failure(bytes)
    expect(frames.map(frame => frame.replace(/ \(.*/, ''))).toEqual(['function 2', 'function 1', 'function 0'])
    expect(frames[0]).toContain(`0x${offsetAfter(bytes, markers.inner).toString(16)}`)
  })

  test('a function without a name does not get the name of its module', async () => {
    const bytes = await assemble(
      '(module $shop (func $open unreachable) (func (call $open)) (func (export "wizer.initialize") (call 1)))',
      { names: true },
    )
    const { frames } = await failure(bytes)
    expect(frames.map(frame => frame.replace(/ \(.*/, ''))).toEqual(['shop.open', 'function 1', 'function 2'])
  })

  test('offsets are right wherever the name section is', async () => {
    const sections = sectionsOf(await assemble(nested, { names: true }))
    const names = sections.find(({ name }) => name === 'name')!
    const bytes = moduleOf(names.bytes, ...sections.filter(section => section !== names).map(({ bytes }) => bytes))
    const { frames } = await failure(bytes)
    expect(frames[0]).toBe(`inner (at offset 0x${offsetAfter(bytes, markers.inner).toString(16)})`)
    expect(findSection(bytes, ids.code)!.start).toBeGreaterThan(names.bytes.length)
  })

  test.each([
    ['as it stands', {}],
    ['normalized', { deterministic: 'true' }],
  ])('offsets are those of the input, whether the code that ran was as it stands or not: %s', async (_how, options) => {
    const floats = '(drop (f32.add (f32.const 1) (f32.const 2)))'
    const bytes = await assemble(
      nested
        .replace('(func $outer', `(func ${floats.repeat(100)}) (func $outer`)
        .replace('(drop (i32.const 22222))', `${floats.repeat(50)} (drop (i32.const 22222))`)
        .replace('(drop (i32.const 33333))', `${floats} (drop (i32.const 33333))`)
        .replace('(call $inner)', `(call $inner) ${floats}`),
      { names: true },
    )
    const { frames } = await failure(bytes, options)
    const [inner, middle] = [markers.inner, markers.middle].map(marker => offsetAfter(bytes, marker).toString(16))
    expect(frames).toEqual([
      `inner (at offset 0x${inner})`,
      `middle (at offset 0x${middle})`,
      expect.stringMatching(/^outer \(at offset 0x/),
    ])
  })

  test('the frame of a stub is left out, and its caller comes first', async () => {
    const bytes = await assemble(
      `(import "env" "f" (func $f))
       (memory 1)
       (func $caller (drop (i32.const 33333)) (call $f))
       (func $init (export "wizer.initialize") (call $caller))`,
      { names: true },
    )
    const { frames } = await failure(bytes)
    expect(frames).toHaveLength(2)
    expect(frames[0]).toBe(`caller (at offset 0x${offsetAfter(bytes, markers.inner).toString(16)})`)
    expect(frames[1]).toMatch(/^init /)
  })

  test('a frame of a preload has no offset', async () => {
    const boom = await assemble('(func $boom unreachable) (func (export "f") (call $boom))', { names: true })
    const bytes = await assemble(
      `(import "env" "f" (func $f))
       (memory 1)
       (func $init (export "wizer.initialize") (drop (i32.const 33333)) (call $f))`,
      { names: true },
    )
    const { code, frames } = await failure(bytes, { preload: [`env=${writeTemporary('boom.wasm', boom)}`] })
    expect(code).toBe('trap')
    expect(frames).toEqual([
      'boom of another module',
      'function 1 of another module',
      `init (at offset 0x${offsetAfter(bytes, markers.inner).toString(16)})`,
    ])
  })

  test('only the innermost twenty frames are shown', async () => {
    const { frames } = await failure(`
      (func $down (param i32)
        (if (i32.eqz (local.get 0)) (then unreachable))
        (call $down (i32.sub (local.get 0) (i32.const 1))))
      (func (export "wizer.initialize") (call $down (i32.const 29)))`)
    expect(frames).toHaveLength(21)
    expect([frames[19], frames[20]]).toEqual([expect.stringMatching(/^function 0 \(at/), expect.stringMatching(/^…/)])
  })
})
