/** HTML as a type of its own: any other value in a template is text, which is escaped. */

import { escapeHtml } from '../text.ts'

export type Markup = { readonly html: string }

/** Null, undefined and false leave nothing in the page. */
export type Part = string | number | Markup | null | undefined | false | readonly Part[]

/** A template of HTML. Its parts are content of elements, or between the quotes of an attribute. */
export function markup(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  let html = strings[0] ?? ''
  for (let index = 0; index < parts.length; index++) html += renderPart(parts[index]) + strings[index + 1]
  return { html }
}

function renderPart(part: Part): string {
  if (part === null || part === undefined || part === false) return ''
  if (typeof part === 'string') return escapeHtml(part)
  if (typeof part === 'number') return String(part)
  return 'html' in part ? part.html : part.map(renderPart).join('')
}
