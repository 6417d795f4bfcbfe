/** Which bytes are text of a module: what stands before the first parenthesis, and what stands in it. */

import { describe, expect, it } from 'vitest'
import { isText } from '../../src/wasm/text.ts'

const encode = (text: string) => new TextEncoder().encode(text)

describe('isText', () => {
  it.each([
    '(module)',
    '( module $name (func))',
    '(func (export "f"))',
    '(memory 1)(data (i32.const 0) "x")',
    '(component)',
    '(@custom "name" "bytes")(module)',
    '\n ;; one\n(; two ;) (module\n)',
    '\uFEFF(module)',
    `;; ${'a licence '.repeat(6000)}\n(module)`,
    `(; ${'an umlaut: ä '.repeat(100)};)(module)`,
    '(;;)(;;)(module)',
  ])('says yes to `%s`', text => {
    expect(isText(encode(text))).toBe(true)
  })

  it.each([
    '',
    ' ',
    '(',
    ';; only a comment',
    '(; a comment that nobody ends (module)',
    '(function () {})()',
    '(() => {})()',
    '// a comment of JavaScript\n(module)',
    'module',
    `${' '.repeat(70_000)}(module)`,
  ])('says no to `%s`', text => {
    expect(isText(encode(text))).toBe(false)
  })

  it('says no to a module in the binary format, also to one that is cut off', () => {
    expect(isText(Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0))).toBe(false)
    expect(isText(Uint8Array.of(0))).toBe(false)
  })

  it.each(['(', '(;', ';', ' (', ';;\n', '(;;)'])('takes no long time for much of `%s`', piece => {
    const started = performance.now()
    isText(encode(piece.repeat(100_000)))
    expect(performance.now() - started).toBeLessThan(1000)
  })
})
