/** One memory on the page: a map of its bytes with its regions as bands, and the same as tables. */

import { formatAddress } from '../format.ts'
import type { Span } from '../model/grid.ts'
import { describeMemory } from '../model/module.ts'
import { type Band, listBands, tabulateRanges, tabulateRegions } from '../model/regions.ts'
import type { MemoryReport } from '../module-report.ts'
import type { DoneModule } from '../report.ts'
import { renderGrid } from './grid.ts'
import { type Markup, markup } from './markup.ts'
import { drawMemory } from './svg.ts'

/** Regions that the label of a map names. */
const namedBands = 12

/** The script of the page finds the rows of both tables in the order of the bands and of the marks below them. */
export function renderMemory(module: DoneModule, memory: MemoryReport, index: number): Markup {
  const { heading, facts, size, cells, label } = describeMemory(memory, index)
  const bands = listBands(memory)
  const tables = [tabulateRegions(module, index), tabulateRanges(memory)].filter(grid => grid !== undefined)
  const hasMap = cells.length > 0 || bands.length > 0
  const map =
    hasMap &&
    markup`<div class="map" data-size="${size}">${cells.length > 0 && drawMemory(cells, 40, label)}${renderBands(bands, size)}${renderMarks(memory, size)}${renderAxis(size)}</div>`
  return markup`<section class="figure"><h4>${heading}</h4><p class="lead">${facts.join(' · ')}</p>${map}${tables.length > 0 && markup`<div class="grids">${tables.map(renderGrid)}</div>`}</section>
`
}

function renderBands(bands: readonly Band[], size: number): Markup | null {
  if (bands.length === 0) return null
  const named = bands.slice(0, namedBands).map(({ name, size }) => `${name} ${size}`)
  const label = `Regions from the first byte to the last: ${[...named, ...(bands.length > namedBands ? ['…'] : [])].join(', ')}`
  const drawn = bands.map(
    band => markup`<div class="band is-${band.kind}" style="${place(band, size)}"><span>${band.name}</span></div>`,
  )
  return markup`<div class="bands" role="img" aria-label="${label}">${drawn}</div>`
}

/** A mark for each of the largest ranges. Their table says the same, so that the marks are for the eye alone. */
function renderMarks({ largest }: MemoryReport, size: number): Markup | null {
  if (largest.length === 0) return null
  return markup`<div class="marks" aria-hidden="true">${largest.map(range => markup`<div style="${place(range, size)}"></div>`)}</div>`
}

/** Addresses below a map, at each quarter of the memory. */
function renderAxis(size: number): Markup {
  const addresses = [0, 0.25, 0.5, 0.75, 1].map(part => formatAddress(Math.round(part * size), size))
  return markup`<div class="axis" aria-hidden="true">${addresses.map(address => markup`<span>${address}</span>`)}</div>`
}

function place({ start, end }: Span, size: number): string {
  const percent = (address: number) => Math.round((address / Math.max(1, size)) * 100_000) / 1000
  return `left:${percent(start)}%;width:${percent(end - start)}%`
}
