/** Drawings made of characters: a bar, and the map of a memory. */

/** A bar of at most `width` columns, exact to an eighth of a column. A value that is too small to draw is a hairline. */
export function drawBar(value: number, largest: number, width: number): string {
  if (value <= 0 || largest <= 0) return ''
  const eighths = Math.max(1, Math.round(Math.min(1, value / largest) * width * 8))
  return '█'.repeat(Math.floor(eighths / 8)) + ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'][eighths % 8]
}

const shades = ['·', '░', '▒', '▓', '█'] as const

/** Explains the characters of a map. */
export const mapLegend = '· zero, ░ ▒ ▓ █ up to a quarter, a half, three quarters, all of the bytes non-zero'

/** The rows of a map, with one character for each cell. */
export function drawMap(cells: readonly number[], columns: number): readonly string[] {
  const rowCount = Math.ceil(cells.length / columns)
  const rows = Array.from({ length: rowCount }, (_, row) => cells.slice(row * columns, (row + 1) * columns))
  return rows.map(row => row.map(shade).join(''))
}

function shade(share: number): string {
  return shades[Math.min(shades.length - 1, Math.ceil(share * (shades.length - 1)))] as string
}
