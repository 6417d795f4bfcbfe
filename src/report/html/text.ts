/** Small parts of the page that hold the text of others: paths, sentences, marks, folded lines. */

import type { Excerpt } from '../model/failure.ts'
import type { Mark } from '../model/module.ts'
import { describeMore } from '../model/run.ts'
import { showControls } from '../text.ts'
import { type Markup, markup } from './markup.ts'

/**
 * The name of the file stands out from its folders. A long path wraps after a slash.
 * @param shared the folders that are not shown, because the page says them elsewhere
 */
export function renderPath(path: string, shared = ''): Markup {
  const folders = showControls(path.slice(shared.length)).split('/')
  const name = folders.pop() ?? ''
  return markup`<code class="path"${shared !== '' && markup` title="${showControls(path)}"`}><span>${folders.map(folder => markup`${folder}/<wbr>`)}</span>${name}</code>`
}

/** Text between backticks becomes code. */
export function renderSentence(sentence: string): Markup {
  const parts = sentence.split(/`([^`]*)`/)
  return markup`${parts.map((part, index) => (index % 2 === 1 ? markup`<code>${part}</code>` : part))}`
}

export function renderMarks(marks: readonly Mark[]): Markup {
  return markup`${marks.map(({ text, isWarning }) => markup` <span class="chip${isWarning && ' warn'}">${text}</span>`)}`
}

/** Says how many were left out, if any were. */
export function renderMore(count: number, singular: string, plural?: string): Markup | null {
  if (count <= 0) return null
  return markup`<p class="note">${describeMore(count, singular, plural)}, see <code>report.json</code></p>`
}

export function renderFolded({ heading, lines }: Excerpt, isOpen = false): Markup {
  return markup`<details class="folded"${isOpen && markup` open`}><summary>${renderSentence(heading)}</summary><pre tabindex="0">${lines.join('\n')}</pre></details>`
}
