/** Errors of the passes: their codes, their messages, and what explains them. */

import { describe, expect, it } from 'vitest'
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
  it.each([
    ['an error of an option', new OptionError('bad-value', 'jobs', 'no such jobs'), 'no such jobs', [], []],
    [
      'an error that has a cause',
      new OptionError('missing-file', 'dirs', 'no dirs', cause),
      'no dirs',
      ['the disk is gone', 'somebody took it'],
      [],
    ],
    [
      'an error whose message has the cause already',
      new OptionError('missing-file', 'dirs', 'no dirs: the disk is gone', cause),
      'no dirs: the disk is gone',
      ['somebody took it'],
      [],
    ],
    ['an error of a module', new UnsupportedModuleError('state', 'cannot'), 'cannot', [], []],
    ['an error of the bytes', new WasmError('truncated', 'it ends', 18), 'it ends (at offset 0x12)', [], []],
    [
      'an error of a run, with the functions on its stack',
      new InitializationError('trap', 'it trapped', { frames: ['f', 'g'] }),
      'it trapped',
      [],
      ['f', 'g'],
    ],
    ['an error of an output', new InvalidOutputError('bug: not valid'), 'bug: not valid', [], []],
    ['a value that is no error', 'just text', 'just text', [], []],
    ['undefined', undefined, 'undefined', [], []],
  ])('explains %s', (_what, error, message, causes, frames) => {
    expect(explainError(error)).toEqual({ message, causes, frames })
  })
})

describe('errors', () => {
  it.each([
    ['OptionError', new OptionError('bad-value', 'jobs', 'm'), { code: 'bad-value', option: 'jobs' }],
    ['UnsupportedModuleError', new UnsupportedModuleError('state', 'm'), { code: 'state' }],
    [
      'InitializationError',
      new InitializationError('exit', 'm', { exitCode: 3, cause }),
      { code: 'exit', exitCode: 3, cause },
    ],
    ['InvalidOutputError', new InvalidOutputError('m'), { code: 'invalid-output' }],
    ['WasmError', new WasmError('text', 'm', 0), { code: 'text', offset: 0 }],
  ])('%s has a code and what belongs to it', (name, error, expected) => {
    expect(error).toBeInstanceOf(Error)
    expect(error).toMatchObject({ name, ...expected })
  })

  const lines = 'a\nb\r\u001b[1m'

  it.each([
    ['OptionError', new OptionError('bad-value', 'jobs', lines)],
    ['UnsupportedModuleError', new UnsupportedModuleError('state', lines)],
    ['InitializationError', new InitializationError('exit', lines)],
    ['WasmError', new WasmError('text', lines, 0)],
  ])('%s keeps its message on one line', (_name, error) => {
    expect(error.message).toMatch(/^a\\u\{a\}b\\u\{d\}\\u\{1b\}\[1m/)
  })
})
