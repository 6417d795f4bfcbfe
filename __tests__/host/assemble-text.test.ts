/** Modules in the text format go through the engine as those in the binary format do, and faults name their place. */

import { describe, expect, it } from 'vitest'
import { createHost } from '../../src/host/thread-host.ts'
import { Deadline } from '../../src/wizer/deadline.ts'
import { instantiate, wizen } from '../support/engine.ts'
import { makeFolder } from '../support/temporary.ts'

const encode = (text: string) => new TextEncoder().encode(text)
const host = createHost({ worker: new URL('../../src/host/threads/module-worker.ts', import.meta.url) })
const assemble = (text: string, seconds = 60) => host.assemble(encode(text), new Deadline(seconds))

const good = `;; a module with a name
  (module
    (global $state (export "state") (mut i32) (i32.const 1))
    (func $init (export "wizer.initialize") (global.set $state (i32.const 42))))`

describe('a module in the text format', () => {
  it('is initialized, and the output keeps the names of the text', async () => {
    const { bytes, report } = await wizen(encode(good))
    expect(instantiate(bytes).state.value).toBe(42)
    expect(Buffer.from(bytes).includes('init')).toBe(true)
    expect(report.bytesBefore).toBeLessThan(good.length)
  })

  it('may be a preload, beside one in the binary format', async () => {
    const binary = Buffer.from(await assemble('(func (export "two") (result i32) i32.const 2)'))
    const folder = makeFolder({ 'one.wat': '(func (export "one") (result i32) i32.const 40)', 'two.wasm': binary })
    const importing = `(import "one" "one" (func $one (result i32))) (import "two" "two" (func $two (result i32)))
      (global $state (export "state") (mut i32) (i32.const 1))
      (func (export "wizer.initialize") (global.set $state (i32.add (call $one) (call $two))))`
    const { bytes } = await wizen(importing, { preload: [`one=${folder}/one.wat`, `two=${folder}/two.wasm`] })
    const none = () => 0
    expect(instantiate(bytes, { one: { one: none }, two: { two: none } }).state.value).toBe(42)
  })

  it.each([
    ['exceptions', '(tag $t) (func (throw $t))'],
    ['vectors', '(func (param v128) (result v128) (i8x16.relaxed_swizzle (local.get 0) (local.get 0)))'],
    ['several memories', '(memory 1) (memory 1)'],
    ['64-bit memories', '(memory i64 1)'],
    ['threads', '(memory 1 1 shared) (func (atomic.fence))'],
    ['tail calls', '(func $f (return_call $f))'],
    ['reference types', '(table 1 externref)'],
    ['a custom section', '(@custom "name of it" "bytes")'],
  ])('may use %s', async (_what, text) => {
    expect((await assemble(text)).subarray(0, 4)).toEqual(Uint8Array.of(0, 0x61, 0x73, 0x6d))
  })

  it.each([
    [
      '(module\n  (func i32.cnst 1))',
      'text',
      'the text is no module (line 2, column 9): unexpected token i32.cnst',
      0x10,
    ],
    ['(module\n\n  (func (result i32) i64.const 1))', 'text', '(line 3, column 22): type mismatch', 0x1e],
    ['(module (func (call $nope)))', 'text', '(line 1, column 21): undefined function variable "$nope"', 0x14],
    ['(module (func', 'text', '(line 1, column 14): unexpected token EOF, expected )', 0xd],
    ['(module)(assert_trap (invoke "f"))', 'text', '(line 1, column 9): unexpected token (, expected EOF', 8],
    ['(component (core module))', 'component', 'the text is that of a component, expected that of a core module', 1],
    [
      `(module (func ${'(block '.repeat(2000)}${')'.repeat(2000)}))`,
      'text',
      'it is nested too deeply, or too large',
      0,
    ],
    ['(module (func (call $\u001b[31m)))', 'text', '(line 1, column 22): unexpected char', 0x15],
  ])('is refused with the place of the first fault: `%s`', async (text, code, message, offset) => {
    await expect(assemble(text)).rejects.toMatchObject({
      name: 'WasmError',
      code,
      offset,
      message: expect.stringContaining(message),
    })
  })

  it('is read alone where it is a part of a buffer', async () => {
    const bytes = encode('((((module))))')
    expect((await host.assemble(bytes.subarray(3, 11), new Deadline(60))).length).toBeGreaterThan(7)
  })

  it('does not suffer from the fault of the text before it', async () => {
    await expect(assemble(`(func ${'(block '.repeat(2000)}${')'.repeat(2000)})`)).rejects.toThrow('nested too deeply')
    expect((await assemble('(module)')).length).toBeGreaterThan(7)
  })

  it('is refused where it is larger than 64 MiB', async () => {
    await expect(assemble(`(module)${' '.repeat(2 ** 26)}`)).rejects.toThrow(
      'the text has 67108872 bytes, expected at most 67108864',
    )
  })

  it('is given up at the deadline', async () => {
    const started = performance.now()
    const text = `(module ${'(func (drop (i32.const 1)))'.repeat(1_500_000)})`
    await expect(assemble(text, 0.2)).rejects.toMatchObject({
      code: 'timeout',
      message: 'cannot assemble the text: it was not done after 0.2 seconds (timeout), expected it to end sooner',
    })
    expect(performance.now() - started).toBeLessThan(5000)
  })
})
