/** A small table in a job summary, folded: aligned lines, because cells that align need attributes or an empty line. */

import type { Grid } from '../model/grid.ts'
import { padTo, shortenMiddle, widthOfAll } from '../width.ts'
import { renderLines } from './escape.ts'

/** Columns of a cell: names of regions and values of globals can be long. */
const cellWidth = 40

const gap = '  '

/** Lines of an HTML block. */
export function renderGrid({ heading, columns, rows, total, more }: Grid): readonly string[] {
  const names = columns.map(({ name }) => name)
  const texts = [names, ...rows.map(({ cells }) => cells), ...(total ? [total] : [])].map(cells =>
    cells.map(text => shortenMiddle(text, cellWidth)),
  )
  const widths = names.map((_, column) => widthOfAll(texts.map(cells => cells[column] ?? '')))
  const lines = texts.map(cells =>
    cells
      .map((text, column) => padTo(text, widths[column] ?? 0, columns[column]?.kind === 'figure' ? 'start' : 'end'))
      .join(gap)
      .trimEnd(),
  )
  const summary = `<details><summary>${heading}</summary>`
  return [summary, renderLines(more === '' ? lines : [...lines, more]), '</details>']
}
