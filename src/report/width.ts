/** Fits text into a number of columns of a terminal, where some characters take two columns and some none. */

// `string-width` makes a segmenter as soon as it is loaded, for which the first module of a step would wait 15 ms.
import measureWidth from 'fast-string-width'

/** At most `width` columns. Of a longer text the middle is left out; the end, which names the file, keeps more than the start. */
export function shortenMiddle(text: string, width: number): string {
  if (measureWidth(text) <= width) return text
  // To take apart what has no room anyhow would need seconds and gigabytes for a hostile text.
  const end = unitsOfColumn * width
  const kept = text.length > 2 * end ? `${text.slice(0, end)}${text.slice(-end)}` : text
  const characters = Array.from(new Intl.Segmenter().segment(kept), ({ segment }) => segment)
  const head = takeWidth(characters, Math.floor((width - 1) / 3))
  const tail = takeWidth(characters.toReversed(), width - 1 - measureWidth(head.join('')))
  return `${head.join('')}…${tail.toReversed().join('')}`
}

/** Units of UTF-16 for a column, at most: a family of emoji has eleven for two columns. */
const unitsOfColumn = 20

function takeWidth(characters: readonly string[], width: number): readonly string[] {
  let left = width
  const end = characters.findIndex(character => {
    left -= measureWidth(character)
    return left < 0
  })
  return end === -1 ? characters : characters.slice(0, end)
}

/** Columns of the widest text. */
export function widthOfAll(texts: readonly string[]): number {
  return texts.reduce((widest, text) => Math.max(widest, measureWidth(text)), 0)
}

/** Adds spaces at the start or at the end, up to a width. */
export function padTo(text: string, width: number, side: 'start' | 'end'): string {
  const space = ' '.repeat(Math.max(0, width - measureWidth(text)))
  return side === 'end' ? text + space : space + text
}
