/** Text in a job summary: nothing in it is a tag, Markdown, a link, a mention, an emoji or a workflow command. */

import { escapeHtml, showControls } from '../text.ts'
import { shortenMiddle } from '../width.ts'

/** Columns that a path takes at most. */
const pathLimit = 160

/** Any text as inline code, also in a cell of a table. Long text is shortened: `report.json` has all of it. */
export function renderCode(text: string): string {
  return `<code>${escapeMarkdown(shortenMiddle(showControls(text), pathLimit))}</code>`
}

/** Text between backticks becomes code. */
export function renderSentence(sentence: string): string {
  return escapeMarkdown(sentence).replaceAll(/&#96;(.*?)&#96;/g, '<code>$1</code>')
}

/**
 * For text in Markdown and in HTML blocks. Characters of Markdown become entities, which Markdown ignores. A `<wbr>` keeps
 * GitHub from finding an address, a mention, an issue or an emoji.
 */
export function escapeMarkdown(text: string): string {
  return escapeHtml(text)
    .replaceAll(/[|`*_~[\]\\!$]/g, character => `&#${character.charCodeAt(0)};`)
    .replaceAll(/:(?=\S)|@|(?<!&)#|www(?=\.)/gi, '$&<wbr>')
}

/** Lines as they are, in an HTML block. An empty line would end the block, so it gets a space. */
export function renderLines(lines: readonly string[]): string {
  return `<pre>\n${lines.map(line => (line.trim() === '' ? '&nbsp;' : escapeMarkdown(line))).join('\n')}\n</pre>`
}
