/** Names for people: from the exports and from the name section. */

import { describe, expect, it } from 'vitest'
import { parseModule } from '../../src/wasm/module.ts'
import { describeIndex } from '../../src/wasm/names.ts'
import { customSection, moduleOf } from '../support/sections.ts'
import { assemble } from '../support/wat.ts'

describe('describeIndex', () => {
  const wat = `
    (memory $heap (export "memory") 1)
    (global $counter (mut i32) (i32.const 0))
    (global (export "hidden") i32 (i32.const 0))
    (table $t 1 funcref)
    (func $f)
    (func)`

  it.each([
    ['memory', 0, 'memory 0 (`memory`)', 'memory 0 (`memory`)'],
    ['global', 0, 'global 0 (`counter`)', 'global 0'],
    ['global', 1, 'global 1 (`hidden`)', 'global 1 (`hidden`)'],
    ['table', 0, 'table 0 (`t`)', 'table 0'],
    ['func', 0, 'function 0 (`f`)', 'function 0'],
    ['func', 1, 'function 1', 'function 1'],
    ['tag', 5, 'tag 5', 'tag 5'],
  ] as const)('describes %s %i as %s, and without a name section as %s', async (kind, index, named, plain) => {
    expect(describeIndex(parseModule(await assemble(wat, { names: true })), kind, index)).toBe(named)
    expect(describeIndex(parseModule(await assemble(wat)), kind, index)).toBe(plain)
  })

  it.each([
    ['is cut off', [0x07, 0x20, 0x01]],
    ['is not valid UTF-8', [0x07, 0x04, 0x01, 0x00, 0x01, 0xff]],
    ['holds other things', [0x00, 0x02, 0x01, 0x61, 0x63, 0x00]],
  ])('ignores a name section that %s', (_what, contents) => {
    const module = parseModule(moduleOf(customSection('name', contents)))
    expect(describeIndex(module, 'global', 0)).toBe('global 0')
  })
})
