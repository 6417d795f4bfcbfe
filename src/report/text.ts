/** Text that others wrote, such as paths, causes and names of functions: it is shown as it is, and can do nothing else. */

/** Control characters, separators of lines and paragraphs, and marks that are invisible or change the direction of text. */
const acting = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu

const shortEscapes: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' }

/** The same text on one line, with invisible characters written out: `a\nb`, `\u{202e}`. */
export function showControls(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(acting, found => shortEscapes[found] ?? `\\u{${found.codePointAt(0)?.toString(16)}}`)
}

/** The sequence of a terminal that sets colours. The logs of runners show it, and it does nothing else. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: it begins with one.
const colour = /(\u001b\[[\d;]{0,40}m)/

/** Text of several lines, each of which keeps its tabs and colours, and nothing else that acts. */
export function showLines(text: string): string {
  const show = (part: string, index: number) => (index % 2 === 1 ? part : part.split('\t').map(showControls).join('\t'))
  const lines = text.split(/\r\n|\r|\n/)
  return lines.map(line => line.split(colour).map(show).join('')).join('\n')
}

/** A sentence on one line, of at most `limit` characters. */
export function showSentence(text: string, limit = 2000): string {
  // Cutting comes first: the rest of a long text is not shown, so there is no need to search it.
  const start = text.slice(0, 2 * limit)
  const line = showControls(start.trim().replaceAll(/\s+/g, ' '))
  if (line.length <= limit && start.length === text.length) return line
  // Half of a surrogate pair must not be left at the end.
  return `${line.slice(0, limit - 1).replace(/[\ud800-\udbff]$/, '')}…`
}

/** The last lines of a text, at most `limit` characters in all, with control characters written out. */
export function showLastLines(text: string, limit: number): readonly string[] {
  const lines = text
    .slice(-limit)
    .split(/\r\n|\r|\n/)
    .map(showControls)
  while (lines.at(-1)?.trim() === '') lines.pop()
  return text.length > limit && lines.length > 0 ? [`…${lines[0]}`, ...lines.slice(1)] : lines
}

/**
 * Breaks a text at spaces into lines of at most `width`; a word that is longer has a line of its own.
 * @param measure gives the width of a word; the default is right for ASCII
 */
export function wrapWords(text: string, width: number, measure = (word: string) => word.length): readonly string[] {
  const lines: string[] = []
  let room = 0
  for (const word of text.split(' ')) {
    const needed = measure(word)
    const last = lines.length - 1
    if (needed < room) lines[last] += ` ${word}`
    else lines.push(word)
    room = needed < room ? room - needed - 1 : width - needed
  }
  return lines
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
  // Most texts have nothing to escape.
  if (!/[&<>"']/.test(text)) return text
  return text.replaceAll(/[&<>"']/g, found => entities[found] ?? '')
}
