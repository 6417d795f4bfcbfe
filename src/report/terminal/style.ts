/** Text for a terminal: colours where they are wanted, and nothing in it that a terminal or a runner would obey. */

import { styleText } from 'node:util'
import { measureWidth, showControls } from '../text.ts'

export type Format = 'bold' | 'dim' | 'red' | 'green' | 'yellow'

export type Style = (format: Format, text: string) => string

export function createStyle(color: boolean): Style {
  return color ? (format, text) => styleText(format, text, { validateStream: false }) : (_, text) => text
}

/**
 * Text of others on one line. A runner obeys lines that start with `::`, so none of ours starts with such text; in its older
 * form, `##[`, a command may stand anywhere (https://github.com/actions/runner: ActionCommand.cs).
 */
export function showPlain(text: string): string {
  return showControls(text).replaceAll('##[', '## [')
}

/** Lines of at most so many columns, broken at spaces; a longer word has a line of its own. */
export function wrapWords(text: string, width: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && measureWidth(line) + 1 + measureWidth(word) > width) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line]
}

/** Filled with spaces up to a width, at the end or at the start. */
export function padTo(text: string, width: number, side: 'start' | 'end'): string {
  const space = ' '.repeat(Math.max(0, width - measureWidth(text)))
  return side === 'end' ? text + space : space + text
}
