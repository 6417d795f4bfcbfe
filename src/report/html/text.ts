/** Text of others on the page: paths with their file's name in front of the eye, sentences with code in them. */

import { showControls, showSentence } from '../text.ts'
import { type Markup, markup } from './markup.ts'

/** Characters of a sentence that are shown. */
const sentenceLimit = 2000

/** The folder quietly, the name of the file not; it wraps behind a slash, if it must. */
export function renderPath(path: string): Markup {
  const folders = showControls(path).split('/')
  const name = folders.pop() ?? ''
  return markup`<code class="path"><span>${folders.map(folder => markup`${folder}/<wbr>`)}</span>${name}</code>`
}

/** What stands between backticks becomes code. */
export function renderSentence(text: string): Markup {
  const parts = showSentence(text, sentenceLimit).split(/`([^`]*)`/)
  return markup`${parts.map((part, index) => (index % 2 === 1 ? markup`<code>${part}</code>` : part))}`
}
