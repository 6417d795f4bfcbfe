/** Inputs that are not core modules: each kind has an error of its own, with the offset. */

import { describe, expect, it } from 'vitest'
import { wizen } from '../support/engine.ts'
import { preamble } from '../support/sections.ts'

const encode = (content: string) => new TextEncoder().encode(content)

describe('parseModule', () => {
  it.each([
    ['empty', new Uint8Array(), 'empty', 0, 'the input is empty, expected a WebAssembly module'],
    [
      'not WebAssembly',
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
      'only half of the magic number',
      Uint8Array.of(0x00, 0x61),
      'not-wasm',
      0,
      'the input does not start with `\\0asm`, expected a WebAssembly module',
    ],
    ['text that is no module', encode('(module (fun))'), 'text', 9, 'the text is no module (line 1, column 10)'],
    ['text of a component', encode(';; one\n(component)'), 'component', 8, 'the text is that of a component'],
    [
      'only the magic number',
      Uint8Array.from(preamble.slice(0, 4)),
      'truncated',
      4,
      'the input ends inside its version',
    ],
    [
      'cut off inside its version',
      Uint8Array.from(preamble.slice(0, 7)),
      'truncated',
      7,
      'the input ends inside its version',
    ],
    [
      'a component',
      Uint8Array.of(0x00, 0x61, 0x73, 0x6d, 0x0d, 0x00, 0x01, 0x00),
      'component',
      4,
      'the input is a component, expected a core module: pre-initialize the core module before it is made a component',
    ],
    [
      'of another version',
      Uint8Array.of(0x00, 0x61, 0x73, 0x6d, 0x02, 0x00, 0x00, 0x00),
      'version',
      4,
      'the input has the version 0x02000000, expected 0x01000000',
    ],
  ])('refuses an input that is %s, and says at which offset', async (_what, bytes, code, offset, message) => {
    await expect(wizen(bytes)).rejects.toMatchObject({
      name: 'WasmError',
      code,
      offset,
      message: expect.stringContaining(message),
    })
    await expect(wizen(bytes)).rejects.toThrow(`(at offset 0x${offset.toString(16)})`)
  })
})
