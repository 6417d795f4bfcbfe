/** Modules that V8 refuses are refused with its reason, also where only a copy of them runs. */

import { describe, expect, test } from 'vitest'
import { InitializationError } from '../../../src/wizer/errors.ts'
import { wizen } from '../../support/engine.ts'
import { has, ids, moduleOf, section, sectionsOf } from '../../support/sections.ts'
import { writeTemporary } from '../../support/temporary.ts'
import { assemble } from '../../support/wat.ts'

async function failure(input: string | Uint8Array, options = {}): Promise<InitializationError> {
  const error = await wizen(input, options).then(
    () => undefined,
    error => error,
  )
  if (!(error instanceof InitializationError)) throw error ?? new Error('it did not fail')
  return error
}

describe('modules that V8 refuses', () => {
  const code = (body: string) => assemble(`(memory 1) (func (export "wizer.initialize") ${body})`)

  test('the error has V8’s reason and the offset in the input', async () => {
    const bytes = await code('(drop (i32.const 33333)) (nop)')
    // Behind the constant and its `drop` comes the `nop`.
    const constant = Buffer.from([0xb5, 0x84, 0x02])
    const at = Buffer.from(bytes).indexOf(constant) + constant.length + 1
    bytes[at] = 0x1a
    const { code: errorCode, message, frames } = await failure(bytes)
    expect(errorCode).toBe('invalid-module')
    expect(message).toMatch(/^cannot compile the module: Compiling function #0.* failed: not enough arguments/)
    expect(message).toContain(`(at offset 0x${at.toString(16)})`)
    expect(message).toMatch(/; expected a module that V8 accepts$/)
    expect(frames).toEqual([])
  })

  test.each([
    ['too large', [0x00, 0x81, 0x80, 0x04], /initial memory size \(65537 pages\)/],
    ['a maximum too large', [0x01, 0x01, 0x81, 0x80, 0x04], /maximum memory size \(65537 pages\)/],
    ['a maximum below the minimum', [0x01, 0x02, 0x01], /maximum memory size \(1 pages\)/],
  ])('a memory may be refused for its limits: %s', async (_name, limits, found) => {
    const sections = sectionsOf(await code('nop')).map(({ id, bytes }) =>
      id === ids.memory ? section(ids.memory, [0x01, ...limits]) : bytes,
    )
    const error = await failure(moduleOf(...sections))
    expect([error.code, error.message]).toEqual(['invalid-module', expect.stringMatching(found)])
  })

  test.each([
    [
      'a table that only the copy has',
      '(table 1 externref) (func (drop (table.get 0 (i32.const 0))))',
      [0x25, 0x00],
      [0x25, 0x01],
      /table index 1/,
    ],
    [
      'a memory that only the copy has',
      '(data "p") (func (data.drop 0) (drop (i32.const 7)))',
      [0x41, 0x07, 0x1a],
      [0x3f, 0x00, 0x1a],
      /memory index 0|no memory/,
    ],
  ])('code may not use %s', async (_name, wat, from, to, found) => {
    const bytes = await assemble(`${wat} (func (export "wizer.initialize"))`)
    const at = Buffer.from(bytes).indexOf(Uint8Array.from(from))
    expect(at).toBeGreaterThan(0)
    bytes.set(to, at)
    const error = await failure(bytes)
    expect([error.code, error.message]).toEqual(['invalid-module', expect.stringMatching(found)])
  })

  test.runIf(has.memory64)('a 64-bit memory may be refused for its maximum', async () => {
    const error = await failure('(memory i64 1 262145) (func (export "wizer.initialize"))')
    expect(error.code).toBe('invalid-module')
    expect(error.message).toMatch(/^cannot compile the module: .*262145.* expected a module that V8 accepts$/)
  })
})

describe('faults that the copy which runs does not have', () => {
  /** A module with a table, whose code has a `ref.func` of a function that nothing declares. */
  async function undeclared(init: string): Promise<Uint8Array<ArrayBuffer>> {
    const wat = `(table 1 funcref) (elem declare func $f) (func $f) (func (drop (ref.func $f)))
      (func (export "wizer.initialize") ${init})`
    return moduleOf(...sectionsOf(await assemble(wat)).flatMap(({ id, bytes }) => (id === ids.element ? [] : [bytes])))
  }

  test.each([
    [
      'a start function with a parameter',
      '(func $s (param i32))',
      /^cannot compile the module: invalid start function/,
    ],
    ['a start function with a result', '(func $s (result i32) (i32.const 1))', /invalid start function/],
  ])('%s is refused', async (_what, wat, found) => {
    const error = await failure(`${wat} (start $s) (func (export "wizer.initialize"))`)
    expect([error.code, error.message]).toEqual(['invalid-module', expect.stringMatching(found)])
  })

  test('the reference of a function that nothing declares is refused', async () => {
    const error = await failure(await undeclared('nop'))
    expect(error.code).toBe('invalid-module')
    expect(error.message).toMatch(/^cannot compile the module: .*undeclared reference to function.*V8 accepts$/)
  })

  test('a fault ends an initialization that would go on for long', async () => {
    const started = performance.now()
    const error = await failure(await undeclared('(loop (br 0))'), { timeout: '60' })
    expect([error.code, performance.now() - started < 20_000]).toEqual(['invalid-module', true])
  })

  test('a fault explains an initialization that failed otherwise', async () => {
    expect((await failure(await undeclared('unreachable'))).code).toBe('invalid-module')
  })

  test.each([
    ['without WASI', {}],
    ['with WASI', { 'allow-wasi': 'true' }],
  ])('a preload %s is refused for its start function', async (_what, options) => {
    const path = writeTemporary('odd-start.wasm', await assemble('(func $s (param i32)) (start $s)'))
    const error = await failure('(func (export "wizer.initialize"))', { preload: [`p=${path}`], ...options })
    expect([error.code, error.message]).toEqual([
      'preload',
      expect.stringMatching(/^cannot use the preload `p`: it is not valid: invalid start function/),
    ])
  })
})

test('names of a module cannot begin a line of their own in an error', async () => {
  const name = '\\0a::error::\\0d\\1b[2J\\e2\\80\\a8'.replaceAll('\\\\', '\\')
  const inits = [
    `(import "${name}" "${name}" (func $f)) (func (export "wizer.initialize") (call $f))`,
    `(import "${name}" "${name}" (memory 1)) (func (export "wizer.initialize"))`,
    `(func (export "${name}"))`,
  ]
  for (const wat of inits) {
    const { message } = await wizen(wat).then(
      () => new Error('it did not fail'),
      error => error,
    )
    expect(message).toContain('\\u{a}::error::\\u{d}\\u{1b}[2J\\u{2028}')
    expect(message.split(/[^ -~]/)).toHaveLength(1)
  }
})
