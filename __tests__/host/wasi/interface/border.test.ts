/** The border between calls by position and calls by name. */

import { WASI } from 'node:wasi'
import { describe, expect, test, vi } from 'vitest'
import { findFunction, nameParameters } from '../../../../src/host/wasi/interface/border.ts'
import { parameters } from '../../../../src/host/wasi/interface/functions.ts'

describe('the table of functions', () => {
  test('every function of node:wasi is in the table', () => {
    const { wasiImport } = new WASI({ version: 'preview1' })
    expect(Object.keys(parameters)).toEqual(expect.arrayContaining(Object.keys(wasiImport as object)))
  })
})

describe('a call from the module to node:wasi', () => {
  const calls: unknown[][] = []
  const record = (...args: unknown[]) => calls.push(args) - calls.length
  const functions = nameParameters({ path_open: record, fd_seek: record, fd_tell: () => 61 })

  test('arguments arrive by name, unsigned, and leave in their order', () => {
    const path_open = vi.fn(functions.path_open)
    expect(findFunction({ ...functions, path_open }, 'path_open')?.(3, 1, -16, 4, 8, -1n, 2n, 0, 256)).toBe(0)
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
    expect(calls.at(-1)).toEqual([3, 1, 0xffff_fff0, 4, 8, -1n, 2n, 0, 256])
  })

  test('a function that node:wasi lacks is not found', () => {
    expect(findFunction(functions, 'sock_accept')).toBeUndefined()
  })

  test('EOVERFLOW of node:wasi becomes EFAULT', () => {
    expect(findFunction(functions, 'fd_tell')?.(3, 0)).toBe(21)
  })
})
