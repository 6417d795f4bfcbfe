/** The limit of a job summary, in bytes of UTF-8: as many pieces as have room, and how many that were. */

export type Fitted = { readonly text: string; readonly count: number; readonly bytes: number }

export const nothing: Fitted = { text: '', count: 0, bytes: 0 }

/**
 * A heading and what stands below it, or nothing at all where not one piece has room. Pieces are made one by one, and no
 * more than one in vain. `footing` is written in any case that there are pieces.
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
