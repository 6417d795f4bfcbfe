/** Errors for modules that this V8 refuses. */

import { describe, expect, it } from 'vitest'
import { parseModule } from '../../../src/wasm/module.ts'
import { checkValid, explainInvalid, findReason } from '../../../src/wizer/check/invalid-module.ts'
import { Deadline } from '../../../src/wizer/deadline.ts'
import { InitializationError } from '../../../src/wizer/errors.ts'
import { has } from '../../support/sections.ts'
import { assemble } from '../../support/wat.ts'

const findFault = (bytes: Uint8Array) =>
  checkValid(parseModule(bytes), new Deadline(60)).then(
    () => undefined,
    error => error,
  )

const faultOf = async (wat: string) => findFault(await assemble(wat))

describe('checkValid', () => {
  it('finds no fault in a valid module', async () => {
    expect(await faultOf('(memory 1) (func)')).toBeUndefined()
  })

  const rows: readonly (readonly [proposal: string, wat: string, isSupported: boolean, remedy: string])[] = [
    ['multi-memory', '(memory 1) (memory 1)', has.multiMemory, 'it uses multi-memory, which Node 22 and newer have'],
    ['memory64', '(memory i64 1)', has.memory64, 'it uses memory64, which Node 22 and newer have'],
  ]

  it.each(rows.filter(([, , isSupported]) => isSupported))(
    'finds no fault in a module that uses %s, which this V8 has',
    async (_proposal, wat) => {
      expect(await faultOf(wat)).toBeUndefined()
    },
  )

  it.each(rows.filter(([, , isSupported]) => !isSupported))(
    'names the Node that has %s, which this V8 lacks',
    async (_proposal, wat, _isSupported, remedy) => {
      expect((await faultOf(wat))?.message).toContain(remedy)
    },
  )

  const memories: readonly (readonly [memories: string, isSupported: boolean])[] = [
    ['(memory 1)', true],
    ['(memory 1) (memory 1)', has.multiMemory],
    ['(memory i64 1)', has.memory64],
  ]

  /** The fault of a module with these memories and a function that is not valid. */
  async function faultBeside(memories: string) {
    const bytes = await assemble(`${memories} (func (drop (i32.const 33333)) nop)`)
    // The `nop` becomes a `drop` of nothing.
    bytes[bytes.lastIndexOf(0x01)] = 0x1a
    return findFault(bytes)
  }

  it.each(memories)('finds a fault in a module with %s and code that is not valid', async memories => {
    expect(await faultBeside(memories)).toMatchObject({ code: 'invalid-module' })
  })

  it.each(memories.filter(([, isSupported]) => isSupported))(
    'gives what V8 says of code that is not valid beside %s, which this V8 has',
    async memories => {
      expect((await faultBeside(memories))?.message).toMatch(
        /^cannot compile the module: .* \(at offset 0x[0-9a-f]+\); expected a module that V8 accepts$/,
      )
    },
  )
})

describe('findReason', () => {
  it.each([
    [
      'a start function with a parameter',
      '(func $s (param i32)) (start $s)',
      /^invalid start function: non-zero parameter or return count/,
    ],
    [
      'a start function with a result',
      '(func $s (result i32) (i32.const 1)) (start $s)',
      /^invalid start function: non-zero parameter or return count/,
    ],
    [
      'a `ref.func` that nothing declares',
      '(table 1 funcref) (func $f (drop (ref.func $f)))',
      /undeclared reference to function #0/,
    ],
  ])('gives what V8 says of %s', async (_what, wat, reason) => {
    expect(findReason(await assemble(wat))).toMatch(reason)
    expect((await faultOf(wat))?.message).toMatch(/^cannot compile the module: .*; expected a module that V8 accepts$/)
  })
})

describe('explainInvalid', () => {
  it.each([
    ['an error of another class', new Error('no')],
    ['a trap', new InitializationError('trap', 'trapped')],
    ['an error of the host', new InitializationError('host', 'thread')],
    ['a value that is no error', 7],
  ])('leaves %s as it is', (_what, error) => {
    expect(explainInvalid(error)).toBe(error)
  })

  it.each([
    'WebAssembly.compile(): table count of 100001 exceeds internal limit of 100000 @+12',
    'WebAssembly.compile(): size 7700000 > maximum function size 7654321 @+24',
  ])('names the limit of V8 that a copy of a valid input passes: %s', message => {
    const [, limit] = /: (.*) @/.exec(message) ?? []
    expect(explainInvalid(new InitializationError('invalid-module', message))).toMatchObject({
      code: 'size',
      message: expect.stringContaining(`passes a limit of V8 (${limit}`),
    })
  })

  it('says that an invalid copy of a valid input is a bug', () => {
    expect(explainInvalid(new InitializationError('invalid-module', 'of the copy'))).toMatchObject({
      message: 'bug: the instrumented copy is not valid (of the copy); please report it',
    })
  })
})
