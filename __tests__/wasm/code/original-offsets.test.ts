/** Offsets in rewritten bodies, and where the same instructions stood before: each is checked by the byte that stands there. */

import { describe, expect, it } from 'vitest'
import { CodeBuilder } from '../../../src/wasm/code/code-builder.ts'
import { findInstructions } from '../../../src/wasm/code/find-instructions.ts'
import { findFunctionBodies } from '../../../src/wasm/code/function-bodies.ts'
import { opcodeOf } from '../../../src/wasm/code/opcodes.ts'
import { findOriginalOffsets } from '../../../src/wasm/code/original-offsets.ts'
import { type Replacement, replaceInBodies } from '../../../src/wasm/code/replace-in-bodies.ts'
import { concatenate } from '../../../src/wasm/encode.ts'
import { type Module, parseModule } from '../../../src/wasm/module.ts'
import { ModuleBuilder } from '../../../src/wasm/module-builder.ts'
import { assemble } from '../../support/wat.ts'

/** The offsets of all instructions with a name. */
function offsetsOf(module: Module, name: string): readonly number[] {
  return Array.from(
    findInstructions(module, { opcodes: new Set([opcodeOf(name)]), isRare: false }),
    ({ start }) => start,
  )
}

/** Replaces every `nop`, or puts code behind it, and gives the copy. */
function replaceNops(module: Module, code: Uint8Array, stays = false) {
  const nops = offsetsOf(module, 'nop')
  const replacements = nops.map((start): Replacement => ({ start: stays ? start + 1 : start, end: start + 1, code }))
  const copy = ModuleBuilder.copyOf(module)
  copy.replaceBodies(replaceInBodies(module, replacements[Symbol.iterator]())!)
  return { replacements, copy: parseModule(concatenate(copy.encode())) }
}

const codes = {
  nothing: new Uint8Array(),
  'as many bytes': Uint8Array.of(0x01),
  'more bytes': new CodeBuilder().i32Const(300_000).add('drop').finish(),
}

const text = `
  (func (drop (i64.const 1)))
  (func nop (drop (i64.const 2)) nop nop (drop (i64.const 3)) (drop (i64.const 4)) nop)
  (func ${'nop '.repeat(100)} (drop (i64.const 5)))
  (func (drop (i64.const 6)))
  (func (local i32) (drop (i64.const 7)) nop)`

describe('findOriginalOffsets', () => {
  it.each(Object.entries(codes))('finds instructions again where %s took the place of others', async (_, code) => {
    const module = parseModule(await assemble(text))
    const { copy, replacements } = replaceNops(module, code)
    const offsets = offsetsOf(copy, 'i64.const')
    expect(offsets).toHaveLength(7)
    expect(findOriginalOffsets(module, copy, replacements, offsets)).toEqual(offsetsOf(module, 'i64.const'))
  })

  it('finds instructions again where code was put behind others', async () => {
    const module = parseModule(await assemble(text))
    const { copy, replacements } = replaceNops(module, codes['more bytes'], true)
    for (const name of ['i64.const', 'nop'])
      expect(findOriginalOffsets(module, copy, replacements, offsetsOf(copy, name))).toEqual(offsetsOf(module, name))
  })

  it('an instruction within a replacement is where that is', async () => {
    const module = parseModule(await assemble('(func (drop (i64.const 1)) nop (drop (i64.const 2)))'))
    const { copy, replacements } = replaceNops(module, codes['more bytes'])
    const [nop] = offsetsOf(module, 'nop')
    const [drop] = offsetsOf(copy, 'i32.const')
    expect(findOriginalOffsets(module, copy, replacements, [drop!, drop! + 4])).toEqual([nop, nop])
  })

  it('what is in no body of the module has no place', async () => {
    const module = parseModule(await assemble('(func nop) (func nop)'))
    const more = parseModule(await assemble('(func (drop (i32.const 0))) (func nop) (func (drop (i32.const 7)))'))
    const { starts, ends } = findFunctionBodies(more)
    const offsets = [0, starts[0]! - 1, starts[2]!, ends[2]!, 100_000]
    expect(findOriginalOffsets(module, more, [], offsets)).toEqual(offsets.map(() => undefined))
  })
})
