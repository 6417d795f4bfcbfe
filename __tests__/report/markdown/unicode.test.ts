import { describe, expect, it } from 'vitest'
import { drawBar, drawMap } from '../../../src/report/markdown/unicode.ts'

describe('drawBar', () => {
  it.each([
    [0, 10, ''],
    [5, 0, ''],
    [0.001, 10, '▏'],
    [10, 10, '████'],
    [5, 10, '██'],
    [3.5, 10, '█▍'],
    [20, 10, '████'],
  ])('draws %d of %d as %j', (value, largest, bar) => expect(drawBar(value, largest, 4)).toBe(bar))
})

describe('drawMap', () => {
  it('draws a character for each cell', () =>
    expect(drawMap([0, 0.001, 0.25, 0.26, 0.5, 0.6, 0.76, 1], 8)).toEqual(['·░░▒▒▓██']))
  it('breaks a map into rows', () => expect(drawMap([1, 1, 1, 0, 0], 2)).toEqual(['██', '█·', '·']))
  it('draws nothing of an empty memory', () => expect(drawMap([], 64)).toEqual([]))
})
