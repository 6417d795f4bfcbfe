/** Exports of the output: which go, which stay, and under which names. */

import { describe, expect, it } from 'vitest'
import { wizen } from '../../support/engine.ts'

/** The exports of the output with what each of them gives: the functions of `numbers` give 1, 2, 3 and so on. */
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

describe('planExports, on exports that go', () => {
  it.each([
    ['removes the init function', `${init} ${numbers('a')}`, {}, { a: 1 }],
    [
      'keeps the init function with keep-init-func',
      `${init} ${numbers('a')}`,
      { 'keep-init-func': 'true' },
      { 'wizer.initialize': 'nothing', a: 1 },
    ],
    ['removes `_initialize`, which was called', `${reactor} ${init} ${numbers('a')}`, {}, { a: 1 }],
    [
      'removes `_initialize`, which was called, with keep-init-func too',
      `${reactor} ${init}`,
      { 'keep-init-func': 'true' },
      { 'wizer.initialize': 'nothing' },
    ],
    [
      'removes `_initialize` where it is the init function',
      `${reactor} ${numbers('a')}`,
      { 'init-func': '_initialize' },
      { a: 1 },
    ],
    [
      'keeps `_initialize` with keep-init-func where it is the init function',
      reactor,
      { 'init-func': '_initialize', 'keep-init-func': 'true' },
      { _initialize: 'nothing' },
    ],
    [
      'keeps an `_initialize` of another type, which was not called',
      `${numbers('_initialize')} ${init}`,
      {},
      { _initialize: 1 },
    ],
    ['keeps other names of the init function', `${init} (export "again" (func 0))`, {}, { again: 'nothing' }],
    [
      'keeps the default init function that was not called',
      `${init} ${numbers('wizer-initialize')}`,
      {},
      { 'wizer-initialize': 1 },
    ],
  ])('%s', async (_what, wat, options, expected) => {
    expect(await exportsOf(wat, options)).toEqual(expected)
  })

  it('leaves no export where the init function was the only one', async () => {
    expect(await exportsOf(init)).toEqual({})
  })
})

describe('planExports, on renames', () => {
  it.each([
    ['one export', ['x=a'], { x: 1, b: 2, c: 3 }],
    ['an export to the name of another, which goes', ['a=b'], { a: 2, c: 3 }],
    ['a chain of exports', ['a=b', 'b=c'], { a: 2, b: 3 }],
    ['a chain of exports that is given the other way round', ['b=c', 'a=b'], { a: 2, b: 3 }],
    ['two exports to the name of each other', ['a=b', 'b=a'], { a: 2, b: 1, c: 3 }],
    ['a ring of exports', ['a=b', 'b=c', 'c=a'], { a: 2, b: 3, c: 1 }],
    ['an export to its own name', ['a=a'], { a: 1, b: 2, c: 3 }],
    ['an export where white space stands around both names', ['  x \t=\n a '], { x: 1, b: 2, c: 3 }],
    ['an export to a name with white space inside', ['x y=a'], { 'x y': 1, b: 2, c: 3 }],
    ['an export to the name of the init function', ['wizer.initialize=a'], { 'wizer.initialize': 1, b: 2, c: 3 }],
  ])('renames %s', async (_what, renames, expected) => {
    expect(await exportsOf(`${numbers('a', 'b', 'c')} ${init}`, { 'rename-funcs': renames })).toEqual(expected)
  })

  it('renames exports of any kind', async () => {
    const wat = `(memory (export "m") 1) (global (export "g") i32 (i32.const 0)) ${init}`
    const found = await exportsOf(wat, { 'rename-funcs': ['memory=m', 'number=g'] })
    expect(Object.keys(found)).toEqual(['memory', 'number'])
  })

  it('renames after the init function is removed', async () => {
    const wat = `${reactor} ${init} ${numbers('resume')}`
    expect(await exportsOf(wat, { 'rename-funcs': ['_initialize=resume'] })).toEqual({ _initialize: 1 })
    expect(
      await exportsOf(wat, { 'keep-init-func': 'true', 'rename-funcs': ['x=wizer.initialize', '_start=resume'] }),
    ).toEqual({ x: 'nothing', _start: 1 })
  })

  it.each([
    ['an export that is not there', ['a=d'], 'cannot rename `d` to `a`: the module does not export `d`'],
    ['an export whose name would have a second `=`', ['x=a=b'], 'the module does not export `a=b`'],
    [
      'an export that goes',
      ['x=wizer.initialize'],
      'cannot rename `wizer.initialize` to `x`: that export goes once it has been called (the option `keep-init-func` keeps the init function)',
    ],
  ])('refuses to rename %s', async (_what, renames, found) => {
    await expect(wizen(`${numbers('a', 'b')} ${init}`, { 'rename-funcs': renames })).rejects.toMatchObject({
      code: 'rename-source-missing',
      message: expect.stringContaining(found),
    })
  })

  it('changes names alone where every export stays', async () => {
    const wat = `${numbers('a', 'b')} ${init}`
    const found = await exportsOf(wat, { 'keep-init-func': 'true', 'rename-funcs': ['a=b', 'b=a'] })
    expect(found).toEqual({ a: 2, b: 1, 'wizer.initialize': 'nothing' })
  })

  it('refuses a rename before anything runs', async () => {
    const wat = '(func (export "wizer.initialize") (loop (br 0)))'
    await expect(wizen(wat, { 'rename-funcs': ['x=y'] })).rejects.toMatchObject({ code: 'rename-source-missing' })
  })
})
