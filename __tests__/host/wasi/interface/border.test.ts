/** The border between calls by position calls by name, and of errors. */

import { WASI } from 'node:wasi'
import { describe, expect, test, vi } from 'vitest'
import { findFunction } from '../../../../src/host/wasi/interface/border.ts'
import { type Functions, parameters } from '../../../../src/host/wasi/interface/functions.ts'

describe('the table of functions', () => {
  test('every function of node:wasi is in the table', () => {
    const { wasiImport } = new WASI({ version: 'preview1' })
    expect(Object.keys(parameters)).toEqual(expect.arrayContaining(Object.keys(wasiImport as object)))
  })
})

describe('a call from the module', () => {
  test('arguments arrive by name, unsigned', () => {
    const path_open = vi.fn(() => 0)
    const functions = { path_open } as unknown as Functions
    expect(findFunction(functions, 'path_open')?.(3, 1, -16, 4, 8, -1n, 2n, 0, 256)).toBe(0)
    expect(path_open).toHaveBeenCalledWith({
      fd: 3,
      dirflags: 1,
      path: 0xffff_fff0,
      path_len: 4,
      oflags: 8,
      fs_rights_base: -1n,
      fs_rights_inheriting: 2n,
      fdflags: 0,
      opened_fd: 256,
    })
  })

  test.each([
    ['ENOENT', 44],
    ['EMFILE', 33],
    ['ERR_OUT_OF_RANGE', 28],
    ['EHOSTDOWN', 29],
  ])('the error %s of this host becomes the number %i', (code, expected) => {
    const fd_tell = () => {
      throw Object.assign(new Error(code), { code })
    }
    expect(findFunction({ fd_tell } as unknown as Functions, 'fd_tell')?.(3, 0)).toBe(expected)
  })

  test('an error without a code is none of the host, and stays as it is', () => {
    const fd_tell = () => {
      throw new RangeError('Maximum call stack size exceeded')
    }
    expect(() => findFunction({ fd_tell } as unknown as Functions, 'fd_tell')?.(3, 0)).toThrow(RangeError)
  })
})
