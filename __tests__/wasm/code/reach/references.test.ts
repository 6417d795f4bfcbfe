/** Which instructions take functions, globals, table entries and element segments: each new one has to be looked at. */

import { describe, expect, it } from 'vitest'
import { listInstructions, opcodeOf } from '../../../../src/wasm/code/opcodes.ts'
import { followInstruction, takingInstructions } from '../../../../src/wasm/code/reach/references.ts'

/** Instructions that name such an item, and leave it where it is. */
const takeNothing = ['global.set', 'table.set', 'table.size', 'table.grow', 'table.fill', 'elem.drop']

const kinds: readonly string[] = ['func', 'global', 'table', 'element']

/** What an instruction with these indices takes, in words. */
function taken(name: string, first: number, second = 0): string[] {
  const found: string[] = []
  const reach = {
    takeFunction: (index: number) => found.push(`function ${index}`),
    takeGlobal: (index: number) => found.push(`global ${index}`),
    takeTable: (index: number) => found.push(`table ${index}`),
    callTable: (index: number, type: number) => found.push(`calls in table ${index} of type ${type}`),
    takeElements: (index: number) => found.push(`elements ${index}`),
  }
  followInstruction(reach, { opcode: opcodeOf(name), first, second, type: undefined, start: 0, offset: 0 })
  return found
}

describe('followInstruction', () => {
  it.each<[name: string, first: number, second: number, what: readonly string[]]>([
    ['call', 7, 0, ['function 7']],
    ['return_call', 7, 0, ['function 7']],
    ['ref.func', 7, 0, ['function 7']],
    ['global.get', 7, 0, ['global 7']],
    ['global.set', 7, 0, []],
    ['call_indirect', 7, 2, ['calls in table 2 of type 7']],
    ['return_call_indirect', 7, 2, ['calls in table 2 of type 7']],
    ['table.get', 7, 0, ['table 7']],
    ['table.set', 7, 0, []],
    ['table.copy', 7, 2, ['table 2']],
    ['table.init', 7, 2, ['elements 7']],
    ['array.new_elem', 7, 2, ['elements 2']],
    ['array.init_elem', 7, 2, ['elements 2']],
    ['elem.drop', 7, 0, []],
    ['call_ref', 7, 0, []],
    ['local.get', 7, 0, []],
  ])('takes what `%s %i %i` can give to code', (name, first, second, what) => {
    expect(taken(name, first, second)).toEqual(what)
  })

  it('knows all instructions that name a function, a global, a table or an element segment', () => {
    const naming = [...listInstructions()].filter(({ immediates }) => immediates.some(one => kinds.includes(one)))
    const known = [...Object.keys(takingInstructions), ...takeNothing]
    expect(naming.map(({ name }) => name).sort()).toEqual(known.sort())
  })
})
