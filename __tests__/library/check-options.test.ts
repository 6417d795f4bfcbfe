/** Options with wrong names and wrong types, and what the errors say. */

import { describe, expect, it } from 'vitest'
import { checkOptions } from '../../src/library/check-options.ts'
import { respellError } from '../../src/library/option-names.ts'
import type { WizenOptions } from '../../src/library/wizen-options.ts'
import { OptionError } from '../../src/wizer/errors.ts'
import { parseOptions } from '../../src/wizer/options/options.ts'

const check = (options: unknown) => checkOptions(options as WizenOptions)

describe('checkOptions', () => {
  it.each([
    [null, '`null`'],
    [[], 'an array'],
    ['allowWasi', 'the string `allowWasi`'],
    [5, 'the number `5`'],
    [() => {}, 'a function'],
  ])('refuses %o in place of an object', (options, found) => {
    expect(() => check(options)).toThrow(`cannot use the options: found ${found}, expected an object`)
  })

  it.each([
    ['initFunk', 'initFunc'],
    ['init-func', 'initFunc'],
    ['allow-wasi', 'allowWasi'],
    ['AllowWasi', 'allowWasi'],
    ['dir', 'dirs'],
    ['onoutput', 'onOutput'],
    ['signals', 'signal'],
  ])('refuses `%s`, and gives the nearest name', (name, near) => {
    const message = `cannot use the option \`${name}\`: found no option of this name, expected \`${near}\``
    expect(() => check({ [name]: true })).toThrow(
      expect.objectContaining({ message, code: 'unknown-option', option: name }),
    )
  })

  it('refuses a name that is far from all others, and says where they are listed', () => {
    expect(() => check({ optimizationLevel: undefined })).toThrow(
      'cannot use the option `optimizationLevel`: found no option of this name, expected one of those that docs/options.md lists',
    )
  })

  it('reads each option once: a getter may give another value afterwards', () => {
    const values = [AbortSignal.timeout(1000), 5]
    const signal = values[0]
    expect(
      check({
        get signal() {
          return values.shift()
        },
      }).signal,
    ).toBe(signal)
  })

  it.each([
    [{ timeout: '5' }, 'cannot use the option `timeout`: found the string `5`, expected a number'],
    [{ timeout: null }, 'cannot use the option `timeout`: found `null`, expected a number'],
    [{ timeout: Number.NaN }, 'cannot use the option `timeout`: found `NaN`, expected a number from 0.001 to 86400'],
    [{ timeout: -1 }, 'cannot use the option `timeout`: found `-1`, expected a number from 0.001 to 86400'],
    [{ maxSegments: 5n }, 'cannot use the option `maxSegments`: found the number `5`, expected a number'],
    [{ maxSegments: 0 }, 'cannot use the option `maxSegments`: found `0`, expected a whole number from 1 to 100000'],
    [{ dirs: 'x' }, 'cannot use the option `dirs`: found the string `x`, expected an array of strings'],
    [{ dirs: ['x', 5] }, 'cannot use the option `dirs`: found the number `5` at index 1, expected an array of strings'],
    [
      { args: new Array(1) },
      'cannot use the option `args`: found `undefined` at index 0, expected an array of strings',
    ],
    [{ env: { A: 'b' } }, 'cannot use the option `env`: found an object, expected an array of strings'],
    [{ allowWasi: 1 }, 'cannot use the option `allowWasi`: found the number `1`, expected `true` or `false`'],
    [{ allowWasi: 'true' }, 'cannot use the option `allowWasi`: found the string `true`, expected `true` or `false`'],
    [{ initFunc: '', stdin: Symbol('x') }, 'cannot use the option `stdin`: found a symbol, expected a string'],
    [{ initFunc: () => {} }, 'cannot use the option `initFunc`: found a function, expected a string'],
    [
      { segmentLayout: 'big' },
      'cannot use the option `segmentLayout`: found `big`, expected one of `compressed`, `raw`, `page`, `wasmtime`',
    ],
    [
      { stdin: 'a', stdinFile: 'b' },
      'cannot use the option `stdinFile`: found `b`, expected either that or the option `stdin`, not both',
    ],
    [{ signal: {} }, 'cannot use the option `signal`: found an object, expected an `AbortSignal`'],
    [{ onOutput: 'log' }, 'cannot use the option `onOutput`: found the string `log`, expected a function'],
  ])('refuses %o in words', (options, message) => {
    let thrown: unknown
    try {
      check(options)
    } catch (error) {
      thrown = respellError(error)
    }
    expect(thrown).toBeInstanceOf(OptionError)
    expect((thrown as OptionError).message).toBe(message)
    expect((thrown as OptionError).option).toBe(/`(\w+)`/.exec(message)?.[1])
  })

  it('takes `undefined` as the default', () => {
    const options = { initFunc: undefined, timeout: undefined, dirs: undefined, signal: undefined, onOutput: undefined }
    expect(check(options)).toEqual({ engine: parseOptions({}), signal: undefined, onOutput: undefined })
  })

  it('reads no option that somebody added to the prototype of objects', () => {
    const { engine } = check(Object.create({ allowWasi: true, initFunk: 1 }))
    expect(engine).toEqual(parseOptions({}))
  })
})
