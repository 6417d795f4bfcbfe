/** One initialization: the order of calls, and what becomes of imports that nobody provides, from WAT to the output. */

import { describe, expect, test } from 'vitest'
import { instantiate, sameBeforeAndAfter, wizen } from '../../support/engine.ts'

/** Functions that write down the order of their calls, as digits of the global `log`. */
const logging = (...functions: readonly string[]) => `
  (global $log (mut i32) (i32.const 0))
  (func $note (param i32)
    (global.set $log (i32.add (i32.mul (global.get $log) (i32.const 10)) (local.get 0))))
  (func (export "log") (result i32) (global.get $log))
  ${functions.join('\n')}`

const start = '(func $start (call $note (i32.const 1))) (start $start)'
const initialize = '(func (export "_initialize") (call $note (i32.const 2)))'
const init = '(func (export "wizer.initialize") (call $note (i32.const 3)))'

describe('the order of calls', () => {
  test.each([
    ['the init function alone', [init], {}, 3],
    ['the start function before it', [init, start], {}, 13],
    ['`_initialize` between them, once', [init, initialize, start], {}, 123],
    ['`_initialize` as the init function, once', [init, initialize, start], { 'init-func': '_initialize' }, 12],
    ['no `_initialize` that is no function', [init, '(global (export "_initialize") i32 (i32.const 0))'], {}, 3],
    [
      'no `_initialize` of another type',
      [init, '(func (export "_initialize") (param i32) (call $note (i32.const 2)))'],
      {},
      3,
    ],
    ['no `_start`', [init, '(func (export "_start") (call $note (i32.const 4)))'], {}, 3],
  ])('the functions that are called in order: %s', async (_name, functions, options, expected) => {
    const { bytes } = await wizen(logging(...functions), options)
    expect(instantiate(bytes).log()).toBe(expected)
  })
})

describe('imports that nobody provides', () => {
  const signatures = [
    '',
    '(param i32)',
    '(result i64)',
    '(param i64 f32 f64) (result f64)',
    '(param v128)',
    '(result v128)',
    '(param funcref externref) (result externref)',
    '(result i32 i32)',
  ]

  test.each(signatures)('an import that is not called needs no value: (func %s)', async signature => {
    const wat = `
      (import "env" "f" (func $f ${signature}))
      (table 1 funcref)
      (elem (i32.const 0) func $f)
      (global $g (mut i32) (i32.const 0))
      (func (export "wizer.initialize") (global.set $g (i32.const 7)))
      (func (export "read") (result i32) (global.get $g))`
    expect(await sameBeforeAndAfter(wat, ({ read }) => read(), {}, { imports: { env: { f: () => {} } } })).toBe(7)
  })

  test.each([
    ['', '(call $f)'],
    ['(param v128) (result v128)', '(drop (call $f (v128.const i64x2 1 2)))'],
    ['(param i64) (result i64)', '(drop (call $f (i64.const 1)))'],
    ['(param funcref)', '(call $f (ref.null func))'],
    ['', '(return_call $f)'],
    ['', '(call_indirect (i32.const 0))'],
    ['', '(try (do (call $f)) (catch_all))'],
    ['', '(try (do (call $f)) (catch $tag) (catch_all (call $f)))'],
    ['(param v128)', '(try (do (call $f (v128.const i64x2 1 2))) (catch_all))'],
  ])('a call of such an import ends the initialization: (func %s), %s', async (signature, call) => {
    const wat = `
      (import "env" "other" (func))
      (import "some module" "a function" (func $f ${signature}))
      (tag $tag)
      (table 1 funcref)
      (elem (i32.const 0) func $f)
      (func (export "wizer.initialize") ${call})`
    await expect(wizen(wat)).rejects.toMatchObject({
      name: 'InitializationError',
      code: 'import-called',
      message:
        'cannot call `wizer.initialize`: it called the import `some module` `a function`, which nothing provides; ' +
        'expected a preload that provides it, or an initialization that calls no import',
    })
  })

  test.each([
    ['run the start function', '(start $f)'],
    ['run the start function', '(func $start (call $f)) (start $start)'],
    ['call `_initialize`', '(func (export "_initialize") (call $f))'],
    ['call `_initialize`', '(export "_initialize" (func $f))'],
  ])('the error says what was being done: %s by %s', async (doing, more) => {
    const wat = `(import "env" "f" (func $f)) ${more} (func (export "wizer.initialize"))`
    await expect(wizen(wat)).rejects.toMatchObject({
      code: 'import-called',
      message: expect.stringContaining(`cannot ${doing}: it called the import \`env\` \`f\``),
    })
  })

  test('an import of WASI without allow-wasi is like any other, with a remedy of its own', async () => {
    const wat = `
      (import "wasi_snapshot_preview1" "random_get" (func $random (param i32 i32) (result i32)))
      (memory 1)
      (func (export "wizer.initialize") (drop (call $random (i32.const 0) (i32.const 8))))
      (func (export "fine"))`
    await expect(wizen(wat)).rejects.toMatchObject({
      code: 'import-called',
      message: expect.stringMatching(
        /`wasi_snapshot_preview1` `random_get`.* expected WASI to be allowed \(the option `allow-wasi`\)/,
      ),
    })
    await expect(wizen(wat, { 'init-func': 'fine' })).resolves.toBeDefined()
  })

  test.each([
    ['wizer', 'memory:0'],
    ['wizer$', 'memory:0'],
    ['__proto__', '__proto__'],
    ['__proto__', 'toString'],
    ['constructor', 'prototype'],
    ['toString', 'hasOwnProperty'],
    ['', ''],
    ['then', 'then'],
    ['0', '1'],
  ])('an import may have any name: `%s` `%s`', async (module, name) => {
    const wat = (called: string) => `
      (import "${module}" "${name}" (func $f))
      (memory (export "memory") 1)
      (func (export "wizer.initialize") (i32.store (i32.const 8) (i32.const 5)) ${called})`
    const { bytes } = await wizen(wat(''))
    expect(WebAssembly.Module.imports(new WebAssembly.Module(bytes))).toEqual([{ module, name, kind: 'function' }])
    await expect(wizen(wat('(call $f)'))).rejects.toThrow(`it called the import \`${module}\` \`${name}\`,`)
  })

  test('one name may be imported more than once, with other types', async () => {
    const wat = (called: string) => `
      (import "env" "f" (func $none))
      (import "env" "g" (func $other))
      (import "env" "f" (func $number (param i32)))
      (import "env" "f" (tag))
      (func (export "wizer.initialize") ${called})`
    await expect(wizen(wat(''))).resolves.toBeDefined()
    await expect(wizen(wat('(call $number (i32.const 1))'))).rejects.toMatchObject({ code: 'import-called' })
    await expect(wizen(wat('(call $other)'))).rejects.toThrow('`env` `g`')
  })

  test('imported tags can be thrown and caught', async () => {
    const wat = `
      (import "env" "failed" (tag $failed (param i32)))
      (tag $own (param i32))
      (global $caught (mut i32) (i32.const 0))
      (func $add (param i32) (global.set $caught (i32.add (global.get $caught) (local.get 0))))
      (func (export "wizer.initialize")
        (try (do (throw $failed (i32.const 20))) (catch $own (drop)) (catch $failed (call $add)))
        (try (do (throw $own (i32.const 3))) (catch $failed (drop)) (catch $own (call $add))))
      (func (export "read") (result i32) (global.get $caught))`
    const failed = new (WebAssembly as unknown as { Tag: new (type: object) => WebAssembly.ImportValue }).Tag({
      parameters: ['i32'],
    })
    const found = await sameBeforeAndAfter(wat, ({ read }) => read(), {}, { imports: { env: { failed } } })
    expect(found).toBe(23)
  })
})
