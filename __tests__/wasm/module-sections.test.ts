/** Sections that are malformed or unknown: each kind has an error of its own, with the offset. */

import { describe, expect, it } from 'vitest'
import { wizen } from '../support/engine.ts'
import { ids, leb, moduleOf, section } from '../support/sections.ts'

describe('parseModule', () => {
  const types = section(ids.type, [1, 0x60, 0, 0])

  it.each([
    [
      'a section that is longer than the file',
      [[ids.type, 0x20, 0x01]],
      'truncated',
      8,
      'the input ends inside a section of 32 bytes, of which 1 are there',
    ],
    [
      'a section whose size is cut off',
      [[ids.type, 0x80]],
      'truncated',
      10,
      'the bytes end inside the size of a section',
    ],
    [
      'a section whose size has more than 32 bits',
      [[ids.type, 0x80, 0x80, 0x80, 0x80, 0x10]],
      'malformed',
      9,
      'the size of a section is encoded in more than 32 bits',
    ],
    ['an unknown section', [[14, 0]], 'unsupported', 8, 'unknown section 14'],
    ['two sections of one kind', [types, types], 'malformed', 14, 'section 1 is repeated or out of order'],
    [
      'a section out of order',
      [section(ids.function, [0]), types],
      'malformed',
      11,
      'section 1 is repeated or out of order',
    ],
    [
      'a section that is longer than what it holds',
      [section(ids.type, [1, 0x60, 0, 0, 0])],
      'malformed',
      14,
      'a section is longer than its contents',
    ],
    [
      'a section that is shorter than what it holds',
      [section(ids.type, [2, 0x60, 0, 0])],
      'truncated',
      14,
      'the bytes end inside a type',
    ],
    [
      'a count of items that no section can hold',
      [section(ids.type, [...leb(1000), 0x60])],
      'truncated',
      10,
      'the type section of 1000 elements does not fit in its section',
    ],
    [
      'a custom section whose name is cut off',
      [section(ids.custom, [9, 0x61])],
      'truncated',
      11,
      'the bytes end inside the name of a custom section',
    ],
    [
      'a custom section whose name is not valid UTF-8',
      [section(ids.custom, [1, 0xff])],
      'malformed',
      11,
      'the name of a custom section is not valid UTF-8',
    ],
    [
      'an import whose name is not valid UTF-8',
      [section(ids.import, [1, 1, 0xc0, 1, 0x61, 0, 0])],
      'malformed',
      12,
      'the module name of an import is not valid UTF-8',
    ],
    ['an unknown type', [section(ids.type, [1, 0x5c])], 'unsupported', 11, 'unknown type form 0x5c'],
    ['an unknown kind of import', [section(ids.import, [1, 0, 0, 9])], 'unsupported', 13, 'unknown kind of import 0x9'],
    ['an unknown kind of export', [section(ids.export, [1, 0, 9, 0])], 'unsupported', 12, 'unknown kind of export 0x9'],
    ['an unknown value type', [section(ids.global, [1, 0x01])], 'unsupported', 11, 'unknown value type 0x1'],
    ['an unknown heap type', [section(ids.global, [1, 0x63, 0x40])], 'unsupported', 12, 'unknown heap type 0x40'],
    [
      'a table of numbers',
      [section(ids.table, [1, 0x7f, 0, 0])],
      'malformed',
      11,
      'expected a reference type, found i32',
    ],
    [
      'an unknown instruction in a constant expression',
      [section(ids.global, [1, 0x7f, 0, 0x10, 0, 0x0b])],
      'unsupported',
      13,
      'unknown instruction 0x10 in a constant expression',
    ],
    [
      'an unknown mutability',
      [section(ids.global, [1, 0x7f, 2, 0x41, 0, 0x0b])],
      'malformed',
      12,
      'a mutability is 0x2, expected 0 or 1',
    ],
    ['a tag of an unknown kind', [section(ids.tag, [1, 1, 0])], 'malformed', 11, 'a tag attribute is 0x1, expected 0'],
    [
      'an element segment of an unknown kind of elements',
      [section(ids.element, [1, 1, 1, 0])],
      'malformed',
      12,
      'an element kind is 0x1, expected 0',
    ],
    [
      'an import of a type that is not there',
      [section(ids.import, [1, 0, 0, 0, 0])],
      'malformed',
      8,
      'the type of function 0 is type 0, of 0 that there are',
    ],
    [
      'a start function that is not there',
      [section(ids.start, [0])],
      'malformed',
      8,
      'the start function is func 0, of 0 that there are',
    ],
    [
      'an export of a table that is not there',
      [section(ids.export, [1, 1, 0x61, 1, 4])],
      'malformed',
      8,
      'the export `a` is table 4, of 0 that there are',
    ],
    [
      'unknown flags of a data segment',
      [section(ids.data, [1, 3])],
      'malformed',
      11,
      'unknown flags 0x3 of a data segment',
    ],
    [
      'unknown flags of an element segment',
      [section(ids.element, [1, 8])],
      'malformed',
      11,
      'unknown flags 0x8 of an element segment',
    ],
    [
      'unknown flags in the limits of a memory',
      [section(ids.memory, [1, 0x10, 1])],
      'malformed',
      11,
      'unknown flags 0x10 in the limits of memory 0',
    ],
    [
      'a memory with a page size that V8 lacks',
      [section(ids.memory, [2, 0x00, 0x01, 0x08, 0x01, 0x00])],
      'unsupported',
      13,
      'memory 1 has a page size of its own (custom-page-sizes), which V8 lacks: use pages of 65,536 bytes',
    ],
  ])('refuses %s, and says at which offset', async (_what, sections, code, offset, message) => {
    const bytes = moduleOf(...sections)
    await expect(wizen(bytes)).rejects.toMatchObject({
      name: 'WasmError',
      code,
      offset,
      message: `${message} (at offset 0x${offset.toString(16)})`,
    })
    expect(WebAssembly.validate(bytes)).toBe(false)
  })
})
