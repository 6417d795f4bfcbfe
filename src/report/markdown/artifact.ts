/** The link from a job summary to the artifact of the step. */

import { escapeHtml } from '../text.ts'
import { renderCode } from './escape.ts'

type ArtifactLink = { readonly name: string; readonly url: string }

/** What a summary or a comment leads to. */
export type Links = { readonly artifact?: ArtifactLink | undefined }

/** Bytes of the line, which usually has two hundred: it must leave room for the rest. */
const lineLimit = 1000

/** Empty where there is no artifact, or none that a browser can open. */
export function renderArtifact(artifact: ArtifactLink | undefined): string {
  if (!artifact || artifact.url.length > lineLimit || !URL.canParse(artifact.url)) return ''
  const { protocol, href } = new URL(artifact.url)
  if (protocol !== 'https:' && protocol !== 'http:') return ''
  // A tag, because an address may hold characters that end a link of Markdown.
  const line = `Outputs and reports: <a href="${escapeHtml(href)}">${renderCode(artifact.name)}</a>\n\n`
  return Buffer.byteLength(line) > lineLimit ? '' : line
}
