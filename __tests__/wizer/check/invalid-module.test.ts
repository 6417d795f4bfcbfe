/** What is said of a module that this V8 refuses. */

import { describe, expect, it } from 'vitest'
import { parseModule } from '../../../src/wasm/module.ts'
import { explainInvalid, findFault } from '../../../src/wizer/check/invalid-module.ts'
import { InitializationError } from '../../../src/wizer/errors.ts'
import { has } from '../../support/sections.ts'
import { assemble } from '../../support/wat.ts'

describe('findFault', () => {
  it('finds none in a valid module', async () => {
    expect(findFault(parseModule(await assemble('(memory 1) (func)')))).toBeUndefined()
  })

  it.each([
    ['multi-memory', '(memory 1) (memory 1)', has.multiMemory, 'it uses multi-memory, which Node 22 and newer have'],
    ['memory64', '(memory i64 1)', has.memory64, 'it uses memory64, which Node 24 and newer have'],
  ])('names what another Node has: %s', async (_name, wat, supported, remedy) => {
    const fault = findFault(parseModule(await assemble(wat)))
    if (supported) expect(fault).toBeUndefined()
    else expect(fault?.message).toContain(remedy)
  })

  it.each(['(memory 1) (memory 1)', '(memory i64 1)', '(memory 1)'])(
    'does not blame a proposal that is there: %s',
    async memory => {
      const bytes = await assemble(`${memory} (func (drop (i32.const 33333)) nop)`)
      // The `nop` becomes a `drop` of nothing.
      bytes[bytes.lastIndexOf(0x01)] = 0x1a
      const supported = memory.includes('i64') ? has.memory64 : has.multiMemory
      const fault = findFault(parseModule(bytes))
      expect(fault).toMatchObject({ code: 'invalid-module' })
      if (supported)
        expect(fault?.message).toMatch(
          /^cannot compile the module: .* \(at offset 0x[0-9a-f]+\); expected a module that V8 accepts$/,
        )
    },
  )
})

describe('explainInvalid', () => {
  it('leaves other errors as they are', async () => {
    const module = parseModule(await assemble('(func)'))
    for (const error of [
      new Error('no'),
      new InitializationError('trap', 'trapped'),
      new InitializationError('host', 'thread'),
      7,
    ])
      expect(explainInvalid(module, error)).toBe(error)
  })

  it('calls it a bug where the input is valid', async () => {
    const module = parseModule(await assemble('(func)'))
    expect(explainInvalid(module, new InitializationError('invalid-module', 'of the copy'))).toMatchObject({
      message: 'bug: the instrumented copy is not valid (of the copy); please report it',
    })
  })
})
