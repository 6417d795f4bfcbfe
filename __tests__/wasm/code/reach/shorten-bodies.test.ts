/** Functions that nothing reaches get the shortest body, where theirs is longer; all others keep theirs, byte for byte. */

import { describe, expect, it } from 'vitest'
import { shortenBodies } from '../../../../src/wasm/code/reach/shorten-bodies.ts'
import { parseModule } from '../../../../src/wasm/module.ts'
import { ids, moduleOf, section } from '../../../support/sections.ts'

const short = [2, 0, 0x0b]
const stub = [3, 0, 0x00, 0x0b]
const long = [4, 0, 0x01, 0x01, 0x0b]
/** The size of this one takes more bytes than it has to. */
const padded = [0x83, 0x00, 0, 0x01, 0x0b]

function shorten(bodies: readonly (readonly number[])[], reachable: readonly number[], imported = 0) {
  const module = moduleOf(
    section(ids.type, [1, 0x60, 0, 0]),
    section(ids.function, [bodies.length, ...bodies.map(() => 0)]),
    section(ids.code, [bodies.length, ...bodies.flat()]),
  )
  const shortened = shortenBodies(parseModule(module), imported, Uint8Array.from(reachable))
  return shortened && { count: shortened.count, bodies: [...shortened.contents].slice(1) }
}

describe('shortenBodies', () => {
  it('replaces the bodies of functions that are not reachable', () => {
    expect(shorten([long, long, long], [1, 0, 1])).toEqual({ count: 1, bodies: [...long, ...stub, ...long] })
    expect(shorten([long, long, long], [0, 1, 0])).toEqual({ count: 2, bodies: [...stub, ...long, ...stub] })
  })

  it('leaves bodies that are as short', () => {
    expect(shorten([short, stub, long], [0, 0, 0])).toEqual({ count: 1, bodies: [...short, ...stub, ...stub] })
    expect(shorten([short, stub], [0, 0])).toBeUndefined()
  })

  it('counts the size of a body, which may be longer than it has to be', () => {
    expect(shorten([padded], [0])).toEqual({ count: 1, bodies: stub })
    expect(shorten([padded], [1])).toBeUndefined()
  })

  it('counts imported functions, which have no bodies', () => {
    expect(shorten([long, long], [0, 0, 1, 0], 2)).toEqual({ count: 1, bodies: [...long, ...stub] })
  })

  it('gives nothing for a module without code', () => {
    expect(shortenBodies(parseModule(moduleOf()), 0, new Uint8Array())).toBeUndefined()
  })
})
