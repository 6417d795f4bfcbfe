/** Pictures as inline SVG: bars, a stacked bar, a memory. What they show is written beside them, too. */

import { type Change, pageSize } from '../facts.ts'
import { formatBytes, formatNumberOf, formatShare, formatTime } from '../format.ts'
import { type Markup, markup } from './markup.ts'

/** Percent: what is there but too small to see is still a hairline. */
const leastWidth = 0.4

/** The value before above the value after. */
export function drawChange({ before, after }: Change, largest: number, label: string): Markup {
  return markup`<svg class="change" role="img" aria-label="${label}"><rect class="track" width="100%" height="7"/><rect class="track" y="9" width="100%" height="7"/><rect class="before" width="${percent(before, largest)}%" height="7"/><rect class="after" y="9" width="${percent(after, largest)}%" height="7"/></svg>`
}

export type StackedPart = { readonly name: string; readonly time: number }

/** Parts side by side, each as wide as its share; the class of a part is its name. */
export function drawStack(parts: readonly StackedPart[], label: string): Markup {
  const total = parts.reduce((sum, { time }) => sum + time, 0)
  let start = 0
  const rects = parts.map(({ name, time }) => {
    const x = start
    start += time
    if (time <= 0) return null
    const title = `${name}: ${formatTime(time)}, ${formatShare(time, total)}`
    return markup`<rect class="${name}" x="${share(x, total)}%" width="${share(time, total)}%" height="14"><title>${title}</title></rect>`
  })
  return markup`<svg class="stack" role="img" aria-label="${label}">${rects}</svg>`
}

/** From the first byte on the left to the last: the higher, the more of the bytes there are not zero. */
export function drawMemory(cells: readonly number[], height: number, label: string): Markup {
  return markup`<svg class="memory" role="img" aria-label="${label}" viewBox="0 0 ${cells.length} ${height}" preserveAspectRatio="none"><path d="${traceCells(cells, height)}"/></svg>`
}

export function describeMemory(pages: number, nonZeroBytes: number): string {
  const size = pages * pageSize
  const part = `${formatBytes(nonZeroBytes)} of ${formatBytes(size)} non-zero (${formatShare(nonZeroBytes, size)})`
  return `Map of a memory of ${formatNumberOf(pages, 'page')}: ${part}`
}

/** One closed line a run of cells that are not zero. */
function traceCells(cells: readonly number[], height: number): string {
  let path = ''
  let last = 0
  cells.forEach((cell, index) => {
    // A tenth of the height at least: what is there shall be seen.
    const top = cell <= 0 ? 0 : Math.round((0.1 + 0.9 * Math.min(1, cell)) * height * 10) / 10
    if (top === last) return
    path += last === 0 ? `M${index} ${height}V${round(height - top)}` : `H${index}V${round(height - top)}`
    if (top === 0) path += 'z'
    last = top
  })
  return last === 0 ? path : `${path}H${cells.length}V${height}z`
}

function percent(value: number, largest: number): number {
  return value <= 0 || largest <= 0 ? 0 : Math.max(leastWidth, share(value, largest))
}

function share(value: number, total: number): number {
  return total <= 0 ? 0 : Math.round((value / total) * 10_000) / 100
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
