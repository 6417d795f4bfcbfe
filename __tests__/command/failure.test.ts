/** What cannot be done is said in one sentence, with a status: for each kind of error, and for bytes that are no module. */

import { describe, expect, it } from 'vitest'
import { renderError, statusOf } from '../../src/command/failure.ts'
import { UsageError } from '../../src/command/flags.ts'
import { InitializationError, OptionError, UnsupportedModuleError } from '../../src/wizer/errors.ts'
import { wizen } from '../support/engine.ts'
import { plain } from '../support/failing-command.ts'
import { guest } from '../support/guest.ts'
import { randomFrom } from '../support/ranges.ts'

describe('bytes that are no module', () => {
  async function told(bytes: Uint8Array): Promise<void> {
    const error = await wizen(bytes, { 'init-func': 'init', timeout: '5' }).then(
      () => undefined,
      (error: unknown) => error,
    )
    if (error === undefined) return
    expect(renderError(error)).toMatch(/^error: (?!bug)[^\n]+\n( {4}at [^\n]+\n)*$/)
    expect(statusOf(error)).toBe(1)
  }

  it('are told where they end, at every byte', async () => {
    for (let end = 0; end < guest.length; end++) {
      const cut = guest.slice(0, end)
      const ended = await wizen(cut, { 'init-func': 'set' }).catch((error: unknown) => error)
      // Without its last section, which holds names, it is whole.
      if (ended instanceof Error) expect(renderError(ended)).toMatch(/^error: (?!bug)[^\n]+\n$/)
      else expect(WebAssembly.validate(cut)).toBe(true)
    }
  })

  it('are told for random bytes, with a header and without', async () => {
    const random = randomFrom(1)
    for (let round = 0; round < 300; round++) {
      const bytes = Uint8Array.from({ length: Math.ceil(random() * 200) }, () => random() * 256)
      if (round % 2) bytes.set([0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00].slice(0, bytes.length))
      await told(bytes)
    }
  })

  it('are told with any byte changed, or make a module', async () => {
    for (let at = 0; at < plain.length; at++)
      for (const value of [0x00, 0x7f, 0x80, 0xff, plain[at]! + 1]) {
        const changed = plain.slice()
        changed[at] = value
        await told(changed)
      }
  })
})

describe('an error', () => {
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
  ])('%o', (error, status, text) => {
    expect([statusOf(error), renderError(error)]).toEqual([status, text])
  })
})
