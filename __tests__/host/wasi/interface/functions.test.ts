/** What a module can ask of the system at all: WASI has no other functions. */

import { expect, test } from 'vitest'
import { parameters } from '../../../../src/host/wasi/interface/functions.ts'

test('no function of WASI opens a connection or starts a program', () => {
  const names = Object.keys(parameters)
  expect(names).toContain('path_open')
  // These work on a socket that is open already, which the host never gives.
  const sockets = names.filter(name => /sock/.test(name))
  expect(sockets.sort()).toEqual(['sock_accept', 'sock_recv', 'sock_send', 'sock_shutdown'])
  expect(names.filter(name => /connect|bind|listen|resolve|dns|spawn|exec|fork/.test(name))).toEqual([])
})
