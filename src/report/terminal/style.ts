/** Text for a terminal: colours if they are wanted, and nothing that a terminal or a runner would obey. */

import { styleText } from 'node:util'
import { showControls } from '../text.ts'

export type Style = (format: 'bold' | 'dim' | 'red' | 'green' | 'yellow', text: string) => string

export function createStyle(color: boolean): Style {
  return color ? (format, text) => styleText(format, text, { validateStream: false }) : (_, text) => text
}

/**
 * Text of others on one line, which must not be the start of a line: a runner obeys lines that start with `::`. The older
 * form of a command, `##[`, may stand anywhere (https://github.com/actions/runner: ActionCommand.cs).
 */
export function showPlain(text: string): string {
  return showControls(text).replaceAll('##[', '## [')
}
