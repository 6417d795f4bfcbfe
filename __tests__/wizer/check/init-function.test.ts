/** Which function initializes a module, and the errors where none can. */

import { describe, expect, it } from 'vitest'
import { instantiate, wizen } from '../../support/engine.ts'

/** Exports of functions that set the global `which` to their place in the list. */
const setters = (...names: readonly string[]) => `
  (global $which (export "which") (mut i32) (i32.const 0))
  ${names.map((name, index) => `(func (export "${name}") (global.set $which (i32.const ${index + 1})))`).join('\n')}`

describe('findInitialization', () => {
  it.each([
    [
      'the first default name that is exported',
      ['wizer-initialize', 'wizer.initialize', 'init'],
      '',
      'wizer.initialize',
      2,
    ],
    [
      'the second default name where the first is not exported',
      ['init', 'wizer-initialize'],
      '',
      'wizer-initialize',
      2,
    ],
    ['the function that was asked for', ['wizer.initialize', 'init'], 'init', 'init', 2],
    [
      'the function that was asked for, in any alphabet',
      ['wizer.initialize', 'böörja 🏁'],
      'böörja 🏁',
      'böörja 🏁',
      2,
    ],
    [
      'the second default name where that was asked for',
      ['wizer.initialize', 'wizer-initialize'],
      'wizer-initialize',
      'wizer-initialize',
      2,
    ],
    ['a function with a name that every JavaScript object has', ['__proto__'], '__proto__', '__proto__', 1],
  ])('initializes by %s', async (_what, names, asked, expected, which) => {
    const { bytes, report } = await wizen(setters(...names), { 'init-func': asked })
    expect(report.initFunction).toBe(expected)
    const exports = instantiate(bytes)
    expect(exports.which.value).toBe(which)
    expect(Object.keys(exports)).not.toContain(expected)
    expect(Object.keys(exports).length).toBe(names.length)
  })

  it('initializes by an import, which fails where nobody provides it', async () => {
    const wat = '(import "env" "init" (func $init)) (export "wizer.initialize" (func $init))'
    await expect(wizen(wat)).rejects.toMatchObject({ code: 'import-called' })
  })

  it.each([
    [
      'the exports that would fit where no default name is exported',
      setters('main', 'start'),
      '',
      'cannot find the init function: found no export `wizer.initialize` or `wizer-initialize`, expected a function of type ' +
        '[] -> []; name one of the exported functions that would fit by the option `init-func`: `main`, `start`',
    ],
    [
      'the exports that would fit where the function that was asked for is not exported',
      `${setters('main')} (func (export "number") (result i32) (i32.const 1)) (memory (export "memory") 1)`,
      'mian',
      'cannot find the init function: found no export `mian`, expected a function of type [] -> []; ' +
        'name one of the exported functions that would fit by the option `init-func`: `main`',
    ],
    [
      'no export where none would fit',
      '(func (export "f") (param i32)) (func $hidden)',
      '',
      'cannot find the init function: found no export `wizer.initialize` or `wizer-initialize`, expected a function of type ' +
        '[] -> []; the module exports no function of type [] -> [] that could be named instead',
    ],
    [
      'only the first of many exports that would fit',
      setters(...Array.from({ length: 15 }, (_, index) => `f${index}`)),
      '',
      'cannot find the init function: found no export `wizer.initialize` or `wizer-initialize`, expected a function of type ' +
        '[] -> []; name one of the exported functions that would fit by the option `init-func`: ' +
        '`f0`, `f1`, `f2`, `f3`, `f4`, `f5`, `f6`, `f7`, `f8`, `f9`, `f10`, `f11` and 3 more',
    ],
  ])('names %s', async (_what, wat, asked, message) => {
    await expect(wizen(wat, { 'init-func': asked })).rejects.toMatchObject({
      name: 'UnsupportedModuleError',
      code: 'init-function-missing',
      message,
    })
  })

  it.each([
    ['memory', '(memory (export "wizer.initialize") 1)'],
    ['global', '(global (export "wizer.initialize") i32 (i32.const 0))'],
    ['table', '(table (export "wizer.initialize") 1 funcref)'],
    ['tag', '(tag (export "wizer.initialize"))'],
  ])('refuses to call an exported %s', async (kind, wat) => {
    await expect(wizen(wat)).rejects.toMatchObject({
      code: 'init-function-kind',
      message: `cannot call the init function \`wizer.initialize\`: found an exported ${kind}, expected a function of type [] -> []`,
    })
  })

  it.each([
    ['(param i32)', '', '[i32] -> []'],
    ['(result i64)', '(i64.const 0)', '[] -> [i64]'],
    ['(param f32 externref) (result v128)', '(v128.const i64x2 0 0)', '[f32 externref] -> [v128]'],
  ])('refuses to call a function of the type %s', async (type, body, found) => {
    await expect(wizen(`(func (export "wizer.initialize") ${type} ${body})`)).rejects.toMatchObject({
      code: 'init-function-type',
      message: `cannot call the init function \`wizer.initialize\`: found the type ${found}, expected [] -> []`,
    })
  })
})
