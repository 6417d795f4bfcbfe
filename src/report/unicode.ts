/** Pictures made of characters: a bar, and a map of a memory. */

/** A bar of at most `width` columns, to an eighth of one; what is there but too small to draw is still a hairline. */
export function drawBar(value: number, largest: number, width: number): string {
  if (value <= 0 || largest <= 0) return ''
  const eighths = Math.max(1, Math.round(Math.min(1, value / largest) * width * 8))
  return '█'.repeat(Math.floor(eighths / 8)) + ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'][eighths % 8]
}

const shades = ['·', '░', '▒', '▓', '█'] as const

/** What the characters of a map mean. */
export const mapLegend = '· zero, ░ ▒ ▓ █ up to a quarter, a half, three quarters, all of the bytes non-zero'

/** Rows of a map, one character a cell. */
export function drawMap(cells: readonly number[], columns: number): readonly string[] {
  const rows: string[] = []
  for (let start = 0; start < cells.length; start += columns) {
    const row = cells.slice(start, start + columns)
    rows.push(row.map(shade).join(''))
  }
  return rows
}

function shade(share: number): string {
  return shades[Math.min(shades.length - 1, Math.ceil(share * (shades.length - 1)))] as string
}
