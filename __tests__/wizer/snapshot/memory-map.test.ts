/** Maps of memories: cells of equal size, and bytes that are not zero. */

import { describe, expect, it } from 'vitest'
import { drawMemoryMap, mapCells } from '../../../src/wizer/snapshot/memory-map.ts'
import { fillRandomly, naiveRanges, randomFrom, rangesOf } from '../../support/ranges.ts'

/** The map of these bytes, in which ranges are joined over gaps of 8 bytes. */
const draw = (bytes: Uint8Array) => drawMemoryMap({ bytes, ranges: rangesOf(naiveRanges(bytes, 8)) })

/** The share of bytes in each cell that are not zero, in thousandths that are rounded up. */
function naiveCells(bytes: Uint8Array): number[] {
  const size = Math.ceil(bytes.length / mapCells)
  return Array.from({ length: Math.ceil(bytes.length / size) }, (_, cell) => {
    const count = bytes.subarray(cell * size, (cell + 1) * size).filter(byte => byte !== 0).length
    return Math.ceil((count / size) * 1000) / 1000
  })
}

describe('drawMemoryMap', () => {
  it('draws no cells for a memory without pages', () => {
    expect(draw(new Uint8Array())).toEqual({ nonZeroBytes: 0, cells: [] })
  })

  it('draws empty cells for a memory of zeros', () => {
    expect(draw(new Uint8Array(65_536))).toEqual({ nonZeroBytes: 0, cells: Array(256).fill(0) })
  })

  it('counts a byte in the cell where it stands, and rounds up what is small', () => {
    const bytes = new Uint8Array(3 * 65_536)
    bytes[768 * 5] = 1
    bytes.fill(0x80, 768 * 7 - 10, 768 * 8)
    const { nonZeroBytes, cells } = draw(bytes)
    expect(nonZeroBytes).toBe(1 + 10 + 768)
    expect(cells.slice(4, 9)).toEqual([0, 0.002, 0.014, 1, 0])
  })

  it.each([
    ['short ranges', 3, 20],
    ['long ranges', 2000, 3000],
  ])('counts what a loop over all bytes counts, of %s', (_what, longest, widest) => {
    const random = randomFrom(11)
    for (let round = 0; round < 20; round++) {
      // Memories start at any offset here, so that not all bytes stand at multiples of four.
      const bytes = new Uint8Array(new ArrayBuffer(65_536 + 3), round % 4, 65_536 - round)
      fillRandomly(bytes, random, longest, widest)
      expect(draw(bytes)).toEqual({
        nonZeroBytes: bytes.filter(byte => byte !== 0).length,
        cells: naiveCells(bytes),
      })
    }
  })
})
