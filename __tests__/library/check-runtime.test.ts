/** Runtimes that the library refuses. */

import { expect, it } from 'vitest'
import { checkRuntime } from '../../src/library/check-runtime.ts'

it('tells Bun what is missing', () => {
  expect(() => checkRuntime({ node: '24.3.0', bun: '1.4.5' })).toThrow(
    expect.objectContaining({
      code: 'host',
      message:
        'cannot run the module: found Bun 1.4.5, which cannot end a thread that runs WebAssembly and has no stack of 64 MiB, expected Node 20.19 or newer, or Deno',
    }),
  )
})

it('accepts Node, and Deno, which says that it is Node', () => {
  expect(() => checkRuntime()).not.toThrow()
  expect(() => checkRuntime({ node: '24.2.0', deno: '2.9.6' })).not.toThrow()
})
