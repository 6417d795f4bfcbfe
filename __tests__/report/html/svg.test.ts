import { describe, expect, it } from 'vitest'
import { drawChange, drawMemory, drawStack, joinCells } from '../../../src/report/html/svg.ts'

const pathOf = (cells: readonly number[]) => /<path d="([^"]*)"/.exec(drawMemory(cells, 10, 'x').html)?.[1]

describe('drawMemory', () => {
  it.each([
    [[], ''],
    [[0, 0, 0], ''],
    [[1, 1], 'M0 10V0H2V10z'],
    [[0, 1, 0, 0.5], 'M1 10V0H2V10zM3 10V4.5H4V10z'],
    [[0.0001], 'M0 10V9H1V10z'],
  ])('draws %j as the path %j', (cells, path) => expect(pathOf(cells)).toBe(path))

  it('says in words what it shows', () =>
    expect(drawMemory([1], 10, 'a "map"').html).toContain('role="img" aria-label="a &quot;map&quot;"'))
})

describe('drawChange', () => {
  const widthsOf = (before: number, after: number) =>
    [...drawChange({ before, after }, 200, '').html.matchAll(/class="(?:before|after)"[^>]* width="([^"]*)%"/g)].map(
      match => Number(match[1]),
    )

  it('draws both bars to the same scale', () => expect(widthsOf(50, 200)).toEqual([25, 100]))
  it('draws a value that is too small to see as a hairline', () => expect(widthsOf(0, 0.001)).toEqual([0, 0.4]))
})

describe('drawStack', () => {
  it('draws parts side by side', () => {
    const { html } = drawStack(
      [
        { name: 'parse', time: 25 },
        { name: 'compile', time: 0 },
        { name: 'initialize', time: 75 },
      ],
      '',
    )
    expect(html).toContain('class="parse" x="0%" width="25%"')
    expect(html).toContain('class="initialize" x="25%" width="75%"')
    expect(html).not.toContain('compile')
  })

  it('draws nothing where nothing took time', () =>
    expect(drawStack([{ name: 'parse', time: 0 }], '').html).not.toContain('<rect'))
})

describe('joinCells', () => {
  it.each([
    [[1, 0], 4, [1, 0]],
    [[1, 0, 0.5, 0.5], 2, [0.5, 0.5]],
    [[1, 1, 0, 0, 0], 2, [1, 0]],
  ])('joins %j into %d cells', (cells, count, joined) => expect(joinCells(cells, count)).toEqual(joined))
})
