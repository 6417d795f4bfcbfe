/** HTML as a value of its own: whatever else is put into a template is text, and escaped. */

import { escapeHtml } from '../text.ts'

export type Markup = { readonly html: string }

/** What is not there leaves nothing. */
export type Part = string | number | Markup | null | undefined | false | readonly Part[]

/** A template of HTML: its parts stand in content, or between the quotes of an attribute. */
export function markup(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return { html: strings.map((text, index) => text + renderPart(parts[index])).join('') }
}

function renderPart(part: Part): string {
  if (part === null || part === undefined || part === false) return ''
  if (typeof part === 'string') return escapeHtml(part)
  if (typeof part === 'number') return String(part)
  return 'html' in part ? part.html : part.map(renderPart).join('')
}
