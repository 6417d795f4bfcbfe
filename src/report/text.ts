/** Text that others wrote, such as paths, causes and names of functions: made to show what it holds, and to do nothing. */

/** Controls, separators of lines and paragraphs, and marks that cannot be seen or turn the direction of what follows. */
const acting = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu

const shortEscapes: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' }

/** The same text, on one line, with what cannot be seen written out: `a\nb`, `\u{202e}`. */
export function showControls(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(acting, found => shortEscapes[found] ?? `\\u{${found.codePointAt(0)?.toString(16)}}`)
}

/** A sentence on one line, of at most `limit` characters. */
export function showSentence(text: string, limit: number): string {
  // Cut first: most of a long text is never shown, and is not worth looking through.
  const start = text.slice(0, 2 * limit)
  const line = showControls(start.trim().replaceAll(/\s+/g, ' '))
  return line.length <= limit && start.length === text.length ? line : `${cutText(line, limit - 1)}…`
}

/** The last lines of a text, of at most `limit` characters together; each on its own, with controls written out. */
export function showLastLines(text: string, limit: number): readonly string[] {
  const lines = text
    .slice(-limit)
    .split(/\r\n|\r|\n/)
    .map(showControls)
  while (lines.length > 0 && lines.at(-1)?.trim() === '') lines.pop()
  return text.length > limit && lines.length > 0 ? [`…${lines[0]}`, ...lines.slice(1)] : lines
}

/** At most so many characters from the start, and no half of one. */
export function cutText(text: string, limit: number): string {
  return text.slice(0, Math.max(0, limit)).replace(/[\ud800-\udbff]$/, '')
}

/** At most `width` columns: a part from the middle goes, more of the start than of the end, which names the file. */
export function shortenMiddle(text: string, width: number): string {
  if (measureWidth(text) <= width) return text
  const characters = Array.from(text)
  const head = takeWidth(characters, Math.floor((width - 1) / 3))
  const tail = takeWidth(characters.toReversed(), width - 1 - measureWidth(head.join('')))
  return `${head.join('')}…${tail.toReversed().join('')}`
}

const asciiOnly = /^[\x20-\x7e]*$/

/** What terminals draw two columns wide: East Asian Wide and Fullwidth (Unicode annex 11), by blocks, and emoji. */
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f680}-\u{1f6ff}\u{1f900}-\u{1f9ff}\u{20000}-\u{3fffd}]/u

const combining = /[\p{Mn}\p{Me}]/u

/** Columns that a terminal takes for it. */
export function measureWidth(text: string): number {
  if (asciiOnly.test(text)) return text.length
  let width = 0
  for (const character of text) width += widthOf(character)
  return width
}

function widthOf(character: string): number {
  if (wide.test(character)) return 2
  return combining.test(character) ? 0 : 1
}

function takeWidth(characters: readonly string[], width: number): readonly string[] {
  let left = width
  const end = characters.findIndex(character => {
    left -= widthOf(character)
    return left < 0
  })
  return end === -1 ? characters : characters.slice(0, end)
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** For the content of an element and for the value of a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"']/g, found => entities[found] ?? '')
}
