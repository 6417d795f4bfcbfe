/** Blocks, links and headings of pages that need what is not built yet. Whoever builds it removes the line; a release has none. */

export type Pending = {
  readonly page: string
  /** A part of the block, of the link or of the heading, that no other of the page has. */
  readonly part: string
  /** What it waits for. */
  readonly until: string
}

export const pending: readonly Pending[] = []

export function isPending(page: string, text: string): boolean {
  return pending.some(entry => entry.page === page && text.includes(entry.part))
}
