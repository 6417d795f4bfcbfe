/** Passing over plain instructions finds the same as reading each instruction. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { CodeReader } from '../../../../src/wasm/code/code-reader.ts'
import { findFunctionBodies } from '../../../../src/wasm/code/function-bodies.ts'
import { listInstructions, opcodeOf } from '../../../../src/wasm/code/opcodes.ts'
import { passPlain } from '../../../../src/wasm/code/reach/pass-plain.ts'
import { takingInstructions } from '../../../../src/wasm/code/reach/references.ts'
import { parseModule } from '../../../../src/wasm/module.ts'
import { assemble } from '../../../support/wat.ts'

const taking = new Set(Object.keys(takingInstructions).map(opcodeOf))

/** Offsets of the instructions that take something, as the reader finds them and with others passed over. */
function compare(bytes: Uint8Array) {
  const module = parseModule(bytes)
  const { count, starts, ends } = findFunctionBodies(module)
  const reader = new CodeReader(bytes)
  const read: number[] = []
  const passed: number[] = []
  let looks = 0
  const pass = () => {
    reader.offset = passPlain(bytes, reader.offset, reader.end)
  }
  for (let body = 0; body < count; body++) {
    reader.enter(starts[body]!, ends[body]!)
    while (reader.next()) if (taking.has(reader.opcode)) read.push(reader.start)
    reader.enter(starts[body]!, ends[body]!)
    for (pass(); reader.next(); pass()) {
      looks++
      if (taking.has(reader.opcode)) passed.push(reader.start)
    }
  }
  return { read, passed, looks }
}

describe('passPlain', () => {
  it.each(['endgame', 'holidays', 'spelling', 'sqlite'])('leaves out nothing in the example %s', name => {
    const file = join(import.meta.dirname, `../../../../examples/${name}/${name}.wasm`)
    const { read, passed, looks } = compare(new Uint8Array(readFileSync(file)))
    expect(passed).toEqual(read)
    expect(read.length).toBeGreaterThan(200)
    // Blocks with a function type and `br_table` are looked at, too.
    expect(looks).toBeLessThan(read.length * 1.5)
  })

  it('passes constants of all sizes, large indices, and accesses of each kind', async () => {
    const text = `
      (memory 1) (memory 1)
      (type $pair (func (result i32 i32)))
      (func $f (param i32) (local i64 f32 f64)
        (drop (i32.const -2147483648)) (drop (i64.const -9223372036854775808)) (drop (f32.const nan)) (drop (f64.const 1e300))
        (drop (i32.load offset=4294967295 align=1 (i32.const 0)))
        (i64.store8 1 offset=7 (i32.const 0) (i64.const 1))
        (block (type $pair) (i32.const 1) (i32.const 2)) drop drop
        (block (result funcref) (ref.null func)) drop
        (block (result v128) (v128.const i64x2 0x1010101010101010 0x1010101010101010)) drop
        (loop (br_table 0 1 0 0 (local.get 0)))
        (drop (memory.size 1))
        (call $f (i32.const 16)))`
    const { read, passed } = compare(await assemble(text))
    expect(read).toHaveLength(1)
    expect(passed).toEqual(read)
  })

  it('stops at an instruction that does not end in the body, which the reader refuses', () => {
    const rows: readonly (readonly number[])[] = [
      [0x41, 0x80],
      [0x43, 0, 0, 0],
      [0x44, 0, 0, 0, 0, 0, 0, 0],
      [0x28, 0x02],
      [0x28, 0x02, 0x80],
      [0x02],
    ]
    for (const instruction of rows) {
      // What stands behind the body would complete the instruction.
      const bytes = Uint8Array.from([0x01, ...instruction, ...new Array(16).fill(0x40)])
      expect(passPlain(bytes, 0, 1 + instruction.length)).toBe(1)
    }
  })

  it('stops at every opcode that it does not know', () => {
    const known = new Set([...listInstructions()].map(({ opcode }) => opcode))
    const unknown = Array.from({ length: 0x100 }, (_, byte) => byte).filter(byte => !known.has(byte))
    expect(unknown.length).toBeGreaterThan(20)
    expect(unknown.map(byte => passPlain(Uint8Array.of(byte, 0, 0), 0, 3))).toEqual(unknown.map(() => 0))
  })
})
