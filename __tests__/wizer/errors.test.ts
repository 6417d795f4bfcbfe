/** Errors in words: a message, what caused it, and the functions on the stack. */

import { describe, expect, test } from 'vitest'
import { WasmError } from '../../src/wasm/errors.ts'
import {
  explainError,
  InitializationError,
  InvalidOutputError,
  OptionError,
  UnsupportedModuleError,
} from '../../src/wizer/errors.ts'

const cause = new Error('the disk is gone', { cause: new Error('somebody took it') })

describe('explainError', () => {
  test.each([
    ['an option', new OptionError('bad-value', 'jobs', 'no such jobs'), 'no such jobs', [], []],
    [
      'an option with its cause',
      new OptionError('missing-file', 'dirs', 'no dirs', cause),
      'no dirs',
      ['the disk is gone', 'somebody took it'],
      [],
    ],
    [
      'a cause that is said already',
      new OptionError('missing-file', 'dirs', 'no dirs: the disk is gone', cause),
      'no dirs: the disk is gone',
      ['somebody took it'],
      [],
    ],
    ['a module', new UnsupportedModuleError('state', 'cannot'), 'cannot', [], []],
    ['bytes', new WasmError('truncated', 'it ends', 18), 'it ends (at offset 0x12)', [], []],
    ['a run', new InitializationError('trap', 'it trapped', { frames: ['f', 'g'] }), 'it trapped', [], ['f', 'g']],
    ['an output', new InvalidOutputError('bug: not valid'), 'bug: not valid', [], []],
    ['something that is no error', 'just text', 'just text', [], []],
    ['nothing', undefined, 'undefined', [], []],
  ])('%s', (_name, error, message, causes, frames) => {
    expect(explainError(error)).toEqual({ message, causes, frames })
  })
})

test.each([
  [new OptionError('bad-value', 'jobs', 'm'), { name: 'OptionError', code: 'bad-value', option: 'jobs' }],
  [new UnsupportedModuleError('state', 'm'), { name: 'UnsupportedModuleError', code: 'state' }],
  [
    new InitializationError('exit', 'm', { exitCode: 3, cause }),
    { name: 'InitializationError', code: 'exit', exitCode: 3, cause },
  ],
  [new InvalidOutputError('m'), { name: 'InvalidOutputError', code: 'invalid-output' }],
  [new WasmError('text', 'm', 0), { name: 'WasmError', code: 'text', offset: 0 }],
])('$name has its code', (error, expected) => {
  expect(error).toBeInstanceOf(Error)
  expect(error).toMatchObject(expected)
})

test.each([
  [new OptionError('bad-value', 'jobs', 'a\nb\r\u001b[1m')],
  [new UnsupportedModuleError('state', 'a\nb\r\u001b[1m')],
  [new InitializationError('exit', 'a\nb\r\u001b[1m')],
  [new WasmError('text', 'a\nb\r\u001b[1m', 0)],
])('$name is one line', error => {
  expect(error.message).toMatch(/^a\\u\{a\}b\\u\{d\}\\u\{1b\}\[1m/)
})
