/** Drawings as inline SVG: two bars, a stacked bar, the map of a memory. The page also says in words what they show. */

import type { Change } from '../model/changes.ts'
import type { Stage } from '../model/module.ts'
import { type Markup, markup } from './markup.ts'

/** Percent: a value that is too small to see is drawn as a hairline. */
const leastWidth = 0.4

/** Two bars: the value before, and below it the value after. */
export function drawChange({ before, after }: Change, largest: number, label: string): Markup {
  return markup`<svg class="change" role="img" aria-label="${label}"><rect class="before" width="${percent(before, largest)}%" height="7"/><rect class="after" y="9" width="${percent(after, largest)}%" height="7"/></svg>`
}

/** Parts side by side, each as wide as its share; the class of a part is its name. */
export function drawStack(parts: readonly Stage[], label: string): Markup {
  const total = parts.reduce((sum, { time }) => sum + time, 0)
  let start = 0
  const rects = parts.map(({ name, time }) => {
    const x = start
    start += time
    if (time <= 0) return null
    return markup`<rect class="${name}" x="${share(x, total)}%" width="${share(time, total)}%" height="14"/>`
  })
  return markup`<svg class="stack" role="img" aria-label="${label}">${rects}</svg>`
}

/** A memory from its first byte on the left to its last: the higher the line, the more bytes there are not zero. */
export function drawMemory(cells: readonly number[], height: number, label: string): Markup {
  return markup`<svg class="memory" role="img" aria-label="${label}" viewBox="0 0 ${cells.length} ${height}" preserveAspectRatio="none"><path d="${traceCells(cells, height)}"/></svg>`
}

/** At most `count` cells, each the mean of the cells that it replaces. */
export function joinCells(cells: readonly number[], count: number): readonly number[] {
  if (cells.length <= count) return cells
  const size = cells.length / count
  return Array.from({ length: count }, (_, index) => {
    const part = cells.slice(Math.floor(index * size), Math.floor((index + 1) * size))
    return part.reduce((sum, share) => sum + share, 0) / part.length
  })
}

/** One closed line around each stretch of cells that are not zero. */
function traceCells(cells: readonly number[], height: number): string {
  let path = ''
  let last = 0
  cells.forEach((cell, index) => {
    // A cell that is not zero has at least a tenth of the height, so that one sees it.
    const top = cell <= 0 ? 0 : round((0.1 + 0.9 * Math.min(1, cell)) * height)
    if (top === last) return
    path += last === 0 ? `M${index} ${height}V${round(height - top)}` : `H${index}V${round(height - top)}`
    if (top === 0) path += 'z'
    last = top
  })
  return last === 0 ? path : `${path}H${cells.length}V${height}z`
}

function percent(value: number, largest: number): number {
  return value <= 0 ? 0 : Math.max(leastWidth, share(value, largest))
}

function share(value: number, total: number): number {
  return Math.round((value / total) * 10_000) / 100
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
