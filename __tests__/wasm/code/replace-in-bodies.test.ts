/** Function bodies in which other code takes the place of some instructions: each test runs what comes out. */

import { describe, expect, it } from 'vitest'
import { CodeBuilder } from '../../../src/wasm/code/code-builder.ts'
import { findInstructions } from '../../../src/wasm/code/find-instructions.ts'
import { findFunctionBodies } from '../../../src/wasm/code/function-bodies.ts'
import { opcodeOf } from '../../../src/wasm/code/opcodes.ts'
import { type Replacement, replaceInBodies, shiftCalls } from '../../../src/wasm/code/replace-in-bodies.ts'
import { concatenate, encodeModule } from '../../../src/wasm/encode.ts'
import { sectionIds } from '../../../src/wasm/layout.ts'
import { type Module, parseModule } from '../../../src/wasm/module.ts'
import { ModuleBuilder } from '../../../src/wasm/module-builder.ts'
import { instantiate } from '../../support/engine.ts'
import { bodiesOf, findCalls } from '../../support/normalized.ts'
import { assemble } from '../../support/wat.ts'

/** A module of these functions, behind an import that takes a number. */
const parse = async (functions: string) =>
  parseModule(await assemble(`(import "env" "log" (func $log (param i32))) ${functions}`))

/** Puts the code that `encode` gives in place of every `nop`. */
function* replaceNops(module: Module, encode: (position: number) => Uint8Array): Generator<Replacement, void, void> {
  let position = 0
  const query = { opcodes: new Set([opcodeOf('nop')]), isRare: false }
  for (const { start, offset } of findInstructions(module, query))
    yield { start, end: offset, code: encode(position++) }
}

const logPosition = (position: number) => new CodeBuilder().i32Const(position).add('call', 0).finish()

/** The module with other bodies. */
function withBodies(module: Module, bodies: Uint8Array | undefined): Uint8Array<ArrayBuffer> {
  const copy = ModuleBuilder.copyOf(module)
  copy.replaceBodies(bodies!)
  return concatenate(copy.encode())
}

/** What `run` gives, and the numbers that it logs. */
function call(bytes: Uint8Array<ArrayBuffer>): { result: unknown; logged: number[] } {
  const logged: number[] = []
  const { run } = instantiate(bytes, { env: { log: (number: number) => logged.push(number) } })
  return { result: run(), logged }
}

const sizesOf = (bytes: Uint8Array) => {
  const { starts, ends } = findFunctionBodies(parseModule(bytes))
  return Array.from(starts, (start, body) => ends[body]! - start)
}

describe('replaceInBodies', () => {
  it.each([
    ['at the start of a body', '(func (export "run") (result i32) nop (i32.const 7))', 7, [0]],
    ['behind the locals of a body', '(func (export "run") (result i32) (local i64 f32) nop (i32.const 7))', 7, [0]],
    ['at the end of a body', '(func (export "run") (result i32) (i32.const 7) nop)', 7, [0]],
    ['that are next to each other', '(func (export "run") (result i32) nop nop nop (i32.const 7))', 7, [0, 1, 2]],
    [
      'that stand apart in a body',
      '(func (export "run") (result i32) nop (i32.const 3) nop (i32.const 4) i32.add nop)',
      7,
      [0, 1, 2],
    ],
    [
      'in the first and in the last of many bodies',
      `(func $a nop) (func $b (result i32) (i32.const 7)) (func $c nop nop)
       (func (export "run") (result i32) (call $c) (call $a) (call $b))`,
      7,
      [1, 2, 0],
    ],
    [
      'in bodies in the middle',
      `(func $a (result i32) (i32.const 3)) (func $b nop) (func $c nop)
       (func (export "run") (result i32) (call $b) (call $c) (i32.add (call $a) (i32.const 4)))`,
      7,
      [0, 1],
    ],
  ])('replaces instructions %s', async (_what, functions, result, logged) => {
    const module = await parse(functions)
    const bodies = replaceInBodies(module, replaceNops(module, logPosition))
    expect(call(withBodies(module, bodies))).toEqual({ result, logged })
  })

  it('gives nothing where nothing is replaced', async () => {
    const module = await parse('(func (export "run"))')
    expect(replaceInBodies(module, replaceNops(module, logPosition))).toBeUndefined()
  })

  it('leaves every other byte as it is', async () => {
    const text = (middle: string) => `(func (local i32 f64) ${middle} (drop (i64.const 0x0101010101)))`
    const module = await parse(`${text('(drop (i32.const 1))')} ${text('nop')} ${text('(drop (f32.const 1))')}`)
    const replaced = withBodies(
      module,
      replaceInBodies(
        module,
        replaceNops(module, () => new CodeBuilder().add('unreachable').finish()),
      ),
    )
    const [first, second, third] = bodiesOf(module.bytes, 3)
    expect(bodiesOf(replaced, 3)).toEqual([first, second!.with(second!.indexOf(0x01, 5), 0x00), third])
  })

  it('keeps the padded size of a body in which nothing is replaced', async () => {
    const { bytes, sections } = await parse('(func) (func nop)')
    const code = Uint8Array.of(2, 0x82, 0x80, 0x00, 0x00, 0x0b, 0x83, 0x00, 0x00, 0x01, 0x0b)
    const module = parseModule(concatenate(encodeModule({ bytes, sections }, new Map([[sectionIds.code, [code]]]))))
    const entries = replaceInBodies(
      module,
      replaceNops(module, () => new CodeBuilder().add('unreachable').finish()),
    )
    expect([...entries!]).toEqual([0x82, 0x80, 0x00, 0x00, 0x0b, 0x03, 0x00, 0x00, 0x0b])
  })

  const nothing = () => new Uint8Array()

  it.each([
    ['grows from one byte to two', 1, 39, logPosition, 126, 129, [0, 90, 91]],
    ['grows from two bytes to three', 1, 5458, logPosition, 16_383, 16_386, [0, 90, 91]],
    ['shrinks from two bytes to one', 3, 39, nothing, 128, 125, [90, 91]],
  ])('writes the size of a body that %s', async (_what, nops, drops, encode, before, after, logged) => {
    const module = await parse(`
      (func $first (call $log (i32.const 90)))
      (func (export "run") (result i32)
        ${'nop '.repeat(nops)} ${'(drop (i32.const 5)) '.repeat(drops)} (call $first) (call $last) (i32.const 7))
      (func $last (call $log (i32.const 91)))`)
    expect(sizesOf(module.bytes)[1]).toBe(before)
    const replaced = withBodies(module, replaceInBodies(module, replaceNops(module, encode)))
    expect(sizesOf(replaced)[1]).toBe(after)
    expect(call(replaced)).toEqual({ result: 7, logged })
  })
})

describe('shiftCalls', () => {
  it('raises the index of every function that is called, and no other number', async () => {
    const module = await parse(`
      (func $a (drop (i32.const 0x0110)) (call $b) (call $log (i32.const 1)))
      (func $b)
      (func $c (call $a) (block (call $c)))`)
    const shifted = withBodies(module, shiftCalls(module, 200))
    expect(bodiesOf(shifted, 3).map(findCalls)).toEqual([[202, 200], [], [201, 203]])
    expect(bodiesOf(shifted, 1)[0]!.slice(0, 4)).toEqual(bodiesOf(module.bytes, 1)[0]!.slice(0, 4))
  })

  it('gives nothing where no function is called', async () => {
    expect(shiftCalls(await parse('(func nop)'), 1)).toBeUndefined()
  })
})
