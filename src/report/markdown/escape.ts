/** Text in a job summary: nothing in it is a tag, Markdown, a link, a mention, an emoji or a workflow command. */

import { escapeHtml, shortenMiddle, showControls, showSentence } from '../text.ts'

/** Characters of a path that are shown. */
const pathLimit = 160

/** Inline code that holds any text, in a cell of a table too; the whole of a long one is in `report.json`. */
export function renderCode(text: string, limit = pathLimit): string {
  return `<code>${escapeMarkdown(shortenMiddle(showControls(text), limit))}</code>`
}

/** A sentence; what stands between backticks becomes code. */
export function renderSentence(text: string, limit: number): string {
  return escapeMarkdown(showSentence(text, limit)).replaceAll(/&#96;(.*?)&#96;/g, '<code>$1</code>')
}

/**
 * For text in Markdown and for text in an HTML block alike: what could be Markdown is an entity, which never is, and a
 * `<wbr>` stands where GitHub would find an address, a mention, an issue or an emoji.
 */
export function escapeMarkdown(text: string): string {
  return escapeHtml(text)
    .replaceAll(/[|`*_~[\]\\!$]/g, character => `&#${character.charCodeAt(0)};`)
    .replaceAll(/:(?=\S)|@|(?<!&)#|www(?=\.)/gi, '$&<wbr>')
}

/** Lines as they are, in an HTML block: an empty one would end it. */
export function renderLines(lines: readonly string[]): string {
  return `<pre>\n${lines.map(line => (line.trim() === '' ? '&nbsp;' : escapeMarkdown(line))).join('\n')}\n</pre>`
}
