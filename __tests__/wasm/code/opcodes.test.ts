/** The table of instructions: its names and opcodes are those of wabt. */

import { describe, expect, it } from 'vitest'
import { CodeReader } from '../../../src/wasm/code/code-reader.ts'
import { findInstruction, instructionName, listInstructions, opcodeOf } from '../../../src/wasm/code/opcodes.ts'
import { parseModule } from '../../../src/wasm/module.ts'
import { findFunctionBodies } from '../../../src/wasm/sections/code.ts'
import { assemble } from '../../support/wat.ts'

describe('listInstructions', () => {
  /** Texts that are valid for immediates. Instructions with other immediates have rows in `code-reader.test.ts`. */
  const texts: Readonly<Record<string, string>> = { access: '', i32: '0', i64: '0', f32: '0', f64: '0', lane: '0' }
  const indices = ['local', 'global', 'table', 'memory', 'tag', 'label', 'func', 'data', 'element']
  /** Instructions that wabt lacks or writes differently, and words that do not stand alone. */
  const left =
    /^(else|end|catch.*|delegate|rethrow|throw_ref|(return_)?call.*|ref\.(eq|as_non_null|func)|br_on_.*|atomic\.fence)$/

  const rows = [...listInstructions()].flatMap(({ opcode, name, immediates }) => {
    const known = immediates.map(immediate => (indices.includes(immediate) ? '0' : texts[immediate]))
    const isGc = opcode >>> 16 === 0xfb
    return left.test(name) ||
      isGc ||
      (known.length > 1 && !known.every(text => text === '' || text === '0')) ||
      known.includes(undefined)
      ? []
      : [{ name, immediate: known.join(' ') }]
  })

  it('gives each instruction the opcode that wabt gives it', async () => {
    expect(rows.length).toBeGreaterThan(430)
    const functions = rows.map(
      ({ name, immediate }) => `(func (local i32) unreachable ${name} ${immediate} unreachable)`,
    )
    const module = parseModule(
      await assemble(`(module (memory 1 1 shared) (table 1 funcref) (global (mut i32) (i32.const 0)) (tag)
        (data "") (elem func 0) ${functions.join('\n')})`),
    )
    const { starts, ends } = findFunctionBodies(module)
    const reader = new CodeReader(module.bytes)
    const found = rows.map((_, body) => {
      reader.enter(starts[body]!, ends[body]!)
      return [reader.next() && reader.next(), instructionName(reader.opcode)]
    })
    expect(found).toEqual(rows.map(({ name }) => [true, name]))
  })
})

describe('opcodeOf', () => {
  it('gives an opcode that has the name, and the first one where two have it', () => {
    const names = [...listInstructions()].map(({ name }) => name)
    expect(names.map(name => findInstruction(opcodeOf(name))?.name)).toEqual(names)
    expect(opcodeOf('select')).toBe(0x1b)
  })

  it('says that a name which no instruction has is a bug', () => {
    expect(() => opcodeOf('i32.frobnicate')).toThrow('bug: there is no instruction `i32.frobnicate`')
  })
})

describe('instructionName', () => {
  it('gives the number of an opcode that no instruction has', () => {
    expect(instructionName(0xfc002f)).toBe('0xfc002f')
  })
})
