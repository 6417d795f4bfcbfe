/** What of an output is validated: all but the code, which is the input's byte for byte. */

import { describe, expect, it } from 'vitest'
import { concatenate } from '../../../src/wasm/encode.ts'
import { parseModule } from '../../../src/wasm/module.ts'
import type { InstanceState } from '../../../src/wizer/host.ts'
import { rewrite } from '../../../src/wizer/rewrite/rewrite.ts'
import { type CodeSurvey, surveyCode } from '../../../src/wizer/rewrite/survey.ts'
import { takeSnapshot } from '../../../src/wizer/snapshot/snapshot.ts'
import { assemble } from '../../support/wat.ts'

const nothing: InstanceState = { globals: [], tables: [], memories: [], droppedData: [], droppedElements: [], time: 0 }

async function skeletonOf(wat: string, state: Partial<InstanceState> = {}, survey: Partial<CodeSurvey> = {}) {
  const module = parseModule(await assemble(wat))
  const snapshot = takeSnapshot(
    module,
    { ...nothing, ...state },
    { layout: 'compressed', maxSegments: 10, clearStack: false },
  )
  return concatenate(rewrite(module, snapshot, [], { ...surveyCode(module, []), ...survey }).skeleton)
}

describe('the skeleton of an output', () => {
  it('has four bytes for the code of each function', async () => {
    const body = '(drop (i64.const 0x123456789abcdef))'.repeat(100)
    const skeleton = await skeletonOf(`(func ${body})`.repeat(100))
    expect(skeleton.length).toBeLessThan(100 * 5 + 50)
    expect(WebAssembly.validate(skeleton)).toBe(true)
  })

  it('names the functions that code names and that lost their declarations', async () => {
    const wat = `
      (table $t 2 funcref)
      (elem (table $t) (i32.const 0) func $f $g)
      (func $f) (func $g)
      (func (table.set $t (i32.const 0) (ref.func $g)))`
    const tables = [{ index: 0, isInitial: false, entries: [{ kind: 'null' }, { kind: 'null' }] }] as const
    const skeleton = await skeletonOf(wat, { tables })
    expect(WebAssembly.validate(skeleton)).toBe(true)
    // `ref.func $g` and `drop`; the segment of the table is empty, and the last one declares `$g`.
    expect(Buffer.from(skeleton).includes(Buffer.from([0xd2, 1, 0x1a, 0x00, 0x0b]))).toBe(true)
    expect(parseModule(skeleton).elements).toMatchObject([
      { mode: 'active', items: Uint32Array.of() },
      { mode: 'declared', items: Uint32Array.of(1) },
    ])
  })

  it('is not made where code names a data segment that the output lacks', async () => {
    const wat = '(memory 1) (data "a") (func (data.drop 0))'
    const memories = [
      {
        pages: 1n,
        bytes: new Uint8Array(),
        ranges: { count: 0, starts: new Float64Array(), ends: new Float64Array() },
      },
    ]
    await expect(skeletonOf(wat, { memories }, { lastData: 1 })).rejects.toThrow(
      'bug: code names the data segment 1, of 1',
    )
  })
})
