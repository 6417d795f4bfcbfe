/** Memories with 32- and 64-bit addresses, by the interface of this V8 and by that of Node 22. */

import { afterEach, describe, expect, it, vi } from 'vitest'
import { makeMemory } from '../../../src/host/instance/memory.ts'
import { has } from '../../support/sections.ts'

const limits = { shared: true, min: 1n, max: 3n } as const
const { Memory } = WebAssembly

afterEach(() => {
  WebAssembly.Memory = Memory
})

describe('makeMemory', () => {
  it('makes a shared memory with 32-bit addresses', () => {
    const { buffer } = makeMemory({ ...limits, address: 'i32' })
    expect([buffer.constructor, buffer.byteLength]).toEqual([SharedArrayBuffer, 65_536])
  })

  it.runIf(has.memory64)('makes a memory with 64-bit addresses, which a module can import', () => {
    const memory = makeMemory({ ...limits, address: 'i64' })
    // (module (import "" "" (memory i64 1 3 shared)))
    const module = new WebAssembly.Module(Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0, 2, 7, 1, 0, 0, 2, 7, 1, 3))
    expect(new WebAssembly.Instance(module, { '': { '': memory } })).toBeInstanceOf(WebAssembly.Instance)
  })

  it('makes a memory with 64-bit addresses where V8 has `index` and numbers only, as in Node 22', () => {
    const made = vi.fn()
    WebAssembly.Memory = class {
      constructor(descriptor: { readonly initial: unknown }) {
        // A plus refuses a bigint, as that V8 does.
        made({ ...descriptor, initial: +(descriptor.initial as number) })
      }
    } as never
    makeMemory({ ...limits, address: 'i64' })
    expect(made.mock.calls).toEqual([[{ index: 'i64', initial: 1, maximum: 3, shared: true }]])
  })

  it('says how large the memory is that cannot be made', () => {
    expect(() => makeMemory({ ...limits, address: 'i32', min: 65_537n })).toThrow(
      /^cannot make a memory of 65537 pages: ./,
    )
  })
})
