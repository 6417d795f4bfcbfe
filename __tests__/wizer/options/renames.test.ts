/** Exports of the output: which go, which stay, and under which names. */

import { describe, expect, it } from 'vitest'
import { wizen } from '../../support/engine.ts'

/** The exports of the output as `name: which`, where `a` was 1, `b` 2, `c` 3 and so on. */
async function exportsOf(wat: string, options = {}): Promise<Record<string, unknown>> {
  const { bytes } = await wizen(wat, options)
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(bytes))
  return Object.fromEntries(
    Object.entries(exports).map(([name, value]) => [
      name,
      typeof value === 'function' ? (value() ?? 'nothing') : 'no function',
    ]),
  )
}

const numbers = (...names: readonly string[]) =>
  names.map((name, index) => `(func (export "${name}") (result i32) (i32.const ${index + 1}))`).join('\n')

const init = '(func (export "wizer.initialize"))'
const reactor = '(func (export "_initialize"))'

describe('removed exports', () => {
  it.each([
    ['the init function', `${init} ${numbers('a')}`, {}, { a: 1 }],
    [
      'not the init function, with keep-init-func',
      `${init} ${numbers('a')}`,
      { 'keep-init-func': 'true' },
      { 'wizer.initialize': 'nothing', a: 1 },
    ],
    ['_initialize, which was called', `${reactor} ${init} ${numbers('a')}`, {}, { a: 1 }],
    [
      '_initialize, with keep-init-func too',
      `${reactor} ${init}`,
      { 'keep-init-func': 'true' },
      { 'wizer.initialize': 'nothing' },
    ],
    ['_initialize as the init function', `${reactor} ${numbers('a')}`, { 'init-func': '_initialize' }, { a: 1 }],
    [
      'not _initialize as the init function, with keep-init-func',
      reactor,
      { 'init-func': '_initialize', 'keep-init-func': 'true' },
      { _initialize: 'nothing' },
    ],
    [
      'not _initialize of another type, which was not called',
      `${numbers('_initialize')} ${init}`,
      {},
      { _initialize: 1 },
    ],
    ['not other names of the same function', `${init} (export "again" (func 0))`, {}, { again: 'nothing' }],
    ['not the default that was not used', `${init} ${numbers('wizer-initialize')}`, {}, { 'wizer-initialize': 1 }],
  ])('are %s', async (_name, wat, options, expected) => {
    expect(await exportsOf(wat, options)).toEqual(expected)
  })

  it('leave no export section behind that says nothing but that', async () => {
    expect(await exportsOf(init)).toEqual({})
  })
})

describe('renames', () => {
  it.each([
    ['one', ['x=a'], { x: 1, b: 2, c: 3 }],
    ['an overwrite', ['a=b'], { a: 2, c: 3 }],
    ['a chain', ['a=b', 'b=c'], { a: 2, b: 3 }],
    ['a chain, the other way round', ['b=c', 'a=b'], { a: 2, b: 3 }],
    ['a swap', ['a=b', 'b=a'], { a: 2, b: 1, c: 3 }],
    ['a ring', ['a=b', 'b=c', 'c=a'], { a: 2, b: 3, c: 1 }],
    ['to itself', ['a=a'], { a: 1, b: 2, c: 3 }],
    ['white space', ['  x \t=\n a '], { x: 1, b: 2, c: 3 }],
    ['white space inside', ['x y=a'], { 'x y': 1, b: 2, c: 3 }],
    ['to the name of the init function', ['wizer.initialize=a'], { 'wizer.initialize': 1, b: 2, c: 3 }],
    ['a second =', ['x=a=b'], undefined],
  ])('%s', async (_name, renames, expected) => {
    const wat = `${numbers('a', 'b', 'c')} ${init}`
    if (!expected) await expect(exportsOf(wat, { 'rename-funcs': renames })).rejects.toThrow('does not export `a=b`')
    else expect(await exportsOf(wat, { 'rename-funcs': renames })).toEqual(expected)
  })

  it('are of any kind of export', async () => {
    const wat = `(memory (export "m") 1) (global (export "g") i32 (i32.const 0)) ${init}`
    const found = await exportsOf(wat, { 'rename-funcs': ['memory=m', 'number=g'] })
    expect(Object.keys(found)).toEqual(['memory', 'number'])
  })

  it('come after the init function was removed, of which the name decides', async () => {
    const wat = `${reactor} ${init} ${numbers('resume')}`
    expect(await exportsOf(wat, { 'rename-funcs': ['_initialize=resume'] })).toEqual({ _initialize: 1 })
    expect(
      await exportsOf(wat, { 'keep-init-func': 'true', 'rename-funcs': ['x=wizer.initialize', '_start=resume'] }),
    ).toEqual({ x: 'nothing', _start: 1 })
  })

  it.each([
    ['no =', ['a'], 'bad-rename', 'found `a`, expected `dst=src`'],
    ['nothing before it', ['=a'], 'bad-rename', 'found `=a`, expected `dst=src`'],
    ['nothing behind it', ['a= '], 'bad-rename', 'found `a= `, expected `dst=src`'],
    ['a destination twice', ['x=a', 'x=b'], 'bad-rename', 'found two renames to `x`, expected one'],
    ['a destination twice, with white space', ['x=a', ' x =b'], 'bad-rename', 'found two renames to `x`, expected one'],
    ['a source twice', ['x=a', 'y=a'], 'bad-rename', 'found two renames of `a`, expected one'],
    [
      'a source that is missing',
      ['a=d'],
      'rename-source-missing',
      'cannot rename `d` to `a`: the module does not export `d`',
    ],
    [
      'a source that goes',
      ['x=wizer.initialize'],
      'rename-source-missing',
      'cannot rename `wizer.initialize` to `x`: that export goes once it has been called (keep-init-func keeps the init function)',
    ],
  ])('are refused with %s', async (_name, renames, code, found) => {
    await expect(wizen(`${numbers('a', 'b')} ${init}`, { 'rename-funcs': renames })).rejects.toMatchObject({
      code,
      message: expect.stringContaining(found),
    })
  })

  it('change names alone where every export stays', async () => {
    const wat = `${numbers('a', 'b')} ${init}`
    const found = await exportsOf(wat, { 'keep-init-func': 'true', 'rename-funcs': ['a=b', 'b=a'] })
    expect(found).toEqual({ a: 2, b: 1, 'wizer.initialize': 'nothing' })
  })

  it('that cannot be are refused before anything runs', async () => {
    const wat = '(func (export "wizer.initialize") (loop (br 0)))'
    await expect(wizen(wat, { 'rename-funcs': ['x=y'] })).rejects.toMatchObject({ code: 'rename-source-missing' })
  })
})

describe('names like our own', () => {
  it.each([
    ['wizer'],
    ['wizer:global:0'],
    ['wizer:table:0'],
    ['wizer:functions'],
    ['wizer:start'],
    ['wizer:data:0'],
    ['wizer$:global:0'],
    ['wizer$$:global:0'],
    ['__wizer_x'],
    ['__proto__'],
    ['constructor'],
    ['toString'],
    [''],
  ])('survive, and do not disturb: %s', async name => {
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
