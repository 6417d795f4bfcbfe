/** Every error is one sentence with an exit status: each class of errors, and bytes that are no module. */

import { describe, expect, it } from 'vitest'
import { renderError, renderForCaller, statusOf } from '../../src/command/failure.ts'
import { UsageError } from '../../src/command/flags.ts'
import { InitializationError, OptionError, UnsupportedModuleError } from '../../src/wizer/errors.ts'
import { wizen } from '../support/engine.ts'
import { plain } from '../support/failing-command.ts'
import { guest } from '../support/guest.ts'
import { randomFrom } from '../support/ranges.ts'

/** One sentence, which is no defect of ours, and the functions on the stack. */
const oneError = /^error: (?!bug)[^\n]+\n( {4}at [^\n]+\n)*$/

type Outcome = { readonly status: 0 | 1 | 2; readonly text: string }

/** The exit status, and the text on standard error: that of an error without names where a module was made. */
async function initialize(bytes: Uint8Array, initFunction: string): Promise<Outcome> {
  return wizen(bytes, { 'init-func': initFunction, timeout: '5' }).then(
    () => ({ status: 0, text: 'error: none\n' }),
    (error: unknown) => ({ status: statusOf(error), text: renderError(error) }),
  )
}

describe('bytes that may be no module', () => {
  async function expectOneError(bytes: Uint8Array): Promise<void> {
    const { status, text } = await initialize(bytes, 'init')
    expect(text).toMatch(oneError)
    expect(status).toBeLessThan(2)
  }

  it('give one error where they end too early, at any byte', async () => {
    for (let end = 0; end < guest.length; end++) {
      const cut = guest.slice(0, end)
      const { status, text } = await initialize(cut, 'set')
      expect(text).toMatch(oneError)
      // Without its last section, which holds names, the module is whole.
      expect(status === 1 || WebAssembly.validate(cut)).toBe(true)
    }
  })

  it('give one error where they are random, with a header and without', async () => {
    const random = randomFrom(1)
    for (let round = 0; round < 300; round++) {
      const bytes = Uint8Array.from({ length: Math.ceil(random() * 200) }, () => random() * 256)
      if (round % 2) bytes.set([0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00].slice(0, bytes.length))
      await expectOneError(bytes)
    }
  })

  it('give one error or a module where any byte is changed', async () => {
    for (let at = 0; at < plain.length; at++)
      for (const value of [0x00, 0x7f, 0x80, 0xff, plain[at]! + 1]) {
        const changed = plain.slice()
        changed[at] = value
        await expectOneError(changed)
      }
  })
})

describe('renderError and statusOf', () => {
  it.each<[error: unknown, status: number, text: string]>([
    [new UsageError('wrong'), 2, 'error: wrong\n'],
    [new OptionError('bad-value', 'timeout', 'wrong'), 2, 'error: wrong\n'],
    [new OptionError('bad-rename', 'rename-funcs', 'wrong'), 2, 'error: wrong\n'],
    [new OptionError('missing-file', 'dirs', 'gone'), 1, 'error: gone\n'],
    [new UnsupportedModuleError('feature', 'no'), 1, 'error: no\n'],
    [
      new InitializationError('trap', 'it trapped', { frames: ['f', 'g'] }),
      1,
      'error: it trapped\n    at f\n    at g\n',
    ],
    [
      new InitializationError('host', 'outer', {
        frames: ['f'],
        cause: new Error('inner', { cause: new Error('root') }),
      }),
      1,
      'error: outer\n  caused by: inner\n  caused by: root\n    at f\n',
    ],
    [new Error('outer: inner', { cause: new Error('inner') }), 1, 'error: outer: inner\n'],
    [new Error('a\n::error::b\r\u001b[31m##[error]c'), 1, 'error: a\\n::error::b\\r\\u{1b}[31m## [error]c\n'],
    [new InitializationError('trap', 'x', { frames: ['f\ng', '…'] }), 1, 'error: x\n    at f g\n    …\n'],
    ['thrown', 1, 'error: thrown\n'],
    [undefined, 1, 'error: undefined\n'],
  ])('render the error %o, and give the exit status %i', (error, status, text) => {
    expect([statusOf(error), renderError(error)]).toEqual([status, text])
  })
})

describe('renderForCaller', () => {
  const spell = (message: string) => message
  const exit = new InitializationError('exit', 'it exited', { frames: ['f', 'g'], exitCode: 7 })

  it('renders an exit for componentize-js so that it leaves it out, and shows what the module printed', () => {
    const rendered = renderForCaller(exit, spell, 'componentize.wizer')
    expect(rendered).toBe(
      'Error: the `componentize.wizer` function trapped\n\nCaused by:\n' +
        '    error: it exited\n        at f\n        at g\n    Exited with i32 exit status 7\n',
    )
    // What componentize-js does: all from the first line to the end of the last one goes.
    const printed = `Error: not today\n${rendered}`
    const start = printed.indexOf('Error: the `componentize.wizer` function trapped\n\nCaused by:')
    const end = printed.indexOf('\n', printed.indexOf('Exited with i32 exit status') + 1)
    expect(`${printed.substring(0, start)}${printed.substring(end)}`.trim()).toBe('Error: not today')
  })

  it.each([
    ['another function', exit, 'init'],
    ['no function', exit, undefined],
    ['a trap', new InitializationError('trap', 'it trapped'), 'componentize.wizer'],
    ['another error', new Error('no'), 'componentize.wizer'],
  ])('renders %s as for people', (_case, error, initFunction) => {
    expect(renderForCaller(error, spell, initFunction)).toBe(renderError(error))
  })
})
