/** Inputs that are no module from their first bytes on, each told apart, with the offset. */

import { describe, expect, test } from 'vitest'
import { wizen } from '../support/engine.ts'
import { preamble } from '../support/sections.ts'

const encode = (content: string) => new TextEncoder().encode(content)

describe('inputs that are no core module', () => {
  test.each([
    ['nothing', new Uint8Array(), 'empty', 0, 'the input is empty, expected a WebAssembly module'],
    [
      'other bytes',
      encode('hello, world'),
      'not-wasm',
      0,
      'the input does not start with `\\0asm`, expected a WebAssembly module',
    ],
    [
      'an ELF file',
      Uint8Array.of(0x7f, 0x45, 0x4c, 0x46, 1, 1, 1, 0),
      'not-wasm',
      0,
      'the input does not start with `\\0asm`, expected a WebAssembly module',
    ],
    [
      'half of the magic number',
      Uint8Array.of(0x00, 0x61),
      'not-wasm',
      0,
      'the input does not start with `\\0asm`, expected a WebAssembly module',
    ],
    [
      'text',
      encode('(module (func))'),
      'text',
      0,
      'the input is the text format, expected the binary format: convert it first, with `wat2wasm` or `wasm-tools parse`',
    ],
    ['text after a comment', encode('\n ;; one\n(; two ;) (module\n)'), 'text', 0, 'the input is the text format'],
    ['text with a byte order mark', encode('\uFEFF(module)'), 'text', 0, 'the input is the text format'],
    ['text without `module`', encode('(func (export "f"))'), 'text', 0, 'the input is the text format'],
    ['the text of a component', encode('(component)'), 'text', 0, 'the input is the text format'],
    [
      'the magic number alone',
      Uint8Array.from(preamble.slice(0, 4)),
      'truncated',
      4,
      'the input ends inside its version',
    ],
    ['part of a version', Uint8Array.from(preamble.slice(0, 7)), 'truncated', 7, 'the input ends inside its version'],
    [
      'a component',
      Uint8Array.of(0x00, 0x61, 0x73, 0x6d, 0x0d, 0x00, 0x01, 0x00),
      'component',
      4,
      'the input is a component, expected a core module: pre-initialize the core module before it is made a component',
    ],
    [
      'another version',
      Uint8Array.of(0x00, 0x61, 0x73, 0x6d, 0x02, 0x00, 0x00, 0x00),
      'version',
      4,
      'the input has the version 0x02000000, expected 0x01000000',
    ],
  ])('%s', async (_name, bytes, code, offset, message) => {
    await expect(wizen(bytes)).rejects.toMatchObject({
      name: 'WasmError',
      code,
      offset,
      message: expect.stringContaining(message),
    })
    await expect(wizen(bytes)).rejects.toThrow(`(at offset 0x${offset.toString(16)})`)
  })
})
