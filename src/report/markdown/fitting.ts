/** Keeps a job summary below its limit, in bytes of UTF-8: takes as many pieces as there is room for. */

export type Fitted = { readonly text: string; readonly count: number; readonly bytes: number }

export const nothing: Fitted = { text: '', count: 0, bytes: 0 }

/**
 * A heading, the pieces that fit below it, and a footing; nothing at all where not even one piece fits. Pieces are made
 * one by one, and at most one of them is made in vain.
 */
export function takeFitting(heading: string, pieces: Iterable<string>, limit: number, footing = ''): Fitted {
  const fitting: string[] = []
  let bytes = measureBytes(heading) + measureBytes(footing)
  for (const piece of pieces) {
    const next = bytes + measureBytes(piece)
    if (next > limit) break
    fitting.push(piece)
    bytes = next
  }
  if (fitting.length === 0) return nothing
  return { text: `${heading}${fitting.join('')}${footing}`, count: fitting.length, bytes }
}

export function measureBytes(text: string): number {
  return Buffer.byteLength(text)
}
