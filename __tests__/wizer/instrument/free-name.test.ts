/** Names of the engine among names of the module, which may look like them. */

import { describe, expect, it } from 'vitest'
import { freeName } from '../../../src/wizer/instrument/free-name.ts'
import { wizen } from '../../support/engine.ts'

describe('freeName', () => {
  it.each([
    ['no name is in use', [], 'wizer'],
    ['no name in use starts with it', ['a', 'my wizer', 'Wizer'], 'wizer'],
    ['only longer names are in use', ['wizer.initialize', 'wizer$'], 'wizer'],
    ['it is in use', ['wizer', 'a'], 'wizer2'],
    ['it is in use before a colon', ['wizer:global:0'], 'wizer2'],
    ['the next ones are in use too', ['wizer2:x', 'wizer', 'wizer3'], 'wizer4'],
  ])('gives a free name where %s', (_what, used, expected) => {
    expect(freeName(used)).toBe(expected)
  })

  it.each([
    ['wizer'],
    ['wizer:global:0'],
    ['wizer:table:0'],
    ['wizer:functions'],
    ['wizer:start'],
    ['wizer:data:0'],
    ['wizer2:global:0'],
    ['wizer3:global:0'],
    ['__wizer_x'],
    ['__proto__'],
    ['constructor'],
    ['toString'],
    [''],
  ])('keeps an export of the module with the name `%s`', async name => {
    const wat = `
      (global $g (mut i32) (i32.const 0))
      (table 1 funcref)
      (data "abc")
      (memory 1)
      (func $s)
      (start $s)
      (func (export "wizer.initialize")
        (data.drop 0)
        (table.set (i32.const 0) (ref.func $read))
        (global.set $g (i32.const 42)))
      (func $read (export "${name}") (result i32) (global.get $g))
      (func (export "wizer:global:00") (result i32) (i32.const 2))`
    const { bytes } = await wizen(wat)
    const module = new WebAssembly.Module(bytes)
    expect(WebAssembly.Module.exports(module).map(({ name }) => name)).toEqual([name, 'wizer:global:00'])
    const { exports } = new WebAssembly.Instance(module)
    expect((exports[name] as () => number)()).toBe(42)
  })
})
