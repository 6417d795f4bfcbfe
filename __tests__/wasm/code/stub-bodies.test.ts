/** Bodies that take the place of code which need not be validated again. */

import { describe, expect, it } from 'vitest'
import { encodeStubBodies } from '../../../src/wasm/code/stub-bodies.ts'
import { encodeModule } from '../../../src/wasm/encode.ts'
import { sectionIds } from '../../../src/wasm/layout.ts'
import { parseModule } from '../../../src/wasm/module.ts'
import { assemble } from '../../support/wat.ts'

/** Whether V8 accepts the module with stubs of which the first names some functions. */
async function isValid(wat: string, named: readonly number[] = []) {
  const module = parseModule(await assemble(wat))
  const bodies = encodeStubBodies(module.functions.length - module.importedFunctions, named)
  return WebAssembly.validate(Buffer.concat(encodeModule(module, new Map([[sectionIds.code, bodies]]))))
}

describe('encodeStubBodies', () => {
  it.each([0, 1, 2, 3, 1000])('writes %i bodies', count => {
    const contents = Buffer.concat(encodeStubBodies(count, []))
    const counted = count < 0x80 ? 1 : 2
    expect(contents.subarray(counted)).toEqual(Buffer.from(Array(count).fill([3, 0, 0x00, 0x0b]).flat()))
  })

  it('writes bodies that are valid for every type', async () => {
    expect(
      await isValid(`
        (func (param i32 f64) (result i32 i64) (i32.const 1) (i64.const 2))
        (func (result v128) (v128.const i64x2 0 0))
        (func (param externref) (result funcref) (ref.null func))
        (func)`),
    ).toBe(true)
  })

  it('names functions in a body that is valid only where something else names them too', async () => {
    const functions = '(func $f (result i32) (i32.const 1)) (func $g)'
    expect(await isValid(`${functions} (elem declare func $f $g)`, [0, 1])).toBe(true)
    expect(await isValid(`${functions} (elem declare func $f)`, [0, 1])).toBe(false)
  })
})
