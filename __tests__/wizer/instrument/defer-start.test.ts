/** Modules that start only when their start function is called by its export. */

import { describe, expect, it } from 'vitest'
import { parseModule } from '../../../src/wasm/module.ts'
import { deferStart } from '../../../src/wizer/instrument/defer-start.ts'
import { instantiate } from '../../support/engine.ts'
import { assemble } from '../../support/wat.ts'

const counting = (more: string) => `
  (global $count (export "count") (mut i32) (i32.const 0))
  (func $s (global.set $count (i32.add (global.get $count) (i32.const 1))))
  ${more}`

describe('deferStart', () => {
  it('exports the start function, which no longer runs by itself', async () => {
    const { bytes, start } = deferStart(await assemble(counting('(start $s)')))
    const exports = instantiate(bytes as Uint8Array<ArrayBuffer>)
    expect(exports.count.value).toBe(0)
    exports[start!]()
    expect(exports.count.value).toBe(1)
    expect(parseModule(bytes).start).toBeUndefined()
  })

  it('keeps the exports of the module, whatever their names', async () => {
    const { bytes, start } = deferStart(await assemble(counting('(start $s) (export "wizer:start" (func $s))')))
    expect(parseModule(bytes).exports.map(({ name }) => name)).toEqual(['count', 'wizer:start', 'wizer2:start'])
    expect(start).toBe('wizer2:start')
  })

  it('exports the start function of a module that exports nothing', async () => {
    const { bytes, start } = deferStart(await assemble('(func $s unreachable) (start $s)'))
    expect(() => instantiate(bytes as Uint8Array<ArrayBuffer>)[start!]()).toThrow(WebAssembly.RuntimeError)
  })

  it('leaves a module without a start function as it is', async () => {
    const bytes = await assemble(counting(''))
    expect(deferStart(bytes)).toEqual({ bytes, start: undefined })
  })
})
